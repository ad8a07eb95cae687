import type { Selectable } from 'kysely';
import { chunks } from './chunks.ts';
import type { Store } from './database.ts';
import type { Db, FeedsTable } from './schema.ts';

export type Feed = Selectable<FeedsTable>;

export interface NewFeed {
  url: string;
  title: string;
  siteUrl: string | null;
  language: string | null;
  pollEveryMs: number;
  /** When it is to be polled first. */
  nextPollAt: number;
  createdAt: number;
}

/** The feed at a URL, stored now if nobody reads it yet. A feed that was gone is tried again. */
export async function ensureFeed(db: Db, feed: NewFeed): Promise<Feed> {
  await db
    .insertInto('feeds')
    .values({
      ...feed,
      state: 'active',
      etag: null,
      lastModified: null,
      bodyHash: null,
      identityPolicy: 'guid',
      rhythmMs: null,
      ttlMs: null,
      lastPolledAt: null,
      lastOkAt: null,
      lastNewAt: null,
      lastBodyAt: null,
      failures: 0,
      failingSinceAt: null,
      noticedAt: null,
      errorCode: null,
      errorJson: null,
      movedTo: null,
      movedSightings: 0,
    })
    .onConflict(conflict => conflict.column('url').doUpdateSet({ state: 'active' }))
    .execute();
  return db.selectFrom('feeds').selectAll().where('url', '=', feed.url).executeTakeFirstOrThrow();
}

export async function feedByUrl(db: Db, url: string): Promise<Feed | null> {
  const row = await db.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst();
  return row ?? null;
}

/** A feed for the rest of the transaction: on PostgreSQL no other process can ingest it meanwhile. */
export async function lockFeed({ engine }: Pick<Store, 'engine'>, db: Db, id: number): Promise<Feed | null> {
  const query = db.selectFrom('feeds').selectAll().where('id', '=', id);
  const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  return row ?? null;
}

/**
 * Takes up to `limit` feeds that are due and that somebody reads, the longest overdue first. Each is leased until
 * `leaseUntil`: no other process takes it, and after a crash it is due again then. With `everything`, feeds count as
 * due when they were not polled since that time.
 */
export async function claimDueFeeds(
  { db, engine }: Pick<Store, 'db' | 'engine'>,
  {
    now,
    leaseUntil,
    limit,
    everything,
  }: { now: number; leaseUntil: number; limit: number; everything?: number },
): Promise<Feed[]> {
  const due = db
    .selectFrom('feeds')
    .select('feeds.id')
    .where('feeds.state', '=', 'active')
    .where(eb =>
      everything === undefined
        ? eb('feeds.nextPollAt', '<=', now)
        : eb.or([eb('feeds.lastPolledAt', 'is', null), eb('feeds.lastPolledAt', '<', everything)]),
    )
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('subscriptions')
          .select('subscriptions.id')
          .whereRef('subscriptions.feedId', '=', 'feeds.id')
          .where('subscriptions.state', '=', 'active'),
      ),
    )
    .orderBy('feeds.nextPollAt')
    .limit(limit);
  return db
    .updateTable('feeds')
    .set({ nextPollAt: leaseUntil, ...(everything === undefined ? {} : { lastPolledAt: now }) })
    .where('id', 'in', engine === 'postgres' ? due.forUpdate().skipLocked() : due)
    .returningAll()
    .execute();
}

/**
 * Moves the leases of feeds from one time to another; feeds whose lease is not at `from` are left alone, and those that
 * are being written at the moment too.
 */
export async function moveFeedLeases(
  { db, engine }: Pick<Store, 'db' | 'engine'>,
  ids: readonly number[],
  from: number,
  to: number,
): Promise<void> {
  for (const some of chunks(ids)) {
    const ours = db.selectFrom('feeds').select('id').where('id', 'in', some).where('nextPollAt', '=', from);
    await db
      .updateTable('feeds')
      .set({ nextPollAt: to })
      .where('id', 'in', engine === 'postgres' ? ours.forUpdate().skipLocked() : ours)
      .execute();
  }
}

/** What a poll changes about a feed. */
export type FeedChanges = Partial<Omit<Feed, 'id' | 'url' | 'createdAt'>>;

export async function updateFeed(db: Db, id: number, changes: FeedChanges): Promise<void> {
  await db.updateTable('feeds').set(changes).where('id', '=', id).execute();
}

/** Makes feeds due now: after a resume, or when an outage ended. */
export async function makeDue(db: Db, ids: readonly number[], now: number): Promise<void> {
  for (const some of chunks(ids))
    await db.updateTable('feeds').set({ nextPollAt: now, state: 'active' }).where('id', 'in', some).execute();
}

/** Takes failures back that were the network's, not the feeds'. */
export async function forgiveFeeds(db: Db, ids: readonly number[]): Promise<void> {
  for (const some of chunks(ids))
    await db
      .updateTable('feeds')
      .set({ failures: 0, failingSinceAt: null, errorCode: null, errorJson: null })
      .where('id', 'in', some)
      .execute();
}

/**
 * Adopts the address that a feed has moved to for good. When another feed has that address, its readers and
 * sightings join it, so that nothing is posted again. Run it in a transaction.
 */
export async function adoptFeedUrl(db: Db, id: number, url: string): Promise<void> {
  const other = await feedByUrl(db, url);
  if (other === null || other.id === id) {
    await updateFeed(db, id, { movedTo: null, movedSightings: 0 });
    await db.updateTable('feeds').set({ url }).where('id', '=', id).execute();
    return;
  }
  await db
    .updateTable('subscriptions')
    .set({ feedId: other.id })
    .where('feedId', '=', id)
    .where(
      'guildId',
      'not in',
      db.selectFrom('subscriptions as taken').select('taken.guildId').where('taken.feedId', '=', other.id),
    )
    .execute();
  await db.deleteFrom('subscriptions').where('feedId', '=', id).execute();
  await db
    .updateTable('sightings')
    .set({ feedId: other.id })
    .where('feedId', '=', id)
    .where(
      'identity',
      'not in',
      db.selectFrom('sightings as taken').select('taken.identity').where('taken.feedId', '=', other.id),
    )
    .execute();
  await db.updateTable('feeds').set({ state: 'gone' }).where('id', '=', id).execute();
}
