import pino from 'pino';
import type { Fields, Observer } from '../model.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

const REDACTED = ['token', 'apiKey', 'authorization', 'password', 'secret'];

/**
 * Structured logs (JSON lines on stderr, so that stdout stays free for `--json` documents). Known secrets are cut out
 * of every string; errors are logged with their cause.
 */
export function createLog(level: LogLevel, secrets: readonly string[] = []): Observer {
  const log = pino(
    { level, base: null, redact: REDACTED.flatMap(name => [name, `*.${name}`]) },
    pino.destination({ dest: 2, sync: true }),
  );
  const hidden = secrets.filter(secret => secret.length >= 6);
  const clean = (fields: Fields = {}): Fields =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cleanValue(value, hidden)]));
  return {
    debug: (event, fields) => log.debug(clean(fields), event),
    info: (event, fields) => log.info(clean(fields), event),
    warn: (event, fields) => log.warn(clean(fields), event),
    error: (event, fields) => log.error(clean(fields), event),
    count: () => {},
    duration: () => {},
  };
}

function cleanValue(value: unknown, hidden: readonly string[]): unknown {
  if (value instanceof Error) {
    const text = `${value.stack ?? value.message}${value.cause instanceof Error ? `\ncaused by: ${value.cause.message}` : ''}`;
    return cleanValue(text, hidden);
  }
  if (typeof value === 'string')
    return hidden.reduce((text, secret) => text.replaceAll(secret, '[hidden]'), value);
  return value;
}
