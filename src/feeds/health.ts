import { isStale } from './rhythm.ts';

/** How a guild's use of a feed is doing, worst first. */
export const FEED_STATES = ['failing', 'gone', 'stale', 'waiting', 'paused', 'well'] as const;
export type FeedState = (typeof FEED_STATES)[number];

interface Facts {
  state: 'active' | 'paused';
  feed: {
    state: 'active' | 'gone';
    failingSinceAt: number | null;
    lastOkAt: number | null;
    lastNewAt: number | null;
    rhythmMs: number | null;
  };
}

/** `stale`: it answers, but has brought nothing for far longer than its rhythm. `waiting`: not read yet. */
export function feedState({ state, feed }: Facts, now: number): FeedState {
  if (state === 'paused') return 'paused';
  if (feed.state === 'gone') return 'gone';
  if (feed.failingSinceAt !== null) return 'failing';
  if (feed.lastOkAt === null) return 'waiting';
  return isStale(feed, now) ? 'stale' : 'well';
}
