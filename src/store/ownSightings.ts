import type { GuildId } from '../model.ts';
import { chunks } from './chunks.ts';
import type { Db } from './schema.ts';
import { readFilters, type SubscriptionFilters } from './subscriptionFilters.ts';

/** Which of a guild's own feeds brought what. Nothing that only others' feeds brought is ever told here. */

const selectOwn = (db: Db, guildId: GuildId) =>
  db
    .selectFrom('subscriptions')
    .innerJoin('sightings', 'sightings.feedId', 'subscriptions.feedId')
    .where('subscriptions.guildId', '=', guildId)
    .whereRef('sightings.firstSeenAt', '>=', 'subscriptions.visibleFromAt');

/** For each URL key that one of a guild's feeds brought: the feed's name. Leave one feed out with `except`. */
export async function ownFeedsWith(
  db: Db,
  guildId: GuildId,
  urlKeys: readonly string[],
  except: number | null,
): Promise<Map<string, string>> {
  const brought = new Map<string, string>();
  for (const some of chunks(urlKeys)) {
    const rows = await selectOwn(db, guildId)
      .where('subscriptions.state', '=', 'active')
      .where('sightings.urlKey', 'in', some)
      .where('subscriptions.feedId', '!=', except ?? -1)
      .select(['sightings.urlKey', 'subscriptions.name'])
      .orderBy('subscriptions.id', 'desc')
      .execute();
    for (const { urlKey, name } of rows) if (urlKey !== null) brought.set(urlKey, name);
  }
  return brought;
}

/** One appearance of an article in one of a guild's own feeds. */
export interface OwnSighting {
  subscriptionId: number;
  name: string;
  state: 'active' | 'paused';
  filters: SubscriptionFilters;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** Where a guild's feeds have, or had, an article: the first to bring it first. */
export async function ownSightingsOf(db: Db, guildId: GuildId, articleId: number): Promise<OwnSighting[]> {
  const rows = await selectOwn(db, guildId)
    .where('sightings.articleId', '=', articleId)
    .select([
      'subscriptions.id as subscriptionId',
      'subscriptions.name',
      'subscriptions.state',
      'subscriptions.filtersJson',
      'subscriptions.createdAt',
      'sightings.firstSeenAt',
      'sightings.lastSeenAt',
    ])
    .orderBy('sightings.firstSeenAt')
    .orderBy('subscriptions.id')
    .execute();
  return rows.map(({ filtersJson, createdAt, ...row }) => ({
    ...row,
    // What a feed brought others before the guild added it came to this guild then, not earlier.
    firstSeenAt: Math.max(row.firstSeenAt, createdAt),
    lastSeenAt: Math.max(row.lastSeenAt, createdAt),
    filters: readFilters(filtersJson),
  }));
}
