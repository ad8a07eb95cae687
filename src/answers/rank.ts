import type { SearchDocument } from '../store/search.ts';
import type { Expected, Question } from './question.ts';
import type { WeighedConcept } from './weigh.ts';

/** One or two neighbouring sentences of an article and how much of the question they hold, 0 to 1. */
export interface RankedPassage {
  /** Index of the first sentence. */
  first: number;
  sentences: number;
  closeness: number;
}

export interface RankedArticle {
  articleId: number;
  score: number;
  /** The best passages, the best first; none when only the title fits. */
  passages: RankedPassage[];
  /** Share of the question's weight that the article holds anywhere. */
  coverage: number;
}

/** How much what stands beside the bare word count adds; chosen on eval/retrieval/tune. */
const WEIGHTS = {
  closeness: 1.2,
  neighbours: 0.35,
  coverage: 0.5,
  title: 0.25,
  kind: 0.12,
};
const MOST_PASSAGES = 3;
/** A concept outside the passage counts less: in the title, or elsewhere in the article. */
const IN_TITLE = 0.6;
const ELSEWHERE = 0.25;
const SECOND_SENTENCE = 0.9;

interface Way {
  concept: number;
  /** What the alternative counts against the word asked for. */
  weight: number;
  worth: number;
  /** Tokens before the one under which the way is listed, the nearest last. */
  before: string[];
}

/** Looks a question's concepts up by token. */
export type Matcher = ReadonlyMap<string, readonly Way[]>;

export function matcherFor(concepts: readonly WeighedConcept[]): Matcher {
  const ways = new Map<string, Way[]>();
  for (const [concept, { alternatives }] of concepts.entries())
    for (const { tokens, weight, worth } of alternatives) {
      const last = tokens.at(-1) ?? '';
      ways.set(last, [...(ways.get(last) ?? []), { concept, weight, worth, before: tokens.slice(0, -1) }]);
    }
  return ways;
}

/** A concept that a run of tokens says, in which place and by an alternative of which weight. */
export interface WordFound {
  concept: number;
  weight: number;
  place: number;
}

export function wordsFound(tokens: readonly string[], matcher: Matcher): WordFound[] {
  return tokens.flatMap((token, place) =>
    (matcher.get(token) ?? []).flatMap(({ concept, weight, before }) =>
      before.every((earlier, index) => tokens[place - before.length + index] === earlier)
        ? [{ concept, weight, place }]
        : [],
    ),
  );
}

interface Line {
  /** Worth found for each concept. */
  found: Float32Array;
  /** Where in the line the concept was found last; -1 nowhere. */
  places: Int32Array;
  tokens: string[];
  named: boolean;
  figures: boolean;
}

function readLine(line: string, matcher: Matcher, concepts: number): Line {
  const tokens = line === '' ? [] : line.split(' ');
  const found = new Float32Array(concepts);
  const places = new Int32Array(concepts).fill(-1);
  let named = false;
  let figures = false;
  for (let at = 0; at < tokens.length; at++) {
    const written = tokens[at] as string;
    const marked = written.charCodeAt(0) === 94;
    const token = marked ? written.slice(1) : written;
    tokens[at] = token;
    const ways = matcher.get(token);
    if (marked && !ways) named = true;
    if (!ways) {
      const code = token.charCodeAt(0);
      if (code >= 48 && code <= 57) figures = true;
      continue;
    }
    for (const { concept, worth, before } of ways) {
      if (before.some((earlier, index) => tokens[at - before.length + index] !== earlier)) continue;
      if (worth > (found[concept] ?? 0)) found[concept] = worth;
      places[concept] = at;
    }
  }
  return { found, places, tokens, named, figures };
}

/**
 * Ranks the articles that the word count put first by how closely they hold the question together: in one passage, side
 * by side, in the title, with the kind of thing that is asked for.
 */
export function rankArticles(
  question: Question,
  concepts: readonly WeighedConcept[],
  documents: readonly SearchDocument[],
  counted: ReadonlyMap<number, number>,
): RankedArticle[] {
  const matcher = matcherFor(concepts);
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const ranked = documents.flatMap(document => {
    const lines = document.body.split('\n').map(line => readLine(line, matcher, concepts.length));
    const title = readLine(document.title, matcher, concepts.length);
    if (!question.phrases.every(phrase => [title, ...lines].some(line => holds(line.tokens, phrase))))
      return [];
    return [
      rankOne(document.articleId, title, lines, question.expected, all, counted.get(document.articleId) ?? 0),
    ];
  });
  return ranked.sort((a, b) => b.score - a.score || b.articleId - a.articleId);
}

const holds = (tokens: readonly string[], phrase: readonly string[]): boolean =>
  tokens.some((_, at) => phrase.every((token, index) => tokens[at + index] === token));

function rankOne(
  articleId: number,
  title: Line,
  lines: readonly Line[],
  expected: Expected,
  all: number,
  counted: number,
): RankedArticle {
  const count = title.found.length;
  const anywhere = Float32Array.from(title.found);
  for (const { found } of lines)
    for (let at = 0; at < count; at++) anywhere[at] = Math.max(anywhere[at] ?? 0, found[at] ?? 0);
  const passages: RankedPassage[] = [];
  for (let first = 0; first < lines.length; first++)
    for (const sentences of [1, 2]) {
      if (first + sentences > lines.length) continue;
      const closeness = closenessOf(
        lines[first] as Line,
        sentences === 2 ? lines[first + 1] : undefined,
        title,
        anywhere,
        all,
      );
      if (closeness > 0) passages.push({ first, sentences, closeness });
    }
  passages.sort((a, b) => b.closeness - a.closeness || a.sentences - b.sentences);
  const best = passages[0];
  const shown = best ? lines.slice(best.first, best.first + best.sentences) : [];
  const neighbours = Math.max(nearness(title, all), ...lines.map(line => nearness(line, all)));
  const fits = shown.some(line => fitsKind(line, expected)) ? (best?.closeness ?? 0) : 0;
  const score =
    counted / (all * 2.2) +
    WEIGHTS.closeness * (best?.closeness ?? 0) +
    WEIGHTS.neighbours * neighbours +
    WEIGHTS.coverage * (sum(anywhere) / all) ** 2 +
    WEIGHTS.title * (sum(title.found) / all) +
    WEIGHTS.kind * fits;
  return { articleId, score, passages: apart(passages), coverage: sum(anywhere) / all };
}

function closenessOf(
  one: Line,
  two: Line | undefined,
  title: Line,
  anywhere: Float32Array,
  all: number,
): number {
  let worth = 0;
  let inside = false;
  for (let at = 0; at < anywhere.length; at++) {
    const first = one.found[at] ?? 0;
    const second = SECOND_SENTENCE * (two?.found[at] ?? 0);
    if (first > 0 || second > 0) inside = true;
    worth += Math.max(first, second, IN_TITLE * (title.found[at] ?? 0), ELSEWHERE * (anywhere[at] ?? 0));
  }
  return inside ? worth / all : 0;
}

/** How many of the question's neighbours stand side by side in a line, by weight. */
function nearness(line: Line, all: number): number {
  let worth = 0;
  for (let at = 1; at < line.places.length; at++) {
    const before = line.places[at - 1] ?? -1;
    const here = line.places[at] ?? -1;
    if (before < 0 || here < 0) continue;
    const gap = here - before;
    if (gap > 0 && gap <= 2) worth += Math.min(line.found[at - 1] ?? 0, line.found[at] ?? 0);
  }
  return worth / all;
}

function fitsKind({ named, figures }: Line, expected: Expected): boolean {
  if (expected === 'person' || expected === 'place') return named;
  return expected === 'count' || expected === 'amount' || expected === 'time' ? figures : false;
}

const sum = (values: Float32Array): number => values.reduce((total, value) => total + value, 0);

/** The best passages that do not share a sentence. */
function apart(passages: readonly RankedPassage[]): RankedPassage[] {
  const chosen: RankedPassage[] = [];
  for (const passage of passages) {
    const overlaps = chosen.some(
      other =>
        passage.first < other.first + other.sentences && other.first < passage.first + passage.sentences,
    );
    if (!overlaps) chosen.push(passage);
    if (chosen.length === MOST_PASSAGES) break;
  }
  return chosen;
}
