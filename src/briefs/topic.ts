import { sentencesOf } from '../articles/sentences.ts';
import type { Article } from '../model.ts';
import { candidatesOf } from './candidates.ts';
import { termsOf } from './terms.ts';

/** How many sentences and titles of a story use a content word. */
export type StoryTerms = ReadonlyMap<string, number>;

/** Below this many sentences nothing can be said about what a story is about. */
const FEWEST_SENTENCES = 3;

export function storyTerms(articles: readonly Article[]): StoryTerms {
  const counts = new Map<string, number>();
  let sentences = 0;
  const add = (terms: Iterable<string>) => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const article of articles) {
    add(termsOf(article.title, article.language));
    for (const { terms } of candidatesOf(article)) {
      add(terms);
      sentences++;
    }
  }
  return sentences < FEWEST_SENTENCES ? new Map() : counts;
}

/** A sentence of a story that shares no content word with the rest of it is about something else. */
export function isOffTopic(terms: ReadonlySet<string>, story: StoryTerms): boolean {
  if (story.size === 0 || terms.size === 0) return false;
  for (const term of terms) if ((story.get(term) ?? 0) > 1) return false;
  return true;
}

/** True when one of a quote's sentences is off topic: an order to the reader can hide behind an honest neighbour. */
export function hasOffTopic(quote: string, story: StoryTerms, language: string): boolean {
  return sentencesOf(quote, language).some(({ text }) => isOffTopic(termsOf(text, language), story));
}
