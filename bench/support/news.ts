import { readFileSync } from 'node:fs';
import { readClusteringLines } from '../../src/eval/clustering.ts';

export interface NewsArticle {
  title: string;
  text: string;
  at: number;
}

interface Event {
  names: string[];
  facts: string[];
  articlesLeft: number;
}

const SENTENCES_PER_ARTICLE = 20;
const EVENTS_AT_ONCE = 400;
const SECONDS_APART = 10;
const SYLLABLES =
  'ba be bo da de di ka ke ki la le lo ma me mi na no ra ri ro sa si so ta ti to va vi zu'.split(' ');

/**
 * Endless news of about 350 words an article: sentences of the labelled tune files, with names and figures that belong to
 * the event. Hundreds of events run at once, most with few articles. The same `seed` gives the same news.
 */
export function makeNews(seed: number): () => NewsArticle {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const lines = ['tune', 'tune-general'].flatMap(file =>
    readClusteringLines(
      readFileSync(new URL(`../../eval/clustering/${file}.jsonl`, import.meta.url), 'utf8'),
    ),
  );
  const sentences = lines.flatMap(({ text }) => text.split(/(?<=[.!?]) /));
  const name = () => {
    const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const about = (event: Event, sentence: string) =>
    sentence
      .replace(/\b[A-Z][a-z]{3,}\b/g, word => (random() < 0.7 ? pick(event.names) : word))
      .replace(/\b\d+\b/g, () => String(1 + Math.floor(random() * 400)));
  const begin = (): Event => {
    const articlesLeft = Math.ceil(1 / (0.03 + random()));
    const event: Event = { names: Array.from({ length: 8 }, name), facts: [], articlesLeft };
    event.facts = Array.from({ length: 12 }, () => about(event, pick(sentences)));
    return event;
  };
  const running: Event[] = [];
  let at = Date.UTC(2026, 5, 1);
  return () => {
    at += SECONDS_APART * 1_000;
    if (running.length < EVENTS_AT_ONCE) running.push(begin());
    const place = Math.floor(random() * running.length);
    const event = running[place] as Event;
    if (--event.articlesLeft <= 0) running.splice(place, 1);
    const body = Array.from({ length: SENTENCES_PER_ARTICLE }, () =>
      random() < 0.5 ? pick(event.facts) : about(event, pick(sentences)),
    );
    return { title: about(event, pick(lines).title), text: body.join(' '), at };
  };
}
