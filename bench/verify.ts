import { readFileSync } from 'node:fs';
import {
  type VerifiableArticle,
  type Verdict,
  verifyClaim,
  verifyUnquoted,
} from '../src/briefs/verify/index.ts';
import { type AttributionRecord, parseAttribution } from '../src/eval/attribution.ts';
import { type Bench, type Figure, figure, timed } from './frame.ts';
import { seededRandom } from '../tests/support/random.ts';
import { longArticle } from './support/longArticles.ts';

const LEAST_PER_SECOND = 5_000;
const RUNS = 7;
const LONG_ARTICLES = 60;

/** A claim ready to be checked; `fresh` gives articles that nothing has read yet. */
interface Job {
  fresh(): Map<number, VerifiableArticle>;
  claims: { text: string; cites: number[]; quote: string | null }[];
}

const FILES = ['tune', 'tune2/a', 'tune2/b'];

/** The labelled claims of the development sets. */
function labelled(): Job[] {
  const read = (name: string): AttributionRecord[] =>
    readFileSync(new URL(`../eval/attribution/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map(parseAttribution);
  return FILES.flatMap(read).map(({ sources, claims }) => {
    const ids = new Map(sources.map(({ id }, at) => [String(id), at + 1]));
    return {
      fresh: () =>
        articlesOf(
          sources.map(({ text, publishedAt }) => ({ text, title: '', at: Date.parse(publishedAt ?? '') })),
        ),
      claims: claims.map(({ text, cites, quote }) => ({
        text,
        cites: cites.map(id => ids.get(String(id)) ?? 0),
        quote: quote ?? null,
      })),
    };
  });
}

/** Long invented articles; a claim is one of their own sentences, which every check has to pass. */
function long(): Job[] {
  const random = seededRandom(11);
  return Array.from({ length: LONG_ARTICLES }, (_, at) => {
    const { title, text } = longArticle(at + 1, at, random);
    const sentences = text
      .split(/(?<=\.)\s+/)
      .filter(sentence => sentence.length > 40)
      .slice(0, 12);
    return {
      fresh: () => articlesOf([{ text, title, at: Date.UTC(2026, 2, 12) }]),
      claims: sentences.map(sentence => ({ text: sentence, cites: [1], quote: sentence })),
    };
  });
}

const articlesOf = (sources: { text: string; title: string; at: number }[]): Map<number, VerifiableArticle> =>
  new Map(
    sources.map(({ text, title, at }, index): [number, VerifiableArticle] => [
      index + 1,
      {
        id: index + 1,
        title,
        text,
        publishedAt: Number.isNaN(at) ? null : at,
        language: 'en',
        publisher: { name: '' },
      },
    ]),
  );

function check({ claims }: Job, articles: Map<number, VerifiableArticle>): Verdict[] {
  return claims.map(({ text, cites, quote }) => {
    if (quote === null)
      return verifyUnquoted(
        { text },
        cites.flatMap(id => articles.get(id) ?? []),
      );
    return verifyClaim({ text, quotes: cites.map(articleId => ({ articleId, quote })) }, articles);
  });
}

async function measure(label: string, jobs: Job[], bounded: boolean): Promise<Figure[]> {
  const size = jobs.reduce((sum, { claims }) => sum + claims.length, 0);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const made = jobs.map(job => ({ job, articles: job.fresh() }));
    const pass = () => {
      for (const { job, articles } of made) check(job, articles);
    };
    const first = await timed(pass);
    const second = await timed(pass);
    // The first round warms the compiler up.
    if (run === 0) continue;
    cold.push((size / first.cpuMs) * 1_000);
    warm.push((size / second.cpuMs) * 1_000);
  }
  return [
    figure(
      `${label}, sources not yet read`,
      'claims/s',
      cold,
      bounded ? { atLeast: LEAST_PER_SECOND } : undefined,
    ),
    figure(
      `${label}, sources read before`,
      'claims/s',
      warm,
      bounded ? { atLeast: LEAST_PER_SECOND } : undefined,
    ),
  ];
}

async function run(): Promise<Figure[]> {
  return [
    ...(await measure('labelled claims', labelled(), true)),
    ...(await measure('long articles', long(), true)),
  ];
}

export const verifyBench: Bench = {
  name: 'verify',
  about: 'Claims checked per second of one core (CPU time)',
  run,
};
