import { describe, expect, it, onTestFinished } from 'vitest';
import { markNoticesTold, untoldNotices } from '../../src/store/feedNotices.ts';
import { updateSubscription } from '../../src/store/subscriptions.ts';
import { DAY, desk, HOUR, type Item, MINUTE, NOON, rss } from '../support/feeds.ts';
import { describeEngines } from '../support/stores.ts';
import { serve } from '../support/web.ts';

describeEngines('polling', open => {
  async function start(answer?: Parameters<typeof serve>[0]) {
    const { store, drop } = await open();
    onTestFinished(drop);
    const room = desk(store);
    const state = { items: [3, 2, 1].map((id): Item => ({ id })), head: '' };
    const site = await serve(
      answer ??
        ((_request, response) => {
          response.setHeader('content-type', 'application/rss+xml');
          response.end(rss(site.url, state.items, state.head));
        }),
    );
    const feed = async () => store.db.selectFrom('feeds').selectAll().executeTakeFirstOrThrow();
    return { ...room, site, state, feed };
  }

  it('stores what is new, once, and asks no sooner than it is due', async () => {
    const { add, poll, state, site, clock, titles, feed } = await start();
    await add(`${site.url}/feed`);
    expect(await titles()).toHaveLength(3);
    expect(await poll()).toEqual([]);
    clock.set((await feed()).nextPollAt);
    state.items.unshift({ id: 4, at: clock.now() });
    expect(await poll()).toMatchObject([{ outcome: { kind: 'new', articles: 1 } }]);
    expect(await titles()).toHaveLength(4);
    clock.set((await feed()).nextPollAt);
    expect(await poll()).toMatchObject([{ outcome: { kind: 'unchanged' } }]);
    expect(await titles()).toHaveLength(4);
  });

  it('does not parse an unchanged body, and is content with a 304', async () => {
    let validators: unknown[] = [];
    const { add, poll, site, clock, feed } = await start((request, response) => {
      validators.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"a"') return response.writeHead(304).end();
      return response.writeHead(200, { etag: '"a"' }).end(rss(site.url, [{ id: 1 }]));
    });
    await add(`${site.url}/feed`);
    validators = [];
    for (let round = 0; round < 3; round++) {
      clock.set((await feed()).nextPollAt);
      expect(await poll()).toMatchObject([{ outcome: { kind: 'unchanged' } }]);
    }
    // A 304 without an ETag does not lose the one that it confirmed.
    expect(validators).toEqual(['"a"', '"a"', '"a"']);
    expect(await feed()).toMatchObject({ etag: '"a"', failures: 0 });
  });

  it.each<[string, (items: Item[]) => Item[]]>([
    ['reorders', items => items.toReversed()],
    ['drops one guid', items => items.map(item => (item.id === 2 ? { ...item, guid: null } : item))],
    ['drops all guids', items => items.map(item => ({ ...item, guid: null }))],
    ['changes all guids', items => items.map(item => ({ ...item, guid: `new-${item.id}` }))],
    [
      'changes its titles',
      items => items.map(item => ({ ...item, title: `Update ${item.id}: trials over` })),
    ],
    [
      'edits its texts',
      items => items.map(item => ({ ...item, text: `Corrected text of ${item.id}. `.repeat(9) })),
    ],
    [
      'adds tracking to its links',
      items =>
        items.map(item => ({
          ...item,
          link: `${item.link ?? `http://127.0.0.1/news/${item.id}`}?utm_source=rss`,
        })),
    ],
  ])('takes nothing for new when a feed %s', async (_what, change) => {
    const { add, poll, site, state, clock, titles } = await start();
    state.items = [5, 4, 3, 2, 1].map(id => ({ id, link: `${site.url}/news/${id}` }));
    await add(`${site.url}/feed`);
    state.items = change(state.items);
    clock.advance(DAY);
    expect(await poll()).toMatchObject([{ outcome: { kind: 'unchanged' } }]);
    expect(await titles()).toHaveLength(5);
  });

  it('has an edited article read again, and keeps what readers see until then', async () => {
    const { add, poll, site, state, store, clock } = await start();
    await add(`${site.url}/feed`);
    await store.db
      .updateTable('articles')
      .set({ state: 'ready', readyAt: 1, readAt: 1, nextReadAt: null })
      .execute();
    state.items = state.items.map(item =>
      item.id === 2 ? { ...item, title: 'Corrected', text: 'Two hulls, not three. '.repeat(8) } : item,
    );
    clock.advance(DAY);
    await poll();
    const edited = await store.db
      .selectFrom('articles')
      .selectAll()
      .where('nextReadAt', 'is not', null)
      .execute();
    expect(edited).toMatchObject([
      { state: 'ready', title: 'Report 2 from the yard', feedTitle: 'Corrected', nextReadAt: clock.now() },
    ]);
  });

  it('makes one article with two sightings of what two feeds bring', async () => {
    const { add, site, store, titles } = await start();
    await add(`${site.url}/feed`);
    await add(`${site.url}/other-feed`);
    expect(await titles()).toHaveLength(3);
    expect(await store.db.selectFrom('sightings').selectAll().execute()).toHaveLength(6);
  });

  it('stores entries that have no link of their own', async () => {
    const { add, site, state, store } = await start();
    state.items = [
      { id: 1, link: null },
      { id: 2, link: null, guid: null },
    ];
    await add(`${site.url}/feed`);
    const rows = await store.db.selectFrom('articles').select(['url', 'hasPage', 'canonicalKey']).execute();
    expect(rows).toEqual(
      Array.from({ length: 2 }, () => ({ url: `${site.url}/`, hasPage: 0, canonicalKey: null })),
    );
  });

  it('leaves a feed alone that nobody reads', async () => {
    const { add, poll, site, store, clock } = await start();
    const id = await add(`${site.url}/feed`);
    await updateSubscription(store.db, 'guild-1', id, { state: 'paused' });
    clock.advance(DAY);
    expect(await poll({ everything: true })).toEqual([]);
  });

  it('keeps to what server and feed ask for', async () => {
    const { add, site, state, feed } = await start();
    state.head = '<ttl>300</ttl>';
    state.items = [5, 4, 3, 2, 1].map(id => ({ id, at: NOON - id * 10 * MINUTE }));
    await add(`${site.url}/feed`);
    const { nextPollAt, rhythmMs } = await feed();
    expect(rhythmMs).toBe(10 * MINUTE);
    expect(nextPollAt - NOON).toBe(300 * MINUTE);
  });

  it('polls a lively feed at the floor and a sleepy one seldom, within a day', async () => {
    const { add, poll, site, state, feed, clock } = await start();
    state.items = [5, 4, 3, 2, 1].map(id => ({ id, at: NOON - id * 2 * MINUTE }));
    await add(`${site.url}/feed`);
    expect((await feed()).nextPollAt - NOON).toBe(5 * MINUTE);
    clock.advance(30 * DAY);
    await poll();
    expect((await feed()).nextPollAt - clock.now()).toBeLessThanOrEqual(DAY * 1.1);
    expect((await feed()).pollEveryMs).toBe(DAY);
  });

  it('backs off, is probed at least daily, tells once, and tells of the recovery', async () => {
    let status = 200;
    const { add, poll, site, store, clock, feed } = await start((_request, response) =>
      response.writeHead(status).end(status === 200 ? rss(site.url, [{ id: 1 }]) : ''),
    );
    await add(`${site.url}/feed`);
    status = 500;
    for (let day = 0; day < 30; day++) {
      clock.set((await feed()).nextPollAt);
      expect(await poll()).toMatchObject([{ outcome: { kind: 'failed', code: 'fetch_server_error' } }]);
      expect((await feed()).nextPollAt - clock.now()).toBeLessThanOrEqual(DAY);
    }
    expect(await untoldNotices(store.db, 10)).toMatchObject([
      { guildId: 'guild-1', kind: 'failing', params: { code: 'fetch_server_error' } },
    ]);
    await markNoticesTold(store.db, await untoldNotices(store.db, 10), clock.now());
    status = 200;
    clock.advance(DAY);
    expect(await poll()).toMatchObject([{ outcome: { kind: 'unchanged' } }]);
    expect(await untoldNotices(store.db, 10, 'guild-1')).toMatchObject([{ kind: 'recovered' }]);
    expect(await feed()).toMatchObject({ failures: 0, errorCode: null, noticedAt: null });
  });

  it('comes back when it is asked to, but within a day', async () => {
    let retryAfter = '7200';
    const { add, poll, site, clock, feed, store } = await start((_request, response) =>
      retryAfter === ''
        ? response.end(rss(site.url, [{ id: 1 }]))
        : response.writeHead(429, { 'retry-after': retryAfter }).end(),
    );
    retryAfter = '';
    await add(`${site.url}/feed`);
    retryAfter = '7200';
    clock.advance(DAY);
    await poll();
    expect((await feed()).nextPollAt - clock.now()).toBe(2 * HOUR);
    retryAfter = '99999999';
    await store.db.updateTable('feeds').set({ nextPollAt: clock.now() }).execute();
    await poll();
    expect((await feed()).nextPollAt - clock.now()).toBe(DAY);
  });

  it('believes the second 410 in a row', async () => {
    let gone = false;
    const { add, poll, site, clock, feed, store } = await start((_request, response) =>
      gone ? response.writeHead(410).end() : response.end(rss(site.url, [{ id: 1 }])),
    );
    await add(`${site.url}/feed`);
    gone = true;
    clock.advance(DAY);
    await poll();
    expect(await feed()).toMatchObject({ state: 'active' });
    clock.advance(DAY);
    await poll();
    expect(await feed()).toMatchObject({ state: 'gone' });
    expect(await untoldNotices(store.db, 10)).toMatchObject([{ kind: 'gone' }]);
    clock.advance(30 * DAY);
    expect(await poll()).toEqual([]);
  });

  it('adopts a permanent redirect after three sightings, and joins a feed that is read there already', async () => {
    let moved = false;
    const { add, poll, site, clock, store, titles } = await start((request, response) =>
      moved && request.path === '/old'
        ? response.writeHead(301, { location: '/new' }).end()
        : response.end(rss(site.url, [{ id: 1 }, { id: 2 }])),
    );
    await add(`${site.url}/old`, 'guild-1');
    await add(`${site.url}/new`, 'guild-2');
    moved = true;
    for (let sighting = 0; sighting < 3; sighting++) {
      const old = await store.db.selectFrom('feeds').select('state').where('url', 'like', '%/old').execute();
      expect(old).toEqual([{ state: 'active' }]);
      clock.advance(DAY);
      await poll();
    }
    const read = await store.db
      .selectFrom('subscriptions')
      .innerJoin('feeds', 'feeds.id', 'subscriptions.feedId')
      .select(['guildId', 'url'])
      .orderBy('guildId')
      .execute();
    expect(read).toEqual([
      { guildId: 'guild-1', url: `${site.url}/new` },
      { guildId: 'guild-2', url: `${site.url}/new` },
    ]);
    clock.advance(DAY);
    expect(await poll()).toHaveLength(1);
    expect(await titles()).toHaveLength(2);
  });

  it('names a page that took the place of a feed, and keeps the feed', async () => {
    let body = '';
    const { add, poll, site, clock, feed } = await start((_request, response) =>
      response.end(body || rss(site.url, [{ id: 1 }])),
    );
    await add(`${site.url}/feed`);
    body =
      '<!doctype html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>';
    clock.advance(DAY);
    await poll();
    expect(await feed()).toMatchObject({
      state: 'active',
      failures: 1,
      errorCode: expect.stringMatching(/^feed_/),
    });
  });
});

describeEngines('a whole-network outage', open => {
  async function start(hosts: number) {
    const { store, drop } = await open();
    onTestFinished(drop);
    const room = desk(store);
    const sites = await Promise.all(
      Array.from({ length: hosts }, () =>
        serve((request, response) => response.end(rss(`http://${request.headers.host}`, [{ id: 1 }]))),
      ),
    );
    for (const site of sites) await room.add(`${site.url}/feed`);
    const feeds = () => store.db.selectFrom('feeds').selectAll().orderBy('id').execute();
    return { ...room, sites, feeds };
  }

  it('blames no feed, even when feeds come due one at a time', async () => {
    const { sites, store, clock, poll, feeds } = await start(5);
    for (const site of sites) await site.close();
    for (let round = 0; round < 40; round++) {
      clock.advance(20 * MINUTE);
      const [next] = (await feeds()).toSorted((a, b) => a.nextPollAt - b.nextPollAt);
      await store.db
        .updateTable('feeds')
        .set({ nextPollAt: clock.now() })
        .where('id', '=', next?.id ?? 0)
        .execute();
      await poll();
    }
    expect((await feeds()).map(feed => feed.failures)).toEqual([0, 0, 0, 0, 0]);
    expect(await untoldNotices(store.db, 10)).toEqual([]);
  });

  it('blames a dead feed while others answer', async () => {
    const { sites, clock, poll, feeds } = await start(5);
    await sites[0]?.close();
    clock.advance(DAY);
    await poll();
    expect((await feeds()).map(feed => feed.failures)).toEqual([1, 0, 0, 0, 0]);
  });

  it('does not stay silent for ever when all feeds are dead', async () => {
    const { sites, clock, poll, store } = await start(3);
    for (const site of sites) await site.close();
    for (let hour = 0; hour < 24 * 6; hour++) {
      clock.advance(HOUR);
      await poll();
    }
    expect(await untoldNotices(store.db, 10)).toHaveLength(3);
  });
});

describe('parsing aside', () => {
  it('reads a large feed in a thread of its own', async () => {
    const { parseAside } = await import('../../src/feeds/parseAside.ts');
    const items = Array.from(
      { length: 1_500 },
      (_, id): Item => ({ id, text: `Long text of ${id}. `.repeat(20) }),
    );
    const body = Buffer.from(rss('https://harbour.example', items));
    expect(body.length).toBeGreaterThan(400_000);
    const parsed = await parseAside(body, { url: 'https://harbour.example/feed', contentType: 'text/xml' });
    expect(parsed).toMatchObject({ ok: true, feed: { loss: { markers: 1_500, parsed: 1_500 } } });
  });
});
