import type { Features } from './features.ts';

/** An article in the grouping window. */
export interface Member {
  id: number;
  /** Epoch ms; null when unknown: then time plays no part. */
  at: number | null;
  features: Features;
  /** Length of its weighted vector when it was read: sums are of vectors of length 1. */
  norm: number;
}

/** A story in the grouping window: the sum of its members' vectors and what else likeness looks at. */
export interface StoryState {
  /** Its id in the store; below 0 until the store has given one. */
  key: number;
  /** Changes with each change of its members. */
  version: number;
  members: number[];
  terms: Int32Array;
  sums: Float32Array;
  /** How many members name each country, anywhere and in the opening. */
  countries: Map<number, number>;
  openingCountries: Map<number, number>;
  designators: Set<string>;
  firstAt: number | null;
  lastAt: number | null;
}

/** Terms that a story keeps: the weightiest. */
const KEPT_TERMS = 400;

/** A story of the given members. `weights` decides which terms of a long list are kept. */
export function storyOf(
  key: number,
  slots: number[],
  memberAt: (slot: number) => Member,
  weights: Float32Array,
): StoryState {
  const story: StoryState = {
    key,
    version: 0,
    members: slots,
    terms: new Int32Array(0),
    sums: new Float32Array(0),
    countries: new Map(),
    openingCountries: new Map(),
    designators: new Set(),
    firstAt: null,
    lastAt: null,
  };
  for (const slot of slots) include(story, memberAt(slot));
  trim(story, weights);
  return story;
}

function include(story: StoryState, { at, features, norm }: Member): void {
  const own = features.counts.map(count => count / norm);
  if (story.terms.length === 0) [story.terms, story.sums] = [features.terms, own];
  else [story.terms, story.sums] = sumOf(story.terms, story.sums, features.terms, own);
  countAll(story.countries, features.countries);
  countAll(story.openingCountries, features.openingCountries);
  for (const designator of features.designators) story.designators.add(designator);
  widen(story, at, at);
}

/** Takes all of `other` into `story`. */
export function absorb(story: StoryState, other: StoryState, weights: Float32Array): void {
  story.version++;
  story.members.push(...other.members);
  [story.terms, story.sums] = sumOf(story.terms, story.sums, other.terms, other.sums);
  addCounts(story.countries, other.countries);
  addCounts(story.openingCountries, other.openingCountries);
  for (const designator of other.designators) story.designators.add(designator);
  widen(story, other.firstAt, other.lastAt);
  trim(story, weights);
}

function widen(story: StoryState, from: number | null, to: number | null): void {
  if (from !== null) story.firstAt = Math.min(story.firstAt ?? from, from);
  if (to !== null) story.lastAt = Math.max(story.lastAt ?? to, to);
}

/** Adds two sparse vectors, terms ascending. */
function sumOf(
  aTerms: Int32Array,
  a: Float32Array,
  bTerms: Int32Array,
  b: Float32Array,
): [Int32Array, Float32Array] {
  const terms = new Int32Array(aTerms.length + bTerms.length);
  const sums = new Float32Array(terms.length);
  let [left, right, size] = [0, 0, 0];
  while (left < aTerms.length || right < bTerms.length) {
    const one = left < aTerms.length ? (aTerms[left] ?? 0) : Number.MAX_SAFE_INTEGER;
    const other = right < bTerms.length ? (bTerms[right] ?? 0) : Number.MAX_SAFE_INTEGER;
    terms[size] = Math.min(one, other);
    sums[size++] = (one <= other ? (a[left++] ?? 0) : 0) + (other <= one ? (b[right++] ?? 0) : 0);
  }
  return [terms.slice(0, size), sums.slice(0, size)];
}

function trim(story: StoryState, weights: Float32Array): void {
  const { terms, sums } = story;
  if (terms.length <= KEPT_TERMS * 1.5) return;
  const value = (place: number) => (sums[place] ?? 0) * (weights[terms[place] ?? 0] ?? 0);
  const places = Array.from(terms.keys())
    .sort((a, b) => value(b) - value(a) || a - b)
    .slice(0, KEPT_TERMS)
    .sort((a, b) => a - b);
  story.terms = Int32Array.from(places, place => terms[place] ?? 0);
  story.sums = Float32Array.from(places, place => sums[place] ?? 0);
}

function countAll(counts: Map<number, number>, terms: readonly number[]): void {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}

function addCounts(counts: Map<number, number>, more: ReadonlyMap<number, number>): void {
  for (const [term, times] of more) counts.set(term, (counts.get(term) ?? 0) + times);
}
