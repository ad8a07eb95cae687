import type { Clock, GuildId } from '../model.ts';
import type { Store } from '../store/database.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { audienceOf } from '../store/subscriptions.ts';
import { type ListedStory, latestStories } from './latest.ts';

/** What a list goes back to. */
export const LISTED_DAYS = 7;
const LISTED_MS = LISTED_DAYS * 24 * 3_600_000;
/** A list is asked for with every letter that a member types; stories come by the minute. */
const FRESH_MS = 15_000;

export interface ListRequest {
  guildId: GuildId;
  topics?: readonly string[];
  regions?: readonly string[];
}

/** The stories of the last days that a guild may read, the newest first; at most some seconds old. */
export type StoryLists = (request: ListRequest) => Promise<readonly ListedStory[]>;

interface Kept {
  at: number;
  list: Promise<readonly ListedStory[]>;
}

/** Lists that are made once for all who ask within some seconds. */
export function createStoryLists({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }): StoryLists {
  const kept = new Map<string, Kept>();
  return async ({ guildId, topics = [], regions = [] }) => {
    // What a moderator chooses holds at once; what is told of a publisher, with the next list.
    const chosen = [await audienceOf(store.db, guildId), await settingsOf(store.db, guildId)];
    const key = JSON.stringify([guildId, topics, regions, chosen]);
    const now = clock.now();
    for (const [old, { at }] of kept) if (now - at > FRESH_MS) kept.delete(old);
    const known = kept.get(key);
    if (known) return known.list;
    const list = latestStories(store.db, { guildId, topics, regions, fromAt: now - LISTED_MS, toAt: now });
    kept.set(key, { at: now, list });
    list.catch(() => kept.delete(key));
    return list;
  };
}
