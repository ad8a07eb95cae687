import { sentencesOf } from '../articles/sentences.ts';
import type { Article } from '../model.ts';
import { isFurniture } from './chrome.ts';
import { isInstruction } from './hostile.ts';
import { isPostable } from './postable.ts';
import { termsOf } from './terms.ts';

/** A sentence of an article that may be shown or given to a model. */
export interface Candidate {
  articleId: number;
  text: string;
  /** In the article's text. */
  start: number;
  /** Place among the article's candidates: 0 is the lead. */
  index: number;
  terms: Set<string>;
}

const SHORTEST = 30;
const SHORTEST_UNSPACED = 12;
const LONGEST = 600;
/** Sentences beyond this many are background and cost time. */
const MOST = 120;
/** A sentence that begins with a small letter or a stray mark was cut out of something. */
const BEGINS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥"“«„'‘「『¿¡(]/u;
const ENDS = /[.!?…。！？।؟]["'”’»」』)\]]*$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** "SEOUL, March 4 (Northlight Press) — ": where and by whom, before a report's first sentence. */
const DATELINE =
  /^(?=[^—–\n]{0,90}(?:\p{Lu}{3}|\([^)]{2,40}\)))\p{Lu}[^.!?—–\n]{0,90}?\s(?:[—–]|--?)\s+(?=["“«'‘]?\p{Lu}|\d)/u;

const known = new WeakMap<Article, Candidate[]>();

/** The reporting sentences of an article, in order: whole, clean, and of a length that can be shown. */
export function candidatesOf(article: Article): readonly Candidate[] {
  const before = known.get(article);
  if (before) return before;
  const found = readCandidates(article);
  known.set(article, found);
  return found;
}

function readCandidates(article: Article): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const sentence of sentencesOf(article.text, article.language)) {
    const skip = DATELINE.exec(sentence.text)?.[0].length ?? 0;
    const text = sentence.text.slice(skip);
    if (seen.has(text) || !isReport(text)) continue;
    seen.add(text);
    const terms = termsOf(text, article.language);
    found.push({ articleId: article.id, text, start: sentence.start + skip, index: found.length, terms });
    if (found.length >= MOST) break;
  }
  return found;
}

function isReport(text: string): boolean {
  const shortest = UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST;
  return (
    text.length >= shortest &&
    text.length <= LONGEST &&
    BEGINS.test(text) &&
    ENDS.test(text) &&
    isPostable(text) &&
    !isFurniture(text) &&
    !isInstruction(text)
  );
}
