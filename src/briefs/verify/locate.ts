import type { Sentence } from '../../articles/sentences.ts';
import { type ArticleText, readText, wordsOf } from './article.ts';

/** Where a passage stands: the text as the article has it, and its place in UTF-16 units. */
export interface Located {
  start: number;
  quote: string;
}

/** The most sentences that one passage may have. */
export const PASSAGE_SENTENCES = 3;

/**
 * Finds a quote in a text: the same words in the same order after folding of letter case, Unicode forms, quotation
 * marks, spaces, hyphens and contractions, and one to three whole sentences. Returns the passage as the text has it,
 * or null.
 */
export function locateQuote(text: string, quote: string, language: string | null): Located | null {
  const found = locateIn(text, readText(text, language), quote);
  return typeof found === 'string' ? null : found;
}

/** As `locateQuote`, on a text already read; says which of the two conditions failed. */
export function locateIn(
  text: string,
  read: ArticleText,
  quote: string,
): Located | 'not_verbatim' | 'not_whole_sentences' {
  const words = wordsOf(quote);
  if (words.length === 0) return 'not_verbatim';
  const needle = ` ${words.join(' ')} `;
  let seen = false;
  for (let at = read.joined.indexOf(needle); at >= 0; at = read.joined.indexOf(needle, at + 1)) {
    seen = true;
    const first = indexOfOffset(read.offsets, at + 1);
    const whole = wholeSentences(text, read, first, first + words.length - 1);
    if (whole) return whole;
  }
  return seen ? 'not_whole_sentences' : 'not_verbatim';
}

/** The index of the token at `offset`, which is known to be one. */
function indexOfOffset(offsets: number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The passage of tokens `first` to `last` if it is one to three whole sentences. */
function wholeSentences(text: string, read: ArticleText, first: number, last: number): Located | null {
  const from = read.tokens[first];
  const to = read.tokens[last];
  if (!from || !to) return null;
  const opening = read.line(from.start).find(({ end }) => end > from.start);
  const closing = read.line(to.start).find(({ end }) => end > to.start);
  if (!opening || !closing) return null;
  const before = read.tokens[first - 1];
  const after = read.tokens[last + 1];
  const begins =
    !before ||
    before.start < opening.start ||
    isBoundary(text.slice(before.start, from.start)) ||
    isDateline(text.slice(opening.start, from.start));
  const ends = !after || after.start >= closing.end || isBoundary(text.slice(to.start, after.start));
  if (!begins || !ends || countSentences(text, read, opening, closing) > PASSAGE_SENTENCES) return null;
  const start = before && before.start >= opening.start ? from.start : opening.start;
  const cut = after && after.start < closing.end ? text.slice(0, after.start).trimEnd().length : closing.end;
  return { start, quote: text.slice(start, cut) };
}

function countSentences(text: string, read: ArticleText, opening: Sentence, closing: Sentence): number {
  let count = 1;
  let at = opening;
  while (at.start < closing.start && count <= PASSAGE_SENTENCES) {
    const rest = /\S/.exec(text.slice(at.end));
    if (!rest) break;
    const from = at.end + rest.index;
    at = read.line(from).find(({ end }) => end > from) ?? closing;
    count++;
  }
  return count;
}

/** A full stop behind a longer word or a figure ends a sentence even where the cutter saw one sentence. */
const isBoundary = (between: string): boolean =>
  /^(?:\p{L}{4,}|\p{Ll}{2,}|May|\d{2,}|[\d.,]*%)[.!?]["'”’»]?\s+$/u.test(between) && !SHORTENED.test(between);

/** Small words that are written with a full stop inside a sentence. */
const SHORTENED =
  /^(?:no|nos|vs|ca|cf|al|op|ed|eds|pp|vol|fig|approx|etc|dept|est|incl|max|min|nr|tel|resp|ex)\./;

/** "SEOUL, March 4 (Northlight Press) --": what stands before a report's first sentence is not part of it. */
const DATELINE = /^[\p{Lu}][^.!?]{0,80}\s(?:[-–—]+|:)\s*["'“‘«]?$/u;
const isDateline = (lead: string): boolean => DATELINE.test(lead) && /\p{Lu}{3}|\(.+\)/u.test(lead);
