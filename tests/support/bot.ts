import { type ChildProcess, spawn } from 'node:child_process';

/** The bot as its host runs it: a process of its own, told everything by its environment. */
export interface Bot {
  /** Log lines so far. */
  lines: string[];
  /** Resolves when a log line has this message; rejects with the log when the process ends or time is up. */
  until(message: string, ms?: number): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export function startBot(env: Record<string, string>): Bot {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import=./scripts/node-version.mjs', 'src/main.ts'],
    {
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'info', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const lines: string[] = [];
  let listener = () => {};
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lines.push(...text.split('\n').filter(line => line !== ''));
    listener();
  });
  const exited = new Promise<number | null>(resolve => child.once('exit', resolve));
  return {
    lines,
    until: (message, ms = 90_000) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${why}; log:\n${lines.join('\n')}`));
        const timer = setTimeout(() => fail(`no "${message}" in ${ms} ms`), ms);
        void exited.then(code => fail(`the bot ended with ${code}`));
        listener = () => {
          if (!lines.some(line => line.includes(`"msg":"${message}"`))) return;
          clearTimeout(timer);
          resolve();
        };
        listener();
      }),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}
