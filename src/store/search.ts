import { sql } from 'kysely';
import type { GuildId } from '../model.ts';
import { chunks } from './chunks.ts';
import type { Db, Engine } from './schema.ts';

/** The search index: what is waiting for it, its documents and its postings. `src/answers/` gives them their meaning. */

/** Notes that an article's text is to be indexed (again). Call it in the transaction that writes the text. */
export async function queueForSearch(db: Db, articleId: number, now: number): Promise<void> {
  await db
    .insertInto('searchQueue')
    .values({ articleId, queuedAt: now })
    .onConflict(conflict => conflict.column('articleId').doUpdateSet({ queuedAt: now }))
    .execute();
}

/** Puts every ready article on the indexer's list: for a store whose index is missing or doubted. */
export async function queueAllForSearch(db: Db, now: number): Promise<void> {
  await db
    .insertInto('searchQueue')
    .columns(['articleId', 'queuedAt'])
    .expression(eb =>
      eb
        .selectFrom('articles')
        .select(['id', sql.lit(now).as('queuedAt')])
        .where('state', '=', 'ready'),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

export interface QueuedArticle {
  id: number;
  queuedAt: number;
  title: string;
  text: string;
  language: string | null;
}

/** Articles that wait to be indexed and that no other process has, in the order of their ids. */
export async function nextToIndex(db: Db, engine: Engine, limit: number): Promise<QueuedArticle[]> {
  const query = db
    .selectFrom('searchQueue')
    .innerJoin('articles', 'articles.id', 'searchQueue.articleId')
    .select(['articles.id', 'queuedAt', 'title', 'text', 'language'])
    .orderBy('articleId')
    .limit(limit);
  return (engine === 'postgres' ? query.forUpdate('searchQueue').skipLocked() : query).execute();
}

/** How many articles wait to be indexed. */
export async function queueLength(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('searchQueue')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface SearchDocument {
  articleId: number;
  title: string;
  body: string;
  length: number;
}

export interface PostingsRow {
  token: string;
  segment: number;
  documents: number;
  postings: Uint8Array;
}

/** Documents of the index, in no order; those not indexed are missing. */
export async function searchDocuments(db: Db, ids: readonly number[]): Promise<SearchDocument[]> {
  const found: SearchDocument[] = [];
  for (const some of chunks(ids))
    found.push(
      ...(await db.selectFrom('searchDocuments').selectAll().where('articleId', 'in', some).execute()),
    );
  return found;
}

/**
 * Takes articles off the queue and gives those that were still on it as they were read: of two processes that index the
 * same articles one gets each. First step of a transaction that ends with `addToIndex`.
 */
export async function takeFromQueue(db: Db, queued: readonly QueuedArticle[]): Promise<QueuedArticle[]> {
  const taken: QueuedArticle[] = [];
  for (const article of queued) {
    const { numDeletedRows } = await db
      .deleteFrom('searchQueue')
      .where('articleId', '=', article.id)
      .where('queuedAt', '=', article.queuedAt)
      .executeTakeFirst();
    if (numDeletedRows > 0n) taken.push(article);
  }
  return taken;
}

/** Puts documents into the index with the postings that they add (sorted by token). Run it in a transaction. */
export async function addToIndex(
  db: Db,
  engine: Engine,
  documents: readonly SearchDocument[],
  postings: readonly PostingsRow[],
): Promise<void> {
  const ids = documents.map(each => each.articleId);
  const known = new Map((await searchDocuments(db, ids)).map(each => [each.articleId, each.length]));
  for (const some of chunks(documents, 100))
    await db
      .insertInto('searchDocuments')
      .values(some)
      .onConflict(conflict =>
        conflict.column('articleId').doUpdateSet(eb => ({
          title: eb.ref('excluded.title'),
          body: eb.ref('excluded.body'),
          length: eb.ref('excluded.length'),
        })),
      )
      .execute();
  const joined = sql<Uint8Array>`search_postings.postings || excluded.postings`;
  for (const some of chunks(postings, 200))
    await db
      .insertInto('searchPostings')
      .values(some)
      .onConflict(conflict =>
        conflict.columns(['token', 'segment']).doUpdateSet({
          documents: sql`search_postings.documents + excluded.documents`,
          // SQLite joins bytes as if they were text, and must be told that they are not.
          postings: engine === 'sqlite' ? sql`cast(${joined} as blob)` : joined,
        }),
      )
      .execute();
  const grown = ids.filter(id => !known.has(id)).length;
  let tokens = 0;
  for (const { articleId, length } of documents) tokens += length - (known.get(articleId) ?? 0);
  await db
    .updateTable('searchTotals')
    .set(eb => ({ documents: eb('documents', '+', grown), tokens: eb('tokens', '+', tokens) }))
    .execute();
}

/** Takes documents out of the index and gives them; their postings are left to `writePostings`. */
export async function dropDocuments(db: Db, ids: readonly number[]): Promise<SearchDocument[]> {
  const dropped: SearchDocument[] = [];
  for (const some of chunks(ids))
    dropped.push(
      ...(await db.deleteFrom('searchDocuments').where('articleId', 'in', some).returningAll().execute()),
    );
  const tokens = dropped.reduce((sum, { length }) => sum + length, 0);
  if (dropped.length > 0)
    await db
      .updateTable('searchTotals')
      .set(eb => ({ documents: eb('documents', '-', dropped.length), tokens: eb('tokens', '-', tokens) }))
      .execute();
  return dropped;
}

/** Postings of one segment that are about to be rewritten; an indexer that would append to them waits. */
export async function postingsForUpdate(
  db: Db,
  engine: Engine,
  tokens: readonly string[],
  segment: number,
): Promise<PostingsRow[]> {
  const rows: PostingsRow[] = [];
  for (const some of chunks(tokens)) {
    const query = db
      .selectFrom('searchPostings')
      .selectAll()
      .where('segment', '=', segment)
      .where('token', 'in', some)
      .orderBy('token');
    rows.push(...(await (engine === 'postgres' ? query.forUpdate() : query).execute()));
  }
  return rows;
}

/** Puts rewritten postings in the place of the old ones; those with no document left go. */
export async function writePostings(db: Db, rows: readonly PostingsRow[]): Promise<void> {
  for (const some of chunks(rows, 200)) {
    const left = some.filter(({ documents }) => documents > 0);
    const empty = some.filter(({ documents }) => documents === 0).map(({ token }) => token);
    const segment = some[0]?.segment ?? 0;
    if (empty.length > 0)
      await db
        .deleteFrom('searchPostings')
        .where('segment', '=', segment)
        .where('token', 'in', empty)
        .execute();
    if (left.length > 0)
      await db
        .insertInto('searchPostings')
        .values(left)
        .onConflict(conflict =>
          conflict.columns(['token', 'segment']).doUpdateSet(eb => ({
            documents: eb.ref('excluded.documents'),
            postings: eb.ref('excluded.postings'),
          })),
        )
        .execute();
  }
}

export async function searchTotals(db: Db): Promise<{ documents: number; tokens: number }> {
  return db.selectFrom('searchTotals').select(['documents', 'tokens']).executeTakeFirstOrThrow();
}

/** In how many articles each token stands; tokens that stand nowhere are missing. */
export async function tokenCounts(
  db: Db,
  tokens: readonly string[],
  fromSegment: number,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const some of chunks(tokens)) {
    const rows = await db
      .selectFrom('searchPostings')
      .select(eb => ['token', eb.fn.sum<number>('documents').as('documents')])
      .where('token', 'in', some)
      .where('segment', '>=', fromSegment)
      .groupBy('token')
      .execute();
    for (const { token, documents } of rows) counts.set(token, Number(documents));
  }
  return counts;
}

/** The postings of tokens from a segment on. */
export async function postingsOf(
  db: Db,
  tokens: readonly string[],
  fromSegment: number,
): Promise<Pick<PostingsRow, 'token' | 'segment' | 'postings'>[]> {
  if (tokens.length === 0) return [];
  return db
    .selectFrom('searchPostings')
    .select(['token', 'segment', 'postings'])
    .where('token', 'in', [...tokens])
    .where('segment', '>=', fromSegment)
    .execute();
}

/** The id of the first article that was first seen at or after a time; null when none was. */
export async function firstArticleSince(db: Db, at: number): Promise<number | null> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('firstSeenAt', '>=', at)
    .orderBy('firstSeenAt')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What ranking wants to know of an article besides its words. */
export interface SearchFacts {
  id: number;
  at: number;
  publisherKey: string;
  publisherName: string;
  textHash: string;
  storyId: number | null;
}

export async function searchFacts(db: Db, ids: readonly number[]): Promise<Map<number, SearchFacts>> {
  const facts = new Map<number, SearchFacts>();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('publishers', 'publishers.key', 'articles.publisherKey')
      .leftJoin('storyArticles', 'storyArticles.articleId', 'articles.id')
      .select(eb => [
        'articles.id',
        eb.fn.coalesce('articles.publishedAt', 'articles.firstSeenAt').as('at'),
        'publisherKey',
        'publishers.name as publisherName',
        'textHash',
        'storyId',
      ])
      .where('articles.id', 'in', some)
      .execute();
    for (const row of rows) facts.set(row.id, { ...row, at: Number(row.at) });
  }
  return facts;
}

/** What a guild's search looks through: sightings of articles, and when the first of them was seen. */
export interface Searched {
  articles: number;
  /** Null when there are none. */
  sinceAt: number | null;
}

/** Counts what a guild may read from a time on; an article that several of its feeds brought counts once. */
export async function countSearched(db: Db, guildId: GuildId, fromAt: number): Promise<Searched> {
  const { articles, sinceAt } = await db
    .selectFrom('subscriptions')
    .innerJoin('sightings', 'sightings.feedId', 'subscriptions.feedId')
    .select(eb => [
      eb.fn.count<number>('sightings.articleId').distinct().as('articles'),
      eb.fn.min<number | null>('sightings.firstSeenAt').as('sinceAt'),
    ])
    .where('subscriptions.guildId', '=', guildId)
    .where('subscriptions.state', '=', 'active')
    .where('sightings.firstSeenAt', '>=', fromAt)
    .whereRef('sightings.firstSeenAt', '>=', 'subscriptions.visibleFromAt')
    .executeTakeFirstOrThrow();
  return { articles: Number(articles), sinceAt: sinceAt === null ? null : Number(sinceAt) };
}
