import type { Features } from './features.ts';

/** An article in the grouping window. */
export interface Member {
  id: number;
  /** Epoch ms; null when unknown: then time plays no part. */
  at: number | null;
  /** Condensed: its weightiest terms, their counts scaled so that the weighted vector has length 1. */
  features: Features;
}

/** A story in the grouping window: the sum of its members' vectors and what else likeness looks at. */
export interface StoryState {
  /** Its id in the store; below 0 until the store has given one. */
  key: number;
  /** Changes with each change of its members. */
  version: number;
  members: number[];
  /** How well it holds together, once that was asked; null again with each change. */
  cohesion: number | null;
  terms: Int32Array;
  sums: Float32Array;
  /** How many members name each country, anywhere and in the opening. */
  countries: ReadonlyMap<number, number>;
  openingCountries: ReadonlyMap<number, number>;
  designators: ReadonlySet<string>;
  firstAt: number | null;
  lastAt: number | null;
}

const NO_COUNTS: ReadonlyMap<number, number> = new Map();
const NO_NAMES: ReadonlySet<string> = new Set();

/** Terms that an article and a story keep: the weightiest. */
const ARTICLE_TERMS = 96;
const KEPT_TERMS = 240;

/** What the window keeps of an article's features, in one block of memory. */
export function condense(features: Features, weights: Float32Array): Features {
  const places = weightiest(features.terms, features.counts, weights, ARTICLE_TERMS);
  const size = places.length;
  const block = new ArrayBuffer(4 * (2 * size + features.sketch.length));
  const terms = new Int32Array(block, 0, size);
  const counts = new Float32Array(block, 4 * size, size);
  const sketch = new Uint32Array(block, 8 * size);
  sketch.set(features.sketch);
  let square = 0;
  for (const [at, place] of places.entries()) {
    const term = features.terms[place] ?? 0;
    terms[at] = term;
    square += ((features.counts[place] ?? 0) * (weights[term] ?? 0)) ** 2;
  }
  const length = Math.sqrt(square) || 1;
  for (const [at, place] of places.entries()) counts[at] = (features.counts[place] ?? 0) / length;
  return { ...features, terms, counts, sketch };
}

/** The places of the weightiest terms, in ascending order. */
function weightiest(
  terms: Int32Array,
  counts: Float32Array,
  weights: Float32Array,
  most: number,
): Int32Array {
  const places = Int32Array.from(terms.keys());
  if (terms.length <= most) return places;
  const values = Float32Array.from(terms, (term, place) => (counts[place] ?? 0) * (weights[term] ?? 0));
  const least = values.toSorted()[terms.length - most] ?? 0;
  return places.filter(place => (values[place] ?? 0) >= least).slice(0, most);
}

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
    cohesion: null,
    terms: new Int32Array(0),
    sums: new Float32Array(0),
    countries: NO_COUNTS,
    openingCountries: NO_COUNTS,
    designators: NO_NAMES,
    firstAt: null,
    lastAt: null,
  };
  for (const slot of slots) include(story, memberAt(slot));
  trim(story, weights);
  return story;
}

function include(story: StoryState, { at, features }: Member): void {
  if (story.terms.length === 0) [story.terms, story.sums] = [features.terms, features.counts];
  else [story.terms, story.sums] = sumOf(story.terms, story.sums, features.terms, features.counts);
  story.countries = countAll(story.countries, features.countries);
  story.openingCountries = countAll(story.openingCountries, features.openingCountries);
  if (features.designators.size > 0) story.designators = story.designators.union(features.designators);
  widen(story, at, at);
}

/** Takes all of `other` into `story`. */
export function absorb(story: StoryState, other: StoryState, weights: Float32Array): void {
  story.version++;
  story.cohesion = null;
  story.members.push(...other.members);
  [story.terms, story.sums] = sumOf(story.terms, story.sums, other.terms, other.sums);
  story.countries = addCounts(story.countries, other.countries);
  story.openingCountries = addCounts(story.openingCountries, other.openingCountries);
  if (other.designators.size > 0) story.designators = story.designators.union(other.designators);
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
  if (terms.length <= 1.25 * KEPT_TERMS) return;
  const places = weightiest(terms, sums, weights, KEPT_TERMS);
  story.terms = Int32Array.from(places, place => terms[place] ?? 0);
  story.sums = Float32Array.from(places, place => sums[place] ?? 0);
}

function countAll(
  counts: ReadonlyMap<number, number>,
  terms: readonly number[],
): ReadonlyMap<number, number> {
  if (terms.length === 0) return counts;
  const more = new Map(counts);
  for (const term of terms) more.set(term, (more.get(term) ?? 0) + 1);
  return more;
}

function addCounts(
  counts: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  if (others.size === 0) return counts;
  const more = new Map(counts);
  for (const [term, times] of others) more.set(term, (more.get(term) ?? 0) + times);
  return more;
}
