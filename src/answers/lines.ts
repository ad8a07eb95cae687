import { sentencesOf } from '../articles/sentences.ts';
import { candidatesOf } from '../briefs/candidates.ts';
import { isFurniture } from '../briefs/chrome.ts';
import { isInstruction } from '../briefs/hostile.ts';
import { isPostable } from '../briefs/postable.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import type { Article } from '../model.ts';
import { matcherFor, wordsFound } from './rank.ts';
import { readingLanguage, type Token, tokensOf } from './tokens.ts';
import type { WeighedConcept } from './weigh.ts';

/** A sentence with what it holds of a question. */
export interface Line {
  text: string;
  start: number;
  end: number;
  tokens: Token[];
  /** For each concept: 0 missing, 1 in the words of the question or their like, less in looser ones. */
  found: Float32Array;
  /** For each token: the concepts that it says, those in loose words left out. */
  places: number[][];
}

/** An article read for one question: its reporting sentences only, none that speaks to the reader or to a model. */
export interface ReadArticle {
  article: Article;
  title: Line;
  lines: Line[];
}

export function readArticleFor(article: Article, concepts: readonly WeighedConcept[]): ReadArticle {
  const language = readingLanguage(`${article.title} ${article.text}`, article.language);
  const matcher = matcherFor(concepts);
  const lineOf = (text: string, start: number): Line => {
    const tokens = tokensOf(text, language);
    const found = new Float32Array(concepts.length);
    const places: number[][] = tokens.map(() => []);
    const texts = tokens.map(token => token.text);
    for (const { concept, weight, place } of wordsFound(texts, matcher)) {
      const share = shareOf(weight);
      found[concept] = Math.max(found[concept] ?? 0, share);
      if (share === 1) places[place]?.push(concept);
    }
    return { text, start, end: start + text.length, tokens, found, places };
  };
  const title = lineOf(article.title, 0);
  for (const [at, { concept }] of concepts.entries())
    if (namesItsTime(concept.asked, article.publishedAt)) title.found[at] = 1;
  return {
    article,
    title,
    lines: reportingSentences(article).map(({ text, start }) => lineOf(text, start)),
  };
}

/** The year or month that an article came out in goes without saying in its text. */
function namesItsTime(asked: string, publishedAt: number | null): boolean {
  if (publishedAt === null) return false;
  const at = new Date(publishedAt);
  if (/^(?:19|20)\d\d$/.test(asked)) return at.getUTCFullYear() === Number(asked);
  return asked.length > 2 && MONTHS.get(asked.toLowerCase()) === at.getUTCMonth();
}

/** Sentences that report, short ones included, without a dateline. */
function reportingSentences(article: Article): { text: string; start: number }[] {
  const told = new Map(candidatesOf(article).map(each => [each.start + each.text.length, each]));
  return sentencesOf(article.text, article.language).flatMap(({ text, start, end }) => {
    const candidate = told.get(end);
    if (candidate) return [candidate];
    const reports = /\p{L}{2}/u.test(text) && isPostable(text) && !isInstruction(text) && !isFurniture(text);
    return reports && text.length < SHORT ? [{ text, start }] : [];
  });
}

/** Sentences too short to stand in a brief, which yet answer: "The price was $9,000." */
const SHORT = 60;

const shareOf = (weight: number): number => (weight >= 0.9 ? 1 : weight >= 0.35 ? 0.8 : 0.75);

/** The best share of each concept over some lines. */
export function merged(lines: readonly Line[], concepts: number): Float32Array {
  const best = new Float32Array(concepts);
  for (const { found } of lines)
    for (let at = 0; at < concepts; at++) best[at] = Math.max(best[at] ?? 0, found[at] ?? 0);
  return best;
}
