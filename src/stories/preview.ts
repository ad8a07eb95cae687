import { urlKey } from '../articles/keys.ts';
import { AppError } from '../errors.ts';
import type { FoundFeed } from '../feeds/discover.ts';
import { findFeed } from '../feeds/find.ts';
import type { FeedDocument, PollDeps } from '../feeds/poll.ts';
import type { Entry, GuildId } from '../model.ts';
import { excludesText, includesText } from '../store/exclusions.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { ownFeedsWith } from '../store/ownSightings.ts';
import { LATE_ARRIVAL_MS } from '../store/stories.ts';
import { type HeldBack, heldBack, NOTHING_HELD_BACK } from '../store/subscriptionFilters.ts';
import { type Subscription, subscriptionsOf } from '../store/subscriptions.ts';
import { DEFENCE_AT, relevanceOf } from './relevance.ts';
import type { Topic } from './topics.ts';

/** What would become of an entry; of several that hold, the first here. */
export type EntryVerdict =
  /** Listed again under the address of an earlier entry: counts once. */
  | { kind: 'repeated' }
  /** The guild's settings exclude one of its words. */
  | { kind: 'excluded' }
  /** Held back by the guild's words for this feed. */
  | { kind: 'filtered'; held: HeldBack }
  /** The guild has it already, through a feed of this name. */
  | { kind: 'known'; feed: string }
  /** Stored and found by search, but too old for a digest. */
  | { kind: 'old' }
  /** Stored and found by search, but by title and summary not about defence: digests leave it out. */
  | { kind: 'off_topic' }
  /** Comes with the feed's own text only: it has no link. */
  | { kind: 'no_page' }
  | { kind: 'comes' };

export interface PreviewedEntry {
  entry: Entry;
  verdict: EntryVerdict;
  /** 0 to 1, by title and summary; the page's text may say more. */
  relevance: number;
  topics: Topic[];
}

export interface FeedPreview {
  document: FeedDocument;
  entries: PreviewedEntry[];
  /** The guild's own use of the feed, when it reads it already. */
  subscription: Subscription | null;
  /** Other feeds of the page that was given. */
  others: FoundFeed[];
}

type PreviewDeps = Pick<PollDeps, 'store' | 'clock' | 'fetcher'>;

/** A digest looks back a day and takes what arrives late along. */
const DIGEST_REACH_MS = 24 * 3_600_000 + LATE_ARRIVAL_MS;

/** What a feed would bring a guild and what not, without storing anything. Of a page with several feeds, the first. */
export async function previewFeed(deps: PreviewDeps, url: string, guildId: GuildId): Promise<FeedPreview> {
  const found = await findFeed(deps, url);
  if (found.kind === 'choose') {
    const [first, ...others] = found.feeds;
    if (!first) throw new AppError('error.feed_none_found');
    return { ...(await previewFeed(deps, first.url, guildId)), others };
  }
  const { document } = found.read;
  const { db } = deps.store;
  const subscription = (await subscriptionsOf(db, guildId)).find(each => each.feed.url === found.url) ?? null;
  const filters = subscription?.filters ?? NOTHING_HELD_BACK;
  const keys = document.entries.map(({ url: link }) => urlKey(link));
  const brought = await ownFeedsWith(
    db,
    guildId,
    keys.filter(key => key !== null),
    subscription?.feedId ?? null,
  );
  const now = deps.clock.now();
  const settings = await settingsOf(db, guildId);
  const entries = document.entries.map((entry, index): PreviewedEntry => {
    const key = keys[index] ?? null;
    const { score, topics } = relevanceOf(entry.title, entry.summary);
    const verdict = (): EntryVerdict => {
      if (key !== null && keys.indexOf(key) < index) return { kind: 'repeated' };
      const words = `${entry.title}\n${entry.summary}`;
      if (excludesText(settings, words)) return { kind: 'excluded' };
      const held = heldBack(filters, words);
      if (held !== null) return { kind: 'filtered', held };
      const feed = key === null ? undefined : brought.get(key);
      if (feed !== undefined) return { kind: 'known', feed };
      if (now - (entry.publishedAt ?? now) > DIGEST_REACH_MS) return { kind: 'old' };
      const counts = score >= DEFENCE_AT || filters.everythingCounts || includesText(settings, words);
      if (!counts) return { kind: 'off_topic' };
      return { kind: entry.url === null ? 'no_page' : 'comes' };
    };
    return { entry, verdict: verdict(), relevance: score, topics };
  });
  return { document: { ...document, url: found.url }, entries, subscription, others: [] };
}
