import { createHash } from 'node:crypto';
import type { GuildId } from '../model.ts';
import { exclusionsKey } from './exclusions.ts';
import { settingsOf } from './guildSettings.ts';
import type { PublisherFacts } from './publishers.ts';
import type { Db } from './schema.ts';
import { NO_FILTERS, readFilters, type SubscriptionFilters, writeFilters } from './subscriptionFilters.ts';

/** The set of feeds that a guild may read. `key` is part of every cache key of what is computed over it. */
export interface Audience {
  feedIds: number[];
  key: string;
}

/**
 * A guild's audience. Two guilds have the same key exactly when they read the same feeds in the same way (word
 * filters, publisher facts) and exclude the same.
 */
export async function audienceOf(db: Db, guildId: GuildId): Promise<Audience> {
  const rows = await db
    .selectFrom('subscriptions')
    .select(['feedId', 'filtersJson', 'publisherJson'])
    .where('guildId', '=', guildId)
    .where('state', '=', 'active')
    .orderBy('feedId')
    .execute();
  const parts = rows.map(({ feedId, filtersJson, publisherJson }) => {
    const own = `${filtersJson}${publisherJson}`;
    return own === NO_FILTERS + NO_FACTS ? String(feedId) : `${feedId}${own}`;
  });
  const excluded = exclusionsKey(await settingsOf(db, guildId));
  if (excluded !== '') parts.push(excluded);
  return {
    feedIds: rows.map(row => row.feedId),
    key: createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32),
  };
}

const NO_FACTS = '{}';

export interface NewSubscription {
  guildId: GuildId;
  feedId: number;
  name: string;
  state: 'active' | 'paused';
  /** Sightings first seen before this stay outside the guild's audience. */
  visibleFromAt: number;
  filters: SubscriptionFilters | null;
  publisher: PublisherFacts | null;
  createdBy: string;
  createdAt: number;
}

/** A guild's use of a feed, with the feed's health: all that a list shows. */
export interface Subscription extends NewSubscription {
  id: number;
  filters: SubscriptionFilters;
  feed: {
    url: string;
    title: string;
    siteUrl: string | null;
    state: 'active' | 'gone';
    nextPollAt: number;
    pollEveryMs: number;
    rhythmMs: number | null;
    lastPolledAt: number | null;
    lastOkAt: number | null;
    lastNewAt: number | null;
    failures: number;
    failingSinceAt: number | null;
    errorCode: string | null;
    errorJson: string | null;
  };
}

/** Subscribes a guild to a feed (`id` brings a removed one back); null when it is subscribed already. */
export async function subscribe(db: Db, subscription: NewSubscription, id?: number): Promise<number | null> {
  const { filters, publisher, ...columns } = subscription;
  const row = await db
    .insertInto('subscriptions')
    .values({
      ...columns,
      ...(id === undefined ? {} : { id }),
      filtersJson: filters === null ? NO_FILTERS : writeFilters(filters),
      publisherJson: publisher === null ? NO_FACTS : JSON.stringify(publisher),
    })
    .onConflict(conflict => conflict.columns(['guildId', 'feedId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

const selectSubscriptions = (db: Db, guildId: GuildId) =>
  db
    .selectFrom('subscriptions')
    .innerJoin('feeds', 'feeds.id', 'subscriptions.feedId')
    .where('subscriptions.guildId', '=', guildId)
    .select([
      'subscriptions.id',
      'subscriptions.guildId',
      'subscriptions.feedId',
      'subscriptions.name',
      'subscriptions.state',
      'subscriptions.visibleFromAt',
      'subscriptions.filtersJson',
      'subscriptions.publisherJson',
      'subscriptions.createdBy',
      'subscriptions.createdAt',
      'feeds.url',
      'feeds.title',
      'feeds.siteUrl',
      'feeds.state as feedState',
      'feeds.nextPollAt',
      'feeds.pollEveryMs',
      'feeds.rhythmMs',
      'feeds.lastPolledAt',
      'feeds.lastOkAt',
      'feeds.lastNewAt',
      'feeds.failures',
      'feeds.failingSinceAt',
      'feeds.errorCode',
      'feeds.errorJson',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectSubscriptions>['executeTakeFirstOrThrow']>>;

function toSubscription(row: Row): Subscription {
  const { id, guildId, feedId, name, state, visibleFromAt, createdBy, createdAt } = row;
  const { url, title, siteUrl, nextPollAt, pollEveryMs, rhythmMs, lastPolledAt, lastOkAt, lastNewAt } = row;
  const { failures, failingSinceAt, errorCode, errorJson } = row;
  return {
    id,
    guildId,
    feedId,
    name,
    state,
    visibleFromAt,
    filters: readFilters(row.filtersJson),
    publisher: row.publisherJson === NO_FACTS ? null : (JSON.parse(row.publisherJson) as PublisherFacts),
    createdBy,
    createdAt,
    feed: {
      url,
      title,
      siteUrl,
      state: row.feedState,
      nextPollAt,
      pollEveryMs,
      rhythmMs,
      lastPolledAt,
      lastOkAt,
      lastNewAt,
      failures,
      failingSinceAt,
      errorCode,
      errorJson,
    },
  };
}

/** A guild's subscriptions in the order in which they were added. */
export async function subscriptionsOf(db: Db, guildId: GuildId): Promise<Subscription[]> {
  const rows = await selectSubscriptions(db, guildId).orderBy('subscriptions.id').execute();
  return rows.map(toSubscription);
}

/** A guild's subscription by its number, its name or its feed's URL (in that order); null when it has none such. */
export async function findSubscription(
  db: Db,
  guildId: GuildId,
  reference: string,
): Promise<Subscription | null> {
  const wanted = reference.trim();
  const all = await subscriptionsOf(db, guildId);
  const same = (text: string) => text.toLowerCase() === wanted.toLowerCase();
  return (
    all.find(({ id }) => String(id) === wanted.replace(/^#/, '')) ??
    all.find(({ name }) => same(name)) ??
    all.find(({ feed }) => feed.url === wanted) ??
    null
  );
}

export async function countSubscriptions(db: Db, guildId: GuildId): Promise<number> {
  const { count } = await db
    .selectFrom('subscriptions')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('guildId', '=', guildId)
    .executeTakeFirstOrThrow();
  return count;
}

export interface SubscriptionEdit {
  name?: string;
  state?: 'active' | 'paused';
  filters?: SubscriptionFilters;
  publisher?: PublisherFacts | null;
}

/** Changes a guild's own subscription; nobody else's. False when it has none such. */
export async function updateSubscription(
  db: Db,
  guildId: GuildId,
  id: number,
  { name, state, filters, publisher }: SubscriptionEdit,
): Promise<boolean> {
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(state === undefined ? {} : { state }),
    ...(filters === undefined ? {} : { filtersJson: writeFilters(filters) }),
    ...(publisher === undefined
      ? {}
      : { publisherJson: publisher === null ? NO_FACTS : JSON.stringify(publisher) }),
  };
  if (Object.keys(changes).length === 0) return true;
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set(changes)
    .where('guildId', '=', guildId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends a guild's use of a feed. The feed, its articles and other guilds' use of it stay. */
export async function unsubscribe(db: Db, guildId: GuildId, id: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('subscriptions')
    .where('guildId', '=', guildId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
