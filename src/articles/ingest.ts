import { cleanLine, htmlToText } from '../feeds/text.ts';
import type { FeedDocument } from '../feeds/poll.ts';
import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import { type FeedChanges, lockFeed, updateFeed } from '../store/feeds.ts';
import { addPublishers } from '../store/publishers.ts';
import type { Db } from '../store/schema.ts';
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
  type Matched,
  matchEntries,
  sightingIdentity,
} from './identify.ts';
import { cleanUrl, publisherKeyOf, textHashOf, urlKey } from './keys.ts';

export interface IngestDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
}

/**
 * Stores what a poll brought: new entries as unread articles with their sightings, edits of known ones, and the
 * feed's own state, all in one transaction, so that a crash loses nothing and repeats nothing.
 * Returns how many articles are new to the feed.
 */
export async function ingest(
  { store, clock }: IngestDeps,
  feedId: number,
  document: FeedDocument,
  changes: FeedChanges,
): Promise<number> {
  const now = clock.now();
  return store.transaction(async db => {
    const feed = await lockFeed(store, db, feedId);
    if (!feed) return 0;
    const entries = keyEntries(document.entries);
    const known = await sightingsLike(
      db,
      feedId,
      entries.map(entry => entry.keys),
    );
    const identityPolicy = learnPolicy(feed.identityPolicy, entries, known);
    const { matched, fresh } = matchEntries(identityPolicy, entries, known);
    const stored = fresh.filter(({ entry }) => cleanUrl(entry.url ?? '') !== null);
    await addFresh(db, feedId, document, identityPolicy, stored, now);
    for (const pair of matched) await followEdit(db, feedId, pair, now);
    await touchSightings(
      db,
      feedId,
      matched.map(({ sighting }) => sighting.identity),
      now,
    );
    await updateFeed(db, feedId, {
      ...changes,
      identityPolicy,
      lastBodyAt: now,
      ...(stored.length > 0 ? { lastNewAt: now } : {}),
    });
    return stored.length;
  });
}

async function addFresh(
  db: Db,
  feedId: number,
  document: FeedDocument,
  policy: Parameters<typeof articleIdentity>[1],
  fresh: readonly KeyedEntry[],
  now: number,
): Promise<void> {
  if (fresh.length === 0) return;
  const articles = fresh.map(keyed => asArticle(feedId, document, policy, keyed, now));
  const hosts = new Map(articles.map(article => [article.publisherKey, article.publisherKey]));
  const home = publisherKeyOf(document.siteUrl ?? document.url);
  await addPublishers(
    db,
    [...hosts.keys()].map(key => {
      // A feed's title names the outlet only for its own pages; an aggregator's does not name those it links to.
      const isOwn = key === home && document.title !== '';
      const name = isOwn ? cleanLine(document.title, 80) : key;
      return {
        key,
        name,
        family: name,
        country: null,
        kind: 'independent',
        namedBy: isOwn ? 'feed' : 'host',
      };
    }),
  );
  const standing = await articlesAtKeys(
    db,
    articles.flatMap(({ canonicalKey }) => canonicalKey ?? []),
  );
  const unstored = articles.filter(
    ({ canonicalKey }) => canonicalKey === null || !standing.has(canonicalKey),
  );
  const added = await addArticles(db, unstored);
  await addSightings(
    db,
    fresh.flatMap((keyed, index) => {
      const article = articles[index];
      if (!article) return [];
      const articleId =
        (article.canonicalKey === null ? undefined : standing.get(article.canonicalKey)) ??
        added.get(article.identity);
      return articleId === undefined
        ? []
        : [{ feedId, identity: sightingIdentity(keyed.keys), articleId, ...keyed.keys, firstSeenAt: now }];
    }),
  );
}

function asArticle(
  feedId: number,
  document: FeedDocument,
  policy: Parameters<typeof articleIdentity>[1],
  { entry, keys }: KeyedEntry,
  now: number,
): NewArticle {
  const url = cleanUrl(entry.url ?? '') ?? document.url;
  const feedText = feedTextOf(entry);
  const title = entry.title === '' ? cleanLine(feedText, 120) : entry.title;
  return {
    identity: articleIdentity(feedId, policy, keys),
    url,
    canonicalUrl: url,
    canonicalKey: policy === 'guid' || policy === 'url' ? urlKey(entry.url) : null,
    title,
    feedText,
    textHash: textHashOf(title, feedText),
    publisherKey: publisherKeyOf(url),
    author: entry.author,
    publishedAt: entry.publishedAt ?? entry.updatedAt,
    modifiedAt: entry.updatedAt,
    language: entry.language ?? document.language,
    firstSeenAt: now,
  };
}

const feedTextOf = (entry: KeyedEntry['entry']): string =>
  entry.contentHtml === null ? entry.summary : htmlToText(entry.contentHtml);

/** An edited entry updates its article and has its page read again; it is never a new article. */
async function followEdit(
  db: Db,
  feedId: number,
  { entry: keyed, sighting }: Matched,
  now: number,
): Promise<void> {
  const { entry, keys } = keyed;
  const changed =
    keys.titleHash !== sighting.titleHash ||
    keys.textHash !== sighting.textHash ||
    keys.guid !== sighting.guid ||
    keys.urlKey !== sighting.urlKey;
  if (!changed) return;
  await updateSighting(db, feedId, sighting.identity, keys, now);
  if (keys.titleHash === sighting.titleHash && keys.textHash === sighting.textHash) return;
  const article = await articleForEdit(db, sighting.articleId);
  if (!article) return;
  const feedText = feedTextOf(entry);
  const title = entry.title === '' ? article.title : entry.title;
  // A ready article keeps its text until the page has been read again: citations must always stand somewhere.
  const draft =
    article.state === 'unread' ? { title, text: feedText, textHash: textHashOf(title, feedText) } : {};
  await editArticle(db, sighting.articleId, {
    ...draft,
    feedText,
    modifiedAt: entry.updatedAt ?? article.modifiedAt,
    nextReadAt: now,
  });
}
