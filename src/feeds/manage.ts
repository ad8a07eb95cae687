import { AppError } from '../errors.ts';
import type { Clock, Entry, GuildId, Observer } from '../model.ts';
import { type Actor, recordAudit } from '../store/audit.ts';
import type { Store } from '../store/database.ts';
import { ensureFeed, feedByUrl } from '../store/feeds.ts';
import {
  countSubscriptions,
  findSubscription,
  type Subscription,
  subscribe,
  subscriptionsOf,
  unsubscribe,
} from '../store/subscriptions.ts';
import { decodeText } from './charset.ts';
import { discoverFeeds, type FoundFeed } from './discover.ts';
import type { Fetcher } from './fetch.ts';
import { type ParsedFeed, parseFeed } from './parse/index.ts';
import type { FeedDocument, PollDeps } from './poll.ts';

/** What moderators and the host do with feeds. Every refusal is an `AppError` that says what to do. */

export interface ManageDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  fetcher: Fetcher;
  floorMs: number;
  ingest: PollDeps['ingest'];
}

const MAX_FEEDS = 200;

export interface AddFeed {
  guildId: GuildId;
  url: string;
  name: string | null;
  actor: Actor;
}

export type Added =
  | { kind: 'added'; subscriptionId: number; name: string; articles: number }
  /** A page with several feeds: one must be chosen. */
  | { kind: 'choose'; feeds: FoundFeed[] };

/** Reads a feed for a guild from now on. Takes the address of a feed, or of a page that names one. */
export async function addFeed(deps: ManageDeps, { guildId, url, name, actor }: AddFeed): Promise<Added> {
  const { store, clock } = deps;
  if ((await countSubscriptions(store.db, guildId)) >= MAX_FEEDS)
    throw new AppError('error.feeds_full', { limit: MAX_FEEDS });
  const found = await findFeed(deps, url);
  if (found.kind === 'choose') return found;
  const { document } = found;
  const known = await feedByUrl(store.db, document.url);
  const own = known && (await findSubscription(store.db, guildId, document.url));
  if (own) throw new AppError('error.feed_already', { name: own.name, id: own.id });

  const now = clock.now();
  const shownAs = name ?? (document.title || new URL(document.url).host);
  const { feedId, subscriptionId } = await store.transaction(async db => {
    const feed = await ensureFeed(db, {
      url: document.url,
      title: document.title,
      siteUrl: document.siteUrl,
      language: document.language,
      pollEveryMs: deps.floorMs,
      nextPollAt: now,
      createdAt: now,
    });
    const id = await subscribe(db, {
      guildId,
      feedId: feed.id,
      name: shownAs.slice(0, 80),
      state: 'active',
      visibleFromAt: 0,
      filters: null,
      publisher: null,
      createdBy: actor.id,
      createdAt: now,
    });
    if (id === null) throw new AppError('error.feed_already', { name: shownAs, id: feed.id });
    await recordAudit(db, {
      guildId,
      at: now,
      actor,
      action: 'feeds.add',
      detail: { subscription: id, name: shownAs },
      undo: { action: 'feeds.remove', subscription: id },
    });
    return { feedId: feed.id, subscriptionId: id };
  });
  await deps.ingest(feedId, document, {
    nextPollAt: now + deps.floorMs,
    lastPolledAt: now,
    lastOkAt: now,
    failures: 0,
    failingSinceAt: null,
    errorCode: null,
  });
  return { kind: 'added', subscriptionId, name: shownAs, articles: document.entries.length };
}

/** What a feed would bring, without adding it. */
export async function testFeed(
  deps: ManageDeps,
  url: string,
): Promise<{ document: FeedDocument; usable: Entry[] }> {
  const found = await findFeed(deps, url);
  if (found.kind === 'choose') {
    const [first] = found.feeds;
    if (!first) throw new AppError('error.feed_none_found');
    return testFeed(deps, first.url);
  }
  return { document: found.document, usable: found.document.entries.filter(entry => entry.url !== null) };
}

export const listFeeds = (deps: Pick<ManageDeps, 'store'>, guildId: GuildId): Promise<Subscription[]> =>
  subscriptionsOf(deps.store.db, guildId);

/** Ends a guild's use of a feed, named by its number, name or URL. */
export async function removeFeed(
  { store, clock }: ManageDeps,
  { guildId, reference, actor }: { guildId: GuildId; reference: string; actor: Actor },
): Promise<Subscription> {
  return store.transaction(async db => {
    const subscription = await findSubscription(db, guildId, reference);
    if (!subscription) throw new AppError('error.feed_unknown', { reference });
    await unsubscribe(db, guildId, subscription.id);
    const { id, name, visibleFromAt, filters, publisher, state, feed } = subscription;
    await recordAudit(db, {
      guildId,
      at: clock.now(),
      actor,
      action: 'feeds.remove',
      detail: { subscription: id, name },
      undo: { action: 'feeds.restore', url: feed.url, name, visibleFromAt, filters, publisher, state },
    });
    return subscription;
  });
}

type Found = { kind: 'feed'; document: FeedDocument } | { kind: 'choose'; feeds: FoundFeed[] };

/** The feed at an address, or the feeds that the page there names. */
async function findFeed(deps: ManageDeps, typed: string, followPages = true): Promise<Found> {
  const url = URL.canParse(typed) ? typed : `https://${typed}`;
  const answer = await deps.fetcher.get(url, { kind: 'feed' });
  if (answer.kind === 'failed') throw new AppError(`error.fetch_${answer.code}`);
  if (answer.kind === 'not_modified') throw new AppError('error.feed_empty');
  const parsed = parseFeed(answer.body, {
    url: answer.url,
    contentType: answer.contentType,
    now: deps.clock.now(),
  });
  if (parsed.ok) return { kind: 'feed', document: documentAt(parsed.feed, answer.permanentUrl ?? url) };
  if (parsed.reason !== 'html_page' || !followPages) throw new AppError(`error.feed_${parsed.reason}`);
  const feeds = discoverFeeds(decodeText(answer.body, answer.contentType), answer.url);
  const [first] = feeds;
  if (!first) throw new AppError('error.feed_none_found');
  return feeds.length === 1 ? findFeed(deps, first.url, false) : { kind: 'choose', feeds };
}

function documentAt(feed: ParsedFeed, url: string): FeedDocument {
  const address = new URL(url);
  address.hash = '';
  return { ...feed, url: address.href };
}
