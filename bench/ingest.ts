import { readDue } from '../src/articles/read.ts';
import { pollDue } from '../src/feeds/poll.ts';
import { type Bench, type Figure, figure, timed } from './frame.ts';
import { ingestAsPeersDo } from './support/peerIngest.ts';
import { openRoom } from './support/room.ts';
import { startSite } from './support/site.ts';
import { ENTRIES_PER_FEED } from './support/sitePages.ts';

const ARTICLES = 1_000;

/**
 * A backlog fetched, read and stored by us, and by what most bots use for it, in the same run. CPU time of all threads
 * counts, so the ratio is per core.
 */
async function run({ full, progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const rounds = full ? 5 : 1;
  const site = await startSite();
  const feeds = Array.from({ length: ARTICLES / ENTRIES_PER_FEED }, (_, at) => `${site.url}/feed/${at}`);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      progress(`round ${round + 1} of ${rounds}, Sitrep`);
      ours.push((await timed(() => ingestOurs(site.host, feeds))).cpuMs / ARTICLES);
      progress(`round ${round + 1} of ${rounds}, peers`);
      theirs.push((await timed(() => ingestAsPeersDo(feeds, ARTICLES))).cpuMs / ARTICLES);
    }
  } finally {
    await site.close();
  }
  const ratios = theirs.map((cpu, round) => cpu / (ours[round] ?? Number.NaN));
  return [
    figure('Sitrep: CPU per article', 'ms', ours),
    figure('rss-parser + jsdom + Readability + node:sqlite: CPU per article', 'ms', theirs),
    figure('times faster per core', '×', ratios, { atLeast: 3 }),
  ];
}

async function ingestOurs(host: string, feeds: readonly string[]): Promise<void> {
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
    if (count !== ARTICLES) throw new Error(`${count} of ${ARTICLES} articles were read`);
  } finally {
    await room.close();
  }
}

export const ingestBench: Bench = {
  name: 'ingest',
  about: `A backlog of ${ARTICLES.toLocaleString('en-GB')} article pages fetched, read and stored, beside rss-parser + jsdom + Readability doing the same (--full: five rounds).`,
  run,
};
