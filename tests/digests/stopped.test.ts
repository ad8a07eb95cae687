import { expect, it } from 'vitest';
import { publishNow } from '../../src/digests/now.ts';
import { markForCorrection } from '../../src/store/corrections.ts';
import { noteGuilds, noteLeft, setBlocked } from '../../src/store/guilds.ts';
import { addNotice } from '../../src/store/notices.ts';
import { setPublishing } from '../../src/store/publishing.ts';
import { describeEngines } from '../support/stores.ts';
import { dailyAt, digestDesk } from './loop.ts';

const SEVEN = '2026-11-24T07:00:00Z';
const LATER = '2026-11-24T07:30:00Z';

describeEngines('what the host has stopped', open => {
  it('posts, edits and tells nothing while publishing is stopped, and all of it once it is on again', async () => {
    const { store, drop } = await open();
    const desk = digestDesk(store, '2026-11-23T07:00:00Z');
    await dailyAt(store, '2026-11-23T07:00:00Z');
    await desk.tick();
    expect(desk.posts).toHaveLength(1);

    await setPublishing(store.db, 'stop', 1);
    const [posted] = await store.db.selectFrom('editions').select('id').execute();
    await markForCorrection(store.db, posted?.id ?? 0, 7, { kind: 'withdrawn' }, 1);
    await addNotice(store.db, {
      guildId: 'g1',
      key: 'notices.missed',
      params: {},
      userId: 'mod',
      at: 1,
    });
    await desk.tick(SEVEN);
    await expect(
      publishNow(desk.deps, {
        guildId: 'g1',
        channelId: 'c1',
        channelKind: 'text',
        forumTags: [],
        interactionId: '1',
        sinceMs: 1,
      }),
    ).rejects.toThrow('stopped all posting');
    expect(desk.posts.map(post => post.edits)).toEqual([0]);
    expect(desk.told).toEqual([]);

    await setPublishing(store.db, 'start', 2);
    await desk.tick(LATER);
    await desk.tick();
    expect(desk.posts.map(post => post.edits)).toEqual([1, 0]);
    expect(desk.told).toHaveLength(1);
    await drop();
  });

  it('stops between two messages of one digest, and goes on with the second', async () => {
    const { store, drop } = await open();
    const desk = digestDesk(store, SEVEN);
    desk.news.content = { parts: 2 };
    const { messenger } = desk.deps;
    const send = messenger.send;
    messenger.send = async message => {
      const outcome = await send(message);
      if (desk.posts.length === 1) await setPublishing(store.db, 'stop', 1);
      return outcome;
    };
    await dailyAt(store, SEVEN);
    await desk.tick();
    await desk.tick();
    expect(desk.posts).toHaveLength(1);
    await setPublishing(store.db, 'start', 2);
    await desk.tick(LATER);
    expect(desk.posts).toHaveLength(2);
    await drop();
  });

  it.each(['left', 'blocked'] as const)(
    'posts nothing for a %s server, and pauses no schedule of it',
    async state => {
      const { store, drop } = await open();
      const desk = digestDesk(store, SEVEN);
      await noteGuilds(store.db, [{ id: 'g1', name: 'One', joinedAt: 1 }]);
      await dailyAt(store, SEVEN);
      if (state === 'left') await noteLeft(store.db, 'g1', 2);
      else await setBlocked(store.db, 'g1', true, 2);
      await desk.tick();
      expect(desk.posts).toEqual([]);
      if (state === 'left') await noteGuilds(store.db, [{ id: 'g1', name: 'One', joinedAt: 3 }]);
      else await setBlocked(store.db, 'g1', false, 3);
      await desk.tick(LATER);
      expect(desk.posts).toHaveLength(1);
      await drop();
    },
  );
});
