import { readingLanguage, tokensOf } from '../answers/tokens.ts';
import type { Article } from '../model.ts';

/** Most articles are looked at again by the next rounds: their tokens are kept for so many. */
const KEPT = 2_000;

/** Tells whether an article holds a watch's words; one per process, for its memory of read articles. */
export interface WordFinder {
  holds(article: Article, value: string): boolean;
}

/** The alternatives of a watch's words. */
export const alternativesOf = (value: string): string[] =>
  value
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

/** Whether words say anything by which an article could be found: not only signs and words like 'the'. */
export const canBeFound = (value: string): boolean =>
  alternativesOf(value).length > 0 &&
  alternativesOf(value).every(part => tokensOf(part, readingLanguage(part, null)).length > 0);

/** An article holds words when it holds every word of one alternative, in any form, read in the article's language. */
export function createWordFinder(): WordFinder {
  const read = new Map<string, { language: string; tokens: ReadonlySet<string> }>();

  function reading({ id, textHash, title, text, language: told }: Article) {
    const key = `${id} ${textHash} ${title}`;
    const known = read.get(key);
    if (known) return known;
    const whole = `${title}\n${text}`;
    const language = readingLanguage(whole, told);
    const fresh = { language, tokens: new Set(tokensOf(whole, language).map(token => token.text)) };
    const oldest = read.size >= KEPT ? read.keys().next() : null;
    if (oldest && !oldest.done) read.delete(oldest.value);
    read.set(key, fresh);
    return fresh;
  }

  return {
    holds(article, value) {
      const { language, tokens } = reading(article);
      return alternativesOf(value).some(part => {
        const wanted = tokensOf(part, language);
        return wanted.length > 0 && wanted.every(token => tokens.has(token.text));
      });
    },
  };
}

/** The words of a watch as they are kept: single spaces, alternatives parted by ', '. */
export const tidyWords = (typed: string): string =>
  alternativesOf(typed)
    .map(part => part.replace(/\s+/g, ' '))
    .join(', ');
