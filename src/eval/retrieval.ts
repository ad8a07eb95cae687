import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { answerQuestion } from '../answers/answer.ts';
import { indexQueued } from '../answers/indexing.ts';
import { look } from '../answers/look.ts';
import { type Desk, search } from '../answers/retrieve.ts';
import type { Searcher } from '../answers/searcher.ts';
import type { BriefDeps } from '../briefs/deps.ts';
import { type Clock, LOCAL_GUILD, type Observer } from '../model.ts';
import { openStore, type Store } from '../store/database.ts';
import { plainBm25 } from './bm25.ts';
import { stockStore } from './stock.ts';

const articleLine = z.object({
  id: z.coerce.string(),
  title: z.string(),
  text: z.string(),
  publishedAt: z.string().optional(),
});
const questionLine = z.object({
  question: z.string(),
  askedAt: z.string().optional(),
  relevant: z.array(z.coerce.string()),
});

export type RetrievalArticle = z.infer<typeof articleLine>;
export type RetrievalQuestion = z.infer<typeof questionLine>;

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(row => row.trim() !== '')
    .map(row => JSON.parse(row) as unknown);

/** Read one JSON document a line; a line that is none of ours throws a ZodError. */
export const readRetrievalArticles = (text: string) => lines(text).map(row => articleLine.parse(row));
export const readRetrievalQuestions = (text: string) => lines(text).map(row => questionLine.parse(row));

export interface Found {
  hits: { '1': number; '5': number; '10': number };
  mrr: number;
}

export interface RetrievalReport extends Found {
  articles: number;
  questions: number;
  declined: { answerable: number; unanswerable: number };
  ms: { p50: number; p95: number };
  /** Plain BM25 over the same articles and questions. */
  bm25: Found;
}

export interface AskedQuestion extends RetrievalQuestion {
  found: string[];
  plain: string[];
  declined: boolean;
  /** What was answered. */
  shown: string[];
}

export interface RetrievalDeps {
  clock: Clock;
  observer: Observer;
  /** Milliseconds of a steady clock. */
  time: () => number;
  /** What writes the answers: the model that the host has configured, or none. */
  briefs: BriefDeps;
}

/** Stores the articles, asks the questions as `/ask` does, and compares what is found first with what is relevant. */
export async function evalRetrieval(
  articles: readonly RetrievalArticle[],
  questions: readonly RetrievalQuestion[],
  deps: RetrievalDeps,
): Promise<{ report: RetrievalReport; asked: AskedQuestion[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-retrieval-'));
  const store = await openStore(`file:${join(folder, 'eval.db')}`);
  try {
    const outside = await stockStore(store, articles, deps.clock.now());
    await indexQueued({ store, ...deps }, 200);
    const plain = plainBm25(articles);
    const asked: AskedQuestion[] = [];
    const times: number[] = [];
    for (const question of questions) {
      const began = deps.time();
      const { ids, declined, shown } = await ask(store, question, deps);
      times.push(deps.time() - began);
      const found = ids.map(id => outside.get(id) ?? '');
      asked.push({ ...question, found, declined, shown, plain: plain.best(question.question, 10) });
    }
    return { report: reportOf(articles.length, asked, times), asked };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(
  store: Store,
  { question, askedAt }: RetrievalQuestion,
  { clock, observer, briefs }: RetrievalDeps,
) {
  const now = askedAt === undefined ? clock.now() : Date.parse(askedAt);
  let ids: number[] = [];
  const searcher: Searcher = {
    search: request => search(store.db, request, desk),
    async look(request) {
      const looked = await look(store.db, request, desk);
      ids = looked.hits.map(({ articleId }) => articleId);
      return looked;
    },
    close: async () => {},
  };
  const deps = { briefs: { ...briefs, store, clock, observer }, searcher };
  const { answered, claims } = await answerQuestion(deps, {
    guildId: LOCAL_GUILD,
    question,
    now,
    zone: 'UTC',
    language: 'en',
  });
  return { ids, declined: !answered, shown: claims.map(({ text }) => text) };
}

const desk: Desk = { board: null };

function reportOf(
  articles: number,
  asked: readonly AskedQuestion[],
  times: readonly number[],
): RetrievalReport {
  const answerable = asked.filter(({ relevant }) => relevant.length > 0);
  const unanswerable = asked.filter(({ relevant }) => relevant.length === 0);
  const declined = (some: readonly AskedQuestion[]) =>
    some.length === 0 ? 0 : some.filter(each => each.declined).length / some.length;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    articles,
    questions: asked.length,
    ...foundIn(answerable.map(({ relevant, found }) => ({ relevant, found }))),
    declined: { answerable: declined(answerable), unanswerable: declined(unanswerable) },
    ms: { p50: at(0.5), p95: at(0.95) },
    bm25: foundIn(answerable.map(({ relevant, plain }) => ({ relevant, found: plain }))),
  };
}

function foundIn(asked: readonly { relevant: readonly string[]; found: readonly string[] }[]): Found {
  const ranks = asked.map(({ relevant, found }) => found.findIndex(id => relevant.includes(id)));
  const within = (most: number) =>
    ranks.filter(rank => rank >= 0 && rank < most).length / Math.max(1, ranks.length);
  const mrr =
    ranks.reduce((sum, rank) => sum + (rank >= 0 ? 1 / (rank + 1) : 0), 0) / Math.max(1, ranks.length);
  return { hits: { '1': within(1), '5': within(5), '10': within(10) }, mrr };
}
