import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/ops/clock.ts';
import { openStore, type Store } from '../src/store/database.ts';
import { addArticles } from '../src/store/sightings.ts';
import { type Clusterer, createClusterer, type Groupable } from '../src/stories/cluster.ts';
import { createGrouper } from '../src/stories/group.ts';
import { type Bench, type Figure, figure, timed } from './frame.ts';
import { watched } from './support/loop.ts';
import { makeNews, type NewsArticle } from './support/news.ts';
import { silent } from './support/room.ts';

const WINDOWS = [5_000, 20_000, 50_000];
const BATCH = 100;
const BATCHES = 20;
const ROUNDS = 3;
const STORED = 10_000;

/** From stored text to story id in one thread, features and copies included, no disk: at growing windows. */
async function windows(progress: (text: string) => void): Promise<Figure[]> {
  const news = makeNews(11);
  const clusterer = createClusterer();
  let articles = 0;
  let stories = 0;
  const batch = (): Groupable[] => Array.from({ length: BATCH }, () => ({ id: ++articles, ...news() }));
  const group = (clusterer: Clusterer, batch: Groupable[]) => {
    const ids = new Map<number, number>();
    for (const { storyId } of clusterer.group(batch).placed)
      if (storyId < 0 && !ids.has(storyId)) ids.set(storyId, ++stories);
    clusterer.named(ids);
  };
  const figures: Figure[] = [];
  const costs: number[] = [];
  for (const size of WINDOWS) {
    while (articles < size) {
      if (articles % 1_000 === 0) progress(`window of ${articles}`);
      group(clusterer, batch());
    }
    const rates: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const batches = Array.from({ length: BATCHES }, batch);
      const { cpuMs } = await timed(() => {
        for (const each of batches) group(clusterer, each);
      });
      rates.push((1_000 * BATCHES * BATCH) / cpuMs);
    }
    const isLast = size === WINDOWS.at(-1);
    const rate = figure(
      `at a window of ${size}`,
      'articles/s',
      rates,
      isLast ? { atLeast: 2_000 } : undefined,
    );
    figures.push(rate, costOf(rate, size));
    costs.push(1 / rate.median);
  }
  const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 1);
  figures.push(figure('cost per article at 50,000 over that at 5,000', '×', [growth], { atMost: 5 }));
  return figures;
}

const costOf = ({ median }: Figure, size: number): Figure =>
  figure(`CPU per article at a window of ${size}`, 'ms', [1_000 / median], undefined, {
    series: 'grouping an article',
    size,
  });

async function store(news: () => NewsArticle, into: Store): Promise<void> {
  const publisher = { key: 'ledger.example', name: 'Ledger', family: 'ledger', country: null };
  await into.db
    .insertInto('publishers')
    .values({ ...publisher, kind: 'independent', namedBy: 'feed' })
    .execute();
  for (let done = 0; done < STORED; done += BATCH)
    await into.transaction(async db => {
      const rows = Array.from({ length: BATCH }, (_, at) => {
        const { title, text, at: publishedAt } = news();
        const url = `https://ledger.example/${done + at}`;
        return {
          identity: url,
          url,
          canonicalUrl: url,
          canonicalKey: url,
          hasPage: true,
          title,
          feedText: text,
          textHash: url,
          publisherKey: publisher.key,
          author: null,
          imageUrl: null,
          publishedAt,
          modifiedAt: null,
          language: 'en',
          firstSeenAt: publishedAt,
        };
      });
      await addArticles(db, rows);
    });
  await into.db.updateTable('articles').set({ state: 'ready', readyAt: 1 }).execute();
}

/** The whole grouping loop over a SQLite file: how long this thread is ever held up. */
async function stalls(progress: (text: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const url = `file:${join(folder, 'sitrep.db')}`;
  progress(`storing ${STORED} articles`);
  // Closed once stored, so that the set-up's log is not written back while grouping is timed.
  const filled = await openStore(url);
  await store(makeNews(12), filled);
  await filled.close();
  const opened = await openStore(url);
  try {
    progress(`grouping ${STORED} articles`);
    const grouper = createGrouper({ store: opened, clock: systemClock, observer: silent });
    const { result: held, wallMs } = await timed(() => watched(() => grouper.run()));
    await grouper.close();
    progress('the same time without work');
    const idle = await watched(() => systemClock.sleep(wallMs));
    return [
      figure('longest stall of the event loop', 'ms', [held.longestMs]),
      figure('the same of an idle loop for as long', 'ms', [idle.longestMs]),
      figure('longest stall beyond the idle loop’s', 'ms', [held.longestMs - idle.longestMs], { atMost: 50 }),
      figure('99th percentile of stalls', 'ms', [held.p99Ms]),
      figure('with store and thread', 'articles/s', [(1_000 * STORED) / wallMs]),
    ];
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const clusteringBench: Bench = {
  name: 'clustering',
  about: 'Grouping articles of about 350 words into stories; then 10,000 of them through store and thread.',
  run: async ({ progress }) => [...(await stalls(progress)), ...(await windows(progress))],
};
