import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { addFeedNotices } from '../../src/store/feedNotices.ts';
import { setLimits } from '../../src/store/limits.ts';
import { type Discord, type Interaction, startDiscord } from '../support/discord/index.ts';
import { furnishHome } from '../support/discord/home.ts';
import { answerOf, type Doorway, openDoor, textOf } from '../support/door.ts';
import { DAY, HOUR, type Item, rss } from '../support/feeds.ts';

/** Managing feeds as moderators do it: discord.js, the Discord stand-in, real feeds on loopback. */

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let abroad: ReturnType<typeof furnishHome>;
let door: Doorway;
let server: Server;
let site: string;
const now = Date.now();
const items: Item[] = [
  { id: 1, title: 'Frigate fires a cruise missile in the Baltic', at: now - HOUR },
  { id: 2, title: 'Navy orders two submarines', at: now - 2 * HOUR },
  { id: 3, title: 'A cake recipe for Sunday', text: 'Flour, eggs and sugar. '.repeat(9), at: now - 3 * HOUR },
  { id: 4, title: 'Destroyer sunk in an exercise long ago', at: now - 30 * DAY },
];
const page = () =>
  `<html><head>${['news', 'blog']
    .map(name => `<link rel="alternate" type="application/rss+xml" title="The ${name}" href="/${name}.xml">`)
    .join('')}</head><body>Harbour</body></html>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') return response.end(page());
    if (path.startsWith('/broken')) return response.writeHead(500).end();
    if (path.startsWith('/robots') || path.startsWith('/news/')) return response.writeHead(404).end();
    return response.end(
      rss(site, items).replace('Harbour Watch', path.includes('other') ? 'Other Post' : 'Harbour Watch'),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  discord = await startDiscord();
  home = furnishHome(discord);
  abroad = furnishHome(discord);
  door = await openDoor(discord, frontDoor, [], { FEED_ALLOW_HOSTS: '127.0.0.1' });
}, 60_000);

afterAll(async () => {
  await door.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  const { db } = door.app.store;
  for (const table of ['feedNotices', 'subscriptions', 'audit', 'facts'] as const)
    await db.deleteFrom(table).execute();
});

const as = (user: 'moderator' | 'member', place = home) => ({ user: place[user], channel: place.general });
type Values = Parameters<Discord['slash']>[2];
const call = (sub: string, values: Values = {}, by = as('moderator')): Interaction =>
  discord.slash(by, 'feeds', values, { sub });
const ask = (sub: string, values: Values = {}, by = as('moderator')) =>
  answerOf(call(sub, values, by), 30_000);
const offers = async (sub: string, values: Record<string, string>, name: string, by = as('moderator')) => {
  const { choices } = await discord.autocomplete(by, 'feeds', values, name, { sub }).response();
  return (choices ?? []).map(choice => String(choice.name));
};

describe('who may', () => {
  it('refuses members every one of them, in a sentence that says both ways', async () => {
    const required: Record<string, Values> = {
      add: { url: `${site}/news.xml` },
      test: { url: `${site}/news.xml` },
      rename: { feed: '1', name: 'x' },
      import: { file: { name: 'a.opml', data: '<opml/>' } },
      ...Object.fromEntries(['pause', 'resume', 'remove', 'edit'].map(sub => [sub, { feed: '1' }])),
    };
    const subs = Object.keys(frontDoor.commands.find(({ name }) => name === 'feeds')?.actions ?? {});
    expect(subs).toHaveLength(13);
    for (const sub of subs) {
      const answer = await ask(sub, required[sub] ?? {}, as('member'));
      expect(answer, sub).toMatch(/Manage Server/);
      expect(answer, sub).toMatch(/\/settings moderators/);
    }
    await ask('add', { url: `${site}/news.xml` });
    expect(await offers('pause', { feed: 'h' }, 'feed', as('member'))).toEqual([]);
    expect(await offers('pause', { feed: 'h' }, 'feed')).toEqual([
      expect.stringMatching(/^Harbour Watch \(#\d+\)$/),
    ]);
  }, 60_000);
});

describe('adding', () => {
  it('says what was added, what comes next, and what is left to set up', async () => {
    const answer = await ask('add', { url: `${site}/news.xml`, first: 'latest 2', everything_counts: true });
    expect(answer).toMatch(/Reading Harbour Watch from now on \\\(feed #\d+\\\)/);
    expect(answer).toMatch(/newest 2 of its articles/);
    expect(answer).toContain('/schedule add');
    expect(await ask('list')).toContain('everything counts');
    expect(await ask('add', { url: `${site}/news.xml` })).toContain(
      'reads that feed already, as Harbour Watch',
    );
    expect(await ask('add', { url: `${site}/news.xml`, first: 'some' })).toMatch(
      /“some” is not understood.*latest 5/,
    );
    expect(await ask('add', { url: `${site}/broken` })).toContain('trouble of its own');
  });

  it('offers the feeds of a page to choose from, and keeps the other wishes', async () => {
    const asked = call('add', { url: `${site}/`, name: 'My harbour', first: 'skip' });
    const offered = await answerOf(asked);
    expect(offered).toContain('1\\. The news');
    expect(offered).toContain('2\\. The blog');
    const message = asked.original;
    if (!message) throw new Error('no answer');
    const id = /"custom_id":"(feedpick[^"]*)"/.exec(JSON.stringify(message.components))?.[1] ?? '';
    const picked = discord.click(as('moderator'), message, id, [`${site}/blog.xml`]);
    await picked.settled();
    await expect
      .poll(() => JSON.stringify([asked.original, picked.original]))
      .toContain('Reading My harbour from now on');
    const [own] = await door.app.store.db
      .selectFrom('subscriptions')
      .innerJoin('feeds', 'feeds.id', 'subscriptions.feedId')
      .select(['feeds.url', 'visibleFromAt', 'subscriptions.createdAt'])
      .execute();
    expect(own?.url).toBe(`${site}/blog.xml`);
    expect(own?.visibleFromAt).toBeGreaterThanOrEqual(own?.createdAt ?? 0);
  });

  it('tests a feed entry by entry, and stores nothing', async () => {
    const before = await door.app.store.db.selectFrom('articles').select('id').execute();
    const answer = await ask('test', { url: `${site}/untouched.xml` });
    const after = await door.app.store.db.selectFrom('articles').select('id').execute();
    expect(after).toEqual(before);
    const lines = answer.split('\n').filter(line => line.startsWith('- '));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/Frigate.*\*\*comes\*\*.*defence \d+ of 100/);
    expect(lines[2]).toMatch(/cake.*left out of digests: no sign of defence/);
    expect(lines[3]).toMatch(/Destroyer.*too old for a digest/);
    expect(answer).toMatch(/2 of 4 entries would reach this server/);
    expect(answer).toContain('Nothing was stored');
  });

  it('keeps to the limits that the host set', async () => {
    await setLimits(door.app.store.db, home.guild.id, { feeds: 1 }, now);
    await ask('add', { url: `${site}/news.xml` });
    expect(await ask('add', { url: `${site}/other.xml` })).toMatch(/reads 1 feed, the most that it can have/);
    expect(await ask('add', { url: `${site}/other.xml` }, as('moderator', abroad))).toContain(
      'Reading Other Post',
    );
  });
});

describe('changing', () => {
  it('pauses, resumes, renames, edits, removes, takes back and lists who did it', async () => {
    await ask('add', { url: `${site}/news.xml` });
    expect(await ask('pause', { feed: 'Harbour Watch' })).toMatch(/is paused.*Other servers are not touched/);
    expect(await ask('list')).toMatch(/1 in all: 1 paused/);
    expect(await ask('resume', { feed: 'Harbour Watch' })).toContain('read again');
    expect(await ask('rename', { feed: 'Harbour Watch', name: 'Yard' })).toBe(
      'Harbour Watch is now called Yard.',
    );
    const edited = await ask('edit', {
      feed: 'Yard',
      exclude: 'cake, recipe',
      kind: 'official',
      country: 'Norway',
    });
    expect(edited).toMatch(/without: cake, recipe/);
    expect(edited).toMatch(/NO · official/);
    expect(await ask('edit', { feed: 'Yard', country: 'Atlantis' })).toMatch(
      /“Atlantis” is not a country code/,
    );
    expect(await ask('test', { url: `${site}/news.xml` })).toMatch(
      /cake.*held back: it has the excluded word “cake”/,
    );
    expect(await ask('edit', { feed: 'Yard', exclude: 'none' })).toContain('every article comes');
    expect(await ask('remove', { feed: 'Yard' })).toContain('/feeds undo');
    expect(await ask('pause', { feed: 'Yard' })).toContain('has no feed Yard');
    expect(await ask('undo')).toMatch(/Taken back: mod removed Yard/);
    expect(await ask('list')).toContain('Yard');
    const audit = await ask('audit');
    expect(audit.split('\n').filter(line => line.startsWith('- '))[0]).toMatch(
      /\*\*mod\*\* took back: removed Yard/,
    );
    expect(audit).toMatch(/\*\*mod\*\* renamed Harbour Watch to Yard/);
    expect(await ask('audit', {}, as('moderator', abroad))).toContain('Nobody has changed');
    expect(await ask('undo', {}, as('moderator', abroad))).toContain('no change');
  }, 60_000);

  it('adds from the catalogue, one choice several, and offers what fits', async () => {
    expect(await offers('catalogue', { choice: 'africa' }, 'choice')).toEqual(
      expect.arrayContaining([expect.stringMatching(/All: region africa/)]),
    );
    const answer = await ask('catalogue', { choice: 'region:africa' });
    const added = Number(/(\d+) added/.exec(answer)?.[1]);
    expect(added).toBeGreaterThan(1);
    expect(await ask('catalogue', { choice: 'region:africa' })).toMatch(
      new RegExp(`0 added, ${added} read here already`),
    );
    expect(await ask('undo')).toMatch(new RegExp(`added ${added} feeds of the catalogue`));
    expect(await ask('list')).toContain('No feed is set');
    expect(await ask('catalogue')).toContain('region:europe');
  });
});

describe('lists in and out', () => {
  it('imports what it may, says for each why not, and exports what comes back', async () => {
    await ask('add', { url: `${site}/news.xml` });
    const outline = (name: string, url: string) => `<outline text="${name}" xmlUrl="${url}"/>`;
    const data = `<opml version="2.0"><body>${[
      outline('Other', `${site}/other.xml`),
      outline('Known', `${site}/news.xml`),
      outline('Twice', `${site}/other.xml`),
      outline('Inside', 'http://169.254.169.254/latest'),
      outline('Files', 'file:///etc/passwd'),
    ].join('')}</body></opml>`;
    const asked = call('import', { file: { name: 'my.opml', data } });
    await asked.until(it => textOf(it.original).includes('added'), 30_000, 'the report');
    const answer = textOf([asked.original, ...asked.followups]);
    expect(answer).toContain('1 added, 1 read here already, 2 refused, 0 left out');
    expect(answer).toMatch(/169\.254\.169\.254.*private network/);
    expect(answer).toMatch(/file:.*Only http and https/);
    expect(answer).toContain('Twice');

    const exported = call('export');
    expect(await answerOf(exported)).toContain('2 feeds, as OPML');
    const [file] = exported.original?.attachments ?? [];
    const opml = await (await fetch(file?.url ?? '')).text();
    const again = call('import', { file: { name: 'again.opml', data: opml } }, as('moderator', abroad));
    await again.until(it => textOf(it.original).includes('added'), 30_000, 'the report');
    expect(textOf(again.original)).toContain('2 added');
    const wrong = call('import', { file: { name: 'a.opml', data: 'hello' } });
    await wrong.until(it => textOf(it.original).includes('no OPML list'), 30_000, 'the refusal');
  }, 60_000);
});

describe('secrets in addresses', () => {
  it('are shown nowhere but in the own export', async () => {
    const secret = 'k9f8e7d6c5b4a39281706f5e4';
    const url = `${site}/news.xml?key=${secret}`;
    const shown = [
      await ask('test', { url }),
      await ask('add', { url }),
      await ask('list'),
      await ask('edit', { feed: 'Harbour Watch' }),
      await ask('audit'),
      await answerOf(discord.slash(as('member'), 'why', { url: `${site}/news/1` })),
      await ask('add', { url }, as('moderator', abroad)),
      await ask('list', {}, as('moderator', abroad)),
    ].join('\n');
    await door.app.gather({ everything: true });
    expect(shown).not.toContain(secret);
    expect(shown).toContain('holds a secret and is not shown');
    expect(JSON.stringify(door.observer.events)).not.toContain(secret);
    const exported = call('export');
    expect(await answerOf(exported)).toMatch(/Keep it to yourself.*1 of them/);
    const [file] = exported.original?.attachments ?? [];
    expect(await (await fetch(file?.url ?? '')).text()).toContain(secret);
  }, 60_000);
});

describe('news of failing feeds', () => {
  const fail = () =>
    door.app.store.db
      .selectFrom('subscriptions')
      .select('feedId')
      .executeTakeFirstOrThrow()
      .then(({ feedId }) =>
        addFeedNotices(door.app.store.db, feedId, {
          kind: 'failing',
          params: { code: 'fetch_server_error' },
          at: Date.now() + 1,
        }),
      );

  it('reaches moderators with their next answer about feeds, once', async () => {
    await ask('add', { url: `${site}/news.xml` });
    await fail();
    expect(await ask('list', {}, as('member'))).not.toContain('cannot be read');
    expect(await ask('audit')).toMatch(
      /Harbour Watch cannot be read since .*trouble of its own.*at least daily/,
    );
    await expect.poll(() => ask('audit')).not.toContain('cannot be read');
  }, 30_000);

  it('is not lost when Discord does not take the answer', async () => {
    await ask('add', { url: `${site}/news.xml` });
    await fail();
    door.observer.events.length = 0;
    discord.fail({ op: 'update_original_webhook_message', status: 400, times: 1 });
    call('list');
    await expect
      .poll(() => door.observer.events.some(({ event }) => event === 'interaction failed'), {
        timeout: 15_000,
      })
      .toBe(true);
    discord.clearFaults();
    expect(await ask('list')).toContain('cannot be read since');
  }, 30_000);
});
