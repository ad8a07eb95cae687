import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { createDigestLoop } from '../../src/digests/run.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { watchesOfGuild } from '../../src/store/watches.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor } from '../support/door.ts';
import { report } from '../support/reports.ts';

/** /watch and what it writes, through discord.js and the stand-in. */

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let door: Doorway;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  door = await openDoor(discord, frontDoor);
}, 60_000);

afterAll(async () => {
  await door.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

const member = () => ({ user: home.member, channel: home.general });
const moderator = () => ({ user: home.moderator, channel: home.general });
const watch = (at: ReturnType<typeof member>, sub: string, options: Record<string, string> = {}) =>
  discord.slash(at, 'watch', options, { sub });

/** A round of the digest loop with the bot's own messenger. */
async function round(): Promise<void> {
  const loop = createDigestLoop(door.digests());
  await loop.tick();
  await loop.idle();
}

const news = (number: number) =>
  report(door.app.store.db, {
    guilds: [home.guild.id],
    host: `outlet-${number}.example`,
    title: `Frigate number ${number} hits mine off Bornholm`,
    text: `The navy said that frigate number ${number} struck a mine off Bornholm. It was towed to port.`,
    at: systemClock.now(),
  });

it('says what it does, and what is wrong with a wish', async () => {
  expect(await answerOf(watch(member(), 'add', { words: 'mine Bornholm' }))).toContain('at most 4 messages');
  expect(await answerOf(watch(member(), 'add', { words: 'Mine  bornholm' }))).toContain('already');
  expect(await answerOf(watch(member(), 'add'))).toContain('one thing to watch for');
  expect(await answerOf(watch(member(), 'add', { words: 'the' }))).toContain('Add a word');
  expect(await answerOf(watch(member(), 'add', { story: '999' }))).toContain('999');
  const there = { topic: 'sea', channel: home.daily.id };
  expect(await answerOf(watch(member(), 'add', there))).toContain('Only moderators');
  expect(await answerOf(watch(moderator(), 'add', { ...there, channel: home.forum.id }))).toContain('forum');
  expect(await answerOf(watch(moderator(), 'add', there))).toContain('topic: sea');
  expect(await answerOf(watch(member(), 'list'))).not.toContain('sea');
  expect(await answerOf(watch(moderator(), 'list'))).not.toContain('Bornholm');
}, 60_000);

it('writes to the member and to the channel, and stops at the press of its button', async () => {
  const { storyId } = await news(1);
  await round();
  const direct = discord.world.dm(home.member);
  expect(JSON.stringify(discord.messages(direct))).toContain('frigate number 1');
  expect(JSON.stringify(discord.messages(direct))).toContain('outlet-1.example');
  expect(JSON.stringify(discord.messages(home.daily))).toContain('frigate number 1');
  await door.restart();
  await round();
  expect(discord.messages(direct)).toHaveLength(1);

  const [message] = discord.messages(direct);
  if (!message) throw new Error('no message');
  const [own] = await watchesOfGuild(door.app.store.db, home.guild.id);
  const pressed = discord.click({ user: home.member, channel: direct }, message, `unwatch:${own?.id}`);
  expect(await answerOf(pressed)).toContain('Stopped');

  const shown = discord.slash(member(), 'story', { story: String(storyId) });
  await expect.poll(() => shown.original, { timeout: 20_000 }).not.toBeNull();
  await answerOf(shown, 30_000);
  if (!shown.original) throw new Error('no story');
  const followed = discord.click(member(), shown.original, `follow:${storyId}`);
  expect(await answerOf(followed)).toContain('direct messages');
}, 90_000);

it('pauses over closed direct messages and says so, once, beside the next answer', async () => {
  home.member.dmsClosed = true;
  await answerOf(watch(member(), 'add', { words: 'frigate mine' }));
  await news(2);
  await round();
  const asked = discord.slash(member(), 'stats');
  await expect.poll(() => answerOf(asked), { timeout: 20_000 }).toContain('Paused watches');
  const note = asked.followups.at(-1);
  if (!note) throw new Error('no note');
  const again = discord.slash(member(), 'stats');
  expect(await answerOf(again)).not.toContain('Paused watches');
  home.member.dmsClosed = false;
  const id = /rewatch:(\d+)/.exec(JSON.stringify(note))?.[1] ?? '';
  expect(await answerOf(discord.click(member(), note, `rewatch:${id}`))).toContain('Going on');
  await round();
  expect(JSON.stringify(discord.messages(discord.world.dm(home.member)))).toContain('frigate number 2');
}, 90_000);
