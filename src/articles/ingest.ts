import type { FeedDocument } from '../feeds/poll.ts';
import { cleanLine, htmlToText } from '../feeds/text.ts';
import type { Clock, Entry, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import { type Feed, type FeedChanges, lockFeed, updateFeed } from '../store/feeds.ts';
import { addPublishers } from '../store/publishers.ts';
import type { Db, IdentityPolicy } from '../store/schema.ts';
import {
  addArticles,
  addSightings,
  articleForEdit,
  articlesAtKeys,
  editArticle,
  type NewArticle,
  sightingsLike,
  touchSightings,
  updateSighting,
} from '../store/sightings.ts';
import {
  articleIdentity,
  type KeyedEntry,
  keyEntries,
  learnPolicy,
  lookupKeys,
  type Matched,
  matchEntries,
  sightingIdentity,
  trustsUrls,
} from './identify.ts';
import { cleanUrl, publisherKeyOf, textHashOf, urlKey } from './keys.ts';
import { publisherFor } from './publisher.ts';

export interface IngestDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
}

/** That an entry is still listed is written down at most this often. */
const TOUCH_EVERY_MS = 12 * 3_600_000;
/** A page is read again at most this often, however often its feed calls it edited. */
const READ_AGAIN_AFTER_MS = 30 * 60_000;

/**
 * Stores what a poll brought: new entries as unread articles with their sightings, edits of known ones, and the
 * feed's own state, all in one transaction, so that a crash loses nothing and repeats nothing.
 * Returns how many articles are new to the feed.
 */
export async function ingest(
  { store, clock, observer }: IngestDeps,
  feedId: number,
  document: FeedDocument,
  changes: FeedChanges,
): Promise<number> {
  const entries = keyEntries(document.entries);
  const stored = await store.transaction(async db => {
    const feed = await lockFeed(store, db, feedId);
    if (!feed) return { fresh: 0, edited: 0 };
    const now = clock.now();
    const known = await sightingsLike(db, feedId, entries.map(lookupKeys));
    const identityPolicy = learnPolicy(feed.identityPolicy, entries, known);
    const { matched, fresh } = matchEntries(identityPolicy, entries, known);
    await addFresh(db, feed, document, identityPolicy, fresh, now);
    let edited = 0;
    for (const pair of matched) if (await followEdit(db, feedId, pair, now)) edited++;
    const stale = matched.filter(({ sighting }) => sighting.lastSeenAt < now - TOUCH_EVERY_MS);
    await touchSightings(
      db,
      feedId,
      stale.map(({ sighting }) => sighting.identity),
      now,
    );
    await updateFeed(db, feedId, {
      ...changes,
      identityPolicy,
      lastBodyAt: now,
      ...(fresh.length > 0 ? { lastNewAt: now } : {}),
    });
    return { fresh: fresh.length, edited };
  });
  observer.count('entries', { outcome: 'new' }, stored.fresh);
  observer.count('entries', { outcome: 'edited' }, stored.edited);
  return stored.fresh;
}

async function addFresh(
  db: Db,
  feed: Feed,
  document: FeedDocument,
  policy: IdentityPolicy,
  entries: readonly KeyedEntry[],
  now: number,
): Promise<void> {
  if (entries.length === 0) return;
  // First-seen times fall by a millisecond from the newest entry to the oldest, so that 'the latest N' can be told.
  const fresh = entries
    .toSorted((a, b) => (b.entry.publishedAt ?? now) - (a.entry.publishedAt ?? now))
    .map((keyed, age) => ({ keyed, article: asArticle(feed.id, document, policy, keyed, now - age) }));
  const home = publisherKeyOf(document.siteUrl ?? document.url);
  const publishers = fresh.map(({ article: { url, publisherKey } }) =>
    // A feed's title names the outlet only for its own pages; an aggregator's does not name those it links to.
    publisherFor(url, publisherKey === home ? { feedTitle: document.title } : {}),
  );
  await addPublishers(db, [...new Map(publishers.map(publisher => [publisher.key, publisher])).values()]);
  const standing = await articlesAtKeys(
    db,
    fresh.flatMap(({ article }) => article.canonicalKey ?? []),
  );
  const standingId = ({ canonicalKey }: NewArticle) =>
    canonicalKey === null ? undefined : standing.get(canonicalKey);
  const unstored = fresh.map(({ article }) => article).filter(article => standingId(article) === undefined);
  const added = await addArticles(db, [
    ...new Map(unstored.toReversed().map(article => [article.identity, article])).values(),
  ]);
  await addSightings(
    db,
    fresh.map(({ keyed: { entry, keys }, article }) => {
      const articleId = standingId(article) ?? added.get(article.identity);
      if (articleId === undefined) throw new Error(`no article was stored for ${article.identity}`);
      const identity = sightingIdentity(keys);
      const { publishedAt } = entry;
      return { feedId: feed.id, identity, articleId, ...keys, publishedAt, firstSeenAt: article.firstSeenAt };
    }),
  );
}

function asArticle(
  feedId: number,
  document: FeedDocument,
  policy: IdentityPolicy,
  { entry, keys }: KeyedEntry,
  firstSeenAt: number,
): NewArticle {
  const link = cleanUrl(entry.url ?? '');
  // Never the feed's own address, which may hold a secret: this one is shown to readers.
  const url = link ?? cleanUrl(document.siteUrl ?? '') ?? new URL('/', document.url).href;
  const feedText = feedTextOf(entry);
  const title = titleOf(entry, feedText);
  const published = entry.publishedAt ?? entry.updatedAt;
  return {
    identity: articleIdentity(feedId, policy, keys),
    url,
    canonicalUrl: url,
    canonicalKey: trustsUrls(policy) ? urlKey(link) : null,
    hasPage: link !== null && trustsUrls(policy),
    title,
    feedText,
    textHash: textHashOf(title, feedText),
    publisherKey: publisherKeyOf(url),
    author: entry.author,
    imageUrl: entry.imageUrl,
    // Nothing is published before it is seen: a date ahead of us is a slip of the zone.
    publishedAt: published === null ? null : Math.min(published, firstSeenAt),
    modifiedAt: entry.updatedAt,
    language: entry.language ?? document.language,
    firstSeenAt,
  };
}

const feedTextOf = (entry: Entry): string =>
  entry.contentHtml === null ? entry.summary : htmlToText(entry.contentHtml);

const titleOf = (entry: Entry, feedText: string): string => entry.title || cleanLine(feedText, 120);

/** An edited entry updates its article and has its page read again; it is never a new article. */
async function followEdit(
  db: Db,
  feedId: number,
  { entry: { entry, keys }, sighting }: Matched,
  now: number,
): Promise<boolean> {
  const sameWords = keys.titleHash === sighting.titleHash && keys.textHash === sighting.textHash;
  if (sameWords && keys.guid === sighting.guid && keys.urlKey === sighting.urlKey) return false;
  await updateSighting(db, feedId, sighting.identity, {
    ...keys,
    publishedAt: entry.publishedAt,
    lastSeenAt: now,
  });
  if (sameWords) return false;
  const article = await articleForEdit(db, sighting.articleId);
  if (!article) return false;
  const words = feedTextOf(entry);
  // Another feed's teaser does not replace the whole text that the publisher's own feed carries.
  const feedText = words.length * 2 >= article.feedText.length ? words : article.feedText;
  const feedTitle = titleOf(entry, words) || article.feedTitle;
  if (feedText === article.feedText && feedTitle === article.feedTitle) return false;
  const edit = {
    feedTitle,
    feedText,
    modifiedAt: entry.updatedAt ?? article.modifiedAt,
    nextReadAt: Math.max(now, (article.readAt ?? 0) + READ_AGAIN_AFTER_MS),
  };
  const textHash = textHashOf(feedTitle, feedText);
  await editArticle(db, sighting.articleId, edit, article.state === 'unread' ? { textHash } : null);
  return true;
}
