import type { Features } from './features.ts';
import { EMPTY, keepWeightiest, type Run, type Shelf, sumOf, type Vector } from './vectors.ts';

/** How many members name each country: country, times, country, times … */
export type Tally = readonly number[];

/** An article in the grouping window. */
export interface Member {
  id: number;
  /** Epoch ms; null when unknown: then time plays no part. */
  at: number | null;
  /** Its weightiest terms, their counts scaled so that the weighted vector has length 1. */
  vector: Vector;
  countries: Tally;
  openingCountries: Tally;
  designators: ReadonlySet<string>;
  figures: Run;
  sketch: Run;
}

/** A story in the grouping window: the sum of its members' vectors and what else likeness looks at. */
export interface StoryState {
  /** Its id in the store; below 0 until the store has given one. */
  key: number;
  /** Changes with each change of its members. */
  version: number;
  members: number[];
  /** The weighted vector times itself, once that was asked; null again with each change. */
  square: number | null;
  vector: Vector;
  countries: Tally;
  openingCountries: Tally;
  designators: ReadonlySet<string>;
  firstAt: number | null;
  lastAt: number | null;
}

const NONE: Tally = [];
const NO_NAMES: ReadonlySet<string> = new Set();

/** Terms that an article and a story keep: the weightiest. */
const ARTICLE_TERMS = 96;
const STORY_TERMS = 240;

/** What the window keeps of an article. `features` are used up. */
export function memberOf(
  { id, at }: { id: number; at: number | null },
  features: Features,
  weights: Float32Array,
  shelf: Shelf,
): Member {
  const { terms, counts } = features;
  const size = keepWeightiest(terms, counts, terms.length, ARTICLE_TERMS, weights);
  let square = 0;
  for (let place = 0; place < size; place++)
    square += ((counts[place] ?? 0) * (weights[terms[place] ?? 0] ?? 0)) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let place = 0; place < size; place++) counts[place] = (counts[place] ?? 0) / length;
  return {
    id,
    at,
    vector: shelf.vector(terms, counts, size),
    countries: once(features.countries),
    openingCountries: once(features.openingCountries),
    designators: features.designators,
    figures: shelf.run(features.figures, features.figures.length),
    sketch: shelf.run(features.sketch, features.sketch.length),
  };
}

const once = (terms: readonly number[]): Tally =>
  terms.length === 0 ? NONE : terms.flatMap(term => [term, 1]);

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
    square: null,
    vector: EMPTY,
    countries: NONE,
    openingCountries: NONE,
    designators: NO_NAMES,
    firstAt: null,
    lastAt: null,
  };
  for (const slot of slots) {
    const { at, ...told } = memberAt(slot);
    include(story, { ...told, firstAt: at, lastAt: at }, weights);
  }
  return story;
}

/** Takes all of `other` into `story`. */
export function absorb(story: StoryState, other: StoryState, weights: Float32Array): void {
  story.version++;
  story.square = null;
  story.members.push(...other.members);
  include(story, other, weights);
}

type Told = Pick<
  StoryState,
  'vector' | 'countries' | 'openingCountries' | 'designators' | 'firstAt' | 'lastAt'
>;

function include(story: StoryState, told: Told, weights: Float32Array): void {
  story.vector =
    story.vector.size === 0 ? told.vector : sumOf(story.vector, told.vector, STORY_TERMS, weights);
  includeFacts(story, told);
}

/** Everything but the vector. */
function includeFacts(story: StoryState, { firstAt, lastAt, ...told }: Omit<Told, 'vector'>): void {
  story.countries = addTallies(story.countries, told.countries);
  story.openingCountries = addTallies(story.openingCountries, told.openingCountries);
  if (told.designators.size > 0)
    story.designators =
      story.designators.size === 0 ? told.designators : story.designators.union(told.designators);
  if (firstAt !== null) story.firstAt = Math.min(story.firstAt ?? firstAt, firstAt);
  if (lastAt !== null) story.lastAt = Math.max(story.lastAt ?? lastAt, lastAt);
}

/** Takes `other` into `story` but for the vectors: who uses this knows all likenesses already. */
export function absorbFacts(story: StoryState, other: StoryState): void {
  story.members.push(...other.members);
  includeFacts(story, other);
}

function addTallies(one: Tally, other: Tally): Tally {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const sum = [...one];
  for (let at = 0; at < other.length; at += 2) {
    const place = placeIn(sum, other[at] ?? -1);
    if (place < 0) sum.push(other[at] ?? -1, other[at + 1] ?? 0);
    else sum[place + 1] = (sum[place + 1] ?? 0) + (other[at + 1] ?? 0);
  }
  return sum;
}

/** Where a country stands in a tally, -1 when it is not named. */
export function placeIn(tally: Tally, country: number): number {
  for (let at = 0; at < tally.length; at += 2) if (tally[at] === country) return at;
  return -1;
}
