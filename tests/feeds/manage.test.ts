import { expect, it, onTestFinished } from 'vitest';
import { readDue } from '../../src/articles/read.ts';
import {
  addFeed,
  editFeed,
  type FirstSync,
  listFeeds,
  pauseFeed,
  removeFeed,
  renameFeed,
  resumeFeed,
} from '../../src/feeds/manage.ts';
import { feedAudit, undoFeedChange } from '../../src/feeds/undo.ts';
import { articlesByIds, knownTimes } from '../../src/store/articles.ts';
import { setLimits } from '../../src/store/limits.ts';
import { audienceOf } from '../../src/store/subscriptions.ts';
import { readingDeps } from '../support/reading.ts';
import { DAY, desk, HOUR, type Item, NOON, rss } from '../support/feeds.ts';
import { describeEngines } from '../support/stores.ts';
import { serve } from '../support/web.ts';

const actor = { id: 'm', name: 'Moderator' };

describeEngines('managing feeds', open => {
  async function start() {
    const { store, drop } = await open();
    onTestFinished(drop);
    const room = desk(store);
    // Without links there are no pages: the feed's own text is all.
    const state = { items: [3, 2, 1].map((id): Item => ({ id, link: null })) };
    // No kept connection: on a busy machine the server may end it just when the next poll takes it.
    const site = await serve((_request, response) =>
      response.setHeader('connection', 'close').end(rss(site.url, state.items)),
    );
    const reading = readingDeps(room);
    const url = `${site.url}/feed`;
    const add = (guildId: string, more: { firstSync?: FirstSync; url?: string; name?: string } = {}) =>
      addFeed(room.deps, { guildId, url, name: null, actor, ...more });
    /** The titles that a guild can read. */
    const seen = async (guildId: string) => {
      await readDue(reading);
      const all = await store.db.selectFrom('articles').select('id').orderBy('id').execute();
      const ids = all.map(({ id }) => id);
      const known = await knownTimes(store.db, guildId, ids);
      const articles = await articlesByIds(store.db, [...known.keys()]);
      return articles.map(({ title }) => Number(/\d+/.exec(title)?.[0])).toSorted();
    };
    const on = (guildId: string, reference = 'Harbour Watch') => ({ guildId, reference, actor });
    const undo = (guildId = 'g1') => undoFeedChange(room.deps, { guildId, actor });
    const names = async (guildId: string) => (await listFeeds(room.deps, guildId)).map(({ name }) => name);
    const bring = async (...ids: number[]) => {
      room.clock.advance(DAY);
      state.items.unshift(...ids.map(id => ({ id, link: null, at: room.clock.now() })));
      await room.poll();
    };
    return { ...room, site, state, url, add, seen, on, undo, names, bring };
  }

  it.each<[string, FirstSync, number, number[]]>([
    ['all', { mode: 'all' }, 3, [1, 2, 3]],
    ['skip', { mode: 'skip' }, 0, []],
    ['the newest', { mode: 'latest', count: 1 }, 1, [1]],
    ['the newest two', { mode: 'latest', count: 2 }, 2, [1, 2]],
    ['more than there are', { mode: 'latest', count: 99 }, 3, [1, 2, 3]],
  ])(
    'shows of what a new feed lists: %s, and all that comes later',
    async (_what, firstSync, articles, first) => {
      const { add, seen, bring } = await start();
      expect(await add('g1', { firstSync })).toMatchObject({ kind: 'added', articles });
      expect(await seen('g1')).toEqual(first);
      await bring(9);
      expect(await seen('g1')).toEqual([...first, 9]);
    },
  );

  it('makes no difference whether others read the feed before', async () => {
    const { add, seen, bring, state } = await start();
    await add('g1');
    await bring(4);
    state.items = state.items.filter(({ id }) => id !== 3);
    await add('g2');
    await add('g3', { firstSync: { mode: 'skip' } });
    await bring(5);
    expect(await seen('g1')).toEqual([1, 2, 3, 4, 5]);
    expect(await seen('g2')).toEqual([1, 2, 4, 5]);
    expect(await seen('g3')).toEqual([5]);
  });

  it('pauses, renames, edits and removes for one server only', async () => {
    const { add, seen, on, names, deps, bring, store } = await start();
    await add('g1');
    await add('g2');
    const key = (await audienceOf(store.db, 'g2')).key;
    await renameFeed(deps, { ...on('g1'), name: 'Yard news' });
    await editFeed(deps, { ...on('g1', 'Yard news'), edit: { filters: { exclude: ['report 2'] } } });
    expect([await seen('g1'), await seen('g2')]).toEqual([
      [1, 3],
      [1, 2, 3],
    ]);
    await pauseFeed(deps, on('g1', 'Yard news'));
    await bring(4);
    expect([await seen('g1'), await seen('g2')]).toEqual([[], [1, 2, 3, 4]]);
    await removeFeed(deps, on('g1', 'Yard news'));
    await bring(5);
    expect(await seen('g2')).toEqual([1, 2, 3, 4, 5]);
    expect([await names('g1'), await names('g2')]).toEqual([[], ['Harbour Watch']]);
    expect((await audienceOf(store.db, 'g2')).key).toBe(key);
    expect(await feedAudit(deps, 'g2')).toMatchObject([{ action: 'feeds.add' }]);
  });

  it('shows after a resume what came meanwhile while others read on', async () => {
    const { add, seen, on, deps, bring } = await start();
    await add('g1');
    await pauseFeed(deps, on('g1'));
    await bring(4);
    expect(await seen('g1')).toEqual([]);
    await resumeFeed(deps, on('g1'));
    await bring();
    expect(await seen('g1')).toEqual([1, 2, 3, 4]);
  });

  it('lets through what has an included word and no excluded one, whole words in any case', async () => {
    const { add, seen, on, deps, state } = await start();
    state.items = [
      { id: 1, link: null, title: 'Report 1 of a frigate' },
      { id: 2, link: null, title: 'Report 2 of FRIGATES' },
      { id: 3, link: null, title: 'Report 3 of the Frigate, sold' },
      { id: 4, link: null, title: 'Report 4 of trials' },
    ];
    await add('g1');
    const filter = (include: string[], exclude: string[]) =>
      editFeed(deps, { ...on('g1'), edit: { filters: { include, exclude } } });
    await filter(['frigate'], []);
    expect(await seen('g1')).toEqual([1, 3]);
    await filter(['frigate', 'frigates'], ['sold']);
    expect(await seen('g1')).toEqual([1, 2]);
    await filter([], []);
    expect(await seen('g1')).toEqual([1, 2, 3, 4]);
  });

  it('keeps publisher facts for the server that set them, and takes single ones back', async () => {
    const { add, on, deps, seen, store } = await start();
    await add('g1');
    await add('g2');
    await seen('g1');
    const publisherFor = async (guildId: string) =>
      (await articlesByIds(store.db, [1], guildId))[0]?.publisher;
    const before = await publisherFor('g1');
    const edit = { publisher: { name: 'Harbour Ministry', kind: 'official', country: 'NO' } as const };
    await editFeed(deps, { ...on('g1'), edit });
    expect(await publisherFor('g1')).toMatchObject(edit.publisher);
    expect(await publisherFor('g2')).toEqual(before);
    await editFeed(deps, { ...on('g1'), edit: { publisher: { kind: null } } });
    expect(await publisherFor('g1')).toMatchObject({
      name: 'Harbour Ministry',
      country: 'NO',
      kind: before?.kind,
    });
    await editFeed(deps, { ...on('g1'), edit: { publisher: { name: null, country: null } } });
    expect(await publisherFor('g1')).toEqual(before);
    expect((await listFeeds(deps, 'g1'))[0]?.publisher).toBeNull();
  });

  it('takes back each kind of change, the newest first, and says which', async () => {
    const { add, on, deps, names, undo, seen } = await start();
    await add('g1');
    await renameFeed(deps, { ...on('g1'), name: 'Yard' });
    await pauseFeed(deps, on('g1', 'Yard'));
    await resumeFeed(deps, on('g1', 'Yard'));
    await editFeed(deps, {
      ...on('g1', 'Yard'),
      edit: { filters: { include: ['nothing'] }, publisher: { kind: 'official' } },
    });
    await removeFeed(deps, on('g1', 'Yard'));
    const own = async () => (await listFeeds(deps, 'g1'))[0];

    expect(await undo()).toMatchObject({
      kind: 'undone',
      line: { action: 'feeds.remove', detail: { name: 'Yard' } },
    });
    expect(await own()).toMatchObject({
      id: 1,
      name: 'Yard',
      filters: { include: ['nothing'] },
      publisher: { kind: 'official' },
    });
    expect(await undo()).toMatchObject({ line: { action: 'feeds.edit' } });
    expect(await own()).toMatchObject({ filters: { include: [] }, publisher: null });
    expect(await undo()).toMatchObject({ line: { action: 'feeds.resume' } });
    expect(await own()).toMatchObject({ state: 'paused' });
    expect(await undo()).toMatchObject({ line: { action: 'feeds.pause' } });
    expect(await seen('g1')).toEqual([1, 2, 3]);
    expect(await undo()).toMatchObject({
      line: { action: 'feeds.rename', detail: { before: 'Harbour Watch' } },
    });
    expect(await names('g1')).toEqual(['Harbour Watch']);
    expect(await undo()).toMatchObject({ line: { action: 'feeds.add' } });
    expect(await names('g1')).toEqual([]);
    await expect(undo()).rejects.toMatchObject({ code: 'error.feed_nothing_to_undo' });
    const actions = (await feedAudit(deps, 'g1', 50)).map(({ action, undoneAt }) => [
      action,
      undoneAt !== null,
    ]);
    expect(actions.filter(([action]) => action === 'feeds.undo')).toHaveLength(6);
    expect(actions.slice(6).every(([, undone]) => undone)).toBe(true);
  });

  it("never takes back another server's change", async () => {
    const { add, undo, names } = await start();
    await add('g1');
    await expect(undo('g2')).rejects.toMatchObject({ code: 'error.feed_nothing_to_undo' });
    expect(await names('g1')).toEqual(['Harbour Watch']);
  });

  it('says when a change cannot be taken back any more, and goes on to the one before it', async () => {
    const { add, on, deps, undo, store, names } = await start();
    await add('g1');
    await renameFeed(deps, { ...on('g1'), name: 'Yard' });
    await removeFeed(deps, on('g1', 'Yard'));
    // As when two feeds became one at a new address, and the server read both.
    await store.db
      .insertInto('subscriptions')
      .values({
        guildId: 'g1',
        feedId: 1,
        name: 'Other',
        state: 'active',
        visibleFromAt: 0,
        filtersJson: '{}',
        publisherJson: '{}',
        createdBy: 'm',
        createdAt: NOON,
      })
      .execute();
    expect(await undo()).toMatchObject({ kind: 'overtaken', line: { action: 'feeds.remove' } });
    expect(await undo()).toMatchObject({ kind: 'overtaken', line: { action: 'feeds.rename' } });
    expect(await names('g1')).toEqual(['Other']);
    expect((await feedAudit(deps, 'g1')).every(({ undoneAt }) => undoneAt === null)).toBe(true);
  });

  it('lets one of two moderators take a change back, not both', async () => {
    const { add, on, deps, undo, names } = await start();
    await add('g1');
    await renameFeed(deps, { ...on('g1'), name: 'Yard' });
    const both = await Promise.allSettled([undo(), undo()]);
    const done = both.flatMap(each => (each.status === 'fulfilled' ? each.value.line.action : []));
    expect(new Set(done).size).toBe(done.length);
    expect(done).toContain('feeds.rename');
    expect(await names('g1')).toEqual(done.length === 2 ? [] : ['Harbour Watch']);
  });

  it('notes no change where nothing changed', async () => {
    const { add, on, deps } = await start();
    await add('g1');
    await resumeFeed(deps, on('g1'));
    await renameFeed(deps, { ...on('g1'), name: 'Harbour Watch' });
    expect(await feedAudit(deps, 'g1')).toHaveLength(1);
  });

  it('refuses what is too much for one server, and counts what was taken off again', async () => {
    const { add, on, deps, site, store, clock } = await start();
    await store.transaction(db => setLimits(db, 'all', { feeds: 2, addsPerHour: 3 }, NOON));
    await store.transaction(db => setLimits(db, 'g2', { feeds: 1 }, NOON));
    const feed = (id: number) => ({ url: `${site.url}/feed-${id}`, name: `Feed ${id}` });
    await add('g1', feed(1));
    await add('g1', feed(2));
    await expect(add('g1', feed(3))).rejects.toMatchObject({
      code: 'error.feeds_full',
      params: { limit: 2 },
    });
    await removeFeed(deps, on('g1', 'Feed 1'));
    await add('g1', feed(3));
    await removeFeed(deps, on('g1', 'Feed 2'));
    await expect(add('g1', feed(4))).rejects.toMatchObject({
      code: 'error.feeds_too_fast',
      params: { limit: 3 },
    });
    clock.advance(HOUR + 1);
    await add('g1', feed(4));
    await add('g2', feed(1));
    await expect(add('g2', feed(2))).rejects.toMatchObject({
      code: 'error.feeds_full',
      params: { limit: 1 },
    });
    // The host's own feeds are not limited.
    for (const id of [1, 2, 3, 4]) await add('local', feed(id));
  });

  it('finds a feed by number, name or address, and only among the own ones', async () => {
    const { add, on, deps, url } = await start();
    await add('g1');
    for (const reference of ['1', '#1', 'harbour watch', url])
      expect(await pauseFeed(deps, on('g1', reference))).toMatchObject({ id: 1 });
    await expect(pauseFeed(deps, on('g2', '1'))).rejects.toMatchObject({ code: 'error.feed_unknown' });
  });
});
