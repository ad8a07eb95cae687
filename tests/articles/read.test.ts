import { afterEach, expect, it, onTestFinished } from 'vitest';
import { createPageReader, type PageReader } from '../../src/articles/extract/index.ts';
import { readArticle, readDue } from '../../src/articles/read.ts';
import { createRobotsGate } from '../../src/articles/robotsGate.ts';
import { type Newsroom, startNewsroom } from '../../src/demo/newsroom/index.ts';
import { OUTLETS } from '../../src/demo/newsroom/outlets/index.ts';
import { createFetcher } from '../../src/feeds/fetch.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { testObserver } from '../support/clock.ts';
import { desk, MINUTE, rss } from '../support/feeds.ts';
import { describeEngines } from '../support/stores.ts';
import { serve } from '../support/web.ts';

const NOW = Date.UTC(2026, 2, 4, 12);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A newsroom and a reader of its pages, both real. */
async function open(): Promise<{
  newsroom: Newsroom;
  read: (slug: string) => ReturnType<typeof readArticle>;
}> {
  const newsroom = await startNewsroom({ now: NOW });
  closing.push(() => newsroom.close());
  const observer = testObserver();
  const fetcher = createFetcher(
    { allowHosts: newsroom.hosts, contactUrl: null },
    { clock: systemClock, observer },
  );
  const pages = createPageReader(observer);
  closing.push(
    () => fetcher.close(),
    () => pages.close(),
  );
  const robots = createRobotsGate({ fetcher, clock: systemClock });
  return { newsroom, read: slug => readArticle({ fetcher, pages, robots }, newsroom.articleUrl(slug)) };
}

it('reads every open page of the newsroom without furniture or hidden text', async () => {
  const { newsroom, read } = await open();
  // What stands visibly in an article is its text, whatever it says: the claim checks deal with that.
  const canaries = OUTLETS.flatMap(outlet =>
    outlet.articles.flatMap(({ trap }) => (trap?.kind === 'hidden_injection' ? trap.canaries : [])),
  );
  expect(canaries.length).toBeGreaterThan(3);
  const faults: string[] = [];
  for (const article of newsroom.articles) {
    if (article.access !== undefined || article.later) continue;
    const result = await read(article.slug);
    if (!result.ok) {
      faults.push(`${article.slug}: ${result.code}`);
      continue;
    }
    const { text, title } = result.page;
    if (title !== article.title) faults.push(`${article.slug}: titled ${title}`);
    const found = canaries.find(canary => text.includes(canary));
    if (found !== undefined) faults.push(`${article.slug}: hidden ${found}`);
    if (/^(?:advertisement|recent posts|share on)/im.test(text)) faults.push(`${article.slug}: furniture`);
  }
  expect(faults).toEqual([]);
}, 60_000);

it('asks robots.txt once a site, and leaves alone what it forbids', async () => {
  const { newsroom, read } = await open();
  const forbidden = newsroom.articles.find(article => article.access === 'robots_disallowed');
  expect(forbidden).toBeDefined();
  if (forbidden === undefined) return;
  expect(await read(forbidden.slug)).toEqual({ ok: false, code: 'page_robots' });
  expect(await read(forbidden.slug)).toEqual({ ok: false, code: 'page_robots' });
  const paths = newsroom.requests.map(({ path }) => path);
  expect(paths.filter(path => path === '/robots.txt')).toHaveLength(1);
  expect(paths.some(path => path.includes(forbidden.slug))).toBe(false);
});

describeEngines('a backlog', open => {
  it('is read although one article breaks the reader; that one is tried again later', async () => {
    const { store, drop } = await open();
    onTestFinished(drop);
    const room = desk(store);
    const site = await serve((request, response) => {
      if (request.path === '/robots.txt') return response.writeHead(404).end();
      if (request.path === '/feed')
        return response.end(
          rss(
            site.url,
            [1, 2, 3].map(id => ({ id })),
          ),
        );
      return response.end(
        `<meta property="og:image" content="${site.url}${request.path}.jpg?utm_source=x"><article><h1>Report</h1><p>${'The yard said that the hull left on time. '.repeat(9)}</p></article>`,
      );
    });
    await room.add(`${site.url}/feed`);
    const pages = createPageReader(room.observer);
    onTestFinished(() => pages.close());
    const broken: PageReader = {
      ...pages,
      read: (html, url) =>
        url.endsWith('/news/2') ? Promise.reject(new Error('broken')) : pages.read(html, url),
    };
    const robots = createRobotsGate({ fetcher: room.fetcher, clock: room.clock });
    await readDue({ ...room.deps, pages: broken, robots });
    const rows = await store.db
      .selectFrom('articles')
      .select(['url', 'state', 'readError', 'nextReadAt', 'imageUrl'])
      .orderBy('url')
      .execute();
    expect(rows).toMatchObject([
      { state: 'ready', readError: null, nextReadAt: null, imageUrl: `${site.url}/news/1.jpg` },
      { state: 'unread', readError: 'unexpected', nextReadAt: room.clock.now() + 5 * MINUTE },
      { state: 'ready', readError: null, nextReadAt: null },
    ]);
  });
});
