import { placeIn, type StoryState } from './clusterStory.ts';
import { EMPTY } from './vectors.ts';
import { widenFloats } from './widen.ts';
import { DAY_MS } from '../time.ts';

/**
 * How alike two stories (or an article and a story) are: the mean cosine over all pairs of their articles' TF-IDF vectors,
 * faded by the time between them, less when they tell of other places. The mean of pairs (average linkage) is stricter
 * with growing stories than a centroid, which drifts.
 */

export interface Likeness {
  /** The mean over pairs of articles, 0 to 1. */
  mean: number;
  /** The same after time and place were looked at. */
  value: number;
  /** Whether they are one story. */
  isSame: boolean;
}

/** Numbers found on the tune files of eval/clustering. */
const SETTINGS = {
  joinAt: 0.12,
  /** Two articles without company need more: nothing else speaks for them. */
  pairAt: 0.17,
  /** Of two stories that hold together by themselves, this share of the looser one's cohesion must bind them too. */
  bond: 0.7,
  /** That share falls by this much over the size of the smaller one: a few articles vary. */
  slack: 0.45,
  /** Cohesion above this counts no more: copies hold together too well to be a measure. */
  mostCohesion: 0.45,
  /** A few pairs say little: cohesion is drawn towards this, as if by two more pairs. */
  usualCohesion: 0.27,
  usualPairs: 2,
  fadePerDay: 0.08,
  elsewhere: 0.55,
};

/** A country is the story's own when this share of its articles opens with it. */
const OWN_COUNTRY_SHARE = 0.6;

export interface Comparer {
  /** From here on `to` compares with this story. */
  from(story: StoryState): void;
  /** The sum of the cosines of all pairs of articles of the two. */
  dot(other: StoryState): number;
  to(other: StoryState): Likeness;
}

/** Compares stories by the weights of the moment. */
export function createComparer(weights: () => Float32Array): Comparer {
  let table = new Float32Array(0);
  let spread = EMPTY;
  let compared: StoryState | null = null;

  function squareOf({ vector }: StoryState): number {
    const { terms, values, from, size } = vector;
    const weight = weights();
    let square = 0;
    for (let place = from; place < from + size; place++) {
      const value = (values[place] ?? 0) * (weight[terms[place] ?? 0] ?? 0);
      square += value * value;
    }
    return square;
  }

  function dot({ vector }: StoryState): number {
    const { terms, values, from, size } = vector;
    let sum = 0;
    for (let place = from; place < from + size; place++)
      sum += (values[place] ?? 0) * (table[terms[place] ?? 0] ?? 0);
    return sum;
  }

  return {
    from(story) {
      const weight = weights();
      table = widenFloats(table, weight.length);
      for (let place = spread.from; place < spread.from + spread.size; place++)
        table[spread.terms[place] ?? 0] = 0;
      const { terms, values, from, size } = story.vector;
      for (let place = from; place < from + size; place++) {
        const term = terms[place] ?? 0;
        const each = weight[term] ?? 0;
        table[term] = (values[place] ?? 0) * each * each;
      }
      spread = story.vector;
      compared = story;
    },
    dot,
    to(other) {
      if (!compared) throw new Error('nothing to compare with');
      return likenessOf(compared, other, dot(other), squareOf);
    },
  };
}

/** Judges two stories whose articles' cosines sum up to `dot`; `squareOf` reckons a story's own sum where it is not known. */
export function likenessOf(
  a: StoryState,
  b: StoryState,
  dot: number,
  squareOf: (story: StoryState) => number,
): Likeness {
  const mean = dot / (a.members.length * b.members.length);
  let value = mean * fade(a, b, SETTINGS.fadePerDay);
  if (value >= SETTINGS.joinAt && isElsewhere(a, b)) value *= SETTINGS.elsewhere;
  if (value < SETTINGS.joinAt || isVetoed(a, b)) return { mean, value, isSame: false };
  return { mean, value, isSame: value >= bondOf(a, b, squareOf) };
}

/** The least likeness that two stories need, given how each holds together. */
function bondOf(a: StoryState, b: StoryState, squareOf: (story: StoryState) => number): number {
  const looser = Math.min(cohesionOf(a, squareOf), cohesionOf(b, squareOf));
  if (looser === Number.POSITIVE_INFINITY) return SETTINGS.pairAt;
  const size = Math.min(a.members.length, b.members.length);
  return looser * SETTINGS.bond * (1 - SETTINGS.slack / size);
}

/** Of the story's own pairs the mean cosine; infinite for a story of one. */
function cohesionOf(story: StoryState, squareOf: (story: StoryState) => number): number {
  const size = story.members.length;
  if (size < 2) return Number.POSITIVE_INFINITY;
  story.square ??= squareOf(story);
  const pairs = (size * (size - 1)) / 2;
  const own = Math.min(SETTINGS.mostCohesion, Math.max(0, (story.square - size) / (2 * pairs)));
  return (own * pairs + SETTINGS.usualCohesion * SETTINGS.usualPairs) / (pairs + SETTINGS.usualPairs);
}

/** The time between the end of one and the start of the other counts; unknown times play no part. */
function fade(a: StoryState, b: StoryState, perDay: number): number {
  if (a.firstAt === null || a.lastAt === null || b.firstAt === null || b.lastAt === null) return 1;
  const gap = Math.max(0, b.firstAt - a.lastAt, a.firstAt - b.lastAt);
  return Math.exp((-perDay * gap) / DAY_MS);
}

/** Each has a country of its own that the other never names. */
const isElsewhere = (a: StoryState, b: StoryState): boolean => hasOwnCountry(a, b) && hasOwnCountry(b, a);

function hasOwnCountry(story: StoryState, other: StoryState): boolean {
  const { openingCountries, members } = story;
  for (let at = 0; at < openingCountries.length; at += 2)
    if (
      (openingCountries[at + 1] ?? 0) >= OWN_COUNTRY_SHARE * members.length &&
      placeIn(other.countries, openingCountries[at] ?? -1) < 0
    )
      return true;
  return false;
}

/** Both name ships or units by number, and no number is shared: two events of the same kind. */
const isVetoed = ({ designators }: StoryState, other: StoryState): boolean =>
  designators.size > 0 && other.designators.size > 0 && designators.isDisjointFrom(other.designators);
