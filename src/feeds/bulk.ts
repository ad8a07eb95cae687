import { AppError } from '../errors.ts';
import type { GuildId } from '../model.ts';
import { type Actor, recordAudit } from '../store/audit.ts';
import { ensureFeed } from '../store/feeds.ts';
import type { Db } from '../store/schema.ts';
import { newestSightings } from '../store/sightings.ts';
import type { SubscriptionFilters } from '../store/subscriptionFilters.ts';
import { subscribe, subscriptionsOf } from '../store/subscriptions.ts';
import { catalogueSources } from './catalogue/index.ts';
import { createGuard, type GuardRefusal } from './guard.ts';
import { type Room, roomFor } from './limits.ts';
import { type ManageDeps, shortName } from './manage.ts';
import { parseOpml, writeOpml } from './opml.ts';
import { hasSecret, publicUrl } from './secrets.ts';

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
  /** Listed more than once: taken once. */
  repeated: string[];
  refused: { url: string; reason: 'bad_url' | GuardRefusal }[];
  /** Left out because a limit of the guild was reached. */
  overLimit: string[];
  limit: Pick<Room, 'full' | 'limit'>;
  /** Feeds of the list that were not looked at: it has too many. */
  left: number;
  /** The list could not be read to its end. */
  cut: boolean;
}

/** How many entries of a feed that others read already a guild sees at first: as many as a feed usually lists. */
const FIRST_SEEN = 20;

export interface OpmlImport {
  guildId: GuildId;
  opml: string;
  actor: Actor;
  /** Told now and then how many of the listed feeds were dealt with. */
  onProgress?: (done: number, total: number) => void;
}

/** Adds the feeds of an OPML file. Throws an `AppError` when it is none. */
export async function importOpml(
  deps: ManageDeps,
  { guildId, opml, actor, onProgress }: OpmlImport,
): Promise<BulkAdded> {
  const list = parseOpml(opml);
  if (list === null || list.feeds.length === 0) throw new AppError('error.opml_unreadable');
  const wanted = list.feeds.map(feed => ({ ...feed, language: null, filters: null }));
  const result = await addMany(deps, { guildId, actor, action: 'feeds.import', wanted }, onProgress);
  const { left, cut } = list;
  return { ...result, repeated: [...list.repeated, ...result.repeated], left, cut };
}

/** A guild's feeds as OPML, with their whole addresses: `secrets` tells how many of these hold one. */
export async function exportOpml(
  { store }: Pick<ManageDeps, 'store'>,
  { guildId, title }: { guildId: GuildId; title: string },
): Promise<{ opml: string; feeds: number; secrets: number }> {
  const feeds = (await subscriptionsOf(store.db, guildId)).map(({ name, feed: { url, siteUrl } }) => ({
    name,
    url,
    siteUrl,
  }));
  const secrets = feeds.filter(({ url }) => hasSecret(url)).length;
  return { opml: writeOpml(title, feeds), feeds: feeds.length, secrets };
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
  onProgress: OpmlImport['onProgress'] = () => {},
): Promise<BulkAdded> {
  const { guildId, actor, action, wanted } = request;
  const guard = createGuard(deps.allowHosts ?? []);
  return deps.store.transaction(async db => {
    const now = deps.clock.now();
    const room = await roomFor(db, guildId, now);
    const result: BulkAdded = {
      added: [],
      known: [],
      repeated: [],
      refused: [],
      overLimit: [],
      limit: room,
      left: 0,
      cut: false,
    };
    const own = new Set((await subscriptionsOf(db, guildId)).map(({ feed }) => feed.url));
    const listed = new Set<string>();
    for (const [index, each] of wanted.entries()) {
      if (index % 25 === 0) onProgress(index, wanted.length);
      const url = webAddress(each.url);
      const reason = url === null ? ('bad_url' as const) : guard.refuse(url);
      if (url !== null && listed.has(url.href)) result.repeated.push(each.name || url.host);
      else if (url !== null && own.has(url.href)) result.known.push(each.name || url.host);
      else if (url === null || reason !== null)
        result.refused.push({ url: publicUrl(each.url), reason: reason ?? 'bad_url' });
      else if (result.added.length >= room.count) result.overLimit.push(each.name || url.host);
      else result.added.push(await addOne(db, deps, { ...each, url: url.href }, guildId, actor));
      if (url !== null) listed.add(url.href);
    }
    if (result.added.length > 0)
      await recordAudit(db, {
        guildId,
        at: now,
        actor,
        action,
        detail: { feeds: result.added.map(({ name }) => name) },
        undo: { action: 'feeds.unsubscribe', ids: result.added.map(({ id }) => id) },
      });
    return result;
  });
}

/** As polling will ask for it: without a fragment. */
function webAddress(typed: string): URL | null {
  const url = URL.parse(typed);
  if (url !== null) url.hash = '';
  return url;
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
