import type { Sketch } from './copies.ts';

/**
 * Finds what an article could belong to without comparing it with everything: articles are listed under their weightiest
 * terms, and only the newest of each list are looked at, so the cost hardly grows with the window.
 */

/** Terms under which an article is listed, and by which it is looked up. */
const LISTED_TERMS = 20;
/** Articles looked at per term, the newest. */
const LIST_LENGTH = 64;
/** Stories compared in full. */
const CANDIDATES = 12;
/** Hashes of a sketch under which an article is listed. */
const LISTED_RUNS = 4;

export interface WindowIndex {
  list(slot: number, terms: Int32Array, values: Float32Array, sketch: Sketch): void;
  unlist(slot: number, sketch: Sketch): void;
  /** The stories that share the most weight with these terms. */
  candidates(terms: Int32Array, values: Float32Array, storyOf: (slot: number) => number): number[];
  /** Listed articles that share a run of words with the sketch. */
  copies(sketch: Sketch): Set<number>;
}

export function createIndex(weights: () => Float32Array): WindowIndex {
  const lists: (number[] | undefined)[] = [];
  const runs = new Map<number, number>();
  let gained = new Float32Array(1 << 12);
  let stamps = new Int32Array(1 << 12);
  let stamp = 0;

  /** The weightiest places of a vector, found by their weighted value. */
  function heaviest(terms: Int32Array, values: Float32Array): number[] {
    const weight = weights();
    const places: number[] = [];
    const found: number[] = [];
    for (let place = 0; place < terms.length; place++) {
      const each = weight[terms[place] ?? 0] ?? 0;
      const value = (values[place] ?? 0) * each;
      const least = found.length < LISTED_TERMS ? 0 : (found.at(-1) ?? 0);
      if (value <= least) continue;
      let at = found.length;
      while (at > 0 && (found[at - 1] ?? 0) < value) at--;
      found.splice(at, 0, value);
      places.splice(at, 0, place);
      if (found.length > LISTED_TERMS) {
        found.pop();
        places.pop();
      }
    }
    return places;
  }

  function reserve(story: number): void {
    if (story < gained.length) return;
    const size = Math.max(story + 1, gained.length * 2);
    const [wider, more] = [new Float32Array(size), new Int32Array(size)];
    wider.set(gained);
    more.set(stamps);
    [gained, stamps] = [wider, more];
  }

  function mostGained(touched: readonly number[]): number[] {
    const best: number[] = [];
    for (const story of touched) {
      const gain = gained[story] ?? 0;
      const last = best.at(-1);
      if (best.length === CANDIDATES && last !== undefined && gain <= (gained[last] ?? 0)) continue;
      let at = best.length;
      while (at > 0 && (gained[best[at - 1] ?? 0] ?? 0) < gain) at--;
      best.splice(at, 0, story);
      if (best.length > CANDIDATES) best.pop();
    }
    return best;
  }

  return {
    list(slot, terms, values, sketch) {
      for (const place of heaviest(terms, values)) {
        const term = terms[place] ?? 0;
        let list = lists[term];
        if (list === undefined) {
          list = [];
          while (lists.length < term) lists.push(undefined);
          lists[term] = list;
        }
        list.push(slot);
        if (list.length > 2 * LIST_LENGTH) list.splice(0, LIST_LENGTH);
      }
      for (const hash of sketch.subarray(0, LISTED_RUNS)) runs.set(hash, slot);
    },
    unlist(slot, sketch) {
      for (const hash of sketch.subarray(0, LISTED_RUNS)) if (runs.get(hash) === slot) runs.delete(hash);
    },
    candidates(terms, values, storyOf) {
      const weight = weights();
      const touched: number[] = [];
      for (const place of heaviest(terms, values)) {
        const term = terms[place] ?? 0;
        const list = lists[term];
        if (list === undefined) continue;
        stamp++;
        const each = weight[term] ?? 0;
        const worth = (values[place] ?? 0) * each * each;
        for (let at = Math.max(0, list.length - LIST_LENGTH); at < list.length; at++) {
          const story = storyOf(list[at] ?? 0);
          if (story < 0) continue;
          reserve(story);
          if (stamps[story] === stamp) continue;
          stamps[story] = stamp;
          if (gained[story] === 0) touched.push(story);
          gained[story] = (gained[story] ?? 0) + worth;
        }
      }
      const best = mostGained(touched);
      for (const story of touched) gained[story] = 0;
      return best;
    },
    copies(sketch) {
      const found = new Set<number>();
      for (const hash of sketch.subarray(0, LISTED_RUNS)) {
        const slot = runs.get(hash);
        if (slot !== undefined) found.add(slot);
      }
      return found;
    },
  };
}
