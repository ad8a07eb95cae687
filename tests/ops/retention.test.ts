import { expect, it } from 'vitest';
import { indexQueued } from '../../src/answers/indexing.ts';
import { eachPosting } from '../../src/answers/postings.ts';
import { removeFromIndex } from '../../src/answers/unindexing.ts';
import { retain } from '../../src/ops/retention.ts';
import type { Store } from '../../src/store/database.ts';
import { reserveEdition } from '../../src/store/editions.ts';
import { ensureFeed, updateFeed } from '../../src/store/feeds.ts';
import { saveGrouping } from '../../src/store/grouping.ts';
import { reserveCall } from '../../src/store/llmCalls.ts';
import { queueForSearch } from '../../src/store/search.ts';
import { addSightings } from '../../src/store/sightings.ts';
import { testObserver } from '../support/clock.ts';
import { cite, edition, story } from '../support/editions.ts';
import { hurriedClock } from '../support/hurriedClock.ts';
import { addReadyArticle } from '../support/readyArticles.ts';
import { describeEngines } from '../support/stores.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const ago = (days: number) => NOW - days * DAY;

const retention = (store: Store) => {
  const clock = hurriedClock(1000, NOW);
  return retain({ store, clock, observer: testObserver(), days: 90, unindex: removeFromIndex });
};

/** An article in a feed, grouped and searched, with an older text. */
async function addArticle(store: Store, feedId: number, key: string, at: number, lastSeenAt: number) {
  const { db } = store;
  const id = await addReadyArticle(db, {
    key,
    title: `Frigate ${key} leaves port`,
    text: `The frigate ${key} left port on Monday with ${key.length} sailors.`,
    at,
  });
  const keys = { guid: key, urlKey: key, titleHash: key, textHash: key };
  await addSightings(db, [
    { feedId, identity: key, articleId: id, ...keys, publishedAt: at, firstSeenAt: at },
  ]);
  await db.updateTable('sightings').set({ lastSeenAt }).where('articleId', '=', id).execute();
  await db
    .insertInto('articleRevisions')
    .values({ articleId: id, revision: 1, title: key, text: `Before: ${key}`, replacedAt: at })
    .execute();
  await store.transaction(within =>
    saveGrouping(
      within,
      { merged: [], moved: [], placed: [{ articleId: id, storyId: -1, topics: [], relevance: 1 }] },
      at,
    ),
  );
  await queueForSearch(db, id, at);
  return id;
}

const idsIn = async (
  { db }: Store,
  table: 'sightings' | 'storyArticles' | 'articleRevisions' | 'searchDocuments',
) =>
  (await db.selectFrom(table).select('articleId').distinct().orderBy('articleId').execute()).map(
    row => row.articleId,
  );

describeEngines('retention', open => {
  it('deletes what is old with all that hangs on it; keeps what is cited, listed or new', async () => {
    const { store, drop } = await open();
    const { db } = store;
    const feed = await ensureFeed(db, {
      url: 'https://wire.example/feed',
      title: 'Wire',
      siteUrl: null,
      language: null,
      pollEveryMs: 1,
      nextPollAt: 1,
      createdAt: 1,
    });
    await updateFeed(db, feed.id, { lastBodyAt: ago(0) });
    const add = (key: string, days: number, seen: number) =>
      addArticle(store, feed.id, key, ago(days), ago(seen));
    await add('aldan', 120, 100);
    const cited = await add('boreas', 120, 100);
    const listed = await add('corvus', 120, 1);
    const fresh = await add('dorado', 80, 70);
    await add('errant', 91, 91);
    await indexQueued({ store, clock: hurriedClock(1, NOW), observer: testObserver() });
    const shown = story({
      storyId: 2,
      brief: { storyId: 2, claims: [], headline: { text: 'x', kind: 'fact', citations: [cite(cited)] } },
    });
    await store.transaction(within =>
      reserveEdition(within, {
        guildId: 'g',
        scheduleId: null,
        scheduleKey: 'guild:g',
        slot: 'now:1',
        channelId: 'c',
        code: 'C0DE',
        state: 'sent',
        content: edition({ stories: [shown] }),
        dueAt: ago(110),
        createdAt: ago(110),
        messages: [],
      }),
    );
    for (const at of [ago(120), ago(5)]) {
      const estimate = { input: 1, cached: 0, output: 1, costMicros: 0 };
      await reserveCall(
        store,
        { at, guildId: null, purpose: 'brief', model: 'm', estimate },
        { since: 0, hostTokens: 99, guildTokens: 99 },
      );
      await db
        .insertInto('briefs')
        .values({
          storyId: 1,
          cacheKey: `${at}`,
          audienceKey: 'a',
          language: 'en',
          writer: 'llm',
          briefJson: '{}',
          createdAt: at,
        })
        .execute();
    }

    expect(await retention(store)).toMatchObject({ articles: 2 });
    const kept = [cited, listed, fresh];
    const articles = await db.selectFrom('articles').select('id').orderBy('id').execute();
    expect(articles.map(({ id }) => id)).toEqual(kept);
    for (const table of ['sightings', 'storyArticles', 'searchDocuments'] as const)
      expect(await idsIn(store, table)).toEqual(kept);
    // What a cited article said stays; what another said before is not needed.
    expect(await idsIn(store, 'articleRevisions')).toEqual([cited, fresh]);
    const stories = await db.selectFrom('stories').select('id').orderBy('id').execute();
    expect(stories.map(({ id }) => id)).toEqual(kept);
    expect(await db.selectFrom('briefs').select('createdAt').execute()).toEqual([{ createdAt: ago(5) }]);
    expect(await db.selectFrom('llmCalls').select('at').execute()).toEqual([{ at: ago(5) }]);

    // The index is as if the deleted articles had never been in it.
    const documents = await db.selectFrom('searchDocuments').selectAll().execute();
    const totals = await db.selectFrom('searchTotals').select(['documents', 'tokens']).executeTakeFirst();
    expect(totals).toEqual({ documents: 3, tokens: documents.reduce((sum, { length }) => sum + length, 0) });
    const postings = await db.selectFrom('searchPostings').selectAll().execute();
    for (const { segment, postings: packed, documents: count } of postings) {
      const found: number[] = [];
      eachPosting(segment, packed, id => void found.push(id));
      expect(found.length).toBe(count);
      expect(kept).toEqual(expect.arrayContaining(found));
    }
    expect(postings.map(({ token }) => token)).not.toContain('aldan');
    expect(await retention(store)).toEqual({ articles: 0, rows: 0 });
    await drop();
  });
});
