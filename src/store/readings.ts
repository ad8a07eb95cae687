import type { Credit } from '../model.ts';
import { chunks } from './chunks.ts';
import type { Store } from './database.ts';
import { queueForSearch } from './search.ts';
import { addPublishers, namePublisher, type NewPublisher } from './publishers.ts';
import type { Db } from './schema.ts';

/** An article whose page is due to be read. */
export interface UnreadArticle {
  id: number;
  url: string;
  /** The title that its feed gives it now. */
  title: string;
  /** What its feed carried, as plain text. */
  feedText: string;
  author: string | null;
  publishedAt: number | null;
  language: string | null;
  readAttempts: number;
  /** False when its feed gave no link: only the feed's text can be used. */
  hasPage: boolean;
}

/** What a reading found. Hash and keys come from articles/identify.ts. */
export interface Reading {
  title: string;
  text: string;
  textHash: string;
  textSource: 'feed' | 'page';
  canonicalUrl: string;
  /** Dedup key of `canonicalUrl`; null when that URL does not single out one article. */
  canonicalKey: string | null;
  publisher: NewPublisher;
  credit: Credit | null;
  author: string | null;
  /** A picture that the page names as its own; null keeps the feed's. */
  imageUrl: string | null;
  publishedAt: number | null;
  modifiedAt: number | null;
  language: string | null;
  paywalled: boolean;
  /** Why the page was not used, null when it was. */
  error: string | null;
  /** When the page should be read again, null when nothing more is due. */
  nextReadAt: number | null;
}

/**
 * Takes articles whose page is due, the newest first: readers want today's news before the backlog. No other process
 * takes them before `leaseUntil`; after a crash they are due again then.
 */
export async function claimUnread(
  { db, engine }: Pick<Store, 'db' | 'engine'>,
  { now, leaseUntil, limit }: { now: number; leaseUntil: number; limit: number },
): Promise<UnreadArticle[]> {
  const due = db
    .selectFrom('articles')
    .select('id')
    .where('nextReadAt', '<=', now)
    .orderBy('firstSeenAt', 'desc')
    .limit(limit);
  const rows = await db
    .updateTable('articles')
    .set({ nextReadAt: leaseUntil })
    .where('id', 'in', engine === 'postgres' ? due.forUpdate().skipLocked() : due)
    .returning([
      'id',
      'firstSeenAt',
      'url',
      'feedTitle as title',
      'feedText',
      'author',
      'publishedAt',
      'language',
      'readAttempts',
      'hasPage',
    ])
    .execute();
  return rows
    .toSorted((a, b) => b.firstSeenAt - a.firstSeenAt)
    .map(({ firstSeenAt: _, ...row }) => ({ ...row, hasPage: row.hasPage === 1 }));
}

/**
 * Moves the leases of articles from one time to another: on, or to now when they are given back untried. Articles whose
 * lease is not at `from` are left alone, and those that are being written at the moment too.
 */
export async function moveReadLeases(
  { db, engine }: Pick<Store, 'db' | 'engine'>,
  ids: readonly number[],
  from: number,
  to: number,
): Promise<void> {
  for (const some of chunks(ids)) {
    const ours = db
      .selectFrom('articles')
      .select('id')
      .where('id', 'in', some)
      .where('nextReadAt', '=', from);
    await db
      .updateTable('articles')
      .set({ nextReadAt: to })
      .where('id', 'in', engine === 'postgres' ? ours.forUpdate().skipLocked() : ours)
      .execute();
  }
}

/** Puts a reading off: the page could not be had now but may be later. The article stays as it is. */
export async function postponeReading(db: Db, id: number, error: string, nextReadAt: number): Promise<void> {
  await db
    .updateTable('articles')
    .set(eb => ({ readError: error, nextReadAt, readAttempts: eb('readAttempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/**
 * What became of a reading. `merged`: the page turned out to be an article that is stored already (reached through
 * another address), so its sightings moved there and the new row is gone.
 */
export type SavedReading =
  | { kind: 'ready' }
  | { kind: 'unchanged' }
  | { kind: 'changed'; revision: number }
  | { kind: 'merged'; into: number }
  | { kind: 'missing' };

/**
 * Stores a reading and makes the article ready. When a ready article's title or text changed, the old ones are kept as
 * a revision. Run it in a transaction.
 */
export async function saveReading(db: Db, id: number, reading: Reading, now: number): Promise<SavedReading> {
  const old = await db
    .selectFrom('articles')
    .select([
      'state',
      'hasPage',
      'title',
      'text',
      'textSource',
      'textHash',
      'revision',
      'publishedAt',
      'author',
      'language',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!old) return { kind: 'missing' };
  if (old.state === 'ready' && old.textSource === 'page' && reading.textSource === 'feed') {
    // A page that cannot be had any more (blocked, behind a paywall, gone) is no new text: what was read stays.
    await db
      .updateTable('articles')
      .set({ readError: reading.error, readAttempts: 0, nextReadAt: reading.nextReadAt, readAt: now })
      .where('id', '=', id)
      .execute();
    return { kind: 'unchanged' };
  }
  // A link that is not the article's own says nothing of which article it is.
  const canonicalKey = old.hasPage === 1 ? reading.canonicalKey : null;
  const twin = old.state === 'unread' ? await findTwin(db, id, canonicalKey, reading) : null;
  if (twin !== null) return merge(db, id, twin);

  await addPublishers(db, [reading.publisher]);
  if (reading.publisher.namedBy === 'page')
    await namePublisher(db, reading.publisher.key, reading.publisher.name);
  const changed = old.state === 'ready' && old.textHash !== reading.textHash;
  if (changed) {
    const { title, text, revision } = old;
    await db
      .insertInto('articleRevisions')
      .values({ articleId: id, revision, title, text, replacedAt: now })
      .execute();
  }
  const revision = old.revision + (changed ? 1 : 0);
  await db
    .updateTable('articles')
    .set({
      state: 'ready',
      title: reading.title,
      text: reading.text,
      textHash: reading.textHash,
      textSource: reading.textSource,
      canonicalUrl: reading.canonicalUrl,
      canonicalKey,
      publisherKey: reading.publisher.key,
      creditAgency: reading.credit?.agency ?? null,
      creditText: reading.credit?.text ?? null,
      author: reading.author ?? old.author,
      ...(reading.imageUrl === null ? {} : { imageUrl: reading.imageUrl }),
      publishedAt: reading.publishedAt ?? old.publishedAt,
      modifiedAt: reading.modifiedAt,
      language: reading.language ?? old.language,
      paywalled: reading.paywalled ? 1 : 0,
      readError: reading.error,
      readAttempts: 0,
      nextReadAt: reading.nextReadAt,
      readAt: now,
      revision,
      ...(changed ? { recheckAt: now } : {}),
      ...(changed || old.state === 'unread' ? { updatedAt: now } : {}),
      ...(old.state === 'unread' ? { readyAt: now } : {}),
    })
    .where('id', '=', id)
    .execute();
  if (changed || old.state === 'unread') await queueForSearch(db, id, now);
  if (changed) return { kind: 'changed', revision };
  return { kind: old.state === 'unread' ? 'ready' : 'unchanged' };
}

/**
 * A ready article with the same canonical address and the same words. The words must agree too, because some sites
 * name one section page as the canonical address of every article.
 */
async function findTwin(
  db: Db,
  id: number,
  canonicalKey: string | null,
  { title, textHash }: Reading,
): Promise<number | null> {
  if (canonicalKey === null) return null;
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('id', '!=', id)
    .where(eb => eb.or([eb('canonicalKey', '=', canonicalKey), eb('identity', '=', `url:${canonicalKey}`)]))
    .where(eb => eb.or([eb('title', '=', title), eb('textHash', '=', textHash)]))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function merge(db: Db, id: number, into: number): Promise<SavedReading> {
  await db.updateTable('sightings').set({ articleId: into }).where('articleId', '=', id).execute();
  await db.deleteFrom('articles').where('id', '=', id).execute();
  return { kind: 'merged', into };
}
