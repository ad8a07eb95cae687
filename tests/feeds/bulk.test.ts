import { expect, it, onTestFinished } from 'vitest';
import { addFromCatalogue, exportOpml, importOpml } from '../../src/feeds/bulk.ts';
import { catalogueGroups, catalogueSources, suggestFromCatalogue } from '../../src/feeds/catalogue/index.ts';
import { addFeed, listFeeds, pauseFeed } from '../../src/feeds/manage.ts';
import { writeOpml } from '../../src/feeds/opml.ts';
import { feedAudit, undoFeedChange } from '../../src/feeds/undo.ts';
import { DEFAULT_LIMITS, setLimits } from '../../src/store/limits.ts';
import { desk, HOUR, NOON, rss } from '../support/feeds.ts';
import { describeEngines } from '../support/stores.ts';
import { serve } from '../support/web.ts';

const actor = { id: 'm', name: 'Moderator' };
const opml = (...urls: string[]) =>
  writeOpml(
    'List',
    urls.map((url, index) => ({ url, name: `Feed ${index + 1}`, siteUrl: null })),
  );
const some = (count: number) => Array.from({ length: count }, (_, id) => `https://a.example/${id}`);

describeEngines('many feeds at once', open => {
  async function start() {
    const { store, drop } = await open();
    onTestFinished(drop);
    const { deps, clock, poll } = desk(store);
    const take = (guildId: string, list: string, onProgress?: (done: number, total: number) => void) =>
      importOpml(deps, { guildId, opml: list, actor, ...(onProgress ? { onProgress } : {}) });
    const undo = (guildId: string) => undoFeedChange(deps, { guildId, actor });
    return { store, deps, clock, poll, take, undo };
  }

  it('says for each line what became of it', async () => {
    const { deps, take } = await start();
    const site = await serve((_request, response) => response.end(rss(site.url, [{ id: 1 }])));
    await addFeed(deps, { guildId: 'g1', url: `${site.url}/feed`, name: null, actor });
    const list = opml(
      'https://a.example/rss',
      `${site.url}/feed`,
      'https://A.example/rss#top',
      'http://10.0.0.1/rss',
      'https://a.example:8443/rss',
      'mailto:x@a.example',
      'no address at all',
      'https://user:hunter2@b.example/rss',
    );
    const result = await take('g1', list);
    expect(result).toMatchObject({
      added: [{ name: 'Feed 1' }, { name: 'Feed 8' }],
      known: ['Feed 2'],
      repeated: ['Feed 3'],
      overLimit: [],
      left: 0,
      cut: false,
    });
    expect(result.refused.map(({ reason }) => reason)).toEqual([
      'private_address',
      'port',
      'scheme',
      'bad_url',
    ]);
    expect(await exportOpml(deps, { guildId: 'g1', title: 'x' })).toMatchObject({ feeds: 3, secrets: 1 });
    expect(await exportOpml(deps, { guildId: 'g2', title: 'x' })).toMatchObject({ feeds: 0 });
  });

  it('keeps to both limits, says which, and counts a list feed by feed', async () => {
    const { store, clock, take } = await start();
    await store.transaction(db => setLimits(db, 'g1', { feeds: 10, addsPerHour: 6 }, NOON));
    const first = await take('g1', opml(...some(8)));
    expect(first).toMatchObject({
      overLimit: ['Feed 7', 'Feed 8'],
      limit: { full: 'error.feeds_too_fast', limit: 6 },
    });
    clock.advance(HOUR + 1);
    const second = await take('g1', opml(...some(12)));
    expect(second.added).toHaveLength(4);
    expect(second.known).toHaveLength(6);
    expect(second).toMatchObject({
      overLimit: { length: 2 },
      limit: { full: 'error.feeds_full', limit: 10 },
    });
  });

  it('takes back a whole list, and leaves what others added', async () => {
    const { deps, take, undo } = await start();
    await take('g2', opml(...some(3)));
    await take('g1', opml(...some(5)));
    const [one] = await listFeeds(deps, 'g1');
    await pauseFeed(deps, { guildId: 'g1', reference: String(one?.id), actor });
    expect(await undo('g1')).toMatchObject({ line: { action: 'feeds.pause' } });
    expect(await undo('g1')).toMatchObject({ kind: 'undone', line: { action: 'feeds.import' } });
    expect(await listFeeds(deps, 'g1')).toEqual([]);
    expect(await listFeeds(deps, 'g2')).toHaveLength(3);
    expect(await feedAudit(deps, 'g2')).toMatchObject([{ action: 'feeds.import', undoneAt: null }]);
  });

  it('takes a thousand, telling how far it is', async () => {
    const { deps, take } = await start();
    const steps: number[] = [];
    const result = await take('local', opml(...some(1_000)), done => steps.push(done));
    expect(result.added).toHaveLength(1_000);
    expect(steps.length).toBeGreaterThan(10);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(await listFeeds(deps, 'local')).toHaveLength(1_000);
  });

  it('leaves no trace of a list that is none', async () => {
    const { deps, take } = await start();
    await expect(take('g1', 'hello')).rejects.toMatchObject({ code: 'error.opml_unreadable' });
    await expect(take('g1', '<opml><body/></opml>')).rejects.toMatchObject({ code: 'error.opml_unreadable' });
    expect(await feedAudit(deps, 'g1')).toEqual([]);
  });

  it('adds a source or a whole group of the catalogue, with what is known of it', async () => {
    const { deps, undo } = await start();
    const pick = (choice: string) => addFromCatalogue(deps, { guildId: 'g1', choice, actor });
    const europe = catalogueSources('region:europe');
    expect((await pick('region:europe')).added).toHaveLength(europe.length);
    expect(await pick('region:europe')).toMatchObject({ added: [], known: { length: europe.length } });
    const own = await listFeeds(deps, 'g1');
    for (const { url, defenceOnly } of europe)
      expect(own.find(({ feed }) => feed.url === url)?.filters.everythingCounts).toBe(defenceOnly);
    await undo('g1');
    expect(await listFeeds(deps, 'g1')).toEqual([]);
    expect((await pick('naval-news')).added).toHaveLength(1);
    await expect(pick('region:moon')).rejects.toMatchObject({ code: 'error.catalogue_unknown' });
  });
});

it('offers every group and source of the catalogue by what is typed, groups first', () => {
  for (const { value, sources } of catalogueGroups()) {
    expect(catalogueSources(value)).toHaveLength(sources);
    expect(suggestFromCatalogue(value).map(choice => choice.value)).toContain(value);
  }
  expect(suggestFromCatalogue('')).toHaveLength(25);
  expect(suggestFromCatalogue('sea europe')[0]?.value).toBeDefined();
  expect(Math.max(...suggestFromCatalogue('', 999).map(({ label }) => label.length))).toBeLessThanOrEqual(
    100,
  );
  // The largest group fits into one server's shipped limits.
  expect(Math.max(...catalogueGroups().map(({ sources }) => sources))).toBeLessThan(DEFAULT_LIMITS.feeds);
});
