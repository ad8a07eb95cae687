import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { evaluateAttribution, parseAttribution } from './attribution.ts';
import { evalClustering, readClusteringLines } from './clustering.ts';
import { evalExtraction } from './extraction.ts';
import { evalFeeds } from './feeds.ts';
import { evalRelevance, readRelevanceLines } from './relevance.ts';
import { evalRetrieval, readRetrievalArticles, readRetrievalQuestions } from './retrieval.ts';

/** One figure of one evaluation on a test split of ours. */
export interface EvalFigure {
  about: string;
  figure: string;
  /** A share, 0 to 1. */
  value: number;
  /** How many articles, lines, claims, questions, pages or files it is a share of. */
  n: number;
  /** 95 % interval (Wilson, 1927) of a share of `n`; for an F1 it is an approximation. */
  interval: [number, number];
  /** The same figure of the yardstick that the same run measured, where there is one. */
  yardstick?: number;
  /** CI fails beyond it. */
  floor?: { atLeast: number } | { atMost: number };
}

const now = () => performance.now();

/** Runs every evaluation on the test splits in `folder`, with the shipped settings. `progress` says which. */
export async function evalAll(
  app: App,
  folder: string,
  progress: (text: string) => void,
): Promise<EvalFigure[]> {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const figures: EvalFigure[] = [];
  const add = (
    about: string,
    figure: string,
    value: number,
    n: number,
    more: Pick<EvalFigure, 'yardstick' | 'floor'> = {},
  ) => void figures.push({ about, figure, value, n, interval: wilson(value, n), ...more });

  progress('grouping');
  const grouping = evalClustering(readClusteringLines(read('clustering/test.jsonl')), now);
  const bare = grouping.baseline.bcubed.f1;
  add('grouping', 'B-cubed F1 (bare TF-IDF beside it)', grouping.bcubed.f1, grouping.articles, {
    yardstick: bare,
    floor: { atLeast: 0.91 },
  });

  progress('relevance');
  const relevance = evalRelevance(readRelevanceLines(read('relevance/test.jsonl')));
  add('relevance', 'F1', relevance.f1, relevance.n, { floor: { atLeast: 0.92 } });

  progress('attribution');
  const records = read('attribution/test.jsonl').split('\n').filter(Boolean).map(parseAttribution);
  const { claim } = evaluateAttribution(records, now);
  add('attribution', 'unsupported claims caught', claim.recall, claim.n / 2, { floor: { atLeast: 0.65 } });
  add('attribution', 'sound claims rejected', claim.rejected, claim.n / 2, { floor: { atMost: 0.2 } });

  progress('retrieval');
  const { clock, observer } = app.feeds;
  const { report: retrieval, asked } = await evalRetrieval(
    readRetrievalArticles(read('retrieval/test/articles.jsonl')),
    readRetrievalQuestions(read('retrieval/test/questions.jsonl')),
    { clock, observer, time: now, briefs: app.compose.briefs },
  );
  const answerable = asked.filter(({ relevant }) => relevant.length > 0).length;
  add('retrieval', 'hits@5 (plain BM25 beside it)', retrieval.hits['5'], answerable, {
    yardstick: retrieval.bm25.hits['5'],
    floor: { atLeast: 0.975 },
  });
  add('answers', 'answerable questions declined', retrieval.declined.answerable, answerable, {
    floor: { atMost: 0.25 },
  });
  add(
    'answers',
    'unanswerable questions declined',
    retrieval.declined.unanswerable,
    asked.length - answerable,
    { floor: { atLeast: 0.77 } },
  );

  progress('pages');
  const pages = await evalExtraction(join(folder, 'extraction/test'), app.reading.pages);
  add('extraction', 'F1 (bare Readability beside it)', pages.f1, pages.pages, {
    yardstick: pages.bare.f1,
    floor: { atLeast: 0.98 },
  });

  progress('feeds');
  for (const split of ['test', 'test2']) {
    const feeds = await evalFeeds(join(folder, 'feeds', split));
    const { files, yielding } = feeds.holding;
    add(`feeds (${split})`, 'files with an entry that yield entries', yielding / files, files, {
      floor: { atLeast: 0.99 },
    });
    add(
      `feeds (${split})`,
      'crashes and time-outs',
      (feeds.crashed + feeds.timedOut) / feeds.files,
      feeds.files,
      {
        floor: { atMost: 0 },
      },
    );
  }
  return figures;
}

export const isAboveFloor = ({ value, floor }: EvalFigure): boolean =>
  floor === undefined || ('atLeast' in floor ? value >= floor.atLeast : value <= floor.atMost);

const Z = 1.96;

/** Wilson's score interval of a share (E. B. Wilson, JASA 1927), 95 %. */
function wilson(share: number, n: number): [number, number] {
  const middle = share + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const whole = 1 + Z ** 2 / n;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}

/** The figures as a Markdown table. */
export function evalTable(figures: readonly EvalFigure[]): string {
  const three = (value: number) => value.toFixed(3);
  const rows = figures.map(({ about, figure, value, interval, n, yardstick, floor }) => {
    const bound = floor === undefined ? '' : 'atLeast' in floor ? `≥ ${floor.atLeast}` : `≤ ${floor.atMost}`;
    const held = isAboveFloor({ about, figure, value, interval, n, ...(floor ? { floor } : {}) });
    const beside = yardstick === undefined ? '' : three(yardstick);
    const cells = [about, figure, three(value), interval.map(three).join(' to '), Math.round(n), beside];
    return `| ${cells.join(' | ')} | ${bound}${held ? '' : ' **missed**'} |`;
  });
  return [
    '| what | figure | value | 95 % interval | n | yardstick | floor |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
