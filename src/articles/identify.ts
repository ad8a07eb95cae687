import type { Entry } from '../model.ts';
import type { IdentityPolicy } from '../store/schema.ts';
import type { KnownSighting, LookupKeys, SightingKeys } from '../store/sightings.ts';
import { shortHash, urlKey, wordsHash } from './keys.ts';
import { DAY_MS } from '../time.ts';

/**
 * Which entry is which article. Pure. Identity is sticky: an entry that shares a key with a stored sighting is that
 * sighting, whatever else of it changed; a feed's policy only says which of its keys can be trusted.
 */

export interface KeyedEntry {
  entry: Entry;
  keys: SightingKeys;
  /** Whether the text is long enough to tell two entries apart. */
  telling: boolean;
}

const LONG_GUID = 300;
/** Shorter texts ('Read more', a single teaser) are shared by unrelated entries. */
const TELLING_TEXT = 100;

/** The keys of a feed's entries; the same entry listed twice counts once. */
export function keyEntries(entries: readonly Entry[]): KeyedEntry[] {
  const seen = new Set<string>();
  const keyed = entries.flatMap(entry => {
    const text = entry.contentHtml ?? entry.summary;
    const guid = entry.guid !== null && entry.guid.length > LONG_GUID ? shortHash(entry.guid) : entry.guid;
    const keys: SightingKeys = {
      guid: guid === '' ? null : guid,
      urlKey: urlKey(entry.url),
      titleHash: wordsHash(entry.title),
      textHash: wordsHash(text),
    };
    const all = JSON.stringify(keys);
    if (seen.has(all)) return [];
    seen.add(all);
    return [{ entry, keys, telling: text.length >= TELLING_TEXT }];
  });
  // Words that several entries share (a site's standing blurb) tell nothing.
  const uses = Map.groupBy(keyed, ({ keys }) => keys.textHash);
  return keyed.map(each =>
    each.telling && (uses.get(each.keys.textHash)?.length ?? 0) > 1 ? { ...each, telling: false } : each,
  );
}

/** By which keys an entry's sighting is looked up: words that tell nothing would find half the feed. */
export const lookupKeys = ({ keys, telling }: KeyedEntry): LookupKeys => ({
  ...keys,
  textHash: telling ? keys.textHash : null,
});

/** The key under which a feed's new entry is remembered for good. */
export const sightingIdentity = ({ guid, urlKey, titleHash, textHash }: SightingKeys): string =>
  shortHash(JSON.stringify([guid, urlKey, titleHash, textHash]));

/** The key under which a new article is stored for good: unique, and the same whichever feed brings a linked article. */
export function articleIdentity(feedId: number, policy: IdentityPolicy, keys: SightingKeys): string {
  if (keys.urlKey !== null && trustsUrls(policy)) return `url:${keys.urlKey}`;
  if (keys.guid !== null && trustsGuids(policy)) return `feed:${feedId}:guid:${keys.guid}`;
  return `feed:${feedId}:content:${keys.titleHash}:${keys.textHash}`;
}

export const trustsGuids = (policy: IdentityPolicy): boolean => policy === 'guid' || policy === 'guid_only';
export const trustsUrls = (policy: IdentityPolicy): boolean => policy === 'guid' || policy === 'url';

/**
 * What a body proves about a feed's keys. Guids are unfit when one names several links at once, or when known guids
 * come back on other articles; links are unfit when most entries share one. A key found unfit stays so.
 */
export function learnPolicy(
  policy: IdentityPolicy,
  entries: readonly KeyedEntry[],
  known: readonly KnownSighting[],
): IdentityPolicy {
  const sharedGuid = shared(entries, keys => keys.guid, differentArticles);
  const sharedUrl = shared(entries, keys => keys.urlKey, differentItems);
  const byGuid = new Map(known.map(sighting => [sighting.guid, sighting]));
  const pairs = entries.flatMap(entry => {
    const sighting = entry.keys.guid === null ? undefined : byGuid.get(entry.keys.guid);
    return sighting ? [{ entry, sighting }] : [];
  });
  const reused = pairs.filter(({ entry, sighting }) => isReused(entry, sighting)).length;
  const guidsUnfit = !trustsGuids(policy) || sharedGuid > 0 || (reused >= 2 && reused * 2 > pairs.length);
  // A page listed twice under two titles is a slip; a feed that links to one page only is built so.
  const urlsUnfit = !trustsUrls(policy) || (sharedUrl > 0 && (sharedUrl + 1) * 2 >= entries.length);
  if (guidsUnfit) return urlsUnfit ? 'content' : 'url';
  return urlsUnfit ? 'guid_only' : 'guid';
}

/** How many entries have a key that an earlier one has too, though the two differ. */
function shared(
  entries: readonly KeyedEntry[],
  keyOf: (keys: SightingKeys) => string | null,
  differ: (a: SightingKeys, b: SightingKeys) => boolean,
): number {
  const first = new Map<string, SightingKeys>();
  return entries.filter(({ keys }) => {
    const key = keyOf(keys);
    if (key === null) return false;
    const other = first.get(key);
    if (other === undefined) first.set(key, keys);
    return other !== undefined && differ(other, keys);
  }).length;
}

/** Same guid, yet another link (or, without links, other words altogether). */
const differentArticles = (a: SightingKeys, b: SightingKeys): boolean =>
  a.urlKey !== null && b.urlKey !== null
    ? a.urlKey !== b.urlKey && a.titleHash !== b.titleHash
    : a.titleHash !== b.titleHash && a.textHash !== b.textHash;

/** Same link, yet another guid and another title. */
const differentItems = (a: SightingKeys, b: SightingKeys): boolean =>
  a.guid !== b.guid && a.guid !== null && b.guid !== null && a.titleHash !== b.titleHash;

/** A known guid on something else: other link, other text, hardly a shared word in the title, another day's work. */
function isReused({ entry, keys }: KeyedEntry, sighting: KnownSighting): boolean {
  const otherLink = keys.urlKey !== null && sighting.urlKey !== null && keys.urlKey !== sighting.urlKey;
  return (
    otherLink &&
    keys.textHash !== sighting.textHash &&
    keys.titleHash !== sighting.titleHash &&
    entry.publishedAt !== sighting.publishedAt &&
    sharedWords(entry.title, sighting.title) < 0.2
  );
}

/** Jaccard similarity of two titles' words. */
function sharedWords(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const common = left.intersection(right).size;
  return common === 0 ? 0 : common / left.union(right).size;
}

export interface Matched {
  entry: KeyedEntry;
  sighting: KnownSighting;
}

/**
 * Pairs entries with the sightings that they are, strongest key first; each sighting is taken once. What is left over
 * is new to the feed.
 */
export function matchEntries(
  policy: IdentityPolicy,
  entries: readonly KeyedEntry[],
  known: readonly KnownSighting[],
): { matched: Matched[]; fresh: KeyedEntry[] } {
  const matched: Matched[] = [];
  let open = [...entries];
  const free = new Set(known);
  const pass = (keyOf: (keys: SightingKeys) => string | null, agrees: (pair: Matched) => boolean) => {
    const byKey = Map.groupBy(free, keyOf);
    open = open.filter(entry => {
      const key = keyOf(entry.keys);
      const candidates = key === null ? [] : (byKey.get(key) ?? []);
      const sighting = candidates
        .filter(candidate => free.has(candidate) && agrees({ entry, sighting: candidate }))
        .toSorted((a, b) => likeness(entry, b) - likeness(entry, a))[0];
      if (!sighting) return true;
      free.delete(sighting);
      matched.push({ entry, sighting });
      return false;
    });
  };
  if (trustsGuids(policy))
    pass(
      keys => keys.guid,
      ({ entry, sighting }) => !isReused(entry, sighting),
    );
  if (trustsUrls(policy))
    pass(
      keys => keys.urlKey,
      () => true,
    );
  pass(
    keys => keys.titleHash,
    pair => sameByTitle(pair, policy),
  );
  pass(
    keys => keys.textHash,
    pair => sameByText(pair, policy),
  );
  return { matched, fresh: open };
}

const likeness = ({ entry, keys }: KeyedEntry, sighting: KnownSighting): number =>
  Number(keys.guid === sighting.guid) +
  Number(keys.urlKey === sighting.urlKey) +
  Number(keys.titleHash === sighting.titleHash) +
  Number(keys.textHash === sighting.textHash) +
  Number(entry.publishedAt === sighting.publishedAt);

/**
 * Same title under other keys. With the same text on the same date it is the same article. Where the feed dropped the
 * stronger keys a date nearby will do; a title that comes back days later is the next part of a column.
 */
function sameByTitle(
  { entry: { entry, keys, telling }, sighting }: Matched,
  policy: IdentityPolicy,
): boolean {
  const sameText = keys.textHash === sighting.textHash;
  const sameUrl = keys.urlKey === sighting.urlKey;
  const sameDate = entry.publishedAt === sighting.publishedAt;
  const isDated = entry.publishedAt !== null;
  if (sameText && sameDate && (sameUrl || (telling && isDated))) return true;
  if (sameUrl && sameDate && isDated) return true;
  return lacksKeys(keys, sighting, policy) && areNear(entry, sighting);
}

/** Same telling text under another title, where the stronger keys are missing: an edited headline. */
const sameByText = ({ entry, sighting }: Matched, policy: IdentityPolicy): boolean =>
  entry.telling && lacksKeys(entry.keys, sighting, policy) && areNear(entry.entry, sighting);

/** No key that could be trusted stands on both sides. */
const lacksKeys = (keys: SightingKeys, sighting: SightingKeys, policy: IdentityPolicy): boolean =>
  (keys.guid === null || sighting.guid === null || !trustsGuids(policy)) &&
  (keys.urlKey === null || sighting.urlKey === null || !trustsUrls(policy));

const areNear = (entry: Entry, sighting: KnownSighting): boolean =>
  entry.publishedAt === null ||
  sighting.publishedAt === null ||
  Math.abs(entry.publishedAt - sighting.publishedAt) < DAY_MS;
