import type { Clock, Observer, Random } from '../model.ts';
import type { Store } from '../store/database.ts';
import type { FeedChanges } from '../store/feeds.ts';
import type { FetchFailure } from './answer.ts';
import type { Fetcher, FetchResult } from './fetch.ts';
import type { OutageWatch } from './outage.ts';
import type { FeedRejection, ParsedFeed } from './parse/index.ts';

/** The words of polling, shared by its parts. */

/** A parsed feed with the address it came from. */
export type FeedDocument = ParsedFeed & { url: string };

export interface PollDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  random: Random;
  fetcher: Fetcher;
  /** The shortest interval between two polls of a feed. */
  floorMs: number;
  /** Stores what came, with the feed's own state, in one transaction; tells how many articles are new. */
  ingest(feedId: number, document: FeedDocument, changes: FeedChanges): Promise<number>;
  /** Kept from poll to poll; without one, only what happens within this call counts. */
  outages?: OutageWatch;
}

export type PollOutcome =
  | { kind: 'new'; articles: number }
  | { kind: 'unchanged' }
  | { kind: 'failed'; code: string };

export interface PolledFeed {
  feedId: number;
  /** Without what must not be shown outside a guild. */
  url: string;
  outcome: PollOutcome;
}

/** What asking for a feed gave. */
export type Read = Answered | Failed;
export type Answered =
  | { kind: 'document'; document: FeedDocument; answer: Answer; bodyHash: string }
  | { kind: 'unchanged'; answer: Answer };
export type Answer = Exclude<FetchResult, { kind: 'failed' }>;
export type Failed = {
  kind: 'failed';
  code: `fetch_${FetchFailure}` | `feed_${FeedRejection}`;
  status: number | null;
  retryAfterMs: number | null;
};
