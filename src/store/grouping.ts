import type { Db } from './schema.ts';

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

/** Ready articles without a story, the oldest first, so that a story is met in the order in which it was told. */
export async function ungroupedArticles(db: Db, limit: number): Promise<UngroupedArticle[]> {
  return db
    .selectFrom('articles')
    .leftJoin('storyArticles', 'storyArticles.articleId', 'articles.id')
    .where('articles.state', '=', 'ready')
    .where('storyArticles.articleId', 'is', null)
    .select(COLUMNS)
    .orderBy(eb => eb.fn.coalesce('articles.publishedAt', 'articles.firstSeenAt'))
    .orderBy('articles.id')
    .limit(limit)
    .execute();
}

/** Articles of the grouping window with their stories, in the order in which they joined. */
export async function groupedSince(
  db: Db,
  since: number,
): Promise<(UngroupedArticle & { storyId: number })[]> {
  return db
    .selectFrom('storyArticles')
    .innerJoin('articles', 'articles.id', 'storyArticles.articleId')
    .where(eb => eb.fn.coalesce('articles.publishedAt', 'articles.firstSeenAt'), '>=', since)
    .select([...COLUMNS, 'storyArticles.storyId'])
    .orderBy('storyArticles.joinedAt')
    .orderBy('articles.id')
    .execute();
}

export async function addStory(db: Db, at: number, now: number): Promise<number> {
  const row = await db
    .insertInto('stories')
    .values({ mergedInto: null, firstAt: at, lastAt: at, createdAt: now, updatedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export interface Joining {
  storyId: number;
  articleId: number;
  at: number;
  now: number;
  topics: string[];
  relevance: number;
}

/** Puts an article into a story. Run it in a transaction. */
export async function joinStory(db: Db, joining: Joining): Promise<void> {
  const { storyId, articleId, at, now, topics, relevance } = joining;
  await db
    .insertInto('storyArticles')
    .values({ articleId, storyId, joinedAt: now, topicsJson: JSON.stringify(topics), relevance })
    .execute();
  const story = await db
    .selectFrom('stories')
    .select(['firstAt', 'lastAt'])
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('stories')
    .set({ firstAt: Math.min(story.firstAt, at), lastAt: Math.max(story.lastAt, at), updatedAt: now })
    .where('id', '=', storyId)
    .execute();
}
