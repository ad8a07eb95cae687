import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { AppError } from '../errors.ts';
import type { Store } from './database.ts';
import { queueAllForSearch } from './search.ts';
import { type CopiedTable, type Row, tablesToCopy } from './copyTables.ts';
import { readFact, writeFact } from './facts.ts';
import type { AnyDb } from './migrations/columns.ts';

export interface CopyReport {
  tables: { table: string; rows: number; checksum: string }[];
  rows: number;
}

export interface CopyOptions {
  /** Rows copied so far, and all that there are. */
  progress?: (done: number, all: number) => void;
  now: number;
}

const BATCH = 500;
/** In the target while a copy is unfinished: only then may a copy go on in a store that is not empty. */
const MARK = 'copy.unfinished';

/**
 * Copies every row of one store into another (either engine), table by table in the order of the keys, so that a copy
 * which was interrupted goes on where it stopped. Both sides are then counted and hashed. Nothing else may write to
 * either store meanwhile. Throws `AppError` when the target holds other data or the two sides differ afterwards.
 */
export async function copyStore(from: Store, to: Store, options: CopyOptions): Promise<CopyReport> {
  const source = from.db.withoutPlugins() as AnyDb;
  const target = to.db.withoutPlugins() as AnyDb;
  const tables = await tablesToCopy(source, from.engine);
  await claimTarget(to, target, tables, options.now);
  const all = await countAll(source, tables);
  let done = await countAll(target, tables);
  for (const table of tables) {
    let last = await lastKey(target, to, table);
    for (;;) {
      const rows = await batchAfter(source, from, table, last);
      if (rows.length === 0) break;
      await to.transaction(async db => {
        await (db.withoutPlugins() as AnyDb).insertInto(table.name).values(rows).execute();
      });
      last = rows.at(-1) ?? null;
      done += rows.length;
      options.progress?.(done, all);
    }
    if (to.engine === 'postgres' && table.hasIdentity) await continueIdentity(target, table);
  }
  // The search index is not copied: the target builds its own.
  await queueAllForSearch(to.db, options.now);
  const report = await compare(from, source, to, target, tables);
  await to.db.deleteFrom('facts').where('key', '=', MARK).execute();
  return report;
}

async function claimTarget(
  to: Store,
  target: AnyDb,
  tables: readonly CopiedTable[],
  now: number,
): Promise<void> {
  const unfinished = await readFact(to.db, MARK);
  if (!unfinished && (await countAll(target, tables)) > 0) throw new AppError('error.copy_target_used');
  await writeFact(to.db, MARK, 'a copy into this store was begun', now);
}

async function countAll(db: AnyDb, tables: readonly CopiedTable[]): Promise<number> {
  let all = 0;
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(name)} where ${notMark(name)}
    `.execute(db);
    all += Number(rows[0]?.count ?? 0);
  }
  return all;
}

/** The mark is ours, not the source's. */
const notMark = (table: string) => (table === 'facts' ? sql`key <> ${MARK}` : sql`1 = 1`);

/** Keys in the order of their bytes, which is the same on both engines whatever the server's locale. */
const keysOf = ({ engine }: Store, { key }: CopiedTable) =>
  key.map(({ name, isText }) =>
    engine === 'postgres' && isText ? sql`${sql.ref(name)} collate "C"` : sql`${sql.ref(name)}`,
  );

async function batchAfter(db: AnyDb, store: Store, table: CopiedTable, last: Row | null): Promise<Row[]> {
  const keys = sql.join(keysOf(store, table));
  const values = last && sql.join(table.key.map(({ name }) => sql`${last[name]}`));
  const after = values === null ? sql`1 = 1` : sql`(${keys}) > (${values})`;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table.name)} where ${after} and ${notMark(table.name)} order by ${keys} limit ${sql.lit(BATCH)}
  `.execute(db);
  return rows.map(row => ({ ...row }));
}

async function lastKey(db: AnyDb, store: Store, table: CopiedTable): Promise<Row | null> {
  const keys = keysOf(store, table).map(key => sql`${key} desc`);
  const { rows } = await sql<Row>`
    select * from ${sql.table(table.name)} where ${notMark(table.name)} order by ${sql.join(keys)} limit 1
  `.execute(db);
  return rows[0] ?? null;
}

/** Rows came with their ids: the next one given must be higher. */
async function continueIdentity(db: AnyDb, { name }: CopiedTable): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence(${name}, 'id'), coalesce((select max(id) from ${sql.table(name)}), 0) + 1, false)
  `.execute(db);
}

async function compare(
  from: Store,
  source: AnyDb,
  to: Store,
  target: AnyDb,
  tables: readonly CopiedTable[],
): Promise<CopyReport> {
  const report: CopyReport = { tables: [], rows: 0 };
  for (const table of tables) {
    const [here, there] = [await digest(source, from, table), await digest(target, to, table)];
    if (here.rows !== there.rows || here.checksum !== there.checksum)
      throw new AppError('error.copy_differs', { table: table.name, here: here.rows, there: there.rows });
    report.tables.push({ table: table.name, ...there });
    report.rows += there.rows;
  }
  return report;
}

/** Number of rows, and the SHA-256 of all values in the order of keys and of column names. */
async function digest(
  db: AnyDb,
  store: Store,
  table: CopiedTable,
): Promise<{ rows: number; checksum: string }> {
  const hash = createHash('sha256');
  let rows = 0;
  let last: Row | null = null;
  for (;;) {
    const batch: Row[] = await batchAfter(db, store, table, last);
    if (batch.length === 0) return { rows, checksum: hash.digest('hex') };
    for (const row of batch) hash.update(JSON.stringify(table.columns.map(column => row[column] ?? null)));
    rows += batch.length;
    last = batch.at(-1) ?? null;
  }
}
