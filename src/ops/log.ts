import pino from 'pino';
import type { Fields, Observer } from '../model.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

const REDACTED = ['token', 'apiKey', 'authorization', 'password', 'secret'];
const HIDDEN = '[hidden]';
/** What is deeper in a field than this is no longer shown. */
const DEEPEST = 6;

/**
 * Structured logs (JSON lines on stderr, so that stdout stays free for `--json` documents). Known secrets are cut out
 * of every string; errors are logged with their cause.
 */
export function createLog(level: LogLevel, secrets: readonly string[] = []): Observer {
  const log = pino(
    { level, base: null, redact: REDACTED.flatMap(name => [name, `*.${name}`]) },
    pino.destination({ dest: 2, sync: true }),
  );
  const clean = cleaner(secrets);
  const fieldsOf = (fields: Fields = {}) => clean(fields) as Fields;
  return {
    debug: (event, fields) => log.debug(fieldsOf(fields), event),
    info: (event, fields) => log.info(fieldsOf(fields), event),
    warn: (event, fields) => log.warn(fieldsOf(fields), event),
    error: (event, fields) => log.error(fieldsOf(fields), event),
    count: () => {},
    duration: () => {},
  };
}

/** Text for people at the terminal, such as an error that nobody expected, without the secrets. */
export const withoutSecrets = (value: unknown, secrets: readonly string[]): string =>
  String(cleaner(secrets)(value instanceof Error ? value : String(value)));

/**
 * Takes known secrets out of a value, at any depth, also as they stand in a URL or a header; and characters by which
 * logged text could steer a terminal or begin a line of its own (JSON escapes the rest of them).
 */
function cleaner(secrets: readonly string[]): (value: unknown) => unknown {
  const hidden = [
    ...new Set(
      secrets
        .filter(secret => secret.length >= 6)
        .flatMap(secret => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]),
    ),
  ];
  const cleanText = (text: string): string =>
    hidden
      .reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text)
      .replace(/[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�');
  const cleanValue = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return cleanText(value);
    if (value instanceof Error) return cleanText(errorText(value));
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= DEEPEST) return '…';
    if (Array.isArray(value)) return value.map(each => cleanValue(each, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [cleanText(name), cleanValue(each, depth + 1)]),
    );
  };
  return value => cleanValue(value, 0);
}

/** An error with what caused it, and what caused that. */
function errorText(error: Error, depth = 0): string {
  const own = error.stack ?? error.message;
  const { cause } = error;
  return cause instanceof Error && depth < DEEPEST
    ? `${own}\ncaused by: ${errorText(cause, depth + 1)}`
    : own;
}
