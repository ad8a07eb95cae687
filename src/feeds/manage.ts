import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../errors.ts';
import type { GuildId } from '../model.ts';
import { type Actor, recordAudit, type UndoStep } from '../store/audit.ts';
import { ensureFeed, type Feed, feedByUrl, makeDue } from '../store/feeds.ts';
import { mainPublisherOf, type PublisherFacts } from '../store/publishers.ts';
import type { Db } from '../store/schema.ts';
import { newestSightings } from '../store/sightings.ts';
import type { SubscriptionFilters } from '../store/subscriptionFilters.ts';
import {
  findSubscription,
  type Subscription,
  type SubscriptionEdit,
  subscribe,
  subscriptionsOf,
  unsubscribe,
  updateSubscription,
} from '../store/subscriptions.ts';
import type { FoundFeed } from './discover.ts';
import { findFeed } from './find.ts';
import { checkLimits } from './limits.ts';
import type { PollDeps } from './poll.ts';
import { settleAnswer } from './settle.ts';

/** What moderators and the host do with feeds. Every refusal is an `AppError` that says what to do. */

export interface ManageDeps extends Omit<PollDeps, 'outages'> {
  /** As in FEED_ALLOW_HOSTS. */
  allowHosts?: readonly string[];
}

const MAX_NAME = 80;

/** Which of the entries that a feed lists when it is added a guild gets to see. */
export type FirstSync = { mode: 'all' } | { mode: 'latest'; count: number } | { mode: 'skip' };

export interface AddFeed {
  guildId: GuildId;
  url: string;
  name: string | null;
  actor: Actor;
  firstSync?: FirstSync;
  /** The feed is about defence throughout. */
  everythingCounts?: boolean;
}

export type Added =
  | {
      kind: 'added';
      subscriptionId: number;
      name: string;
      firstSync: FirstSync;
      /** How many of the listed articles the guild gets to see. */
      articles: number;
      nextPollAt: number;
    }
  /** A page with several feeds: one must be chosen. */
  | { kind: 'choose'; feeds: FoundFeed[] };

/** Reads a feed for a guild from now on. Takes the address of a feed, or of a page that has one. */
export async function addFeed(deps: ManageDeps, request: AddFeed): Promise<Added> {
  const { store, clock } = deps;
  const { guildId, actor, firstSync = { mode: 'all' }, everythingCounts = false } = request;
  await checkLimits(store.db, guildId, clock.now());
  const found = await findFeed(deps, request.url);
  if (found.kind === 'choose') return found;
  const { url, read } = found;
  const { document } = read;
  await refuseKnown(store.db, guildId, url);

  // Stored before anybody subscribes: a crash in between leaves a feed that nobody reads, and shows nothing half done.
  const feed = await ensureFeed(store.db, {
    url,
    title: document.title,
    siteUrl: document.siteUrl,
    language: document.language,
    pollEveryMs: deps.floorMs,
    nextPollAt: clock.now(),
    createdAt: clock.now(),
  });
  await settleAnswer(deps, feed, read);
  const listed = document.entries.length;
  const name = shortName(request.name || document.title || new URL(url).host);
  const subscriptionId = await store.transaction(async db => {
    const now = clock.now();
    const id = await subscribe(db, {
      guildId,
      feedId: feed.id,
      name,
      state: 'active',
      visibleFromAt: await visibleFrom(db, feed, firstSync, listed, now),
      filters: everythingCounts ? { include: [], exclude: [], everythingCounts } : null,
      publisher: null,
      createdBy: actor.id,
      createdAt: now,
    });
    if (id === null) throw new AppError('error.feed_already', { name, id: feed.id });
    const undo: UndoStep = { action: 'feeds.unsubscribe', ids: [id] };
    await recordAudit(db, { guildId, at: now, actor, action: 'feeds.add', detail: { id, name }, undo });
    return id;
  });
  const articles = firstSync.mode === 'latest' ? Math.min(firstSync.count, listed) : listed;
  return {
    kind: 'added',
    subscriptionId,
    name,
    firstSync,
    articles: firstSync.mode === 'skip' ? 0 : articles,
    nextPollAt: (await feedByUrl(store.db, url))?.nextPollAt ?? clock.now(),
  };
}

export const shortName = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME).trim();

async function refuseKnown(db: Db, guildId: GuildId, url: string): Promise<void> {
  const known = await feedByUrl(db, url);
  const own = known && (await subscriptionsOf(db, guildId)).find(({ feedId }) => feedId === known.id);
  if (own) throw new AppError('error.feed_already', { name: own.name, id: own.id });
}

/**
 * From which first-seen time on a guild sees a feed's sightings. What the feed listed earlier, and other guilds
 * have from it, is not shown: whether somebody else reads a feed must make no difference.
 */
async function visibleFrom(
  db: Db,
  feed: Feed,
  sync: FirstSync,
  listed: number,
  now: number,
): Promise<number> {
  const count = sync.mode === 'skip' ? 0 : sync.mode === 'latest' ? Math.min(sync.count, listed) : listed;
  return (await newestSightings(db, feed.id, count)).at(-1) ?? now + 1;
}

export const listFeeds = (deps: Pick<ManageDeps, 'store'>, guildId: GuildId): Promise<Subscription[]> =>
  subscriptionsOf(deps.store.db, guildId);

/** Which of a guild's subscriptions is meant (its number, name or URL), and who acts. */
export interface OnFeed {
  guildId: GuildId;
  reference: string;
  actor: Actor;
}

/** A guild's own subscription; throws an `AppError` when it has none such. */
async function ownSubscription(db: Db, { guildId, reference }: OnFeed): Promise<Subscription> {
  const subscription = await findSubscription(db, guildId, reference);
  if (!subscription) throw new AppError('error.feed_unknown', { reference });
  return subscription;
}

/** A guild's own subscription, as it is set. */
export const showFeed = ({ store }: Pick<ManageDeps, 'store'>, on: OnFeed): Promise<Subscription> =>
  ownSubscription(store.db, on);

/** Ends a guild's use of a feed. */
export async function removeFeed({ store, clock }: ManageDeps, on: OnFeed): Promise<Subscription> {
  return store.transaction(async db => {
    const { feed, ...subscription } = await ownSubscription(db, on);
    const { guildId, actor } = on;
    const { id, name } = subscription;
    await unsubscribe(db, guildId, id);
    const undo: UndoStep = { action: 'feeds.restore', subscription };
    await recordAudit(db, {
      guildId,
      at: clock.now(),
      actor,
      action: 'feeds.remove',
      detail: { id, name },
      undo,
    });
    return { ...subscription, feed };
  });
}

export const pauseFeed = (deps: ManageDeps, on: OnFeed): Promise<Subscription> =>
  change(deps, on, 'feeds.pause', () => ({ state: 'paused' }));

/** Reads a paused feed again, and one that was gone: it is asked at once. */
export async function resumeFeed(deps: ManageDeps, on: OnFeed): Promise<Subscription> {
  const resumed = await change(deps, on, 'feeds.resume', () => ({ state: 'active' }));
  await makeDue(deps.store.db, [resumed.feedId], deps.clock.now());
  return resumed;
}

export async function renameFeed(
  deps: ManageDeps,
  on: OnFeed & { name: string },
): Promise<{ before: Subscription; after: Subscription }> {
  const name = shortName(on.name);
  if (name === '') throw new AppError('error.feed_name_empty');
  return changeFrom(deps, on, 'feeds.rename', () => ({ name }));
}

/** Facts about the publisher of most of a feed's articles; a null takes the fact back. */
type FactsEdit = { [K in keyof Omit<PublisherFacts, 'key'>]?: PublisherFacts[K] | null };

export interface FeedEdit {
  filters?: Partial<SubscriptionFilters>;
  publisher?: FactsEdit;
}

/** Changes a feed's word filters and publisher facts for one guild. What is not named stays. */
export const editFeed = (deps: ManageDeps, on: OnFeed & { edit: FeedEdit }): Promise<Subscription> =>
  change(deps, on, 'feeds.edit', async (before, db) => {
    const { filters, publisher } = on.edit;
    const key = before.publisher?.key ?? (await mainPublisherOf(db, before.feedId)) ?? hostOf(before);
    return {
      ...(filters === undefined ? {} : { filters: { ...before.filters, ...filters } }),
      ...(publisher === undefined ? {} : { publisher: mergedFacts(key, before.publisher, publisher) }),
    };
  });

function mergedFacts(key: string, before: PublisherFacts | null, edit: FactsEdit): PublisherFacts | null {
  const facts = Object.entries({ ...before, ...edit }).filter(
    ([name, value]) => name !== 'key' && value !== null && value !== undefined,
  );
  return facts.length === 0 ? null : { ...Object.fromEntries(facts), key };
}

const hostOf = ({ feed }: Subscription): string =>
  new URL(feed.siteUrl ?? feed.url).host.replace(/^www\./, '');

type Decide = (before: Subscription, db: Db) => SubscriptionEdit | Promise<SubscriptionEdit>;

const change = async (deps: ManageDeps, on: OnFeed, action: string, decide: Decide): Promise<Subscription> =>
  (await changeFrom(deps, on, action, decide)).after;

/** Changes a subscription, with its audit line and what would take the change back. What changes nothing leaves none. */
async function changeFrom(
  { store, clock }: ManageDeps,
  on: OnFeed,
  action: string,
  decide: Decide,
): Promise<{ before: Subscription; after: Subscription }> {
  return store.transaction(async db => {
    const before = await ownSubscription(db, on);
    const edit = await decide(before, db);
    const { guildId, actor } = on;
    const { id, name } = before;
    const earlier = Object.fromEntries(
      Object.keys(edit).map(key => [key, before[key as keyof SubscriptionEdit]]),
    );
    if (isDeepStrictEqual(edit, earlier)) return { before, after: before };
    await updateSubscription(db, guildId, id, edit);
    await recordAudit(db, {
      guildId,
      at: clock.now(),
      actor,
      action,
      detail: { id, before: name, name, ...edit },
      undo: { action: 'feeds.update', id, edit: earlier },
    });
    return { before, after: await ownSubscription(db, { ...on, reference: String(id) }) };
  });
}
