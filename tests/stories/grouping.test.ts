import { afterEach, beforeEach, expect, it } from 'vitest';
import { articlesByIds } from '../../src/store/articles.ts';
import { createGrouper } from '../../src/stories/group.ts';
import { sourcesOf } from '../../src/stories/sources.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { addReadyArticle } from '../support/readyArticles.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 24, 6);
const CRASH =
  'A MiG-29 fighter of the Polish air force crashed on Tuesday near the Malbork air base, the operational command said. ' +
  'The pilot, Captain Piotr Zawirski, ejected and was found by farmers near Stegna with a broken ankle. ' +
  'The command said that the aircraft had left the runway four minutes earlier for a training flight over the bay.';
const SHIP =
  'India commissioned the stealth frigate INS Tarakeshwar at Visakhapatnam, the fourth ship of its class.';

describeEngines('grouping', open => {
  let opened: TestStore;
  const clock = testClock(START);
  beforeEach(async () => {
    opened = await open();
    clock.set(START);
  });
  afterEach(() => opened.drop());

  const grouper = () => createGrouper({ store: opened.store, clock, observer: testObserver() });

  const ready = (key: string, title: string, text: string, at: number) =>
    addReadyArticle(opened.store.db, { key, title, text, at });

  async function storyOf(id: number): Promise<number | undefined> {
    const row = await opened.store.db
      .selectFrom('storyArticles')
      .select('storyId')
      .where('articleId', '=', id)
      .executeTakeFirst();
    return row?.storyId;
  }

  it('makes stories of articles, and a follow-up joins its own', async () => {
    const crash = await ready('one', 'Polish MiG-29 crashes near Malbork', CRASH, START);
    const ship = await ready('two', 'Indian Navy commissions INS Tarakeshwar', SHIP, START);
    const group = grouper();
    expect(await group.run()).toBe(2);
    const later = 'Poland stopped flights of its MiG-29s after the crash near Malbork, the command said.';
    const follow = await ready('three', 'Poland grounds MiG-29s after Malbork crash', later, START + HOUR);
    expect(await group.run()).toBe(1);
    expect(await storyOf(follow)).toBe(await storyOf(crash));
    expect(await storyOf(ship)).not.toBe(await storyOf(crash));
  });

  it('places a follow-up the same after a restart', async () => {
    const crash = await ready('one', 'Polish MiG-29 crashes near Malbork', CRASH, START);
    await ready('two', 'Indian Navy commissions INS Tarakeshwar', SHIP, START);
    await grouper().run();
    const later = 'Poland stopped flights of its MiG-29s after the crash near Malbork, the command said.';
    const follow = await ready('three', 'Poland grounds MiG-29s after Malbork crash', later, START + HOUR);
    expect(await grouper().run()).toBe(1);
    expect(await storyOf(follow)).toBe(await storyOf(crash));
  });

  it('counts copies of one wire text as one source of the story', async () => {
    const ids = [
      await ready('one', 'Polish MiG-29 crashes near Malbork', CRASH, START),
      await ready('two', 'MiG-29 crashes in Poland', `${CRASH} More follows.`, START + HOUR),
    ];
    await grouper().run();
    expect(new Set(await Promise.all(ids.map(storyOf))).size).toBe(1);
    const sources = sourcesOf(await articlesByIds(opened.store.db, ids));
    expect(sources).toHaveLength(1);
    expect(sources[0]?.copies.map(copy => copy.id)).toEqual([ids[1]]);
  });
});
