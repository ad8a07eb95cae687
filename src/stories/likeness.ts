import type { StoryState } from './clusterStory.ts';

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
export interface LikenessSettings {
  joinAt: number;
  /** Two articles without company need more: nothing else speaks for them. */
  pairAt: number;
  /** Of two stories that hold together by themselves, this share of the looser one's cohesion must bind them too. */
  bond: number;
  /** That share falls by this much over the size of the smaller one: a few articles vary. */
  slack: number;
  /** Cohesion above this counts no more: copies hold together too well to be a measure. */
  mostCohesion: number;
  /** A few pairs say little: cohesion is drawn towards this, as if by two more pairs. */
  usualCohesion: number;
  usualPairs: number;
  fadePerDay: number;
  elsewhere: number;
}

export const SETTINGS: LikenessSettings = {
  joinAt: 0.12,
  pairAt: 0.17,
  bond: 0.7,
  slack: 0.45,
  mostCohesion: 0.45,
  usualCohesion: 0.27,
  usualPairs: 2,
  fadePerDay: 0.08,
  elsewhere: 0.55,
};

const DAY_MS = 24 * 3_600_000;
/** A country is the story's own when this share of its articles opens with it. */
const OWN_COUNTRY_SHARE = 0.6;

export function createComparer(weights: () => Float32Array, settings = SETTINGS) {
  let table = new Float32Array(0);
  let spread: StoryState | null = null;

  /** Of the story's own pairs the mean cosine; infinite for a story of one. */
  function cohesionOf(story: StoryState): number {
    story.cohesion ??= measure(story);
    return story.cohesion;
  }

  function measure({ terms, sums, members }: StoryState): number {
    const size = members.length;
    if (size < 2) return Number.POSITIVE_INFINITY;
    const weight = weights();
    let square = 0;
    for (let place = 0; place < terms.length; place++) {
      const value = (sums[place] ?? 0) * (weight[terms[place] ?? 0] ?? 0);
      square += value * value;
    }
    const pairs = (size * (size - 1)) / 2;
    const own = Math.min(settings.mostCohesion, Math.max(0, (square - size) / (2 * pairs)));
    return (own * pairs + settings.usualCohesion * settings.usualPairs) / (pairs + settings.usualPairs);
  }

  return {
    /** From here on `to` compares with this story. */
    from(story: StoryState): void {
      const weight = weights();
      if (table.length < weight.length) table = new Float32Array(weight.length * 2);
      if (spread) for (const term of spread.terms) table[term] = 0;
      for (let place = 0; place < story.terms.length; place++) {
        const term = story.terms[place] ?? 0;
        const each = weight[term] ?? 0;
        table[term] = (story.sums[place] ?? 0) * each * each;
      }
      spread = story;
    },
    to(other: StoryState): Likeness {
      if (!spread) throw new Error('nothing to compare with');
      const story = spread;
      const { terms, sums } = other;
      let dot = 0;
      for (let place = 0; place < terms.length; place++)
        dot += (sums[place] ?? 0) * (table[terms[place] ?? 0] ?? 0);
      const mean = dot / (story.members.length * other.members.length);
      const value =
        mean * fade(story, other, settings.fadePerDay) * (isElsewhere(story, other) ? settings.elsewhere : 1);
      if (value < settings.joinAt || isVetoed(story, other)) return { mean, value, isSame: false };
      return { mean, value, isSame: value >= bondOf(story, other) };
    },
  };

  /** The least likeness that two stories need, given how each holds together. */
  function bondOf(a: StoryState, b: StoryState): number {
    const looser = Math.min(cohesionOf(a), cohesionOf(b));
    if (looser === Number.POSITIVE_INFINITY) return settings.pairAt;
    const size = Math.min(a.members.length, b.members.length);
    return looser * settings.bond * (1 - settings.slack / size);
  }
}

export type Comparer = ReturnType<typeof createComparer>;

/** The time between the end of one and the start of the other counts; unknown times play no part. */
function fade(a: StoryState, b: StoryState, perDay: number): number {
  if (a.firstAt === null || a.lastAt === null || b.firstAt === null || b.lastAt === null) return 1;
  const gap = Math.max(0, b.firstAt - a.lastAt, a.firstAt - b.lastAt);
  return Math.exp((-perDay * gap) / DAY_MS);
}

/** Each has a country of its own that the other never names. */
const isElsewhere = (a: StoryState, b: StoryState): boolean => hasOwnCountry(a, b) && hasOwnCountry(b, a);

function hasOwnCountry(story: StoryState, other: StoryState): boolean {
  for (const [country, times] of story.openingCountries)
    if (times >= OWN_COUNTRY_SHARE * story.members.length && !other.countries.has(country)) return true;
  return false;
}

/** Both name ships or units by number, and no number is shared: two events of the same kind. */
const isVetoed = ({ designators }: StoryState, other: StoryState): boolean =>
  designators.size > 0 && other.designators.size > 0 && designators.isDisjointFrom(other.designators);
