import { sql } from 'kysely';
import type { Store } from '../../src/store/database.ts';

/** What the engine itself offers: FTS5 with BM25, or PostgreSQL's tsvector with `ts_rank`. */
export interface RawSearch {
  /** The ids of the five best articles for a question's words, any of which may match. */
  find(question: string): Promise<number[]>;
}

const wordsOf = (question: string): string[] => question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export async function rawSearchOf({ engine, db }: Store): Promise<RawSearch> {
  if (engine === 'sqlite') {
    await sql`create virtual table raw using fts5(title, text, tokenize = 'porter unicode61')`.execute(db);
    await sql`insert into raw(rowid, title, text) select id, title, text from articles`.execute(db);
    return {
      async find(question) {
        const match = wordsOf(question)
          .map(word => `"${word}"`)
          .join(' OR ');
        const { rows } = await sql<{
          id: number;
        }>`select rowid as id from raw where raw match ${match} order by rank limit 5`.execute(db);
        return rows.map(({ id }) => id);
      },
    };
  }
  await sql`create table raw as select id, to_tsvector('english', title || ' ' || text) as words from articles`.execute(
    db,
  );
  await sql`create index raw_words on raw using gin (words)`.execute(db);
  await sql`analyze raw`.execute(db);
  return {
    async find(question) {
      const query = wordsOf(question).join(' | ');
      const { rows } = await sql<{
        id: number;
      }>`select id from raw, to_tsquery('english', ${query}) as asked where words @@ asked order by ts_rank(words, asked) desc limit 5`.execute(
        db,
      );
      return rows.map(({ id }) => Number(id));
    },
  };
}
