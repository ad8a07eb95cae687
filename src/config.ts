import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from './errors.ts';

const optional = z.string().trim().min(1).optional();
const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const list = z
  .string()
  .default('')
  .transform(text => text.split(/[\s,]+/).filter(part => part !== ''));
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** Every environment variable that Sitrep reads. `.env.example` lists the same names; a test holds them together. */
export const environment = z
  .object({
    DISCORD_TOKEN: optional,
    DISCORD_GUILD_ID: z
      .string()
      .regex(/^\d{5,20}$/, 'must be a server id (digits)')
      .optional(),
    DISCORD_API_URL: httpUrl
      .refine(url => /\/api\/?$/.test(url), 'must end in /api')
      .default('https://discord.com/api'),
    OPENAI_API_KEY: optional,
    OPENAI_BASE_URL: httpUrl.optional(),
    OPENAI_MODEL: optional,
    OPENAI_JUDGE_MODEL: optional,
    OPENAI_EMBEDDING_MODEL: optional,
    LLM_DAILY_TOKENS: count(2_000_000, 0, 1e12),
    LLM_GUILD_DAILY_TOKENS: count(300_000, 0, 1e12),
    LLM_PRICES: z
      .string()
      .regex(/^\d+(\.\d+)?\/\d+(\.\d+)?$/, 'must look like 0.25/2.00 (input/output per million tokens)')
      .optional(),
    LLM_SERVICE_TIER: optional,
    DATABASE_URL: z
      .string()
      .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must be file:PATH or postgres://…')
      .default('file:data/sitrep.db'),
    FEED_ALLOW_HOSTS: list,
    FEED_POLL_MINUTES: count(5, 1, 24 * 60),
    FEED_CONTACT_URL: z.string().trim().min(1).optional(),
    GUILD_ALLOWLIST: list,
    RETENTION_DAYS: count(90, 1, 3650),
    SITREP_ROLES: z
      .string()
      .default('gateway,worker')
      .transform(text => text.split(',').map(role => role.trim()))
      .pipe(z.array(z.enum(['gateway', 'worker'])).min(1)),
    SHARDS: z
      .string()
      .regex(/^\d+(,\d+)*$/, 'must be shard numbers such as 0,1')
      .transform(text => text.split(',').map(Number))
      .optional(),
    SHARD_COUNT: z.coerce.number().int().min(1).optional(),
    HTTP_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    HTTP_HOST: z.string().default('127.0.0.1'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine(env => (env.SHARDS === undefined) === (env.SHARD_COUNT === undefined), {
    path: ['SHARDS'],
    message: 'SHARDS and SHARD_COUNT go together: set both or neither',
  });

export type Config = z.infer<typeof environment>;

/** Settings that hold a secret: may come from a file (`NAME_FILE`), and never appear in a log or an error. */
export const SECRETS = ['DISCORD_TOKEN', 'OPENAI_API_KEY', 'DATABASE_URL'] as const;

/** The values that no log, error or metric may show: as they stand in the settings, and the store's password alone. */
export function secretsOf({ DISCORD_TOKEN, OPENAI_API_KEY, DATABASE_URL }: Config): string[] {
  const password = /^\w+:\/\/[^:@/]*:([^@]*)@/.exec(DATABASE_URL)?.[1];
  const plain = password === undefined ? [] : [decodePassword(password)];
  return [DISCORD_TOKEN, OPENAI_API_KEY, password, ...plain].filter(secret => secret !== undefined);
}

function decodePassword(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * Reads and checks the environment. An empty value counts as unset.
 * Throws one `AppError` that names every bad key at once and never prints a value.
 */
export function parseConfig(
  env: Record<string, string | undefined>,
  readFile: (path: string) => string = path => readFileSync(path, 'utf8'),
): Config {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && value !== '') values[name] = value;
  for (const name of SECRETS) {
    const path = values[`${name}_FILE`];
    if (path === undefined || values[name] !== undefined) continue;
    try {
      values[name] = readFile(path).trim();
    } catch {
      problems.push(`- ${name}_FILE: the file cannot be read`);
    }
  }
  const parsed = environment.safeParse(values);
  if (!parsed.success)
    for (const issue of parsed.error.issues) problems.push(`- ${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || problems.length > 0)
    throw new AppError('error.config', { problems: problems.join('\n') });
  return parsed.data;
}
