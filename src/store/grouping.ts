import type { ExpressionBuilder } from 'kysely';
import { chunks } from './chunks.ts';
import type { Db, Tables } from './schema.ts';

/** What grouping reads and writes: which article is in which story. */

export interface UngroupedArticle {
  id: number;
  title: string;
  text: string;
  publishedAt: number | null;
  firstSeenAt: number;
}

const COLUMNS = [
  'articles.id',
  'articles.title',
  'articles.text',
  'articles.publishedAt',
  'articles.firstSeenAt',
] as const;

/** Ready articles without a story, in the order in which they were read. */
export async function ungroupedArticles(db: Db, limit: number): Promise<UngroupedArticle[]> {
  return db
    .selectFrom('articles')
    .where('articles.state', '=', 'ready')
    .where('articles.groupedAt', 'is', null)
    .where('articles.readyAt', 'is not', null)
    .select(COLUMNS)
    .orderBy('articles.readyAt')
    .orderBy('articles.id')
    .limit(limit)
    .execute();
}

/** Grouped articles that came out since `since`, with their stories, in order of id from beyond `afterId`. */
export async function groupedSince(
  db: Db,
  { since, afterId, limit }: { since: number; afterId: number; limit: number },
): Promise<(UngroupedArticle & { storyId: number })[]> {
  return db
    .selectFrom('articles')
    .innerJoin('storyArticles', 'storyArticles.articleId', 'articles.id')
    .where('articles.id', '>', afterId)
    .where(eb => eb.fn.coalesce('articles.publishedAt', 'articles.firstSeenAt'), '>=', since)
    .select([...COLUMNS, 'storyArticles.storyId'])
    .orderBy('articles.id')
    .limit(limit)
    .execute();
}

/** The id before which no article was first seen at `since` or later, to begin `groupedSince` from. */
export async function idBefore(db: Db, since: number): Promise<number> {
  const row = await db
    .selectFrom('articles')
    .where('firstSeenAt', '>=', since)
    .select(eb => eb.fn.min('id').as('id'))
    .executeTakeFirst();
  return Number(row?.id ?? 0) - 1;
}

/** Stories below 0 are new: the store gives them ids, the same id for the same number. */
export interface GroupingChange {
  merged: readonly { from: number; into: number }[];
  /** Articles that have a story for the first time. */
  placed: readonly Placed[];
  /** Articles that leave one story for another. */
  moved: readonly { articleId: number; storyId: number }[];
}

export interface Placed {
  articleId: number;
  storyId: number;
  topics: readonly string[];
  relevance: number;
}

/** Writes a batch of grouping; returns the ids of new stories. Run it in a transaction. */
export async function saveGrouping(
  db: Db,
  change: GroupingChange,
  now: number,
): Promise<Map<number, number>> {
  for (const { from, into } of change.merged) await mergeStory(db, from, into, now);
  const ids = await addStories(db, [...change.placed, ...change.moved], now);
  const idOf = (storyId: number) => ids.get(storyId) ?? storyId;
  for (const some of chunks(change.placed, 100)) {
    const rows = some.map(({ articleId, storyId, topics, relevance }) => ({
      articleId,
      storyId: idOf(storyId),
      joinedAt: now,
      topicsJson: JSON.stringify(topics),
      relevance,
    }));
    await db.insertInto('storyArticles').values(rows).execute();
    const articleIds = some.map(({ articleId }) => articleId);
    await db.updateTable('articles').set({ groupedAt: now }).where('id', 'in', articleIds).execute();
  }
  const changed = new Set([...change.placed, ...change.moved].map(({ storyId }) => idOf(storyId)));
  for (const { articleId, storyId } of change.moved)
    for (const left of await moveArticle(db, articleId, idOf(storyId))) changed.add(left);
  for (const some of chunks([...changed, ...change.merged.map(({ into }) => into)]))
    await spanStories(db, some, now);
  return ids;
}

/** The older story takes over; its forwarding row keeps links, briefs and editions of the other one valid. */
async function mergeStory(db: Db, from: number, into: number, now: number): Promise<void> {
  await db.updateTable('storyArticles').set({ storyId: into }).where('storyId', '=', from).execute();
  await db
    .updateTable('stories')
    .set({ mergedInto: into, updatedAt: now })
    .where(eb => eb.or([eb('id', '=', from), eb('mergedInto', '=', from)]))
    .execute();
}

async function addStories(
  db: Db,
  placed: readonly { storyId: number }[],
  now: number,
): Promise<Map<number, number>> {
  const ids = new Map<number, number>();
  const fresh = [...new Set(placed.map(({ storyId }) => storyId).filter(id => id < 0))].sort((a, b) => b - a);
  for (const some of chunks(fresh, 100)) {
    const empty = { mergedInto: null, firstAt: now, lastAt: now, createdAt: now, updatedAt: now };
    const rows = await db
      .insertInto('stories')
      .values(some.map(() => empty))
      .returning('id')
      .execute();
    const given = rows.map(({ id }) => id).sort((a, b) => a - b);
    for (const [at, story] of some.entries()) ids.set(story, given[at] ?? 0);
  }
  return ids;
}

async function moveArticle(db: Db, articleId: number, storyId: number): Promise<number[]> {
  const before = await db
    .selectFrom('storyArticles')
    .select('storyId')
    .where('articleId', '=', articleId)
    .execute();
  await db.updateTable('storyArticles').set({ storyId }).where('articleId', '=', articleId).execute();
  return before.map(row => row.storyId);
}

/** Stories begin with their first article and end with their last. */
async function spanStories(db: Db, storyIds: readonly number[], now: number): Promise<void> {
  const withArticles = db
    .selectFrom('storyArticles')
    .select('storyId')
    .where('storyId', 'in', [...storyIds]);
  await db
    .updateTable('stories')
    .set({ firstAt: timeOf('min'), lastAt: timeOf('max'), updatedAt: now })
    .where('id', 'in', withArticles)
    .execute();
}

/** When the first or the last article of a story came out. */
const timeOf = (which: 'min' | 'max') => (eb: ExpressionBuilder<Tables, 'stories'>) =>
  eb
    .selectFrom('storyArticles')
    .innerJoin('articles', 'articles.id', 'storyArticles.articleId')
    .whereRef('storyArticles.storyId', '=', 'stories.id')
    .select(({ fn }) => fn[which](fn.coalesce('articles.publishedAt', 'articles.firstSeenAt')).as('at'))
    .$asScalar()
    .$notNull();
