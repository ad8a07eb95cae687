import { close, fdatasync, open } from 'node:fs';
import { promisify } from 'node:util';

export interface LogSync {
  /** Resolves when all that was committed before the call is on disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Brings commits to disk off the main thread, and at once for all who committed in the meantime. With
 * `synchronous = normal` SQLite writes a commit to its write-ahead log and leaves the sync of that log to us; waiting
 * for it after each commit is what `full` does inside the commit, on the main thread. SQLite keeps no locks on the log,
 * so opening it here disturbs none, and it stays the same file while a connection is open.
 */
export function createLogSync(path: string): LogSync {
  let log: number | undefined;
  let last: Promise<void> = Promise.resolve();
  const ask = shared(async () => {
    log ??= await promisify(open)(`${path}-wal`, 'r+');
    await promisify(fdatasync)(log);
  });
  return {
    sync() {
      last = ask();
      return last;
    },
    async close() {
      await last.catch(() => {});
      if (log !== undefined) await promisify(close)(log);
    },
  };
}

/**
 * Work that serves all who ask before it begins. Who asks while it runs is served by the next run: this one may have
 * begun too early for them.
 */
export function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running.then(() => {
      next = null;
      const run = work();
      running = run.catch(() => {});
      return run;
    });
    return next;
  };
}
