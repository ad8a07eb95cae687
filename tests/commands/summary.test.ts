import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, type Interaction, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor, textOf } from '../support/door.ts';
import { report } from '../support/reports.ts';

/** /summary through discord.js and the stand-in. */

const HOUR = 3_600_000;
const EPHEMERAL = 64;
const READING = '-# Reading the page …';
const LONG = [
  'The navy said that the frigate Halvard struck a mine off Bornholm at dawn on Monday.',
  'Two sailors were hurt in the blast and were flown to the hospital of Ronne by helicopter.',
  'The ministry of defence closed the strait to all ships until Friday at noon.',
  'Divers of the Danish navy searched the sea floor for more mines with two drones.',
  'The frigate was towed to the naval base at Korsor for 14 weeks of repairs.',
].join(' ');

const PAGES: Record<string, string> = {
  '/sunk': page(
    'Patrol boat Otter sinks off Gotland',
    LONG.replaceAll('Halvard', 'Otter').replaceAll('frigate', 'patrol boat'),
  ),
  '/walled': page(
    'For subscribers',
    'The ministry spoke of a secret plan on Monday. Subscribe to read on.',
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
  ),
  '/home': '<html><head><title>Home</title></head><body><nav><a href="/a">A</a></nav></body></html>',
};
const server = createServer((request, response) => {
  const { url = '' } = request;
  if (url === '/closed') response.writeHead(403).end();
  else if (PAGES[url] === undefined) response.writeHead(404).end();
  else response.setHeader('content-type', 'text/html').end(PAGES[url]);
});

/** An article page of an invented outlet. */
function page(title: string, text: string, head = ''): string {
  const paragraphs = text.split(/(?<=\.) /).map(sentence => `<p>${sentence}</p>`);
  return `<html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`;
}

let site: string;
let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let door: Doorway;
let story: number;

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  site = `http://${host}`;
  discord = await startDiscord();
  home = furnishHome(discord);
  door = await openDoor(discord, frontDoor, [], { FEED_ALLOW_HOSTS: host });
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
  await new Promise(resolve => server.close(resolve));
});

const at = () => ({ user: home.member, channel: home.general });
/** What is said in the end, past the line that tells how far the answer has come. */
async function answered(interaction: Interaction): Promise<string> {
  const said = () => textOf([interaction.original, ...interaction.followups]);
  await interaction.until(() => said().replace(READING, '').trim() !== '', 30_000, 'the answer');
  return said();
}
const ask = (options: Record<string, string | boolean> = {}) =>
  answered(discord.slash(at(), 'summary', options));

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

const menu = (text: string) =>
  answered(discord.messageMenu(at(), 'Summarise linked article', discord.say(at(), text)));

it('reads a page that no feed has brought, quotes it, and keeps nothing of it', async () => {
  const { db } = door.app.store;
  const count = async () => {
    const articles = await db.selectFrom('articles').select('id').execute();
    const briefs = await db.selectFrom('briefs').selectAll().execute();
    return [articles.length, briefs.length];
  };
  const before = await count();
  for (const answer of [await ask({ url: `${site}/sunk` }), await menu(`look: ${site}/sunk`)]) {
    expect(answer).toContain('Otter');
    expect(answer).toContain(`${site}/sunk`);
    expect(answer).toContain('keep nothing of it');
  }
  expect(await count()).toEqual(before);
});

it('prefers a stored story to a page, and a page that can be read to one that cannot', async () => {
  const { url } = await door.app.store.db
    .selectFrom('articles')
    .select('url')
    .where('title', 'like', 'Frigate%')
    .executeTakeFirstOrThrow();
  const stored = await menu(`${site}/sunk ${url}`);
  expect(stored).toContain('Halvard');
  expect(stored).not.toContain('keep nothing of it');
  expect(await menu(`${site}/gone ${site}/sunk`)).toContain('Otter');
});

it.each([
  ['/gone', 'nothing at that address'],
  ['/closed', 'for subscribers, or bots are kept out'],
  ['/walled', 'for subscribers, or bots are kept out'],
  ['/home', 'No article text was found'],
])('says why %s cannot be summarised', async (path, why) => {
  expect(await ask({ url: site + path })).toContain(why);
  expect(await menu(site + path)).toContain(why);
});

it('refuses an address of a private network', async () => {
  expect(await ask({ url: 'http://127.0.0.2/secret' })).toContain('could not be read');
});
