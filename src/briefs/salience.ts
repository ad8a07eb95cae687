import type { Article } from '../model.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { termsOf } from './terms.ts';
import { isOffTopic, storyTerms } from './topic.ts';

/** The sentences of some articles about one event, with how much each says of it. */
export interface Weighed {
  candidate: Candidate;
  /** How central: 0 is beside the point, typical leads have about 1. */
  score: number;
}

export interface Salience {
  weighed: Weighed[];
  weightOf(term: string): number;
}

/** Title words count as much as two mentions. */
const TITLE_MENTIONS = 2;

/**
 * Weighs every sentence: words that many articles and their titles share make a sentence central (a centroid over
 * sentences), early sentences count more, and what cannot stand alone counts less.
 */
export function weigh(articles: readonly Article[]): Salience {
  const story = storyTerms(articles);
  const read = articles.map(article => ({
    article,
    candidates: candidatesOf(article).filter(({ terms }) => !isOffTopic(terms, story)),
  }));
  const weights = termWeights(read);
  const weightOf = (term: string) => weights.get(term) ?? 0;
  const raw = read.flatMap(({ candidates }) =>
    candidates.map(candidate => ({ candidate, score: centrality(candidate, weightOf) })),
  );
  const top = Math.max(...raw.map(({ score }) => score), Number.MIN_VALUE);
  const fresh = recency(articles);
  const weighed = raw.map(({ candidate, score }) => ({
    candidate,
    score:
      (score / top) *
      (0.45 + 0.55 / (1 + candidate.index / 3)) *
      independence(candidate.text) *
      (fresh.get(candidate.articleId) ?? 1),
  }));
  return { weighed: weighed.sort((a, b) => b.score - a.score), weightOf };
}

/** Reports this close together are equally new. */
const SAME_TIME_MS = 6 * 3_600_000;
const OLDEST_SHARE = 0.65;

/** Of a running story the newer reports count more: the older ones' numbers may have been overtaken. 1 for the newest. */
export function recency(articles: readonly Article[]): Map<number, number> {
  const timeOf = (article: Article) => article.publishedAt ?? article.firstSeenAt;
  const newest = Math.max(...articles.map(timeOf));
  const span = newest - Math.min(...articles.map(timeOf));
  return new Map(
    articles.map(article => {
      const age = newest - timeOf(article);
      const share = age <= SAME_TIME_MS ? 0 : age / span;
      return [article.id, 1 - (1 - OLDEST_SHARE) * share];
    }),
  );
}

/** A term weighs more the more articles use it, and the more often; a term of one sentence only weighs little. */
function termWeights(read: { article: Article; candidates: readonly Candidate[] }[]): Map<string, number> {
  const articles = new Map<string, number>();
  const mentions = new Map<string, number>();
  for (const { article, candidates } of read) {
    const own = new Set<string>();
    for (const term of termsOf(article.title, article.language)) {
      own.add(term);
      mentions.set(term, (mentions.get(term) ?? 0) + TITLE_MENTIONS);
    }
    for (const { terms } of candidates)
      for (const term of terms) {
        own.add(term);
        mentions.set(term, (mentions.get(term) ?? 0) + 1);
      }
    for (const term of own) articles.set(term, (articles.get(term) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [term, count] of mentions) {
    const spread = (articles.get(term) ?? 1) / read.length;
    weights.set(term, Math.log(1 + count) * (0.3 + 0.7 * spread));
  }
  return weights;
}

/** Long sentences would win by length alone: their sum is damped, and very short ones gain nothing from it. */
function centrality({ terms }: Candidate, weightOf: (term: string) => number): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return sum / Math.sqrt(Math.max(8, terms.size));
}

const CONNECTIVE =
  /^(?:but|and|or|so|yet|however|also|still|then|thus|instead|moreover|furthermore|meanwhile|therefore|nevertheless|nonetheless|in addition|as a result|for example|for instance|on the other hand|by contrast|in contrast|similarly|likewise|otherwise|hence|besides|indeed|in fact|that said|at the same time|aber|doch|zudem|auch|mais|cependant|pero|sin embargo|но|однако|але|проте|однак)\b/iu;
const PRONOUN =
  /^["“«'‘]?(?:(?:\w+ )?(?:one|two|three|four|five|half|none|each|several|\d+) of (?:these|those|them|the)|he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|our|my|both|such|neither|one|others?|some|many|most|here|there|er|sie|es|ihr|sein|il|elle|ils|elles|cela|ce|él|ella|esto|он|она|оно|они|это|він|вона|воно|вони|це)\b/iu;
const BARE_SPEAKER =
  /\b(?:he|she|they|it)\s+(?:said|added|told|wrote|noted|warned|explained|stressed|argued)\b|\b(?:said|added)\s+(?:he|she|they)\b/i;
const VAGUE =
  /\b(?:the (?:former|latter|same|two|three|pair|duo|move|decision|announcement|incident|deal)\b)/i;
const QUESTION = /\?["”'’»)]*$/;
const OPENS_QUOTE = /^["“«„]/;

/** How well a sentence stands alone: 1 fully; less when it leans on the one before it. */
function independence(text: string): number {
  let share = 1;
  if (CONNECTIVE.test(text)) share *= 0.45;
  if (PRONOUN.test(text)) share *= 0.35;
  if (BARE_SPEAKER.test(text)) share *= 0.55;
  if (VAGUE.test(text.slice(0, 60))) share *= 0.75;
  if (QUESTION.test(text)) share *= 0.3;
  if (OPENS_QUOTE.test(text)) share *= 0.7;
  if ((text.match(/["”»]/g)?.length ?? 0) % 2 === 1 && !/[“«„]/.test(text)) share *= 0.5;
  if (text.length > 320) share *= 0.7;
  if (text.length < 60) share *= 0.8;
  return share;
}

/** How much of what either sentence says both say: 1 for the same words, weighted by how central they are. */
export function likeness(a: Candidate, b: Candidate, weightOf: (term: string) => number): number {
  let both = 0;
  let either = 0;
  for (const term of a.terms.union(b.terms)) {
    const weight = weightOf(term);
    either += weight;
    if (a.terms.has(term) && b.terms.has(term)) both += weight;
  }
  return either === 0 ? 0 : both / either;
}

/** How much of a sentence is not shown yet, by the weight of its words and by their number: 1 all new, 0 nothing. */
export function novelty(
  candidate: Candidate,
  shown: ReadonlySet<string>,
  weightOf: (term: string) => number,
): number {
  let all = 0;
  let fresh = 0;
  let words = 0;
  for (const term of candidate.terms) {
    const weight = weightOf(term);
    all += weight;
    if (shown.has(term)) continue;
    fresh += weight;
    words++;
  }
  return all === 0 ? 0 : (fresh / all + words / candidate.terms.size) / 2;
}
