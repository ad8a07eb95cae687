import { chunks } from './chunks.ts';
import type { Db } from './schema.ts';

/** What is old enough to go, and its going: a few rows at a time, so that nobody waits for it. */

/** Where a walk through old rows has come. */
export interface OldRow {
  id: number;
  at: number;
}

/** Articles first seen before a time, in that order, from beyond `after`. */
export async function oldArticles(
  db: Db,
  { before, after, limit }: { before: number; after: OldRow | null; limit: number },
): Promise<OldRow[]> {
  let query = db
    .selectFrom('articles')
    .select(['id', 'firstSeenAt as at'])
    .where('firstSeenAt', '<', before)
    .orderBy('firstSeenAt')
    .orderBy('id')
    .limit(limit);
  if (after !== null)
    query = query
      .where('firstSeenAt', '>=', after.at)
      .where(eb => eb.or([eb('firstSeenAt', '>', after.at), eb('id', '>', after.id)]));
  return query.execute();
}

/** An entry last seen this long before its feed's newest body may still be listed: it is noted only now and then. */
const MAY_BE_LISTED_MS = 7 * 24 * 3_600_000;

/**
 * Of these articles those that nothing needs: cited by no edition, listed by no feed any more (it would come again as
 * new), and waiting for nothing.
 */
export async function disposableArticles(db: Db, ids: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('articles')
      .select('articles.id')
      .where('articles.id', 'in', some)
      .where('articles.recheckAt', 'is', null)
      .where(({ not, exists, selectFrom, eb }) =>
        not(
          eb.or([
            exists(
              selectFrom('editionArticles')
                .select('editionArticles.editionId')
                .whereRef('editionArticles.articleId', '=', 'articles.id'),
            ),
            exists(
              selectFrom('searchQueue')
                .select('searchQueue.articleId')
                .whereRef('searchQueue.articleId', '=', 'articles.id'),
            ),
            exists(
              selectFrom('sightings')
                .innerJoin('feeds', 'feeds.id', 'sightings.feedId')
                .select('sightings.feedId')
                .whereRef('sightings.articleId', '=', 'articles.id')
                .where(of => of('sightings.lastSeenAt', '>=', of('feeds.lastBodyAt', '-', MAY_BE_LISTED_MS))),
            ),
          ]),
        ),
      )
      .execute();
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

/** Deletes articles with their revisions, sightings and places in stories. Run it in a transaction. */
export async function removeArticles(db: Db, ids: readonly number[]): Promise<void> {
  for (const some of chunks(ids)) {
    for (const table of ['sightings', 'articleRevisions', 'storyArticles'] as const)
      await db.deleteFrom(table).where('articleId', 'in', some).execute();
    await db.deleteFrom('articles').where('id', 'in', some).execute();
  }
}

/** Deletes old texts of articles that no edition cites. A cited article keeps them: they show what was cited. */
export async function removeRevisions(db: Db, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('articleRevisions')
    .where('replacedAt', '<', before)
    .where('articleId', 'not in', db.selectFrom('editionArticles').select('articleId'))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Stories that ended before a time, in that order, from beyond `after`. */
export async function oldStories(
  db: Db,
  { before, after, limit }: { before: number; after: OldRow | null; limit: number },
): Promise<OldRow[]> {
  let query = db
    .selectFrom('stories')
    .select(['id', 'lastAt as at'])
    .where('lastAt', '<', before)
    .orderBy('lastAt')
    .orderBy('id')
    .limit(limit);
  if (after !== null)
    query = query
      .where('lastAt', '>=', after.at)
      .where(eb => eb.or([eb('lastAt', '>', after.at), eb('id', '>', after.id)]));
  return query.execute();
}

/** Deletes those of these stories that hold no article, were shown in no edition and that none was merged into. */
export async function removeEmptyStories(db: Db, ids: readonly number[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('stories')
    .where('id', 'in', [...ids])
    .where(
      'id',
      'not in',
      db
        .selectFrom('storyArticles')
        .select('storyId')
        .where('storyId', 'in', [...ids]),
    )
    .where(
      'id',
      'not in',
      db
        .selectFrom('editionStories')
        .select('storyId')
        .where('storyId', 'in', [...ids]),
    )
    .where(
      'id',
      'not in',
      db
        .selectFrom('stories as merged')
        .select('merged.mergedInto')
        .where('merged.mergedInto', 'in', [...ids])
        .$narrowType<{ mergedInto: number }>(),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Deletes up to `limit` briefs written before a time. A posted edition holds its own. */
export async function removeBriefs(db: Db, before: number, limit: number): Promise<number> {
  const old = db
    .selectFrom('briefs')
    .select('id')
    .where('createdAt', '<', before)
    .orderBy('createdAt')
    .limit(limit);
  const { numDeletedRows } = await db.deleteFrom('briefs').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Deletes up to `limit` records of what was asked of a model before a time. */
export async function removeLlmCalls(db: Db, before: number, limit: number): Promise<number> {
  const old = db.selectFrom('llmCalls').select('id').where('at', '<', before).orderBy('at').limit(limit);
  const { numDeletedRows } = await db.deleteFrom('llmCalls').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Deletes notices that were told, and drafts whose slot is long over. */
export async function removeToldAndOver(db: Db, before: number): Promise<number> {
  let removed = 0;
  for (const table of ['notices', 'feedNotices'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('toldAt', '<', before)
      .executeTakeFirstOrThrow();
    removed += Number(numDeletedRows);
  }
  const { numDeletedRows } = await db
    .deleteFrom('drafts')
    .where('slotAt', '<', before)
    .executeTakeFirstOrThrow();
  return removed + Number(numDeletedRows);
}
