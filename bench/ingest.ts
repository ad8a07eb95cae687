import { readDue } from '../src/articles/read.ts';
import { pollDue } from '../src/feeds/poll.ts';
import { type Bench, type Figure, figure, timed } from './frame.ts';
import { ingestAsPeersDo } from './support/peerIngest.ts';
import { openRoom } from './support/room.ts';
import { startSite } from './support/site.ts';
import { ENTRIES_PER_FEED } from './support/sitePages.ts';

/**
 * A backlog fetched, read and stored by us, and by what most bots use for it, in the same run. CPU time of all threads
 * counts, so the ratio is per core. Smaller than the full backlog unless asked: jsdom alone takes minutes.
 */
async function run({ full, progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const articles = full ? 1_000 : 200;
  const rounds = full ? 1 : 3;
  const site = await startSite();
  const feeds = Array.from({ length: articles / ENTRIES_PER_FEED }, (_, at) => `${site.url}/feed/${at}`);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      progress(`round ${round + 1} of ${rounds}, Sitrep`);
      ours.push((await timed(() => ingestOurs(site.host, feeds, articles))).cpuMs / articles);
      progress(`round ${round + 1} of ${rounds}, peers`);
      theirs.push((await timed(() => ingestAsPeersDo(feeds, articles))).cpuMs / articles);
    }
  } finally {
    await site.close();
  }
  const ratios = theirs.map((cpu, round) => cpu / (ours[round] ?? Number.NaN));
  return [
    figure(`Sitrep: CPU per article of ${articles}`, 'ms', ours),
    figure('rss-parser + jsdom + Readability + node:sqlite: CPU per article', 'ms', theirs),
    figure('times faster per core', '×', ratios, { atLeast: 3 }),
  ];
}

async function ingestOurs(host: string, feeds: readonly string[], articles: number): Promise<void> {
  const room = await openRoom(host);
  try {
    await room.follow(feeds);
    await pollDue(room.polling);
    await readDue(room.reading);
    const { count } = await room.store.db
      .selectFrom('articles')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('state', '=', 'ready')
      .where('textSource', '=', 'page')
      .executeTakeFirstOrThrow();
    if (count !== articles) throw new Error(`${count} of ${articles} articles were read`);
  } finally {
    await room.close();
  }
}

export const ingestBench: Bench = {
  name: 'ingest',
  about:
    'A backlog of article pages fetched, read and stored (with --full: 1,000), beside rss-parser + jsdom + Readability doing the same.',
  run,
};
