import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from 'kysely';
import type { Engine } from '../schema.ts';

/** Migrations see tables by name only: the types in `schema.ts` describe the newest shape, not each step. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely's own convention for migrations
export type AnyDb = Kysely<any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
type Table = CreateTableBuilder<any, any>;

export interface Columns {
  id(table: Table): Table;
  text(table: Table, ...names: string[]): Table;
  /** Nullable text. */
  maybeText(table: Table, ...names: string[]): Table;
  int(table: Table, ...names: string[]): Table;
  maybeInt(table: Table, ...names: string[]): Table;
  real(table: Table, ...names: string[]): Table;
  bytes(table: Table, ...names: string[]): Table;
}

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const anything = (column: ColumnDefinitionBuilder) => column;

/** The few kinds of column that both engines share. */
export function columnsFor(engine: Engine): Columns {
  const add =
    (type: 'text' | 'bigint' | 'double precision' | 'blob' | 'bytea', rule: typeof required) =>
    (table: Table, ...names: string[]) =>
      names.reduce((made: Table, name) => made.addColumn(name, type, rule), table);
  return {
    id: table =>
      engine === 'sqlite'
        ? table.addColumn('id', 'integer', column => column.primaryKey().autoIncrement())
        : table.addColumn('id', 'bigint', column => column.primaryKey().generatedByDefaultAsIdentity()),
    text: add('text', required),
    maybeText: add('text', anything),
    int: add('bigint', required),
    maybeInt: add('bigint', anything),
    real: add('double precision', required),
    bytes: add(engine === 'sqlite' ? 'blob' : 'bytea', required),
  };
}
