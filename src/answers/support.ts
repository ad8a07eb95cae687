import { sentencesOf } from '../articles/sentences.ts';
import type { Article } from '../model.ts';
import { holdsKind } from './kinds.ts';
import type { Question } from './question.ts';
import { matcherFor, type Matcher, wordsFound } from './rank.ts';
import { readingLanguage, type Token, tokensOf } from './tokens.ts';
import type { WeighedConcept } from './weigh.ts';

/** One or two sentences of an article and how far they carry a question. */
export interface Support {
  article: Article;
  /** As the article has it. */
  text: string;
  start: number;
  /** Share of the question's weight that the passage carries, with what its article is about, 0 to 1. */
  support: number;
  /** The same for the words that are not names: what is asked about them. */
  detail: number;
  /** Words of the question that are missing. */
  missing: string[];
  /** Names of the question that the article does not have. */
  absent: string[];
  /** Holds something of the kind that is asked for. */
  fits: boolean;
}

/** A sentence with what it holds of the question. */
interface Line {
  text: string;
  start: number;
  end: number;
  found: Float32Array;
  tokens: Token[];
}

/** Names, numbers and designators pin a question down: an answer about another one is no answer. */
const isPin = ({ concept }: WeighedConcept): boolean => concept.kind !== 'word' && concept.kind !== 'unspaced';

const BEFORE_PIN = 0.9;
const TOPIC_PIN = 0.85;
const ELSEWHERE_PIN = 0.3;
const NEAR_WORD = 0.5;
const ELSEWHERE_WORD = 0.1;

/** Every passage of an article that holds something of the question, the best first. */
export function supportsIn(article: Article, question: Question, concepts: readonly WeighedConcept[]): Support[] {
  const language = readingLanguage(`${article.title} ${article.text}`, article.language);
  const matcher = matcherFor(concepts);
  const lineOf = (text: string, start: number): Line => {
    const tokens = tokensOf(text, language);
    return { text, start, end: start + text.length, tokens, found: shares(tokens, matcher, concepts) };
  };
  const title = lineOf(article.title, 0);
  const lines = sentencesOf(article.text, article.language).map(({ text, start }) => lineOf(text, start));
  const anywhere = merged([title, ...lines], concepts.length);
  const topic = merged([title, ...lines.slice(0, 1)], concepts.length);
  const supports: Support[] = [];
  for (let first = 0; first < lines.length; first++)
    for (const length of [1, 2]) {
      const shown = lines.slice(first, first + length);
      if (shown.length < length) continue;
      const inside = merged(shown, concepts.length);
      if (!inside.some(share => share > 0)) continue;
      const before = lines[first - 1]?.found ?? new Float32Array(concepts.length);
      supports.push(weighSupport(article, question, concepts, shown, { inside, before, topic, anywhere }));
    }
  return supports.sort((a, b) => b.support - a.support || a.text.length - b.text.length);
}

interface Found {
  inside: Float32Array;
  before: Float32Array;
  topic: Float32Array;
  anywhere: Float32Array;
}

function weighSupport(
  article: Article,
  question: Question,
  concepts: readonly WeighedConcept[],
  shown: readonly Line[],
  { inside, before, topic, anywhere }: Found,
): Support {
  let all = 0;
  let carried = 0;
  let words = 0;
  let wordsCarried = 0;
  const missing: string[] = [];
  const absent: string[] = [];
  for (const [at, each] of concepts.entries()) {
    const pin = isPin(each);
    const levels = pin
      ? [inside[at] ?? 0, BEFORE_PIN * (before[at] ?? 0), TOPIC_PIN * (topic[at] ?? 0), ELSEWHERE_PIN * (anywhere[at] ?? 0)]
      : [inside[at] ?? 0, NEAR_WORD * (before[at] ?? 0), NEAR_WORD * (topic[at] ?? 0), ELSEWHERE_WORD * (anywhere[at] ?? 0)];
    const level = Math.max(...levels);
    all += each.weight;
    carried += each.weight * level;
    if (!pin) {
      words += each.weight;
      wordsCarried += each.weight * level;
    }
    if (level < NEAR_WORD) missing.push(each.concept.asked);
    if (pin && (anywhere[at] ?? 0) === 0) absent.push(each.concept.asked);
  }
  const text = article.text.slice(shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0);
  return {
    article,
    text,
    start: shown[0]?.start ?? 0,
    support: all === 0 ? 0 : carried / all,
    detail: words === 0 ? 1 : wordsCarried / words,
    missing,
    absent,
    fits: holdsKind(text, question.expected, question.text, newNames(shown, concepts)),
  };
}

/** Names in the passage that the question does not have. */
function newNames(shown: readonly Line[], concepts: readonly WeighedConcept[]): string[] {
  const asked = new Set(concepts.flatMap(({ concept }) => concept.alternatives.flatMap(way => way.tokens)));
  return shown.flatMap(({ tokens }) => tokens.filter(({ name, text }) => name && !asked.has(text)).map(({ text }) => text));
}

/** How well a sentence says each concept: 1 in the words of the question or their like, less in looser ones. */
function shares(tokens: readonly Token[], matcher: Matcher, concepts: readonly WeighedConcept[]): Float32Array {
  const found = new Float32Array(concepts.length);
  for (const [concept, weight] of wordsFound(tokens.map(({ text }) => text), matcher)) {
    const share = weight >= 0.9 ? 1 : weight >= 0.35 ? 0.8 : 0.75;
    if (share > (found[concept] ?? 0)) found[concept] = share;
  }
  return found;
}

function merged(lines: readonly Line[], length: number): Float32Array {
  const best = new Float32Array(length);
  for (const { found } of lines)
    for (let at = 0; at < length; at++) best[at] = Math.max(best[at] ?? 0, found[at] ?? 0);
  return best;
}
