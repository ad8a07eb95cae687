import { afterEach, beforeEach, expect, it } from 'vitest';
import { addFeedNotices, addRecoveredNotices } from '../../src/store/feedNotices.ts';
import { ensureFeed } from '../../src/store/feeds.ts';
import { subscribe } from '../../src/store/subscriptions.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';
import { type Desk, digestDesk } from './loop.ts';

const START = '2026-11-24T06:00:00Z';
const at = Date.parse(START);

describeEngines('news of feeds that nobody looked after', open => {
  let opened: TestStore;
  let desk: Desk;
  let feedId: number;
  beforeEach(async () => {
    opened = await open();
    desk = digestDesk(opened.store, START);
    const { db } = opened.store;
    const given = { title: 'Harbour Watch', siteUrl: null, language: 'en', pollEveryMs: 1, nextPollAt: at };
    ({ id: feedId } = await ensureFeed(db, { url: 'https://harbour.example/feed', createdAt: 0, ...given }));
    for (const [guildId, createdBy] of [
      ['g1', '123456789012345678'],
      ['local', 'host'],
    ] as const)
      await subscribe(db, {
        guildId,
        feedId,
        name: 'Harbour Watch',
        state: 'active',
        visibleFromAt: 0,
        filters: null,
        publisher: null,
        createdBy,
        createdAt: 0,
      });
  });
  afterEach(() => opened.drop());

  it('is written to who added the feed, once, after half an hour, and so is its end', async () => {
    await addFeedNotices(opened.store.db, feedId, { kind: 'failing', params: { code: 'fetch_timeout' }, at });
    await desk.tick('2026-11-24T06:20:00Z');
    expect(desk.told).toEqual([]);
    await desk.tick('2026-11-24T06:31:00Z');
    await desk.tick('2026-11-24T06:32:00Z');
    expect(desk.told).toEqual([
      {
        userId: '123456789012345678',
        text: expect.stringMatching(/Harbour Watch cannot be read any more: /),
      },
    ]);
    await addRecoveredNotices(opened.store.db, feedId, Date.parse('2026-11-24T09:00:00Z'));
    await desk.tick('2026-11-24T10:00:00Z');
    expect(desk.told.map(({ text }) => text)).toContain('The feed Harbour Watch can be read again.');
    expect(desk.told).toHaveLength(2);
  });
});
