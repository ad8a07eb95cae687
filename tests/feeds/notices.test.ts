import { expect, it, onTestFinished } from 'vitest';
import { pauseFeed, removeFeed, resumeFeed } from '../../src/feeds/manage.ts';
import { type FeedNotice, markNoticesTold, untoldNotices } from '../../src/store/feedNotices.ts';
import { DAY, desk, rss } from '../support/feeds.ts';
import { describeEngines } from '../support/stores.ts';
import { serve } from '../support/web.ts';

const actor = { id: 'm', name: 'Moderator' };

describeEngines('notices of failing feeds', open => {
  async function start() {
    const { store, drop } = await open();
    onTestFinished(drop);
    const room = desk(store);
    const state = { status: 200 };
    const site = await serve((_request, response) =>
      response.writeHead(state.status).end(state.status === 200 ? rss(site.url, [{ id: 1 }]) : ''),
    );
    const url = `${site.url}/feed`;
    const polls = async (days: number) => {
      for (let day = 0; day < days; day++) {
        room.clock.advance(DAY);
        await room.poll();
      }
    };
    const told: FeedNotice[] = [];
    /** Tells all that is untold, as the bot would. */
    const tell = async (guildId?: string) => {
      const untold = await untoldNotices(store.db, 100, guildId);
      await markNoticesTold(store.db, untold, room.clock.now());
      told.push(...untold);
      return untold.map(({ guildId: guild, kind }) => `${guild} ${kind}`);
    };
    return { ...room, state, url, polls, tell, told };
  }

  it('are left once per failure, and once for its end', async () => {
    const { add, url, state, polls, tell } = await start();
    await add(url);
    state.status = 500;
    await polls(6);
    expect(await tell()).toEqual(['guild-1 failing']);
    await polls(6);
    expect(await tell()).toEqual([]);
    state.status = 200;
    await polls(3);
    expect(await tell()).toEqual(['guild-1 recovered']);
    state.status = 500;
    await polls(6);
    expect(await tell()).toEqual(['guild-1 failing']);
  });

  it('are no news when the failure was over before anybody was told of it', async () => {
    const { add, url, state, polls, tell, store } = await start();
    await add(url);
    state.status = 500;
    await polls(6);
    state.status = 200;
    await polls(1);
    expect(await tell()).toEqual([]);
    state.status = 500;
    await polls(6);
    expect(await tell()).toEqual(['guild-1 failing']);
    const untold = await store.db
      .selectFrom('feedNotices')
      .select('kind')
      .where('toldAt', 'is', null)
      .execute();
    expect(untold).toEqual([]);
  });

  it('never tell a server of the end of a failure that it was not told of', async () => {
    const { add, url, state, polls, tell, deps } = await start();
    await add(url, 'guild-1');
    await add(url, 'guild-2');
    await pauseFeed(deps, { guildId: 'guild-2', reference: '2', actor });
    state.status = 500;
    await polls(6);
    expect(await tell()).toEqual(['guild-1 failing']);
    await resumeFeed(deps, { guildId: 'guild-2', reference: '2', actor });
    state.status = 200;
    await polls(1);
    expect(await tell()).toEqual(['guild-1 recovered']);
  });

  it('end with the use of the feed, and wait while it is paused', async () => {
    const { add, url, state, polls, tell, deps, clock } = await start();
    await add(url, 'guild-1');
    await add(url, 'guild-2');
    await add(url, 'guild-3');
    state.status = 500;
    await polls(6);
    await pauseFeed(deps, { guildId: 'guild-1', reference: '1', actor });
    await removeFeed(deps, { guildId: 'guild-2', reference: '2', actor });
    expect(await tell('guild-1')).toEqual([]);
    expect(await tell()).toEqual(['guild-3 failing']);
    await resumeFeed(deps, { guildId: 'guild-1', reference: '1', actor });
    expect(await tell()).toEqual(['guild-1 failing']);
    state.status = 200;
    clock.advance(DAY);
    await add(url, 'guild-2');
    // What befell the feed before a server added it (again) is none of its business.
    expect((await tell()).filter(line => line.startsWith('guild-2'))).toEqual([]);
  });
});
