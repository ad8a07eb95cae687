import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/**
 * Opens a SQLite file for durable use: write-ahead log, and a sync at each commit (FULL), since NORMAL can lose
 * acknowledged rows at a power loss. The busy timeout lets a terminal command work beside the running bot.
 */
export function openSqliteFile(path: string, options: { readOnly?: boolean } = {}): DatabaseSync {
  if (path !== ':memory:' && !options.readOnly) mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path, { readOnly: options.readOnly ?? false });
  file.exec('pragma busy_timeout = 10000; pragma foreign_keys = on;');
  if (!options.readOnly) file.exec('pragma journal_mode = wal; pragma synchronous = full;');
  return file;
}

/** Kysely over `node:sqlite`. One connection: callers queue for it, so a transaction is never interleaved. */
export function sqliteDialect(file: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: db => new SqliteIntrospector(db),
    createDriver: () => sqliteDriver(file),
  };
}

function sqliteDriver(file: DatabaseSync): Driver {
  const pause = pauses();
  const connection = sqliteConnection(file, pause);
  const waiting: (() => void)[] = [];
  let busy = false;
  return {
    init: async () => {},
    acquireConnection: async () => {
      if (busy) await new Promise<void>(resolve => waiting.push(resolve));
      busy = true;
      return connection;
    },
    releaseConnection: async () => {
      const next = waiting.shift();
      if (next) next();
      else busy = false;
    },
    // IMMEDIATE: a transaction that starts by reading must not fail when it later writes.
    beginTransaction: async () => file.exec('begin immediate'),
    commitTransaction: async () => {
      await pause();
      file.exec('commit');
    },
    rollbackTransaction: async () => file.exec('rollback'),
    savepoint: async (_connection, name) => file.exec(`savepoint "${name}"`),
    rollbackToSavepoint: async (_connection, name) => file.exec(`rollback to "${name}"`),
    releaseSavepoint: async (_connection, name) => file.exec(`release "${name}"`),
    destroy: async () => file.close(),
  };
}

/** Work of this long in one turn of the event loop is enough: then everything else gets a turn. */
const TURN_MS = 8;

/**
 * SQLite answers at once, and awaiting what is there already lets nothing else run: a batch of statements would hold up
 * the whole process until its end. Call the result before each statement.
 */
function pauses(): () => Promise<void> | undefined {
  let busySince: number | null = null;
  return () => {
    const now = performance.now();
    if (busySince === null) {
      busySince = now;
      setImmediate(() => {
        busySince = null;
      });
    }
    return now - busySince < TURN_MS ? undefined : new Promise(resolve => setImmediate(resolve));
  };
}

const STATEMENT_CACHE = 200;

function sqliteConnection(file: DatabaseSync, pause: () => Promise<void> | undefined): DatabaseConnection {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = file.prepare(sql);
    if (statements.size >= STATEMENT_CACHE) statements.delete(statements.keys().next().value ?? '');
    statements.set(sql, statement);
    return statement;
  };
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      await pause();
      const statement = prepare(sql);
      const values = parameters as SQLInputValue[];
      if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    },
    async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      for (const row of file.prepare(sql).iterate(...(parameters as SQLInputValue[])))
        yield { rows: [row as R] };
    },
  };
}
