import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor } from '../support/door.ts';
import { report } from '../support/reports.ts';

/** /summary through discord.js and the stand-in. */

const HOUR = 3_600_000;
const EPHEMERAL = 64;
const LONG = [
  'The navy said that the frigate Halvard struck a mine off Bornholm at dawn on Monday.',
  'Two sailors were hurt in the blast and were flown to the hospital of Ronne by helicopter.',
  'The ministry of defence closed the strait to all ships until Friday at noon.',
  'Divers of the Danish navy searched the sea floor for more mines with two drones.',
  'The frigate was towed to the naval base at Korsor for 14 weeks of repairs.',
].join(' ');

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let door: Doorway;
let story: number;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  door = await openDoor(discord, frontDoor);
  const { db } = door.app.store;
  const here = { guilds: [home.guild.id], at: Date.now() - HOUR };
  const mine = {
    ...here,
    host: 'harbour.example',
    title: 'Frigate Halvard hits mine off Bornholm',
    text: LONG,
  };
  story = (await report(db, mine)).storyId;
  await report(db, {
    ...here,
    host: 'andes.example',
    title: 'Chilean army orders howitzers',
    text: 'The army of Chile ordered 12 howitzers on Monday. They arrive in Santiago in May.',
  });
  await saveSettings(db, home.guild.id, guildSettingsShape.parse({ memberPerHour: 1000 }), 1);
}, 60_000);

afterAll(async () => {
  await door.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

const at = () => ({ user: home.member, channel: home.general });
const ask = (options: Record<string, string | boolean> = {}) =>
  answerOf(discord.slash(at(), 'summary', options), 30_000);

it('keeps to a region', async () => {
  const chile = await ask({ region: 'Chile' });
  expect(chile).toContain('howitzers');
  expect(chile).not.toContain('Halvard');
  expect(await ask({ region: 'africa' })).toContain('No defence stories in that period');
  expect(await ask({ region: 'atlantis' })).toContain('atlantis');
});

it('keeps to a feed, offered by name', async () => {
  const offered = await discord.autocomplete(at(), 'summary', { feed: 'harb' }, 'feed').response();
  const [choice] = offered.choices ?? [];
  expect(choice?.name).toContain('harbour.example');
  const harbour = await ask({ feed: String(choice?.value) });
  expect(harbour).toContain('Halvard');
  expect(harbour).not.toContain('howitzers');
  expect(await ask({ feed: 'nowhere' })).toContain('no feed nowhere');
});

it('is as long as was asked for, of a period and of a story', async () => {
  for (const options of [{ feed: 'harbour.example' }, { story: String(story) }]) {
    const [short, long] = [
      await ask({ ...options, length: 'short' }),
      await ask({ ...options, length: 'long' }),
    ];
    expect(short).not.toContain('Korsor');
    expect(long.length).toBeGreaterThan(short.length);
  }
});

it('is for all to see, or for the caller alone', async () => {
  const open = discord.slash(at(), 'summary', { region: 'chile' });
  await answerOf(open, 30_000);
  const closed = discord.slash(at(), 'summary', { region: 'chile', private: true });
  await answerOf(closed, 30_000);
  expect((open.original?.flags ?? 0) & EPHEMERAL).toBe(0);
  expect((closed.original?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
});
