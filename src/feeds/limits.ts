import { AppError } from '../errors.ts';
import type { GuildId } from '../model.ts';
import { feedsAddedSince } from '../store/audit.ts';
import { limitsOf } from '../store/limits.ts';
import type { Db } from '../store/schema.ts';
import { countSubscriptions } from '../store/subscriptions.ts';
import { HOUR_MS } from '../time.ts';

/** How many more feeds a guild may add now, and what holds it back from more. */
export interface Room {
  count: number;
  full: 'error.feeds_full' | 'error.feeds_too_fast';
  limit: number;
}

/** Adding makes us ask a stranger's server: the hourly limit keeps that from being a tool against it. */
export async function roomFor(db: Db, guildId: GuildId, now: number): Promise<Room> {
  const { feeds, addsPerHour } = await limitsOf(db, guildId);
  const free = Math.max(0, feeds - (await countSubscriptions(db, guildId)));
  const soon = Math.max(0, addsPerHour - (await feedsAddedSince(db, guildId, now - HOUR_MS)));
  return free <= soon
    ? { count: free, full: 'error.feeds_full', limit: feeds }
    : { count: soon, full: 'error.feeds_too_fast', limit: addsPerHour };
}

/** Throws an `AppError` when a guild may not add a feed now. */
export async function checkLimits(db: Db, guildId: GuildId, now: number): Promise<void> {
  const { count, full, limit } = await roomFor(db, guildId, now);
  if (count <= 0) throw new AppError(full, { limit });
}
