import { sql } from 'kysely';
import type { EditionContent, EditionStory } from '../model.ts';
import { chunks } from './chunks.ts';
import type { Db } from './schema.ts';

/** Which articles changed after they were cited, which editions cite them, and which pages to look at again. */

/** Articles whose text changed and whose citations were not rechecked yet, the oldest change first. */
export async function articlesToRecheck(db: Db, limit: number): Promise<{ id: number; recheckAt: number }[]> {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'recheckAt'])
    .where('recheckAt', 'is not', null)
    .orderBy('recheckAt')
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, recheckAt }) => (recheckAt === null ? [] : [{ id, recheckAt }]));
}

/** Marks a change as rechecked, unless the article has changed once more since. */
export async function rechecked(db: Db, article: { id: number; recheckAt: number }): Promise<void> {
  await db
    .updateTable('articles')
    .set({ recheckAt: null })
    .where('id', '=', article.id)
    .where('recheckAt', '=', article.recheckAt)
    .execute();
}

/** An edition is written ahead of its time: a cited article that changed within this time is looked at once more. */
const WRITTEN_AHEAD_MS = 3_600_000;

/** Keeps which articles a new edition cites. Call it in the transaction that reserves the edition. */
export async function rememberCitations(
  db: Db,
  editionId: number,
  content: EditionContent,
  now: number,
): Promise<void> {
  const rows = content.stories.flatMap(story =>
    citedBy(story).map(articleId => ({ editionId, storyId: story.storyId, articleId })),
  );
  for (const some of chunks(rows)) {
    await db.insertInto('editionArticles').values(some).execute();
    await db
      .updateTable('articles')
      .set({ recheckAt: now })
      .where(
        'id',
        'in',
        some.map(({ articleId }) => articleId),
      )
      .where('revision', '>', 1)
      .where('updatedAt', '>=', now - WRITTEN_AHEAD_MS)
      .execute();
  }
}

const citedBy = ({ brief }: EditionStory): number[] => [
  ...new Set(
    [brief.headline, ...brief.claims].flatMap(({ citations }) => citations.map(({ articleId }) => articleId)),
  ),
];

/** Stories of editions created since then that cite one of these articles, the newest edition first. */
export async function editionsCiting(
  db: Db,
  articleIds: readonly number[],
  since: number,
): Promise<{ editionId: number; storyId: number }[]> {
  if (articleIds.length === 0) return [];
  return db
    .selectFrom('editionArticles')
    .innerJoin('editions', 'editions.id', 'editionArticles.editionId')
    .select(['editionArticles.editionId', 'editionArticles.storyId'])
    .distinct()
    .where('editionArticles.articleId', 'in', [...articleIds])
    .where('editions.createdAt', '>=', since)
    .orderBy('editionArticles.editionId', 'desc')
    .execute();
}

/**
 * Puts the cited pages of recent editions on the reading list: each is read again once after every one of the given
 * ages of an edition (milliseconds, ascending), so that a publisher's correction is noticed. Returns how many.
 */
export async function reviewPosted(db: Db, ages: readonly number[], now: number): Promise<number> {
  const oldest = ages.at(-1) ?? 0;
  const due = db
    .selectFrom('editions')
    .innerJoin('editionArticles', 'editionArticles.editionId', 'editions.id')
    .innerJoin('articles as cited', 'cited.id', 'editionArticles.articleId')
    .select('cited.id')
    // Twice the last age: a process that was down for a while still looks once.
    .where('editions.createdAt', '>=', now - 2 * oldest)
    .where(eb =>
      eb.or(
        ages.map(age =>
          eb.and([
            eb('editions.createdAt', '<=', now - age),
            eb('cited.readAt', '<', sql<number>`editions.created_at + ${sql.lit(age)}`),
          ]),
        ),
      ),
    );
  const result = await db
    .updateTable('articles')
    .set({ nextReadAt: now })
    .where('state', '=', 'ready')
    .where('hasPage', '=', 1)
    .where('nextReadAt', 'is', null)
    .where('id', 'in', due)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
