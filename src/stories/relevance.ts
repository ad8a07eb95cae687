import { indexTerms } from './termIndex.ts';
import { readTerms, type Term, type TermKind } from './wordFiles.ts';
import type { Topic } from './topics.ts';

/** How much a text is about defence, and which topics it touches; every point comes from a word of `words/`. */
export interface Relevance {
  /** 0 (not at all) to 1. */
  score: number;
  topics: Topic[];
}

/** From this score on a text counts as defence; digests leave stories below it out. */
export const DEFENCE_AT = 0.5;

const READ = 1_500;
const TITLE_WEIGHT = 1.5;
const POINTS: Readonly<Record<TermKind, number>> = { certain: 3, usual: 1.5, hint: 0.5, nothing: 0 };
/** Hints prove nothing alone, however many there are. */
const HINTS_ALONE = 1.5;
/** What other fields weigh against defence: the strongest in full, the rest by half. */
const ELSEWHERE = 1;
const FURTHER_FIELDS = 0.5;
/** Points at which a text is half certain to be about defence. */
const HALF_POINTS = 2;
/** For topics a hint says more: that the text is about defence is settled elsewhere. */
const TOPIC_WORTH: Readonly<Record<TermKind, number>> = { certain: 3, usual: 2, hint: 1.5, nothing: 0 };
const TOPIC_POINTS = 2;
/** What is done is another question than with what: topics compete only within their group. */
const GROUPS: readonly (readonly Topic[])[] = [
  ['nuclear', 'missiles', 'air', 'sea', 'land', 'space', 'cyber'],
  ['procurement', 'diplomacy', 'exercises', 'operations', 'personnel', 'arms-control'],
];
/** A topic must have this share of the points of its group's strongest one. */
const TOPIC_SHARE = 0.9;
const TOPICS_OF_GROUP = 2;

const find = indexTerms(readTerms());

/** The terms of title and lead, each once with its greater weight; `masked` ones count for topics only. */
function termsOf(title: string, text: string): Map<Term, { weight: number; masked: boolean }> {
  const weights = new Map<Term, { weight: number; masked: boolean }>();
  const read = (part: string, weight: number) => {
    for (const { term, masked } of find(part)) {
      const known = weights.get(term);
      if (!known || (known.masked && !masked)) weights.set(term, { weight, masked });
    }
  };
  read(title, TITLE_WEIGHT);
  read(text.slice(0, READ), 1);
  return weights;
}

/** Words of the word files that spoke for and against defence in a text, the weightiest first. */
export function decidingWords(title: string, text: string): { speakFor: string[]; against: string[] } {
  const counted = [...termsOf(title, text)]
    .filter(([{ kind }, { masked }]) => !masked && POINTS[kind] > 0)
    .toSorted(([a, x], [b, y]) => POINTS[b.kind] * y.weight - POINTS[a.kind] * x.weight);
  const words = (elsewhere: boolean) =>
    counted
      .filter(([{ field }]) => (field.side === 'elsewhere') === elsewhere)
      .map(([term]) => term.words.join(' '));
  return { speakFor: words(false), against: words(true) };
}

/** Scores title and lead against the word files; each word counts once, more in the title. */
export function relevanceOf(title: string, text: string): Relevance {
  const weights = termsOf(title, text);
  const defence = { sure: 0, hints: 0 };
  const fields = new Map<string, number>();
  const topics = new Map<Topic, number>();
  for (const [{ kind, field }, { weight, masked }] of weights) {
    const points = POINTS[kind] * weight;
    if (field.side === 'elsewhere') {
      if (!masked) fields.set(field.name, (fields.get(field.name) ?? 0) + points);
      continue;
    }
    if (field.topic) topics.set(field.topic, (topics.get(field.topic) ?? 0) + TOPIC_WORTH[kind] * weight);
    if (!masked) defence[kind === 'hint' ? 'hints' : 'sure'] += points;
  }
  const own = defence.sure + (defence.sure > 0 ? defence.hints : Math.min(defence.hints, HINTS_ALONE));
  const net = Math.max(0, own - ELSEWHERE * against([...fields.values()]));
  return { score: net / (net + HALF_POINTS), topics: strongest(topics) };
}

function against(points: number[]): number {
  const most = Math.max(0, ...points);
  return most + FURTHER_FIELDS * (points.reduce((sum, each) => sum + each, 0) - most);
}

function strongest(points: ReadonlyMap<Topic, number>): Topic[] {
  const of = (topic: Topic) => points.get(topic) ?? 0;
  const byPoints = (a: Topic, b: Topic) => of(b) - of(a);
  return GROUPS.flatMap(group => {
    const least = Math.max(TOPIC_POINTS, Math.max(...group.map(of)) * TOPIC_SHARE);
    return group
      .filter(topic => of(topic) >= least)
      .toSorted(byPoints)
      .slice(0, TOPICS_OF_GROUP);
  }).toSorted(byPoints);
}
