import { CamelCasePlugin, type Dialect, Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool } from 'pg';
import { AppError } from '../errors.ts';
import { migrate } from './migrate.ts';
import type { Db, Engine, Tables } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

/** The store: one face, two engines. Query functions live beside this file, one file per noun. */
export interface Store {
  readonly engine: Engine;
  readonly url: string;
  readonly db: Db;
  /**
   * Runs `work` in one transaction; use only the `db` that it is given inside. When another process stood in its way
   * (a deadlock), nothing of it has happened and it is run again.
   */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const POOL_SIZE = 10;

/**
 * Opens a store for reading only, as a search thread does beside the one that writes. Its schema must be there already.
 * One connection: a thread answers one question at a time.
 */
export function openReadStore(url: string): Pick<Store, 'db' | 'close'> {
  const dialect = url.startsWith('file:')
    ? sqliteDialect(url.slice('file:'.length), { readOnly: true })
    : postgresDialect(url, 1);
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  return { db, close: () => db.destroy() };
}

/** Opens the store that `DATABASE_URL` names and brings its schema up to date. Throws `AppError` when it cannot. */
export async function openStore(url: string): Promise<Store> {
  const engine: Engine = url.startsWith('file:') ? 'sqlite' : 'postgres';
  let db: Db | undefined;
  try {
    db = new Kysely<Tables>({ dialect: dialectFor(url), plugins: [new CamelCasePlugin()] });
    await migrate(db, engine);
  } catch (cause) {
    await db?.destroy();
    throw new AppError('error.store_unusable', { url: withoutPassword(url), reason: reasonOf(cause) }, cause);
  }
  const opened = db;
  return {
    engine,
    url,
    db: opened,
    transaction: work => retried(() => opened.transaction().execute(work)),
    close: () => opened.destroy(),
  };
}

const MOST_TRIES = 4;
/** PostgreSQL's codes for a transaction that it gave up for another's sake. */
const GIVEN_UP = new Set(['40001', '40P01']);

async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (attempt === MOST_TRIES || !GIVEN_UP.has(code)) throw error;
    }
  }
}

/** True when the store answers. */
export async function isReachable({ db }: Store): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}

function dialectFor(url: string): Dialect {
  if (url.startsWith('file:')) return sqliteDialect(url.slice('file:'.length));
  return postgresDialect(url, POOL_SIZE);
}

function postgresDialect(url: string, max: number): Dialect {
  return new PostgresDialect({ pool: () => openPool(url, max) });
}

/** A bot on SQLite never loads the other engine's driver. */
async function openPool(url: string, max: number): Promise<Pool> {
  const { default: pg } = await import('pg');
  // Ids, times and counts stay below 2^53, so 64-bit integers arrive as numbers on both engines.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  const pool = new pg.Pool({ connectionString: url, max, types });
  // An idle connection that the server cuts is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

/** A database address that can be shown: its password replaced. */
export function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1:***@');
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return cause.message || code || 'unknown';
}
