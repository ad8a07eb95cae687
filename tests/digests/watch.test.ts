import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { composeEdition } from '../../src/digests/compose.ts';
import { canBeFound, createWordFinder } from '../../src/digests/find.ts';
import { goOn, unwatch, watch, WATCHES_PER_MEMBER, type WatchWish } from '../../src/digests/follow.ts';
import { postWatches } from '../../src/digests/watch.ts';
import { createLlm } from '../../src/llm/client.ts';
import { loadPrompts } from '../../src/llm/prompts.ts';
import { llmSettings } from '../../src/llm/settings.ts';
import { articlesByIds } from '../../src/store/articles.ts';
import { setLimits } from '../../src/store/limits.ts';
import { forgetMember, memberDataOf } from '../../src/store/memberData.ts';
import { editionsOfGuild } from '../../src/store/editions.ts';
import { watchById } from '../../src/store/watches.ts';
import { type Report, report } from '../support/reports.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';
import { type Desk, digestDesk } from './loop.ts';

/** Watches over real stories and briefs (extractive), with a channel that keeps messages as Discord does. */

const NOON = Date.parse('2026-11-24T12:00:00Z');
const MINUTE = 60_000;
const MINE =
  'The navy said that the frigate Halvard struck a mine off Bornholm at dawn. Two sailors were hurt.';
const MORE = 'Divers of the navy raised a second mine off Bornholm on Monday. The strait is closed to ships.';
const TANKS = 'The army ordered 12 howitzers from the works at Lund. The guns arrive in May.';

describeEngines('watches', open => {
  let opened: TestStore;
  let desk: Desk;
  let minute: number;
  beforeEach(async () => {
    opened = await open();
    desk = digestDesk(opened.store, new Date(NOON).toISOString());
    minute = 0;
    const { store, clock, observer } = desk.deps;
    const ports = { clock, observer, random: () => 0.5 };
    const llm = createLlm(llmSettings(parseConfig({})), { store, ...ports });
    const prompts = loadPrompts(join(import.meta.dirname, '../../prompts'));
    const compose = { store, clock, observer, briefs: { store, llm, prompts, ...ports } };
    desk.deps.compose = request => composeEdition(compose, request);
    desk.deps.render = ({ code, watch: found, stories }) => [
      JSON.stringify({
        code: `${code} 1/1`,
        watch: found?.label,
        stories: stories.map(({ brief }) => [brief.headline.text, ...brief.claims.map(claim => claim.text)]),
        sources: stories.flatMap(({ sources }) => sources.map(({ article }) => article.url)),
      }),
    ];
  });
  afterEach(() => opened.drop());

  const now = () => NOON + minute * MINUTE;
  const set = (wish: Partial<WatchWish>) =>
    watch(
      opened.store,
      { guildId: 'g1', userId: 'u1', kind: 'words', value: 'x', label: 'x', channelId: null, ...wish },
      now(),
    );
  const halvard = { kind: 'words', value: 'mine bornholm', label: 'mine bornholm' } as const;
  const news = (change: Partial<Report> = {}) =>
    report(opened.store.db, {
      guilds: ['g1'],
      host: 'harbour.example',
      title: 'Frigate Halvard hits mine off Bornholm',
      text: MINE,
      at: now(),
      ...change,
    });
  const pass = async (minutes = 1) => {
    minute += minutes;
    await desk.tick(new Date(now()).toISOString());
  };
  const said = () => desk.posts.map(({ channelId, payload }) => [channelId, payload].join(' '));

  it('writes once to the member when words, a topic or a story meet, with sources; and once more for what is new', async () => {
    const { storyId } = await news({ at: NOON - 60 * MINUTE });
    await pass();
    await set(halvard);
    await set({ kind: 'topic', value: 'land', label: 'land', userId: 'u2' });
    await set({ kind: 'story', value: String(storyId), label: 'Halvard', channelId: 'c9', userId: 'mod' });
    await pass();
    expect(said()).toEqual([]);

    await news({ host: 'strait.example', title: 'Second mine found off Bornholm', text: MORE, storyId });
    await pass();
    await pass();
    await pass();
    expect(
      said()
        .toSorted()
        .map(post => post.split(' ')[0]),
    ).toEqual(['c9', 'dm-u1']);
    expect(said()[0]).toContain('second mine');
    expect(said()[0]).toContain('https://strait.example/');

    await news({ host: 'lund.example', title: 'Army orders howitzers', text: TANKS });
    await pass();
    await pass(20);
    expect(said()).toHaveLength(3);
    expect(said()[2]).toMatch(/^dm-u2 .*howitzers/);
  });

  it('reads what other servers read as if it were not there', async () => {
    await set(halvard);
    await set({ ...halvard, guildId: 'g2', userId: 'u2' });
    await news({ guilds: ['g2'] });
    await pass();
    await pass();
    expect(said().map(post => post.split(' ')[0])).toEqual(['dm-u2']);
  });

  it('never floods: at most four messages an hour, the rest together in the next', async () => {
    await set({ kind: 'topic', value: 'sea', label: 'sea' });
    for (let each = 0; each < 8; each++) {
      await news({
        host: `outlet-${each}.example`,
        title: `Frigate number ${each} hits mine`,
        text: `The navy said that frigate number ${each} struck a mine. It was towed to port ${each}.`,
      });
      await pass(2);
    }
    expect(desk.posts).toHaveLength(4);
    await pass(60);
    expect(desk.posts).toHaveLength(5);
    for (const each of [4, 5, 6, 7]) expect(desk.posts[4]?.payload).toContain(`number ${each}`);
  });

  it('tells a find once though two processes look at the same time and one dies before sending', async () => {
    await set(halvard);
    await news();
    minute += 1;
    desk.at(new Date(now()).toISOString());
    const made = await Promise.all([
      postWatches({ ...desk.deps, owner: 'a' }, createWordFinder()),
      postWatches({ ...desk.deps, owner: 'b' }, createWordFinder()),
    ]);
    expect(made.flat()).toHaveLength(1);
    expect(said()).toEqual([]);
    await pass();
    await pass();
    expect(said()).toHaveLength(1);
  });

  it('pauses over closed direct messages, and tells what was missed when it goes on', async () => {
    const { id } = await set(halvard);
    await news();
    desk.faults.push({ kind: 'refused', code: 'no_access', detail: 'closed' });
    await pass();
    expect(await watchById(opened.store.db, id)).toMatchObject({
      state: 'paused',
      pauseReason: 'closed_dms',
    });
    await pass(30);
    expect(said()).toEqual([]);
    await goOn(opened.store, id, { userId: 'u1', guildId: 'g1', isModerator: false }, now());
    await pass();
    expect(said()).toHaveLength(1);
  });

  it('pauses when its channel is gone, and tells who set it', async () => {
    const { id } = await set({ ...halvard, channelId: 'c9', userId: 'mod' });
    await news();
    desk.faults.push({ kind: 'refused', code: 'unknown_channel', detail: 'gone' });
    await pass();
    await pass();
    expect(await watchById(opened.store.db, id)).toMatchObject({ pauseReason: 'channel_gone' });
    expect(desk.told).toMatchObject([{ userId: 'mod', text: expect.stringContaining('mine bornholm') }]);
  });

  it('is limited per member and per server, and ended by its owner, or for a channel by a moderator', async () => {
    for (let each = 0; each < WATCHES_PER_MEMBER; each++) await set({ value: `w${each}` });
    await expect(set({ value: 'more' })).rejects.toMatchObject({ code: 'error.watch_limit_member' });
    await expect(set({ value: 'W1' })).rejects.toMatchObject({ code: 'error.watch_exists' });
    await setLimits(opened.store.db, 'g1', { watches: 11 }, 0);
    const channel = await set({ userId: 'mod', channelId: 'c1' });
    await expect(set({ userId: 'u3', value: 'y' })).rejects.toMatchObject({
      code: 'error.watch_limit_guild',
    });
    const end = (userId: string, guildId: string | null, isModerator: boolean) =>
      unwatch(opened.store, channel.id, { userId, guildId, isModerator });
    for (const [userId, guildId, isModerator] of [
      ['u1', 'g1', false],
      ['u1', 'g2', true],
      ['u1', null, true],
    ] as const)
      await expect(end(userId, guildId, isModerator)).rejects.toMatchObject({ code: 'error.watch_unknown' });
    await end('mod2', 'g1', true);
    expect(await watchById(opened.store.db, channel.id)).toBeNull();
  });

  it('stays out of what others see of the server, and goes with its member', async () => {
    const { db } = opened.store;
    const { id } = await set(halvard);
    await set({ ...halvard, channelId: 'c9' });
    await news();
    await pass();
    expect(said()).toHaveLength(2);
    expect(await editionsOfGuild(db, 'g1', 10)).toEqual([]);
    expect((await memberDataOf(db, 'g1', 'u1')).watches).toHaveLength(2);
    await opened.store.transaction(tx => forgetMember(tx, 'g1', 'u1'));
    expect((await memberDataOf(db, 'g1', 'u1')).watches).toEqual([]);
    expect(await watchById(db, id)).toBeNull();
    const kept = await db.selectFrom('editions').select('channelId').execute();
    expect(kept).toEqual([{ channelId: 'c9' }]);
  });

  it('finds words in any form, all of them or one of several alternatives', async () => {
    const { articleId } = await news();
    const [article] = await articlesByIds(opened.store.db, [articleId]);
    if (!article) throw new Error('no article');
    const { holds } = createWordFinder();
    expect([
      holds(article, 'torpedo, sailor'),
      holds(article, 'frigates mine'),
      holds(article, 'mine Gotland'),
    ]).toEqual([true, true, false]);
    expect([canBeFound('the'), canBeFound(', ,'), canBeFound('F-16')]).toEqual([false, false, true]);
  });
});
