import type { Db, Engine } from '../store/schema.ts';
import { dropDocuments, postingsForUpdate, type SearchDocument, writePostings } from '../store/search.ts';
import { segmentOf, withoutArticles } from './postings.ts';

/** Takes articles out of the search index. Run it in the transaction that deletes them. */
export async function removeFromIndex(db: Db, engine: Engine, ids: readonly number[]): Promise<void> {
  const documents = await dropDocuments(db, ids);
  const bySegment = Map.groupBy(documents, ({ articleId }) => segmentOf(articleId));
  for (const [segment, gone] of [...bySegment].sort(([a], [b]) => a - b)) {
    const articles = new Set(gone.map(({ articleId }) => articleId));
    const tokens = [...new Set(gone.flatMap(tokensIn))].sort();
    const rows = await postingsForUpdate(db, engine, tokens, segment);
    await writePostings(
      db,
      rows.map(row => ({ ...row, ...withoutArticles(segment, row.postings, articles) })),
    );
  }
}

const tokensIn = ({ title, body }: SearchDocument): string[] =>
  `${title} ${body}`
    .split(/\s+/)
    .filter(token => token !== '')
    .map(token => token.replace(/^\^/, ''));
