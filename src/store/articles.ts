import type { Article, GuildId, Publisher } from '../model.ts';
import { chunks } from './chunks.ts';
import { publisherFactsOf } from './publishers.ts';
import { readable } from './readable.ts';
import type { Db } from './schema.ts';

/** Articles as everybody downstream reads them. Polling writes them in `sightings.ts`, reading in `readings.ts`. */

const selectArticles = (db: Db) =>
  db
    .selectFrom('articles')
    .innerJoin('publishers', 'publishers.key', 'articles.publisherKey')
    .select([
      'articles.id',
      'articles.url',
      'articles.canonicalUrl',
      'articles.title',
      'articles.text',
      'articles.textHash',
      'articles.publisherKey',
      'articles.creditAgency',
      'articles.creditText',
      'articles.author',
      'articles.publishedAt',
      'articles.modifiedAt',
      'articles.firstSeenAt',
      'articles.language',
      'articles.paywalled',
      'publishers.name',
      'publishers.family',
      'publishers.country',
      'publishers.kind',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectArticles>['executeTakeFirstOrThrow']>>;

function toArticle(row: Row, facts?: Map<string, Partial<Publisher>>): Article {
  const { id, url, canonicalUrl, title, text, textHash, author, language, creditAgency, creditText } = row;
  const { publishedAt, modifiedAt, firstSeenAt, publisherKey: key, name, family, country, kind } = row;
  return {
    id,
    url,
    canonicalUrl,
    title,
    text,
    publisher: { key, name, family, country, kind, ...facts?.get(key) },
    credit: creditAgency === null ? null : { agency: creditAgency, text: creditText ?? creditAgency },
    author,
    publishedAt,
    modifiedAt,
    firstSeenAt,
    language,
    paywalled: row.paywalled === 1,
    textHash,
  };
}

/**
 * Articles in the order of `ids`; unknown ids are left out. With a guild, publishers carry the facts that its
 * moderators set. Whether the guild may read them is the caller's business (`knownTimes`).
 */
export async function articlesByIds(db: Db, ids: readonly number[], guildId?: GuildId): Promise<Article[]> {
  if (ids.length === 0) return [];
  const rows: Row[] = [];
  for (const some of chunks(ids))
    rows.push(...(await selectArticles(db).where('articles.id', 'in', some).execute()));
  const facts = guildId === undefined ? undefined : await publisherFactsOf(db, guildId);
  const byId = new Map(rows.map(row => [row.id, toArticle(row, facts)]));
  return ids.flatMap(id => byId.get(id) ?? []);
}

/** What a list shows of an article; the text stays where it is. */
export interface ArticleHead {
  id: number;
  title: string;
  kind: Publisher['kind'];
}

/** The heads of articles by id; a guild's own facts about publishers count. */
export async function headsOfArticles(
  db: Db,
  ids: readonly number[],
  guildId: GuildId,
): Promise<Map<number, ArticleHead>> {
  const facts = await publisherFactsOf(db, guildId);
  const heads = new Map<number, ArticleHead>();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('publishers', 'publishers.key', 'articles.publisherKey')
      .select(['articles.id', 'articles.title', 'articles.publisherKey', 'publishers.kind'])
      .where('articles.id', 'in', some)
      .execute();
    for (const { id, title, publisherKey, kind } of rows)
      heads.set(id, { id, title, kind: facts.get(publisherKey)?.kind ?? kind });
  }
  return heads;
}

/**
 * The article that stands at a URL, or null. Give `key` (`urlKey` in articles/identify.ts) too, so that tracking
 * parameters and spellings of the address do not matter.
 */
export async function articleByUrl(db: Db, url: string, key: string | null = null): Promise<Article | null> {
  const rows = await selectArticles(db)
    .where(eb =>
      eb.or([
        eb('articles.url', '=', url),
        eb('articles.canonicalUrl', '=', url),
        ...(key === null
          ? []
          : [eb('articles.canonicalKey', '=', key), eb('articles.identity', '=', `url:${key}`)]),
      ]),
    )
    .orderBy('articles.id')
    .limit(1)
    .execute();
  return rows[0] ? toArticle(rows[0]) : null;
}

/** Which of `ids` a guild may read, each with the time at which the guild could first read it. */
export async function knownTimes(
  db: Db,
  guildId: GuildId,
  ids: readonly number[],
): Promise<Map<number, number>> {
  const known = await readable(db, guildId, ids);
  return new Map([...known].map(([id, { knownAt }]) => [id, knownAt]));
}

/** Which of `ids` a feed brought. */
export async function articlesOfFeed(db: Db, feedId: number, ids: readonly number[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('sightings')
      .select('articleId')
      .where('feedId', '=', feedId)
      .where('articleId', 'in', some)
      .execute();
    for (const { articleId } of rows) found.add(articleId);
  }
  return found;
}

/** The address of the first picture that these articles have, with the article whose picture it is; null without one. */
export async function pictureOf(db: Db, ids: readonly number[]): Promise<{ id: number; url: string } | null> {
  if (ids.length === 0) return null;
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'imageUrl'])
    .where('id', 'in', [...ids])
    .where('imageUrl', 'is not', null)
    .execute();
  const byId = new Map(rows.map(({ id, imageUrl }) => [id, imageUrl]));
  const id = ids.find(each => byId.has(each));
  const url = id === undefined ? null : byId.get(id);
  return id === undefined || !url ? null : { id, url };
}
