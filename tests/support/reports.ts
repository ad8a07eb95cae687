import { createHash } from 'node:crypto';
import type { Publisher } from '../../src/model.ts';
import { ensureFeed } from '../../src/store/feeds.ts';
import { saveGrouping } from '../../src/store/grouping.ts';
import { addPublishers } from '../../src/store/publishers.ts';
import type { Db } from '../../src/store/schema.ts';
import { addArticles, addSightings } from '../../src/store/sightings.ts';
import { subscribe } from '../../src/store/subscriptions.ts';
import { relevanceOf } from '../../src/stories/relevance.ts';

export interface Report {
  /** Who reads the outlet's feed. */
  guilds: readonly string[];
  host: string;
  title: string;
  text: string;
  at: number;
  /** Joins this story; without it the report opens one. */
  storyId?: number;
  publisher?: Partial<Publisher>;
  everythingCounts?: boolean;
  credit?: string;
}

/** Stores one invented outlet's report, read and grouped, in the feeds of some guilds. */
export async function report(db: Db, given: Report): Promise<{ articleId: number; storyId: number }> {
  const { host, title, text, at } = given;
  const feed = await ensureFeed(db, {
    url: `https://${host}/feed`,
    title: host,
    siteUrl: null,
    language: 'en',
    pollEveryMs: 1,
    nextPollAt: at,
    createdAt: at,
  });
  const filters = { include: [], exclude: [], everythingCounts: given.everythingCounts ?? false };
  for (const guildId of given.guilds)
    await subscribe(db, {
      guildId,
      feedId: feed.id,
      name: host,
      state: 'active',
      visibleFromAt: 0,
      filters,
      publisher: null,
      createdBy: 'm',
      createdAt: 0,
    });
  const name = host.replace('.example', '');
  const publisher = {
    key: host,
    name,
    family: name,
    country: null,
    kind: 'independent',
    ...given.publisher,
  } as const;
  await addPublishers(db, [{ ...publisher, namedBy: 'catalogue' }]);
  const path = createHash('sha256').update(title).digest('hex').slice(0, 8);
  const url = `https://${host}/${path}`;
  const identity = `url:${host}/${path}`;
  const ids = await addArticles(db, [
    {
      identity,
      url,
      canonicalUrl: url,
      canonicalKey: `${host}/${path}`,
      title,
      feedText: text,
      textHash: createHash('sha256')
        .update(title + text)
        .digest('hex'),
      publisherKey: host,
      author: null,
      imageUrl: null,
      publishedAt: at,
      modifiedAt: null,
      language: 'en',
      firstSeenAt: at,
      hasPage: true,
    },
  ]);
  const articleId = ids.get(identity) ?? 0;
  const keys = { guid: null, urlKey: `${host}/${path}`, titleHash: path, textHash: path, publishedAt: at };
  await addSightings(db, [{ feedId: feed.id, identity: path, articleId, ...keys, firstSeenAt: at }]);
  const credit = given.credit ? { creditAgency: given.credit, creditText: given.credit } : {};
  await db
    .updateTable('articles')
    .set({ state: 'ready', readyAt: at, ...credit })
    .where('id', '=', articleId)
    .execute();
  const { score: relevance, topics } = relevanceOf(title, text);
  const placed = [{ articleId, storyId: given.storyId ?? -1, topics, relevance }];
  const added = await saveGrouping(db, { merged: [], placed, moved: [] }, at);
  const storyId = given.storyId ?? added.get(-1) ?? 0;
  return { articleId, storyId };
}
