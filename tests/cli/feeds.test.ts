import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { parseConfig } from '../../src/config.ts';
import { LOCAL_GUILD } from '../../src/model.ts';
import { parseOpml } from '../../src/feeds/opml.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { NOON, rss } from '../support/feeds.ts';
import { serve, type TestSite } from '../support/web.ts';

/** The verbs that manage feeds, as the command line runs them, without starting a process for each. */

let app: App;
let site: TestSite;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-feeds-'));
  site = await serve((request, response) =>
    request.path === '/'
      ? response.end(
          '<html><head><link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/atom+xml" href="/b">',
        )
      : response.end(rss(site.url, [{ id: 1 }, { id: 2 }])),
  );
  const config = parseConfig({
    DATABASE_URL: `file:${join(folder, 'cli.db')}`,
    FEED_ALLOW_HOSTS: '127.0.0.1',
  });
  app = await createApp(config, { clock: testClock(NOON), observer: testObserver(), random: () => 0.5 });
  onTestFinished(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

/** Runs what stands after `npm run -s sitrep --`. */
async function sitrep(verb: string, ...rest: string[]) {
  const { positionals, values } = parseArgs({
    args: rest,
    options: OPTIONS,
    allowPositionals: true,
    allowNegative: true,
  });
  const found = VERBS[verb];
  if (!found) throw new Error(`no verb ${verb}`);
  const guildId = values.guild ?? LOCAL_GUILD;
  const { document, text } = await found.run(app, {
    words: positionals,
    flags: values,
    guildId,
    now: NOON,
    discord: { token: undefined, apiUrl: 'http://127.0.0.1:1/api' },
    progress: () => {},
  });
  return { document: JSON.parse(JSON.stringify(document)) as Record<string, unknown>, text };
}

it('adds, lists, pauses, resumes, renames, edits, removes and takes back', async () => {
  expect(
    (await sitrep('feeds add', `${site.url}/feed`, '--first', '1', '--everything-counts')).document,
  ).toEqual({
    id: 1,
    name: 'Harbour Watch',
    articles: 1,
  });
  const [listed] = (await sitrep('feeds list')).document as unknown as Record<string, unknown>[];
  expect(listed).toMatchObject({
    id: 1,
    url: `${site.url}/feed`,
    state: 'active',
    health: 'well',
    filters: { everythingCounts: true },
  });
  expect((await sitrep('feeds pause', '1')).document).toEqual({
    id: 1,
    name: 'Harbour Watch',
    state: 'paused',
  });
  expect((await sitrep('feeds list')).text).toMatch(/1 in all: 1 paused/);
  await sitrep('feeds resume', 'harbour', 'watch').catch(error =>
    expect(error).toMatchObject({ code: 'error.feed_unknown' }),
  );
  await sitrep('feeds resume', 'Harbour Watch');
  expect((await sitrep('feeds rename', '1', 'The', 'yard')).document).toMatchObject({
    name: 'The yard',
    before: 'Harbour Watch',
  });
  expect(
    (
      await sitrep(
        'feeds edit',
        '1',
        '--include',
        'frigate, hull',
        '--kind',
        'wire',
        '--no-everything-counts',
      )
    ).document,
  ).toMatchObject({
    filters: { include: ['frigate', 'hull'], everythingCounts: false },
    publisher: { kind: 'wire' },
  });
  await sitrep('feeds remove', '1');
  expect((await sitrep('feeds undo')).document).toMatchObject({ undone: true, action: 'feeds.remove' });
  expect((await sitrep('feeds undo')).text).toBe('Taken back: host edited The yard.');
  await expect(sitrep('feeds pause')).rejects.toMatchObject({ code: 'error.usage' });
  await expect(sitrep('feeds remove', '9')).rejects.toMatchObject({ code: 'error.feed_unknown' });
});

it('keeps guilds apart, and masks secrets in what it shows', async () => {
  await sitrep('feeds add', `${site.url}/feed?token=hunter2`, '--guild', '4711');
  expect((await sitrep('feeds list')).document).toEqual([]);
  const { document, text } = await sitrep('feeds list', '--guild', '4711');
  expect(JSON.stringify(document) + text).not.toContain('hunter2');
  expect((await sitrep('feeds export', '--guild', '4711')).document).toMatchObject({ feeds: 1, secrets: 1 });
});

it('tells what a page offers, and what a feed would bring', async () => {
  expect((await sitrep('feeds add', `${site.url}/`)).document).toMatchObject({
    choose: [{ url: `${site.url}/a` }, { url: `${site.url}/b` }],
  });
  const { document } = await sitrep('feeds test', `${site.url}/feed`);
  expect(document).toMatchObject({ title: 'Harbour Watch', loss: { markers: 2, parsed: 2 } });
  expect(document['entries']).toHaveLength(2);
  expect(document['entries']).toMatchObject([
    { verdict: { kind: expect.any(String) }, relevance: expect.any(Number) },
    {},
  ]);
});

it('imports a file and exports what can be imported again', async () => {
  const file = join(folder, 'feeds.opml');
  writeFileSync(
    file,
    `<opml><body><outline text="A" xmlUrl="${site.url}/a"/><outline text="B" xmlUrl="ftp://b.example/"/></body></opml>`,
  );
  const { document, text } = await sitrep('feeds import', file);
  expect(document).toMatchObject({
    added: [{ name: 'A' }],
    known: [],
    refused: [{ url: 'ftp://b.example/', reason: 'scheme' }],
  });
  expect(text).toContain('1 added, 0 read here already, 1 refused');
  expect(parseOpml((await sitrep('feeds export')).text)?.feeds).toMatchObject([
    { url: `${site.url}/a`, name: 'A' },
  ]);
  await expect(sitrep('feeds import', join(folder, 'none.opml'))).rejects.toMatchObject({
    code: 'error.file_unreadable',
  });
  await expect(sitrep('feeds import')).rejects.toMatchObject({ code: 'error.usage' });
});

it('sets what one server, or every server, may have', async () => {
  expect((await sitrep('guilds limits', '4711')).document).toMatchObject({
    guild: '4711',
    feeds: 200,
    watches: 50,
  });
  await sitrep('guilds limits', 'all', '--feeds', '10', '--adds-per-hour', '5');
  await sitrep('guilds limits', '4711', '--feeds', '1');
  expect((await sitrep('guilds limits', '4711')).document).toEqual({
    guild: '4711',
    feeds: 1,
    watches: 50,
    addsPerHour: 5,
  });
  expect((await sitrep('guilds limits', '4712')).document).toMatchObject({ feeds: 10 });
  await expect(sitrep('guilds limits', '4711', '--feeds', 'many')).rejects.toMatchObject({
    code: 'error.limits_value',
  });
  await sitrep('feeds add', `${site.url}/a`, '--guild', '4711');
  await expect(sitrep('feeds add', `${site.url}/b`, '--guild', '4711')).rejects.toMatchObject({
    code: 'error.feeds_full',
  });
});

it('follows an article', async () => {
  await sitrep('feeds add', `${site.url}/feed`);
  expect((await sitrep('why', `${site.url}/news/1`)).document).toMatchObject({
    kind: 'known',
    sightings: [{ name: 'Harbour Watch' }],
    reading: { state: 'unread' },
    article: { title: 'Report 1 from the yard' },
    editions: [],
  });
  expect((await sitrep('why', `${site.url}/news/1`, '--guild', '4711')).document).toMatchObject({
    kind: 'unknown',
    near: [],
  });
  await expect(sitrep('why')).rejects.toMatchObject({ code: 'error.usage' });
});
