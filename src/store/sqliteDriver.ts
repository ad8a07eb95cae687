import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { LogSync } from './sqliteSync.ts';

/** A caller's turn: from taking the connection to giving it back. */
interface Turn extends DatabaseConnection {
  /** It wrote, or may have. */
  wrote: boolean;
  /** Between the beginning and the end of a transaction of its own. */
  inTransaction: boolean;
}

/**
 * One file, one connection: callers take turns, so a transaction is never interleaved. Whoever wrote is answered when
 * it is on disk; that wait is part of no turn, so it holds nobody up.
 */
export function sqliteDriver(file: DatabaseSync, log: LogSync): Driver {
  const run = createStatements(file);
  const pause = pauses();
  const waiting: (() => void)[] = [];
  let isBusy = false;

  function newTurn(): Turn {
    const turn: Turn = {
      wrote: false,
      inTransaction: false,
      async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        await pause();
        // A full disk, for one, ends the whole transaction: what follows must not be stored without it.
        if (turn.inTransaction && !file.isTransaction)
          throw new Error('SQLite has taken the transaction back');
        if (!isRead(query)) turn.wrote = true;
        return run<R>(query.sql, query.parameters as SQLInputValue[]);
      },
      async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
        for (const row of file.prepare(sql).iterate(...(parameters as SQLInputValue[])))
          yield { rows: [row as R] };
      },
    };
    return turn;
  }

  return {
    init: async () => {},
    async acquireConnection() {
      if (isBusy) await new Promise<void>(resolve => waiting.push(resolve));
      isBusy = true;
      return newTurn();
    },
    async releaseConnection(connection) {
      const next = waiting.shift();
      if (next) next();
      else isBusy = false;
      if ((connection as Turn).wrote) await log.sync();
    },
    async beginTransaction(connection) {
      // IMMEDIATE: a transaction that starts by reading must not fail when it later writes.
      file.exec('begin immediate');
      (connection as Turn).inTransaction = true;
    },
    async commitTransaction(connection) {
      await pause();
      file.exec('commit');
      (connection as Turn).inTransaction = false;
    },
    async rollbackTransaction(connection) {
      if (file.isTransaction) file.exec('rollback');
      (connection as Turn).inTransaction = false;
      (connection as Turn).wrote = false;
    },
    savepoint: async (_connection, name) => file.exec(`savepoint "${name}"`),
    rollbackToSavepoint: async (_connection, name) => file.exec(`rollback to "${name}"`),
    releaseSavepoint: async (_connection, name) => file.exec(`release "${name}"`),
    async destroy() {
      file.close();
      await log.close();
    },
  };
}

const isRead = ({ query, sql }: CompiledQuery): boolean =>
  query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*select\b/i.test(sql));

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

function createStatements(file: DatabaseSync) {
  const known = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  function prepare(sql: string) {
    const prepared = known.get(sql);
    if (prepared) return prepared;
    const statement = file.prepare(sql);
    if (known.size >= STATEMENT_CACHE) known.delete(known.keys().next().value ?? '');
    known.set(sql, statement);
    return statement;
  }

  return function run<R>(sql: string, values: SQLInputValue[]): QueryResult<R> {
    const statement = prepare(sql);
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  };
}
