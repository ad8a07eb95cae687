import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimsShown } from '../../src/store/editions.ts';
import { saveGrouping, ungroupedArticles } from '../../src/store/grouping.ts';
import { currentStoryId, storyOfArticle, withMerged } from '../../src/store/stories.ts';
import { createGrouper } from '../../src/stories/group.ts';
import { startGroupThread } from '../../src/stories/groupThread.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { addReadyArticle } from '../support/readyArticles.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';
import { agreement, articlesOf } from './replay.ts';

const START = Date.UTC(2026, 10, 24, 6);
const HOUR = 3_600_000;

describeEngines('stories', open => {
  let opened: TestStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.drop());

  const added = (key: string, at: number) =>
    addReadyArticle(opened.store.db, { key, title: key, text: key, at });
  const save = (change: Partial<Parameters<typeof saveGrouping>[1]>, now = START) =>
    opened.store.transaction(db => saveGrouping(db, { merged: [], placed: [], moved: [], ...change }, now));
  const place = (articleId: number, storyId: number) => ({ articleId, storyId, topics: [], relevance: 1 });

  it('that are merged keep the older id; links and editions of the other lead there', async () => {
    const { db } = opened.store;
    const articles = [await added('a', START), await added('b', START + HOUR), await added('c', START)];
    const ids = await save({ placed: articles.map((id, at) => place(id, -1 - at)) });
    const [first = 0, second = 0, third = 0] = [-1, -2, -3].map(key => ids.get(key));
    const shown = { editionId: 1, scheduleKey: 'schedule:1', claimsJson: '["It sank."]' };
    await db
      .insertInto('editionStories')
      .values({ ...shown, storyId: third })
      .execute();
    await save({
      merged: [
        { from: third, into: second },
        { from: second, into: first },
      ],
    });

    expect(await currentStoryId(db, third)).toBe(first);
    expect([...(await withMerged(db, [first])).keys()].sort()).toEqual([first, second, third]);
    expect(await storyOfArticle(db, articles[2] ?? 0)).toBe(first);
    expect((await claimsShown(db, 'schedule:1', [first])).get(first)).toEqual(new Set(['It sank.']));
    const story = await db
      .selectFrom('stories')
      .selectAll()
      .where('id', '=', first)
      .executeTakeFirstOrThrow();
    expect([story.firstAt, story.lastAt]).toEqual([START, START + HOUR]);
  });

  it('that part: the larger part keeps the id, both know when they began and ended', async () => {
    const { db } = opened.store;
    const articles = [
      await added('a', START),
      await added('b', START + HOUR),
      await added('c', START + 3 * HOUR),
    ];
    const first = (await save({ placed: articles.map(id => place(id, -1)) })).get(-1) ?? 0;
    const moved = [{ articleId: articles[2] ?? 0, storyId: -7 }];
    const second = (await save({ moved })).get(-7) ?? 0;

    expect(second).toBeGreaterThan(first);
    expect(await storyOfArticle(db, articles[2] ?? 0)).toBe(second);
    const rows = await db.selectFrom('stories').select(['id', 'firstAt', 'lastAt']).orderBy('id').execute();
    expect(rows).toEqual([
      { id: first, firstAt: START, lastAt: START + HOUR },
      { id: second, firstAt: START + 3 * HOUR, lastAt: START + 3 * HOUR },
    ]);
  });

  it('come out the same when the grouping thread dies in the middle', { timeout: 60_000 }, async () => {
    const { store } = opened;
    const news = articlesOf('tune').slice(0, 120);
    for (const { id, title, text } of news)
      await addReadyArticle(store.db, { key: `outlet${id}`, title, text, at: START + id * 60_000 });
    const clock = testClock(START + HOUR);
    let groups = 0;
    const frail = () => {
      const thread = startGroupThread();
      return {
        ...thread,
        group: async (articles: Parameters<typeof thread.group>[0]) => {
          if (++groups === 2) await thread.stop();
          return thread.group(articles);
        },
      };
    };
    const grouper = createGrouper({ store, clock, observer: testObserver(), startThread: frail });
    await expect(grouper.run()).rejects.toThrow('grouping thread');
    expect(await grouper.run()).toBe(20);
    await grouper.close();
    expect(await ungroupedArticles(store.db, 1)).toEqual([]);
    const stories = await partition();

    await store.db.deleteFrom('storyArticles').execute();
    await store.db.updateTable('articles').set({ groupedAt: null }).execute();
    const steady = createGrouper({ store, clock, observer: testObserver() });
    expect(await steady.run()).toBe(120);
    await steady.close();
    expect(agreement(stories, await partition())).toBe(1);
  });

  async function partition(): Promise<Map<number, number>> {
    const rows = await opened.store.db.selectFrom('storyArticles').select(['articleId', 'storyId']).execute();
    return new Map(rows.map(row => [row.articleId, row.storyId]));
  }
});
