import type { Member } from './clusterStory.ts';
import { createPostings } from './postings.ts';
import { createRunTable } from './runTable.ts';
import type { Run, Vector } from './vectors.ts';
import { widenFloats, widenInts } from './widen.ts';

/**
 * Finds what an article could belong to without comparing it with everything: articles are listed under their weightiest
 * terms, and only the newest of each list are looked at, so the cost hardly grows with the window.
 */

/** Terms under which an article is listed, and by which it is looked up. */
const LISTED_TERMS = 20;
/** Stories compared in full. */
const CANDIDATES = 12;
/** Of the weight of the terms looked up, a story must share this much to be worth comparing. */
const LEAST_SHARE = 0.06;
/** Hashes of a sketch under which an article is listed. */
const LISTED_RUNS = 4;

export interface WindowIndex {
  list(slot: number, member: Member): void;
  /** The stories that share the most weight with a vector, the most first. */
  candidates(vector: Vector): number[];
  /** Listed articles that share a run of words with the sketch. */
  copies(sketch: Run): Set<number>;
}

/** `storyOf` tells each listed article's story, below 0 when it is gone. */
export function createIndex(weights: () => Float32Array, storyOf: () => Int32Array): WindowIndex {
  const postings = createPostings();
  const runs = createRunTable(slot => (storyOf()[slot] ?? -1) < 0);
  /** By story: the shared weight so far, and the term that last added to it. */
  let gained = new Float32Array(1 << 12);
  let stamps = new Int32Array(1 << 12);
  let stamp = 0;
  const heaviestTerms = new Int32Array(LISTED_TERMS);
  const heaviestValues = new Float32Array(LISTED_TERMS);

  /** Finds the weightiest terms of a vector, the weightiest first; returns how many there are. */
  function findHeaviest({ terms, values, from, size }: Vector): number {
    const weight = weights();
    let found = 0;
    for (let place = from; place < from + size; place++) {
      const term = terms[place] ?? 0;
      const value = (values[place] ?? 0) * (weight[term] ?? 0);
      if (value <= (found < LISTED_TERMS ? 0 : (heaviestValues[LISTED_TERMS - 1] ?? 0))) continue;
      let at = found < LISTED_TERMS ? found++ : LISTED_TERMS - 1;
      for (; at > 0 && (heaviestValues[at - 1] ?? 0) < value; at--) {
        heaviestValues[at] = heaviestValues[at - 1] ?? 0;
        heaviestTerms[at] = heaviestTerms[at - 1] ?? 0;
      }
      heaviestValues[at] = value;
      heaviestTerms[at] = term;
    }
    return found;
  }

  function mostGained(touched: readonly number[], least: number): number[] {
    const best: number[] = [];
    for (const story of touched) {
      const gain = gained[story] ?? 0;
      const last = best.length < CANDIDATES ? -1 : (best[CANDIDATES - 1] ?? -1);
      if (gain < least || (last >= 0 && gain <= (gained[last] ?? 0))) continue;
      let at = last >= 0 ? CANDIDATES - 1 : best.length;
      for (; at > 0 && (gained[best[at - 1] ?? 0] ?? 0) < gain; at--) best[at] = best[at - 1] ?? 0;
      best[at] = story;
    }
    return best;
  }

  return {
    list(slot, { vector, sketch }) {
      const count = findHeaviest(vector);
      for (let at = 0; at < count; at++) postings.add(heaviestTerms[at] ?? 0, slot);
      for (let at = 0; at < Math.min(LISTED_RUNS, sketch.size); at++)
        runs.put(sketch.data[sketch.from + at] ?? 0, slot);
    },
    candidates(vector) {
      const weight = weights();
      const stories = storyOf();
      const slots = postings.data();
      const touched: number[] = [];
      const count = findHeaviest(vector);
      let total = 0;
      for (let nth = 0; nth < count; nth++) {
        const term = heaviestTerms[nth] ?? 0;
        const worth = (heaviestValues[nth] ?? 0) * (weight[term] ?? 0);
        total += worth;
        stamp++;
        const start = postings.startOf(term);
        const end = start + postings.lengthOf(term);
        for (let at = start; at < end; at++) {
          const story = stories[slots[at] ?? 0] ?? -1;
          if (story < 0 || stamps[story] === stamp) continue;
          if (story >= gained.length) {
            gained = widenFloats(gained, story + 1);
            stamps = widenInts(stamps, story + 1);
          }
          stamps[story] = stamp;
          if (gained[story] === 0) touched.push(story);
          gained[story] = (gained[story] ?? 0) + worth;
        }
      }
      const best = mostGained(touched, LEAST_SHARE * total);
      for (const story of touched) gained[story] = 0;
      return best;
    },
    copies(sketch) {
      const found = new Set<number>();
      for (let at = 0; at < Math.min(LISTED_RUNS, sketch.size); at++) {
        const slot = runs.find(sketch.data[sketch.from + at] ?? 0);
        if (slot >= 0) found.add(slot);
      }
      return found;
    },
  };
}
