import { AppError } from '../errors.ts';
import { type GuildId, LOCAL_GUILD } from '../model.ts';
import { countChanges } from '../store/audit.ts';
import type { Db } from '../store/schema.ts';
import { countSubscriptions } from '../store/subscriptions.ts';

/** What one guild may ask of the host. The host's own guild is not limited. */
export interface FeedLimits {
  feeds: number;
  addsPerHour: number;
}

export const FEED_LIMITS: FeedLimits = { feeds: 200, addsPerHour: 60 };

const HOUR_MS = 3_600_000;

/** Throws an `AppError` when a guild may not add a feed now. */
export async function checkLimits(db: Db, guildId: GuildId, limits: FeedLimits, now: number): Promise<void> {
  if (guildId === LOCAL_GUILD) return;
  if ((await roomFor(db, guildId, limits)) <= 0)
    throw new AppError('error.feeds_full', { limit: limits.feeds });
  // Adding makes us ask a stranger's server: that must not be a tool against it.
  const added = await countChanges(db, guildId, 'feeds.add', now - HOUR_MS);
  if (added >= limits.addsPerHour) throw new AppError('error.feeds_too_fast', { limit: limits.addsPerHour });
}

/** How many more feeds a guild may have. */
export async function roomFor(db: Db, guildId: GuildId, limits: FeedLimits): Promise<number> {
  if (guildId === LOCAL_GUILD) return Number.POSITIVE_INFINITY;
  return limits.feeds - (await countSubscriptions(db, guildId));
}
