import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLimiter, frontDoor } from '../../commands/index.ts';
import { terminalOutlet } from '../../src/console/outlet.ts';
import { runLine, terminalStyle } from '../../src/console/session.ts';
import { createStoryLists } from '../../src/digests/storyLists.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { guildSettingsShape, saveSettings, settingsOf } from '../../src/store/guildSettings.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor } from '../support/door.ts';
import { report } from '../support/reports.ts';

/** /latest, /story and /sources through discord.js and the stand-in, over what two servers read. */

const HOUR = 3_600_000;
const MINE =
  'The navy said that the frigate Halvard struck a mine off Bornholm on Monday at dawn. Two sailors were hurt and flown to Ronne. ';
const STATE =
  'State television showed pictures of a grey ship with a hole below the bridge and blamed NATO. No name was given. ';
const OTHER =
  'Divers of the Danish defence command found a second mine near the wreck buoy at noon. The strait is closed to ships until Friday. ';

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let abroad: ReturnType<typeof furnishHome>;
let door: Doorway;
let mine: number;
let secret: number;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  abroad = furnishHome(discord);
  door = await openDoor(discord, frontDoor);
  const { db } = door.app.store;
  const now = Date.now();
  const here = { guilds: [home.guild.id] };
  const first = await report(db, {
    ...here,
    host: 'harbour.example',
    title: 'Frigate Halvard hits mine off Bornholm',
    text: MINE,
    at: now - 5 * HOUR,
  });
  mine = first.storyId;
  const joined = { storyId: mine, at: now - 3 * HOUR };
  await report(db, {
    ...here,
    ...joined,
    host: 'strait.example',
    title: 'Second mine found off Bornholm',
    text: OTHER,
    publisher: { family: 'Strait Group' },
  });
  await report(db, {
    guilds: [home.guild.id, abroad.guild.id],
    ...joined,
    host: 'statetv.example',
    title: 'Frigate damaged, says TV',
    text: STATE,
    publisher: { kind: 'state_media', country: 'RU' },
  });
  const other = await report(db, {
    guilds: [abroad.guild.id],
    host: 'secret.example',
    title: 'Secret howitzer order in Chile',
    text: 'The army ordered 12 howitzers on Monday. They arrive in May.',
    at: now - HOUR,
  });
  secret = other.storyId;
  await report(db, {
    ...here,
    host: 'cakes.example',
    title: 'A cake for Sunday',
    text: 'Flour, eggs and sugar.',
    at: now - HOUR,
  });
}, 60_000);

afterAll(async () => {
  await door.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

beforeEach(() => choose({}));

const choose = (choice: object, guildId = home.guild.id) =>
  saveSettings(door.app.store.db, guildId, guildSettingsShape.parse(choice), 1);
const member = (place = home) => ({ user: place.member, channel: place.general });
const ask = (command: string, options: Record<string, string> = {}, place = home) =>
  answerOf(discord.slash(member(place), command, options), 30_000);

it('lists the newest defence stories of the own feeds, by topic and region', async () => {
  const list = await ask('latest');
  expect(list).toContain(`#${mine}`);
  expect(list).toContain('Bornholm');
  expect(list).toContain('independent sources');
  expect(list).not.toContain('cake');
  expect(list).not.toContain('howitzer');
  expect(await ask('latest', { topic: 'sea', region: 'denmark' })).toContain(`#${mine}`);
  expect(await ask('latest', { topic: 'space' })).toContain('No stored defence story');
  expect(await ask('latest', { region: 'africa' })).toContain('No stored defence story');
  expect(await ask('latest', { region: 'atlantis' })).toContain('atlantis');
  expect(await ask('latest', {}, abroad)).toContain('howitzer');
});

it('shows a story in full: claims, timeline, families, points', async () => {
  const story = await ask('story', { story: String(mine) });
  expect(story).toContain('How it developed');
  expect(story).toContain('first with: ');
  expect(story).toContain('Strait Group');
  expect(story).toContain('state media');
  expect(story).toMatch(/Why it ranks where it does: \d+\.\d points/);
  expect(story).toContain('signs of importance');
});

it('offers stories by headline, takes a headline typed in full, and opens one from the list', async () => {
  const offered = async (typed: string, place = home) => {
    const { choices } = await discord
      .autocomplete(member(place), 'story', { story: typed }, 'story')
      .response();
    return (choices ?? []).map(choice => String(choice.value));
  };
  expect(await offered('bornholm mine')).toEqual([String(mine)]);
  expect(await offered('howitzer')).toEqual([]);
  expect(await offered('howitzer', abroad)).toEqual([String(secret)]);
  expect(await ask('story', { story: 'bornholm' })).toContain('How it developed');
  const listed = await discord.slash(member(), 'latest', {}).settled();
  const message = listed.original ?? listed.followups[0];
  if (!message) throw new Error('no list came');
  const opened = await answerOf(discord.click(member(), message, 'story', [String(mine)]), 30_000);
  expect(opened).toContain('How it developed');
});

it('never tells one server what another reads', async () => {
  expect(await ask('story', { story: String(secret) })).toContain(`There is no story ${secret}`);
  expect(await ask('sources', { story: String(secret) })).toContain(`There is no story ${secret}`);
  expect(await ask('sources')).not.toContain('secret');
  const seen = await ask('story', { story: String(mine) }, abroad);
  expect(seen).toContain('single source');
  expect(seen).not.toContain('harbour');
});

it('names publishers by owner with kinds and counts, and every claim with its passage', async () => {
  const read = await ask('sources');
  expect(read).toContain('statetv \\(state media, RU\\)');
  expect(read).toContain('1 article, last');
  const passages = await ask('sources', { story: String(mine) });
  expect(passages).toContain('“');
  expect(passages).toContain('https://harbour.example/');
});

it('leaves what a moderator excludes out of counts, labels, lists and passages', async () => {
  const before = await ask('story', { story: String(mine) });
  expect(before).toContain('statetv');
  const saved = await answerOf(
    discord.slash(
      { user: home.moderator, channel: home.general },
      'settings',
      { 'no-kinds': 'state media' },
      { sub: 'content' },
    ),
  );
  expect(saved).toContain('Left out of all counts and digests: state media');
  const after = await ask('story', { story: String(mine) });
  expect(after).not.toContain('statetv');
  expect(await ask('sources')).toContain('left out by the settings of this server');
  expect(await ask('story', { story: String(mine) }, abroad)).toContain('statetv');
  await choose({ topics: ['space'] });
  expect(await ask('latest')).toContain('No stored defence story');
});

it('answers wrong choices of content with a sentence', async () => {
  const set = (options: Record<string, string>) =>
    answerOf(
      discord.slash({ user: home.moderator, channel: home.general }, 'settings', options, { sub: 'content' }),
    );
  expect(await set({ 'no-kinds': 'gossip' })).toContain('There is no kind "gossip"');
  expect(await set({ 'no-countries': 'Russia' })).toContain('not a country code');
  expect(await set({})).toContain('Choose at least one thing');
  await set({ 'no-words': 'cake, pie', 'no-countries': 'ru' });
  const stored = await settingsOf(door.app.store.db, home.guild.id);
  expect(stored).toMatchObject({ excludeWords: ['cake', 'pie'], excludedCountries: ['RU'] });
  await set({ 'no-words': 'none' });
  expect((await settingsOf(door.app.store.db, home.guild.id)).excludeWords).toEqual([]);
});

it('answers the same in the terminal', async () => {
  const { app } = door;
  const { store, feeds, compose, reading, answers } = app;
  const text =
    'The Norwegian frigate Njord left Stavanger for a NATO exercise with two submarines on Tuesday.';
  const at = Date.now() - HOUR;
  const { storyId } = await report(store.db, {
    guilds: ['local'],
    host: 'fjord.example',
    title: 'Njord sails',
    text,
    at,
  });
  const outlet = terminalOutlet(() => terminalStyle(Date.now()));
  const { channels } = outlet;
  const limits = createLimiter(systemClock);
  const digests = app.digestsTo(outlet);
  const context = {
    store,
    feeds,
    compose,
    reading,
    answers,
    clock: systemClock,
    observer: door.observer,
    digests,
    channels,
    limits,
    storyLists: createStoryLists({ store, clock: systemClock }),
  };
  const type = (line: string) => runLine(line, context, `t-${line}`);
  expect(await type('/latest region:norway')).toContain('Njord sails');
  expect(await type(`/story story:${storyId}`)).toContain('How it developed');
  expect(await type(`/sources story:${storyId}`)).toContain('https://fjord.example/');
  expect(await type('/story story:999')).toContain('There is no story 999');
});
