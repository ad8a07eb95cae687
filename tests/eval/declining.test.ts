import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  type AskedQuestion,
  evalRetrieval,
  readRetrievalArticles,
  readRetrievalQuestions,
} from '../../src/eval/retrieval.ts';
import type { Llm } from '../../src/llm/client.ts';
import { eager, liar } from '../answers/standIns.ts';
import { briefDeps, NO_MODEL } from '../briefs/support.ts';
import { openSqlite } from '../support/stores.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../eval/retrieval/tune/${name}.jsonl`, import.meta.url), 'utf8');
const articles = readRetrievalArticles(read('articles'));
/** Every so many of the questions: 1 asks them all, as for eval/retrieval/RUNS.md. */
const EVERY = 4;
const questions = readRetrievalQuestions(read('questions')).filter((_, at) => at % EVERY === 0);

async function askAll(llm: Llm): Promise<AskedQuestion[]> {
  const test = await openSqlite();
  try {
    const briefs = briefDeps(test, llm);
    const { clock, observer } = briefs;
    const { report, asked } = await evalRetrieval(articles, questions, {
      clock,
      observer,
      time: () => 0,
      briefs,
    });
    expect(report.declined.unanswerable).toBeGreaterThan(0.85);
    expect(report.declined.answerable).toBeLessThan(0.2);
    return asked;
  } finally {
    await test.drop();
  }
}

it('declines alike without a model, with one that never declines and with one that lies', async () => {
  const answered = (asked: AskedQuestion[]) =>
    asked.filter(({ declined }) => !declined).map(({ question }) => question);
  const plain = await askAll(NO_MODEL);
  expect(answered(await askAll(eager()))).toEqual(answered(plain));
  const lied = await askAll(liar());
  expect(answered(lied)).toEqual(answered(plain));
  expect(lied.flatMap(({ shown }) => shown).filter(text => /\b777\b/.test(text))).toEqual([]);
}, 60_000);
