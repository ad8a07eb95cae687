import { createHash } from 'node:crypto';
import { LOCAL_GUILD, type GuildId } from '../model.ts';
import type { Store } from '../store/database.ts';
import { ensureFeed } from '../store/feeds.ts';
import { saveReading } from '../store/readings.ts';
import { addPublishers } from '../store/publishers.ts';
import { addArticles, addSightings } from '../store/sightings.ts';
import { subscribe } from '../store/subscriptions.ts';

/** An article as outside data gives it. */
export interface StockArticle {
  id: string;
  title: string;
  text: string;
  publishedAt?: string | undefined;
  publisher?: string | undefined;
  language?: string | null | undefined;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Fills an empty store with articles, as if one feed had brought them and their pages had been read, and subscribes a
 * guild to it. Gives the outside id of each stored article.
 */
export async function stockStore(
  store: Store,
  articles: readonly StockArticle[],
  now: number,
  guildId: GuildId = LOCAL_GUILD,
): Promise<Map<number, string>> {
  const outside = new Map<number, string>();
  const feed = await ensureFeed(store.db, {
    url: 'https://archive.example/feed',
    title: 'Archive',
    siteUrl: null,
    language: null,
    nextPollAt: now,
    pollEveryMs: 3_600_000,
    createdAt: now,
  });
  await subscribe(store.db, {
    guildId,
    feedId: feed.id,
    name: 'Archive',
    state: 'active',
    visibleFromAt: 0,
    filters: null,
    publisher: null,
    createdBy: 'host',
    createdAt: 0,
  });
  for (let from = 0; from < articles.length; from += 200)
    await store.transaction(async db => {
      for (const article of articles.slice(from, from + 200)) {
        const { id, title, text } = article;
        const name = article.publisher ?? 'Archive';
        const publisherKey = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`;
        const publisher = {
          key: publisherKey,
          name,
          family: publisherKey,
          country: null,
          kind: 'independent' as const,
        };
        await addPublishers(db, [{ ...publisher, namedBy: 'page' }]);
        const at = article.publishedAt === undefined ? null : Date.parse(article.publishedAt);
        const publishedAt = Number.isNaN(at) ? null : at;
        const url = `https://${publisherKey}/${encodeURIComponent(id)}`;
        const textHash = hash(`${title}\n${text}`);
        const ids = await addArticles(db, [
          {
            identity: `url:${url}`,
            url,
            canonicalUrl: url,
            canonicalKey: null,
            hasPage: true,
            title,
            feedText: '',
            textHash,
            publisherKey,
            author: null,
            imageUrl: null,
            publishedAt,
            modifiedAt: null,
            language: article.language ?? null,
            firstSeenAt: publishedAt ?? now,
          },
        ]);
        const [articleId = 0] = ids.values();
        outside.set(articleId, id);
        await saveReading(
          db,
          articleId,
          {
            title,
            text,
            textHash,
            textSource: 'page',
            canonicalUrl: url,
            canonicalKey: null,
            publisher: { ...publisher, namedBy: 'page' },
            credit: null,
            author: null,
            imageUrl: null,
            publishedAt,
            modifiedAt: null,
            language: article.language ?? null,
            paywalled: false,
            error: null,
            nextReadAt: null,
          },
          now,
        );
        await addSightings(db, [
          {
            feedId: feed.id,
            identity: `url:${url}`,
            articleId,
            guid: null,
            urlKey: null,
            titleHash: hash(title),
            textHash,
            publishedAt,
            firstSeenAt: publishedAt ?? now,
          },
        ]);
      }
    });
  return outside;
}
