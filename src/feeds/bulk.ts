import { AppError } from '../errors.ts';
import type { GuildId } from '../model.ts';
import { type Actor, recordAudit } from '../store/audit.ts';
import { ensureFeed } from '../store/feeds.ts';
import type { Db } from '../store/schema.ts';
import { newestSightings } from '../store/sightings.ts';
import type { SubscriptionFilters } from '../store/subscriptionFilters.ts';
import { subscribe, subscriptionsOf } from '../store/subscriptions.ts';
import { catalogueSources } from './catalogue/index.ts';
import { decodeText } from './charset.ts';
import { createGuard, type GuardRefusal } from './guard.ts';
import { FEED_LIMITS, roomFor } from './limits.ts';
import { type ManageDeps, shortName } from './manage.ts';
import { parseOpml, writeOpml } from './opml.ts';

/** Many feeds at once: OPML lists and catalogue choices. They are read by the next poll, not while the caller waits. */

interface Wanted {
  url: string;
  name: string;
  siteUrl: string | null;
  language: string | null;
  filters: SubscriptionFilters | null;
}

export interface BulkAdded {
  added: { id: number; name: string }[];
  /** Read by the guild already. */
  known: string[];
  refused: { url: string; reason: 'bad_url' | GuardRefusal }[];
  /** Left out because the guild's limit was reached. */
  overLimit: string[];
}

/** How many entries of a feed that others read already a guild sees at first: as many as a feed usually lists. */
const FIRST_SEEN = 20;

export async function importOpml(
  deps: ManageDeps,
  { guildId, bytes, actor }: { guildId: GuildId; bytes: Uint8Array; actor: Actor },
): Promise<BulkAdded> {
  const feeds = parseOpml(decodeText(bytes, null));
  if (feeds === null) throw new AppError('error.opml_unreadable');
  const wanted = feeds.map(feed => ({ ...feed, language: null, filters: null }));
  return addMany(deps, { guildId, actor, action: 'feeds.import', wanted });
}

export async function exportOpml(
  { store }: Pick<ManageDeps, 'store'>,
  { guildId, title }: { guildId: GuildId; title: string },
): Promise<string> {
  const subscriptions = await subscriptionsOf(store.db, guildId);
  return writeOpml(
    title,
    subscriptions.map(({ name, feed }) => ({ name, url: feed.url, siteUrl: feed.siteUrl })),
  );
}

/** Adds a source of the shipped catalogue, or all of a region, kind or theme. */
export async function addFromCatalogue(
  deps: ManageDeps,
  { guildId, choice, actor }: { guildId: GuildId; choice: string; actor: Actor },
): Promise<BulkAdded> {
  const sources = catalogueSources(choice);
  if (sources.length === 0) throw new AppError('error.catalogue_unknown', { choice });
  const wanted = sources.map(({ url, name, language, defenceOnly }) => ({
    url,
    name,
    siteUrl: null,
    language,
    filters: defenceOnly ? { include: [], exclude: [], everythingCounts: true } : null,
  }));
  return addMany(deps, { guildId, actor, action: 'feeds.catalogue', wanted });
}

async function addMany(
  deps: ManageDeps,
  request: { guildId: GuildId; actor: Actor; action: string; wanted: Wanted[] },
): Promise<BulkAdded> {
  const { guildId, actor, action, wanted } = request;
  const guard = createGuard(deps.allowHosts ?? []);
  const result: BulkAdded = { added: [], known: [], refused: [], overLimit: [] };
  return deps.store.transaction(async db => {
    let room = await roomFor(db, guildId, deps.limits ?? FEED_LIMITS);
    const own = new Set((await subscriptionsOf(db, guildId)).map(({ feed }) => feed.url));
    for (const each of wanted) {
      const url = URL.parse(each.url);
      const reason = url === null ? ('bad_url' as const) : guard.refuse(url);
      if (url === null || reason !== null)
        result.refused.push({ url: each.url, reason: reason ?? 'bad_url' });
      else if (own.has(url.href)) result.known.push(each.name || url.href);
      else if (room <= 0) result.overLimit.push(each.name || url.href);
      else {
        result.added.push(await addOne(db, deps, { ...each, url: url.href }, guildId, actor));
        own.add(url.href);
        room--;
      }
    }
    if (result.added.length > 0)
      await recordAudit(db, {
        guildId,
        at: deps.clock.now(),
        actor,
        action,
        detail: { feeds: result.added.map(({ name }) => name) },
        undo: { action: 'feeds.unsubscribe', ids: result.added.map(({ id }) => id) },
      });
    return result;
  });
}

async function addOne(db: Db, deps: ManageDeps, wanted: Wanted, guildId: GuildId, actor: Actor) {
  const now = deps.clock.now();
  const { url, siteUrl, language, filters } = wanted;
  const name = shortName(wanted.name) || new URL(url).host;
  const feed = await ensureFeed(db, {
    url,
    title: name,
    siteUrl,
    language,
    pollEveryMs: deps.floorMs,
    nextPollAt: now,
    createdAt: now,
  });
  const id = await subscribe(db, {
    guildId,
    feedId: feed.id,
    name,
    state: 'active',
    visibleFromAt: (await newestSightings(db, feed.id, FIRST_SEEN)).at(-1) ?? 0,
    filters,
    publisher: null,
    createdBy: actor.id,
    createdAt: now,
  });
  if (id === null) throw new Error(`subscribed to ${feed.id} already`);
  return { id, name };
}
