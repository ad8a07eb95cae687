import { expect, it, onTestFinished } from 'vitest';
import type { Fetcher, FetchResult } from '../../src/feeds/fetch.ts';
import { type PollDeps, pollDue } from '../../src/feeds/poll.ts';
import { claimDueFeeds } from '../../src/store/feeds.ts';
import { ROW_LEASE_MS } from '../../src/store/heldRows.ts';
import { DAY, desk, rss } from '../support/feeds.ts';
import { describeEngines } from '../support/stores.ts';
import { serve } from '../support/web.ts';

/** A line on which every request waits until the test lets it go. */
function slowLine() {
  const waiting: ((result: FetchResult) => void)[] = [];
  const fetcher: Fetcher = {
    get: () => new Promise(resolve => waiting.push(resolve)),
    close: async () => {},
  };
  return { fetcher, waiting };
}

const cancelled: FetchResult = { kind: 'failed', code: 'cancelled', status: null, retryAfterMs: null };

describeEngines('feeds that a process has taken', open => {
  async function oneDueFeed() {
    const { store, drop } = await open();
    onTestFinished(drop);
    const room = desk(store);
    const site = await serve((_request, response) => {
      response.setHeader('content-type', 'application/rss+xml');
      response.end(rss(site.url, [{ id: 1 }]));
    });
    await room.add(`${site.url}/feed`);
    room.clock.advance(DAY);
    const { clock } = room;
    const take = () => {
      const now = clock.now();
      return claimDueFeeds(store, { now, leaseUntil: now + ROW_LEASE_MS, limit: 5 });
    };
    const leasedUntil = async () =>
      (await store.db.selectFrom('feeds').select('nextPollAt').executeTakeFirstOrThrow()).nextPollAt;
    return { ...room, store, take, leasedUntil };
  }

  it('are kept from others for as long as the asking takes', async () => {
    const { deps, take, clock, leasedUntil } = await oneDueFeed();
    const { fetcher, waiting } = slowLine();
    const polling = pollDue({ ...deps, fetcher } satisfies PollDeps);
    await expect.poll(() => waiting.length).toBe(1);
    for (let round = 0; round < 5; round++) {
      clock.advance(ROW_LEASE_MS / 2);
      await expect.poll(leasedUntil).toBe(clock.now() + ROW_LEASE_MS);
      expect(await take()).toEqual([]);
    }
    waiting[0]?.(cancelled);
    await polling;
    expect(await take()).toHaveLength(1);
  });

  it('are others’ soon after it died', async () => {
    const { take, clock } = await oneDueFeed();
    expect(await take()).toHaveLength(1);
    clock.advance(ROW_LEASE_MS - 1);
    expect(await take()).toEqual([]);
    clock.advance(1);
    expect(await take()).toHaveLength(1);
  });

  it('are due again at once when it is told to stop before asking', async () => {
    const { deps, take } = await oneDueFeed();
    const stopping = new AbortController();
    const polling = pollDue(deps, { signal: stopping.signal });
    stopping.abort();
    await polling;
    expect(await take()).toHaveLength(1);
  });
});
