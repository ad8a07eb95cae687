import { type Sentence, sentencesOf } from '../../articles/sentences.ts';
import type { Article } from '../../model.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a check may know of an article. */
export type VerifiableArticle = Pick<Article, 'id' | 'title' | 'text' | 'publishedAt' | 'language'> & {
  publisher: Pick<Article['publisher'], 'name'>;
  author?: string | null;
  credit?: Article['credit'];
};

/** An article's text as tokens; `joined` is their words with a space on both sides of each, for search. */
export interface ArticleText {
  tokens: Token[];
  joined: string;
  /** Where each token's word begins in `joined`. */
  offsets: number[];
  /** The sentences of the line (paragraph) that holds position `at`. */
  line(at: number): Sentence[];
  sentences(): Sentence[];
}

const known = new WeakMap<VerifiableArticle, ArticleText>();

/** The article's text, read once per article object (articles are never changed in place). */
export function textOf(article: VerifiableArticle): ArticleText {
  const found = known.get(article);
  if (found) return found;
  const text = readText(article.text, article.language);
  known.set(article, text);
  return text;
}

/** Reads a text for search and for its sentences; sentences are cut line by line, on demand. */
export function readText(text: string, language: string | null): ArticleText {
  const tokens = tokenize(text).filter(isContent);
  const offsets: number[] = [];
  let joined = ' ';
  for (const token of tokens) {
    offsets.push(joined.length);
    joined += `${token.word} `;
  }
  const lines = new Map<number, Sentence[]>();
  const line = (at: number): Sentence[] => {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const known = lines.get(start);
    if (known) return known;
    const end = text.indexOf('\n', at);
    const cut = sentencesOf(text.slice(start, end < 0 ? text.length : end), language);
    const placed = cut.map(({ text, ...at }) => ({ text, start: at.start + start, end: at.end + start }));
    lines.set(start, placed);
    return placed;
  };
  const sentences = (): Sentence[] => {
    const all: Sentence[] = [];
    for (const { 0: found, index } of text.matchAll(/[^\n]+/g)) if (found.trim()) all.push(...line(index));
    return all;
  };
  return { tokens, joined, offsets, line, sentences };
}

/** Punctuation carries no words; currency, percent and degree marks do. */
export const isContent = (token: Token): boolean =>
  token.kind !== 'mark' || (!PLAIN_MARKS.has(token.text) && /[%‰°\p{Sc}&+]/u.test(token.text));

/** The marks that most texts have, which are none of those. */
const PLAIN_MARKS = new Set('. , - ; : ? ! ( ) \' "'.split(' '));

/** The words of a text as `ArticleText.joined` spells them, without the outer spaces. */
export const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(isContent)
    .map(token => token.word);
