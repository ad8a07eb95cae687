import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createApp } from './app.ts';
import { doctor, doctorAnswer, hasProblem } from './cli/doctor.ts';
import { OPTIONS } from './cli/options.ts';
import type { Answer } from './cli/verb.ts';
import { VERBS } from './cli/verbs.ts';
import { parseConfig, secretsOf } from './config.ts';
import { AppError, sentenceFor } from './errors.ts';
import { LOCAL_GUILD } from './model.ts';
import { systemClock } from './ops/clock.ts';
import { createLog, withoutSecrets } from './ops/log.ts';

/** The same use cases from a terminal. Exit 0 ok, 1 failed, 2 bad usage; `--json` prints one document on stdout. */

/** What no output may show; known once the settings are read. */
const secrets: string[] = [];

const usage = (): string =>
  [
    'Usage: npm run -s sitrep -- VERB [--json] [--guild ID]',
    ...Object.values(VERBS).map(verb => `  ${verb.usage}`),
    '  doctor',
  ].join('\n');

async function run(): Promise<number> {
  const { positionals, values } = readArguments();
  if (positionals[0] === 'doctor' && !values.help) return runDoctor(values.json === true);
  const length = [2, 1].find(count => VERBS[positionals.slice(0, count).join(' ')] !== undefined);
  const verb = length === undefined ? undefined : VERBS[positionals.slice(0, length).join(' ')];
  if (!verb || values.help) {
    console.error(usage());
    return values.help ? 0 : 2;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig({ LOG_LEVEL: 'warn', ...process.env });
  secrets.push(...secretsOf(config));
  const observer = createLog(config.LOG_LEVEL, secrets);
  const app = await createApp(config, { clock: systemClock, observer, random: Math.random });
  try {
    const answer = await verb.run(app, {
      words: positionals.slice(length),
      flags: values,
      guildId: values.guild ?? LOCAL_GUILD,
      now: systemClock.now(),
      discord: { token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL },
      progress,
    });
    print(answer, values.json === true);
    return answer.failed ? 1 : 0;
  } finally {
    await app.close();
  }
}

/** Without an app: the doctor is called when the app does not start. */
async function runDoctor(json: boolean): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const observer = createLog('silent');
  const deps = { clock: systemClock, observer, random: Math.random, progress };
  const findings = await doctor(process.env, deps);
  print(doctorAnswer(findings), json);
  return hasProblem(findings) ? 1 : 0;
}

function print({ document, text }: Answer, json: boolean): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(json ? JSON.stringify(document, null, 2) : text);
}

/** One line that overwrites itself; nothing where nobody watches. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true, allowNegative: true, strict: true });
  } catch (error) {
    throw new AppError(
      'error.usage',
      { usage: `${error instanceof Error ? error.message : ''}\n${usage()}` },
      error,
    );
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(withoutSecrets(sentenceFor(error), secrets));
  if (!(error instanceof AppError)) console.error(withoutSecrets(error, secrets));
  process.exitCode = error instanceof AppError && error.code === 'error.usage' ? 2 : 1;
}
