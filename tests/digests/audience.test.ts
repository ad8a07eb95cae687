import { expect, it } from 'vitest';
import { readersPeriod, storyOfUrl } from '../../src/digests/compose.ts';
import type { Db } from '../../src/store/schema.ts';
import { ensureFeed } from '../../src/store/feeds.ts';
import { addPublishers } from '../../src/store/publishers.ts';
import { addArticles, addSightings } from '../../src/store/sightings.ts';
import { saveGrouping } from '../../src/store/grouping.ts';
import { subscribe } from '../../src/store/subscriptions.ts';
import { describeEngines } from '../support/stores.ts';

const AT = Date.UTC(2026, 10, 24, 6);

/** One feed with one ready article, read by one guild. */
async function addReport(db: Db, guildId: string, host: string): Promise<number> {
  const feed = await ensureFeed(db, {
    url: `https://${host}/feed`,
    title: host,
    siteUrl: null,
    language: 'en',
    pollEveryMs: 1,
    nextPollAt: AT,
    createdAt: AT,
  });
  await subscribe(db, {
    guildId,
    feedId: feed.id,
    name: host,
    state: 'active',
    visibleFromAt: 0,
    filters: null,
    publisher: null,
    createdBy: 'm',
    createdAt: AT,
  });
  await addPublishers(db, [
    { key: host, name: host, family: host, country: null, kind: 'independent', namedBy: 'host' },
  ]);
  const url = `https://${host}/report`;
  const identity = `url:${host}/report`;
  const ids = await addArticles(db, [
    {
      identity,
      url,
      canonicalUrl: url,
      canonicalKey: `${host}/report`,
      title: 'Frigate joins the fleet',
      feedText: 'The frigate joined the fleet on Monday.',
      textHash: host,
      publisherKey: host,
      author: null,
      imageUrl: null,
      publishedAt: AT,
      modifiedAt: null,
      language: 'en',
      firstSeenAt: AT,
      hasPage: true,
    },
  ]);
  const articleId = ids.get(identity) ?? 0;
  const keys = { guid: null, urlKey: `${host}/report`, titleHash: host, textHash: host, publishedAt: AT };
  await addSightings(db, [{ feedId: feed.id, identity: host, articleId, ...keys, firstSeenAt: AT }]);
  await db.updateTable('articles').set({ state: 'ready', readyAt: AT }).where('id', '=', articleId).execute();
  return articleId;
}

describeEngines('an audience', open => {
  it("is not told by a URL of another guild's feed that its story holds that article", async () => {
    const { store, drop } = await open();
    const { db } = store;
    const ids = [await addReport(db, 'a', 'a.example'), await addReport(db, 'b', 'b.example')];
    const placed = ids.map(articleId => ({ articleId, storyId: -1, topics: ['sea'], relevance: 1 }));
    const storyId = (await saveGrouping(db, { merged: [], placed, moved: [] }, AT)).get(-1) ?? 0;

    expect(await storyOfUrl(db, 'a', 'https://a.example/report')).toBe(storyId);
    expect(await storyOfUrl(db, 'a', 'https://www.a.example/report/?utm_source=x')).toBe(storyId);
    expect(await storyOfUrl(db, 'a', 'https://b.example/report')).toBeNull();
    expect(await storyOfUrl(db, 'a', 'https://nowhere.example/')).toBeNull();
    await drop();
  });
});

it("a reader's period ends now and holds nothing against earlier editions", () => {
  expect(readersPeriod(1_000, 400)).toEqual({
    scheduleKey: null,
    fromAt: 600,
    toAt: 1_000,
    by: 'published',
    topics: [],
  });
});
