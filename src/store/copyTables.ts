import { sql } from 'kysely';
import type { AnyDb } from './migrations/columns.ts';
import type { Engine } from './schema.ts';

export type Row = Record<string, unknown>;

export interface CopiedTable {
  name: string;
  /** In the order of their names, the same on both engines. */
  columns: string[];
  /** The primary key, in its own order. */
  key: { name: string; isText: boolean }[];
  /** Its `id` is given by the database. */
  hasIdentity: boolean;
}

/** Tables that are built anew or tell of running processes only, and those of the engines and of Kysely. */
const DERIVED = /^(search_|leases$|rate_slots$|host_turns$|kysely_|sqlite_|pg_)/;

/** The tables of a store, those that others refer to first. */
export async function tablesToCopy(db: AnyDb, engine: Engine): Promise<CopiedTable[]> {
  const found = await db.introspection.getTables();
  const tables = found.filter(({ name, isView }) => !isView && !DERIVED.test(name));
  const references = await (engine === 'sqlite' ? sqliteReferences(db) : postgresReferences(db));
  const described: CopiedTable[] = [];
  for (const { name, columns } of tables) {
    const key = await (engine === 'sqlite' ? sqliteKey(db, name) : postgresKey(db, name));
    const textual = (column: string) =>
      columns
        .find(each => each.name === column)
        ?.dataType.toLowerCase()
        .includes('text') ?? false;
    described.push({
      name,
      columns: columns.map(column => column.name).toSorted(),
      key: key.map(column => ({ name: column, isText: textual(column) })),
      hasIdentity: key.length === 1 && key[0] === 'id' && !textual('id'),
    });
  }
  return ordered(described, references);
}

interface Reference {
  from: string;
  to: string;
}

/** Each table after all that it refers to. */
function ordered(tables: readonly CopiedTable[], references: readonly Reference[]): CopiedTable[] {
  const waiting = [...tables].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const done: CopiedTable[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ name }) =>
      references.every(
        ({ from, to }) => from !== name || to === name || !waiting.some(table => table.name === to),
      ),
    );
    if (next === -1) throw new Error('the tables refer to each other in a circle');
    done.push(...waiting.splice(next, 1));
  }
  return done;
}

async function sqliteKey(db: AnyDb, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_info(${table}) where pk > 0 order by pk
  `.execute(db);
  return rows.map(({ name }) => name);
}

async function sqliteReferences(db: AnyDb): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select m.name as "from", f."table" as "to"
    from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'
  `.execute(db);
  return rows;
}

async function postgresKey(db: AnyDb, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name
    from pg_index i
      cross join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = ${table}::regclass and i.indisprimary order by k.place
  `.execute(db);
  return rows.map(({ name }) => name);
}

async function postgresReferences(db: AnyDb): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to"
    from pg_constraint c where c.contype = 'f'
  `.execute(db);
  return rows;
}
