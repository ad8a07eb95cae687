import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import type { DigestDeps } from '../../src/digests/deps.ts';
import { publishNow } from '../../src/digests/now.ts';
import { createDigestLoop } from '../../src/digests/run.ts';
import { translate } from '../../src/i18n/index.ts';
import type { EditionContent, Schedule } from '../../src/model.ts';
import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { addNotice } from '../../src/store/notices.ts';
import { schedulesOfGuild } from '../../src/store/schedules.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Channel, type Discord, MESSAGE_FLAG, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor, textOf } from '../support/door.ts';
import { edition } from '../support/editions.ts';

/** Schedules from the command that makes them to what stands in the channel, through discord.js and the stand-in. */

const HOUR_MS = 3_600_000;

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let door: Doorway;

beforeAll(async () => {
  discord = await startDiscord({ rateLimits: false });
  home = furnishHome(discord);
  door = await openDoor(discord, frontDoor);
}, 30_000);

afterAll(async () => {
  await door.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

beforeEach(async () => {
  await door.app.store.db.deleteFrom('schedules').execute();
  await door.app.store.db.deleteFrom('notices').execute();
});

const command = (sub: string, options: Record<string, string | number> = {}): Promise<string> =>
  answerOf(discord.slash({ user: home.moderator, channel: home.general }, 'schedule', options, { sub })).then(
    plain,
  );

/** As it is read: without the marks that keep Discord from formatting it. */
const plain = (text: string): string => text.replace(/\\(?=[^\w\s])/g, '');

async function only(): Promise<Schedule> {
  const [schedule, ...others] = await schedulesOfGuild(door.app.store.db, home.guild.id);
  if (!schedule || others.length > 0) throw new Error('not one schedule');
  return schedule;
}

/** A digest loop of the bot at some other time, whose digests say what the test wants. */
function loopAt(at: number, content: Partial<EditionContent> = {}) {
  const digests = door.digests();
  const ahead = at - Date.now();
  const deps: DigestDeps = {
    ...digests,
    clock: { ...digests.clock, now: () => Date.now() + ahead },
    compose: async ({ code, zone, fromAt, toAt, pingRoleId, kind }) =>
      edition({
        code,
        zone: zone ?? 'UTC',
        fromAt,
        toAt,
        ...(pingRoleId === undefined ? {} : { pingRoleId }),
        ...(kind === undefined ? {} : { kind }),
        ...content,
      }),
  };
  const loop = createDigestLoop(deps);
  return {
    deps,
    async tick() {
      await loop.tick();
      await loop.idle();
      // Notices of what was just found are told at the next turn.
      await loop.tick();
      await loop.idle();
    },
  };
}

const posts = (channel: Channel) => discord.messages(channel).filter(({ type }) => type === 0);
const directMessages = () => discord.messages(discord.world.dm(home.moderator)).map(({ content }) => content);

it('adds, lists, edits, pauses for a time, resumes, skips, removes and takes back', async () => {
  const added = await command('add', {
    channel: home.daily.id,
    time: '7:30',
    zone: 'Europe/Kyiv',
    form: 'weekly',
  });
  const { id, nextSlotAt, options } = await only();
  expect(added).toContain(`Schedule #${id} is set`);
  expect(added).toContain('Mon at 07:30 (Europe/Kyiv)');
  // Each member reads the next run in their own zone.
  expect(added).toContain(`<t:${nextSlotAt / 1000}:F>`);
  expect([options.form, options.weekdays]).toEqual(['weekly', [1]]);
  expect(await command('list')).toContain(`#${id}`);

  expect(await command('edit', { id, form: 'weekend', min_sources: 2 })).toContain('Sat, Sun at 07:30');
  expect((await only()).options.minSources).toBe(2);
  const { nextSlotAt: weekend } = await only();
  await command('skip', { id });
  expect((await only()).nextSlotAt).toBeGreaterThan(weekend);
  expect(await command('list')).toContain('skipped');
  const { nextSlotAt: afterSkip } = await only();
  await command('edit', { id, min_sources: 3 });
  expect((await only()).nextSlotAt).toBe(afterSkip);

  expect(await command('pause', { id, until: '3d' })).toContain('paused');
  const { state, pausedUntilAt } = await only();
  expect(state).toBe('paused');
  expect(await command('skip', { id })).toContain('is paused, so there is no next digest');
  await loopAt((pausedUntilAt ?? 0) + 1000).tick();
  expect((await only()).state).toBe('active');
  await command('pause', { id });
  expect(await command('resume', { id })).toContain('posts again');

  expect(await command('remove', { id })).toContain(`#${id}`);
  expect(await command('undo')).toContain('Taken back: remove');
  expect((await only()).id).toBe(id);
});

it('says in a sentence what is wrong with a time, a zone, a cron, a day or a tag', async () => {
  const wrong = { channel: home.forum.id };
  expect(await command('add', { ...wrong, time: '25:00' })).toContain('25:00');
  expect(await command('add', { ...wrong, zone: 'Mars/Olympus' })).toContain('Mars/Olympus');
  expect(await command('add', { ...wrong, cron: '0 99 * * *' })).toContain('0 99 * * *');
  expect(await command('add', { ...wrong, weekdays: 'someday' })).toContain('mon, tue');
  expect(await command('add', { ...wrong, tags: 'space' })).toContain('land, sea, air');
  expect(await command('pause', { id: 4711 })).toContain('4711');
});

it('mentions its role in the first message only, and no other', async () => {
  const role = discord.world.addRole(home.guild, { name: 'Watch', permissions: [] });
  await command('add', { channel: home.daily.id, time: '07:00', ping_role: role.id });
  const before = posts(home.daily).length;
  await loopAt((await only()).nextSlotAt, { parts: 2 }).tick();
  const posted = posts(home.daily).slice(before);
  expect(posted.map(({ pinged }) => pinged.roles)).toEqual([[role.id], []]);
  await command('test', { id: (await only()).id });
  const test = posts(home.daily).slice(before + 2);
  expect(test).toHaveLength(1);
  expect(test[0]?.pinged.roles).toEqual([]);
  expect(textOf(test[0])).toContain('Test');
});

it('opens a tagged post in a forum and publishes in an announcement channel', async () => {
  await command('add', { channel: home.forum.id, time: '07:00', tags: 'sea, air' });
  await loopAt((await only()).nextSlotAt, { parts: 2 }).tick();
  const post = home.guild.channels.find(({ parentId }) => parentId === home.forum.id);
  expect(post?.appliedTags).toHaveLength(2);
  expect(post && discord.messages(post)).toHaveLength(2);

  await command('remove', { id: (await only()).id });
  await command('add', { channel: home.announcements.id, time: '07:00' });
  await loopAt((await only()).nextSlotAt).tick();
  expect(posts(home.announcements).map(({ flags }) => flags & MESSAGE_FLAG.crossposted)).toEqual([
    MESSAGE_FLAG.crossposted,
  ]);
});

it('keeps to what a schedule wants when there is nothing new', async () => {
  await command('add', { channel: home.daily.id, time: '07:00', nothing_new: 'list' });
  const { id, nextSlotAt } = await only();
  const before = posts(home.daily).length;
  await loopAt(nextSlotAt, { stories: [] }).tick();
  expect(posts(home.daily)).toHaveLength(before);
  expect(await command('list')).toContain('nothing new');
  await command('edit', { id, nothing_new: 'post' });
  await loopAt((await only()).nextSlotAt, { stories: [] }).tick();
  expect(posts(home.daily)).toHaveLength(before + 1);
});

it('pauses when its channel is gone, tells its maker, and goes on elsewhere', async () => {
  const doomed = discord.world.addChannel(home.guild, { name: 'doomed' });
  await command('add', { channel: doomed.id, time: '07:00' });
  const { id, nextSlotAt, markAt } = await only();
  discord.world.deleteChannel(doomed);
  await loopAt(nextSlotAt).tick();
  const after = await only();
  expect([after.state, after.pauseReason, after.markAt]).toEqual(['paused', 'channel_gone', markAt]);
  expect(directMessages().at(-1)).toContain(`Schedule #${id} is paused: its channel was deleted`);
  await command('edit', { id, channel: home.daily.id });
  expect(await command('resume', { id })).toContain('posts again');
});

it('pauses when it may not post any more, and tells whoever looks when direct messages are closed', async () => {
  await command('add', { channel: home.daily.id, time: '07:00' });
  const { id, nextSlotAt } = await only();
  for (const denied of [['SendMessages'], ['ViewChannel']] as const) {
    discord.world.deny(home.daily, [...denied]);
    home.moderator.dmsClosed = true;
    await loopAt(nextSlotAt).tick();
    expect((await only()).pauseReason).toBe('no_permission');
    expect(await command('list')).toContain('I may no longer post in its channel');
    expect(await command('list')).not.toContain('I may no longer post in its channel');
    discord.world.clearOverwrites(home.daily);
    home.moderator.dmsClosed = false;
    await expect.poll(() => command('resume', { id })).toContain('posts again');
    await door.app.store.db.updateTable('schedules').set({ nextSlotAt }).execute();
    await door.app.store.db.deleteFrom('editions').execute();
  }
});

it("writes to moderators in their server's language, and to nobody when it concerns all alike", async () => {
  const { db } = door.app.store;
  await saveSettings(db, home.guild.id, guildSettingsShape.parse({ language: 'de' }), 1);
  const notice = { guildId: home.guild.id, params: { id: 3 }, at: 1 };
  await addNotice(db, { ...notice, key: 'notices.missed', userId: home.moderator.id });
  await addNotice(db, { ...notice, key: 'notices.not_posted', userId: '' });
  const opened = discord.requestsOf('create_dm').length;
  await loopAt(Date.now()).tick();
  expect(directMessages().at(-1)).toBe(translate('de', 'notices.missed', { id: 3 }));
  expect(discord.requestsOf('create_dm')).toHaveLength(opened + 1);
  await saveSettings(db, home.guild.id, guildSettingsShape.parse({}), 2);
  expect(await command('list')).toContain('could not be posted');
});

it('makes up for a slot of the last two hours, once, and says so when it was longer away', async () => {
  await command('add', { channel: home.daily.id, time: '07:00' });
  const { nextSlotAt } = await only();
  const before = posts(home.daily).length;
  const late = loopAt(nextSlotAt + HOUR_MS);
  await late.tick();
  await late.tick();
  expect(posts(home.daily)).toHaveLength(before + 1);
  const next = await only();
  await loopAt(next.nextSlotAt + 5 * HOUR_MS).tick();
  expect(posts(home.daily)).toHaveLength(before + 1);
  expect(directMessages().at(-1)).toContain('found out too late');
  expect(await command('list')).toContain('missed 1');
  expect((await only()).markAt).toBe(next.markAt);
});

it('posts once for an interaction that Discord repeats', async () => {
  const { deps } = loopAt(Date.now());
  const before = posts(home.general).length;
  const now = () =>
    publishNow(deps, {
      guildId: home.guild.id,
      channelId: home.general.id,
      channelKind: 'text',
      forumTags: [],
      interactionId: '77',
      sinceMs: HOUR_MS,
    });
  expect((await now()).kind).toBe('published');
  expect((await now()).kind).toBe('repeated');
  expect(posts(home.general)).toHaveLength(before + 1);
});
