import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor } from '../support/door.ts';
import { report } from '../support/reports.ts';

/** Moderators of every language use the bot through discord.js and the stand-in: it does not fall back to English. */

/** Discord's locales; British English shows that the search for English finds it. */
const LOCALES = ['en-GB', 'de', 'fr', 'es-ES', 'es-419', 'uk', 'ko', 'ja'];

/** The fixed parts of English phrases: three words at least, so that they are told from names. */
const ENGLISH_PARTS = Object.values(en)
  .flatMap(phrase => phrase.split(/\{[^{}]*\}/))
  .map(part => part.trim())
  .filter(part => /^[A-Za-z’',.:; -]*$/.test(part) && part.split(' ').length >= 3);

const CALLS: [command: string, options: Record<string, string>, sub?: string][] = [
  ['help', {}],
  ['latest', {}],
  ['latest', { topic: 'space' }],
  ['story', { story: '1' }],
  ['story', { story: '999' }],
  ['sources', {}],
  ['sources', { story: '1' }],
  ['search', { query: 'frigate' }],
  ['search', { query: 'zeppelin' }],
  ['why', { url: 'https://elsewhere.example/1' }],
  ['stats', {}],
  ['summary', { since: '1h', topic: 'space' }],
  ['feeds', {}, 'list'],
  ['feeds', {}, 'audit'],
  ['feeds', {}, 'undo'],
  ['feeds', { feed: '999' }, 'pause'],
  ['feeds', { feed: 'harbour.example' }, 'edit'],
  ['schedule', { time: '25:00', channel: 'daily' }, 'add'],
  ['schedule', {}, 'list'],
  ['digest', {}, 'history'],
  ['settings', {}, 'view'],
  ['settings', {}, 'data'],
  ['watch', {}, 'list'],
];

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let door: Doorway;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  door = await openDoor(discord, frontDoor);
  await report(door.app.store.db, {
    guilds: [home.guild.id],
    host: 'harbour.example',
    title: 'Frigate Halvard hits mine off Bornholm',
    text: 'The navy said that the frigate Halvard struck a mine off Bornholm on Monday at dawn. Two sailors were hurt.',
    at: Date.now() - 3_600_000,
  });
}, 60_000);

afterAll(async () => {
  await door.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

it.each(LOCALES)(
  'answers in the language of a reader with %s',
  async locale => {
    home.moderator.locale = locale;
    const english: string[] = [];
    for (const [command, options, sub] of CALLS) {
      const given = { ...options, ...(options['channel'] ? { channel: home.daily.id } : {}) };
      const call = discord.slash(
        { user: home.moderator, channel: home.general },
        command,
        given,
        sub ? { sub } : {},
      );
      const answer = (await answerOf(call, 30_000)).replaceAll('\\', '');
      expect(answer, `${command} ${sub ?? ''}`).not.toMatch(/\{\w+[|}]/);
      english.push(
        ...ENGLISH_PARTS.filter(part => answer.includes(part)).map(part => `/${command}: ${part}`),
      );
    }
    if (languageOf(locale) === 'en') expect(english.length).toBeGreaterThan(10);
    else expect(english).toEqual([]);
  },
  120_000,
);
