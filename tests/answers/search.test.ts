import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexQueued } from '../../src/answers/indexing.ts';
import { type Desk, type SearchRequest, search, UNPRUNED } from '../../src/answers/retrieve.ts';
import { createSearcher } from '../../src/answers/searcher.ts';
import { type StockArticle, stockStore } from '../../src/eval/stock.ts';
import { queueLength } from '../../src/store/search.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { describeEngines, openSqlite, type TestStore } from '../support/stores.ts';

const NOW = Date.parse('2026-03-05T12:00:00Z');
const GUILD = 'guild-1';
const ARTICLES: StockArticle[] = [
  {
    id: 'jet',
    title: 'Vessen F-16 lost over the Kessel Strait',
    text: 'A Fighting Falcon of the Vessen air force fell into the sea on Tuesday. The pilot, Captain Ilse Marrow, was saved by a trawler.',
    publishedAt: '2026-03-04T08:00:00Z',
  },
  {
    id: 'frigate',
    title: 'Frigate Aldan leaves Port Mirin',
    text: 'The frigate Aldan left Port Mirin on Monday with 212 sailors aboard. Her captain said that the patrol would last six weeks.',
    publishedAt: '2026-03-03T08:00:00Z',
  },
  {
    id: 'older',
    title: 'Frigate Aldan back from patrol',
    text: 'The frigate Aldan came back to Port Mirin after five weeks at sea with 209 sailors.',
    publishedAt: '2025-11-03T08:00:00Z',
  },
  {
    id: 'guns',
    title: 'Vessen buys howitzers',
    text: 'Vessen ordered 30 self-propelled howitzers. Deliveries begin in 2028. The price is 310 million dollars.',
    publishedAt: '2026-03-02T08:00:00Z',
  },
  {
    id: 'kanone',
    title: 'Vessen kauft Haubitzen',
    text: 'Vessen hat dreißig Haubitzen bestellt. Die Batterien werden ab 2028 geliefert.',
    publishedAt: '2026-03-02T09:00:00Z',
    language: 'de',
  },
];

describeEngines('search', open => {
  let test: TestStore;
  let outside: Map<number, string>;
  const desk: Desk = { board: null };
  const deps = () => ({ store: test.store, clock: testClock(NOW), observer: testObserver() });
  const ask = async (text: string, more: Partial<SearchRequest> = {}, thrift?: typeof UNPRUNED) => {
    const request = { guildId: GUILD, text, now: NOW, zone: 'Europe/Kyiv', limit: 5, ...more };
    const { hits } = await search(test.store.db, request, desk, thrift);
    return hits.map(({ articleId }) => outside.get(articleId));
  };

  beforeEach(async () => {
    test = await open();
    outside = await stockStore(test.store, ARTICLES, NOW, GUILD);
    await indexQueued(deps());
  });
  afterEach(() => test.drop());

  it('finds by designator, other name, inflected word and language', async () => {
    expect(await ask('Which F16 crashed?')).toEqual(['jet']);
    expect((await ask('Viper losses'))[0]).toBe('jet');
    expect((await ask('How many sailors left Port Mirin?'))[0]).toBe('frigate');
    expect((await ask('Wie viele Haubitzen kauft Vessen?'))[0]).toBe('kanone');
    expect((await ask('when is the howitzer delivery'))[0]).toBe('guns');
    expect(await ask('submarine cables')).toEqual([]);
  });

  it('reads times: a period, the newest, a word for a day', async () => {
    expect(await ask('frigate Aldan', { fromAt: NOW - 7 * 86_400_000 })).toEqual(['frigate']);
    expect((await ask('latest on the frigate Aldan'))[0]).toBe('frigate');
    expect((await ask('What did the frigate Aldan do in November?'))[0]).toBe('older');
  });

  it('takes quotation marks at their word', async () => {
    expect(await ask('"self-propelled howitzers"')).toEqual(['guns']);
    expect(await ask('"howitzers self-propelled"')).toEqual([]);
  });

  it('keeps guilds apart', async () => {
    expect(await ask('frigate Aldan', { guildId: 'guild-2' })).toEqual([]);
  });

  it('indexes again what has changed, and loses nothing that waits', async () => {
    const [id] = outside.keys();
    await test.store.db
      .updateTable('articles')
      .set({ text: 'The gunboat Perrin was scrapped.' })
      .where('id', '=', id ?? 0)
      .execute();
    await test.store.db
      .insertInto('searchQueue')
      .values({ articleId: id ?? 0, queuedAt: NOW })
      .execute();
    const failing = { ...test.store, transaction: () => Promise.reject(new Error('killed')) };
    await expect(indexQueued({ ...deps(), store: failing })).rejects.toThrow('killed');
    expect(await queueLength(test.store.db)).toBe(1);
    await Promise.all([indexQueued(deps()), indexQueued(deps())]);
    expect(await queueLength(test.store.db)).toBe(0);
    expect(await ask('gunboat Perrin')).toEqual(['jet']);
    const rows = await test.store.db
      .selectFrom('searchPostings')
      .select('documents')
      .where('token', '=', 'gunboat')
      .execute();
    expect(rows).toEqual([{ documents: 1 }]);
  });

  it('answers from its thread as it does here, on this engine as on SQLite', async () => {
    const searcher = createSearcher(test.url, testObserver());
    const other = await openSqlite();
    try {
      await stockStore(other.store, ARTICLES, NOW, GUILD);
      await indexQueued({ ...deps(), store: other.store });
      for (const text of ['frigate Aldan patrol', 'Vessen howitzers', 'Who saved the pilot?']) {
        const request = { guildId: GUILD, text, now: NOW, zone: 'UTC', limit: 5 };
        const here = await search(test.store.db, request, desk);
        expect(await searcher.search(request)).toEqual(here);
        expect(await search(other.store.db, request, desk)).toEqual(here);
        expect(await search(test.store.db, request, desk, UNPRUNED)).toEqual(here);
      }
    } finally {
      await searcher.close();
      await other.drop();
    }
  });
});
