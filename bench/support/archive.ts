import { readFileSync } from 'node:fs';
import { sentencesOf } from '../../src/articles/sentences.ts';
import { indexQueued } from '../../src/answers/indexing.ts';
import { readRetrievalArticles, readRetrievalQuestions } from '../../src/eval/retrieval.ts';
import { stockStore } from '../../src/eval/stock.ts';
import { systemClock as clock } from '../../src/ops/clock.ts';
import type { Store } from '../../src/store/database.ts';
import { seededRandom } from '../../tests/support/random.ts';

/** A large archive in which the articles of `eval/retrieval/tune` are the needles. */

const FOLDER = 'eval/retrieval/tune';
const CHUNK = 1_000;
const SENTENCES = 9;
const observer = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  count: () => {},
  duration: () => {},
};

export interface Archive {
  /** Outside id of each needle. */
  needles: Map<number, string>;
  questions: { question: string; askedAt: number; relevant: string[] }[];
}

/** Fills an empty store with `size` articles, the needles among the newest, and indexes them. */
export async function fillArchive(
  store: Store,
  size: number,
  progress: (text: string) => void,
): Promise<Archive> {
  const articles = readRetrievalArticles(readFileSync(`${FOLDER}/articles.jsonl`, 'utf8'));
  const mass = articles.filter(({ id }) => id.startsWith('mass-'));
  const pool = mass.flatMap(({ text }) => sentencesOf(text, 'en').map(sentence => sentence.text));
  const now = Date.parse('2026-11-24T12:00:00Z');
  const own = articles.filter(({ id }) => !id.startsWith('mass-'));
  const needles = await stockStore(store, own, now);
  const feedId = (await store.db.selectFrom('feeds').select('id').executeTakeFirstOrThrow()).id;
  const random = seededRandom(7);
  for (let done = own.length; done < size; done += CHUNK) {
    progress(`${done.toLocaleString('en-GB')} of ${size.toLocaleString('en-GB')} articles stored`);
    await addMass(
      store,
      feedId,
      Math.min(CHUNK, size - done),
      () => invented(pool, random),
      now - (size - done) * 30_000,
    );
  }
  progress('indexing');
  await indexQueued({ store, clock, observer }, 4_096);
  const questions = readRetrievalQuestions(readFileSync(`${FOLDER}/questions.jsonl`, 'utf8'))
    .filter(({ relevant }) => relevant.length > 0)
    .map(({ question, relevant }) => ({ question, relevant, askedAt: now }));
  return { needles, questions };
}

/** An article put together from sentences of real style, with names and figures of its own. */
function invented(pool: readonly string[], random: () => number): { title: string; text: string } {
  const pick = () => pool[Math.floor(random() * pool.length)] ?? '';
  const mark = `Unit ${Math.floor(random() * 90_000)}`;
  const text = Array.from({ length: SENTENCES }, pick).join(' ');
  return {
    title: `${pick().split(' ').slice(0, 9).join(' ')} ${mark}`,
    text: `${text.replace(/\d+/g, () => String(Math.floor(random() * 900) + 10))} ${mark} took part.`,
  };
}

async function addMass(
  store: Store,
  feedId: number,
  count: number,
  make: () => { title: string; text: string },
  at: number,
): Promise<void> {
  await store.transaction(async db => {
    const rows = Array.from({ length: count }, (_, index) => ({ ...make(), key: `${at}-${index}` }));
    const ids = await db
      .insertInto('articles')
      .values(
        rows.map(({ title, text, key }) => ({
          state: 'ready' as const,
          identity: key,
          url: `https://mass.example/${key}`,
          canonicalUrl: `https://mass.example/${key}`,
          hasPage: 1 as const,
          title,
          text,
          feedText: '',
          feedTitle: title,
          textSource: 'page' as const,
          textHash: key,
          publisherKey: 'archive.example',
          firstSeenAt: at,
          publishedAt: at,
          readyAt: at,
          updatedAt: at,
          language: 'en',
          paywalled: 0 as const,
          readAttempts: 0,
        })),
      )
      .returning(['id', 'identity'])
      .execute();
    const sightings = ids.map(({ id, identity }) => ({
      feedId,
      identity,
      articleId: id,
      titleHash: identity,
      textHash: identity,
      firstSeenAt: at,
      lastSeenAt: at,
    }));
    await db.insertInto('sightings').values(sightings).execute();
    await db
      .insertInto('searchQueue')
      .values(ids.map(({ id }) => ({ articleId: id, queuedAt: at })))
      .execute();
  });
}
