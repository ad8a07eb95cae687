import { chunks } from './chunks.ts';
import type { Db } from './schema.ts';

/** What polling reads and writes: which entry of which feed is which article. */

/** The newest keys by which a feed's entry is known again. */
export interface SightingKeys {
  guid: string | null;
  urlKey: string | null;
  titleHash: string;
  textHash: string;
}

/** Keys to look up by; null where a key is missing or tells nothing. */
export type LookupKeys = { [key in keyof SightingKeys]: string | null };

export interface KnownSighting extends SightingKeys {
  identity: string;
  articleId: number;
  lastSeenAt: number;
  /** As the feed gave them. */
  title: string;
  publishedAt: number | null;
}

/** The sightings of a feed that share a key with one of `wanted`. */
export async function sightingsLike(
  db: Db,
  feedId: number,
  wanted: readonly LookupKeys[],
): Promise<KnownSighting[]> {
  const found = new Map<string, KnownSighting>();
  for (const some of chunks(wanted, 200)) {
    const present = (values: (string | null)[]) => [...new Set(values.filter(value => value !== null))];
    const lists = {
      guid: present(some.map(keys => keys.guid)),
      urlKey: present(some.map(keys => keys.urlKey)),
      titleHash: present(some.map(keys => keys.titleHash)),
      textHash: present(some.map(keys => keys.textHash)),
    };
    for (const column of ['guid', 'urlKey', 'titleHash', 'textHash'] as const) {
      if (lists[column].length === 0) continue;
      const rows = await db
        .selectFrom('sightings')
        .innerJoin('articles', 'articles.id', 'sightings.articleId')
        .where('sightings.feedId', '=', feedId)
        .where(`sightings.${column}`, 'in', lists[column])
        .select([
          'sightings.identity',
          'sightings.articleId',
          'sightings.guid',
          'sightings.urlKey',
          'sightings.titleHash',
          'sightings.textHash',
          'sightings.lastSeenAt',
          'sightings.publishedAt',
          'articles.feedTitle as title',
        ])
        .execute();
      for (const row of rows) found.set(row.identity, row);
    }
  }
  return [...found.values()];
}

/** Articles that stand at one of these URL keys, whichever feed brought them: article id by key. */
export async function articlesAtKeys(db: Db, keys: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const some of chunks(keys)) {
    const rows = await db
      .selectFrom('articles')
      .select(['id', 'canonicalKey', 'identity'])
      .where(eb =>
        eb.or([
          eb('canonicalKey', 'in', some),
          eb(
            'identity',
            'in',
            some.map(key => `url:${key}`),
          ),
        ]),
      )
      .orderBy('id', 'desc')
      .execute();
    for (const { id, canonicalKey, identity } of rows) {
      if (canonicalKey !== null) found.set(canonicalKey, id);
      if (identity.startsWith('url:')) found.set(identity.slice('url:'.length), id);
    }
  }
  return found;
}

export interface NewArticle {
  identity: string;
  url: string;
  canonicalUrl: string;
  canonicalKey: string | null;
  hasPage: boolean;
  title: string;
  feedText: string;
  textHash: string;
  publisherKey: string;
  author: string | null;
  imageUrl: string | null;
  publishedAt: number | null;
  modifiedAt: number | null;
  language: string | null;
  firstSeenAt: number;
}

/** Stores articles as `unread`, due to be read at once. Gives their ids by identity, those stored before included. */
export async function addArticles(db: Db, articles: readonly NewArticle[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const some of chunks(articles, 50)) {
    const added = await db
      .insertInto('articles')
      .values(
        some.map(article => ({
          ...article,
          hasPage: article.hasPage ? (1 as const) : (0 as const),
          state: 'unread' as const,
          text: article.feedText,
          feedTitle: article.title,
          textSource: 'feed' as const,
          creditAgency: null,
          creditText: null,
          updatedAt: article.firstSeenAt,
          paywalled: 0 as const,
          readAttempts: 0,
          nextReadAt: article.firstSeenAt,
          readAt: null,
          readyAt: null,
          readError: null,
        })),
      )
      .onConflict(conflict => conflict.column('identity').doNothing())
      .returning(['id', 'identity'])
      .execute();
    for (const { id, identity } of added) ids.set(identity, id);
    const stored = some.map(({ identity }) => identity).filter(identity => !ids.has(identity));
    if (stored.length === 0) continue;
    const before = await db
      .selectFrom('articles')
      .select(['id', 'identity'])
      .where('identity', 'in', stored)
      .execute();
    for (const { id, identity } of before) ids.set(identity, id);
  }
  return ids;
}

export interface NewSighting extends SightingKeys {
  feedId: number;
  identity: string;
  articleId: number;
  publishedAt: number | null;
  firstSeenAt: number;
}

export async function addSightings(db: Db, sightings: readonly NewSighting[]): Promise<void> {
  for (const some of chunks(sightings, 50))
    await db
      .insertInto('sightings')
      .values(some.map(sighting => ({ ...sighting, lastSeenAt: sighting.firstSeenAt })))
      .onConflict(conflict => conflict.columns(['feedId', 'identity']).doNothing())
      .execute();
}

/** Notes that entries are still listed, so that retention keeps what a feed would otherwise bring again. */
export async function touchSightings(
  db: Db,
  feedId: number,
  identities: readonly string[],
  at: number,
): Promise<void> {
  for (const some of chunks(identities))
    await db
      .updateTable('sightings')
      .set({ lastSeenAt: at })
      .where('feedId', '=', feedId)
      .where('identity', 'in', some)
      .execute();
}

/** The newest keys of an entry that changed them. */
export async function updateSighting(
  db: Db,
  feedId: number,
  identity: string,
  newest: SightingKeys & { publishedAt: number | null; lastSeenAt: number },
): Promise<void> {
  await db
    .updateTable('sightings')
    .set(newest)
    .where('feedId', '=', feedId)
    .where('identity', '=', identity)
    .execute();
}

/** What an edited entry may change of its article. */
export async function articleForEdit(db: Db, id: number) {
  const row = await db
    .selectFrom('articles')
    .select(['state', 'feedTitle', 'feedText', 'readAt', 'modifiedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export interface ArticleEdit {
  feedTitle: string;
  feedText: string;
  modifiedAt: number | null;
  /** When the page is to be read again. */
  nextReadAt: number;
}

/** Takes an edit over. What readers see of a ready article stays until its page has been read again. */
export async function editArticle(
  db: Db,
  id: number,
  edit: ArticleEdit,
  unread: { textHash: string } | null,
): Promise<void> {
  const shown = unread && { title: edit.feedTitle, text: edit.feedText, textHash: unread.textHash };
  await db
    .updateTable('articles')
    .set({ ...edit, ...shown })
    .where('id', '=', id)
    .execute();
}

/** First-seen times of a feed's sightings, the newest first: where 'the latest N' begins. */
export async function newestSightings(db: Db, feedId: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('sightings')
    .select('firstSeenAt')
    .where('feedId', '=', feedId)
    .orderBy('firstSeenAt', 'desc')
    .limit(limit)
    .execute();
  return rows.map(row => row.firstSeenAt);
}
