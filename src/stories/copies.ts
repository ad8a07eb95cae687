import type { Run } from './vectors.ts';

/**
 * Near-duplicates by sampled runs of words: a text's sketch is the smallest hashes of its five-word runs, so two sketches
 * estimate how much of their texts is shared (bottom-k minhash; Broder, 1997) without keeping the texts.
 */

const RUN = 5;
const KEPT = 24;

export interface Sketcher {
  begin(): void;
  /** The hash of the next word of the same text. */
  add(word: number): void;
  /** The sketch: the smallest hashes (31 bits), ascending; fewer when the text has fewer runs. */
  end(): Int32Array;
}

export function createSketcher(): Sketcher {
  const kept = new Int32Array(KEPT);
  const recent = new Int32Array(RUN);
  let size = 0;
  let count = 0;
  /** Where in `recent` the next hash goes: after it the oldest one. */
  let next = 0;

  /** Keeps the smallest hashes, each once, in order. */
  function offer(hash: number): void {
    if (size === KEPT && hash >= (kept[KEPT - 1] ?? 0)) return;
    let place = size;
    while (place > 0 && (kept[place - 1] ?? 0) > hash) place--;
    if (place > 0 && kept[place - 1] === hash) return;
    const end = size < KEPT ? size++ : KEPT - 1;
    kept.copyWithin(place + 1, place, end);
    kept[place] = hash;
  }

  return {
    begin() {
      [size, count, next] = [0, 0, 0];
    },
    add(word) {
      recent[next] = word;
      next = next === RUN - 1 ? 0 : next + 1;
      if (++count < RUN) return;
      let run = 0x9e3779b9;
      let at = next;
      for (let step = 0; step < RUN; step++) {
        run = Math.imul(run ^ (recent[at] ?? 0), 0x85ebca6b) ^ (run >>> 13);
        at = at === RUN - 1 ? 0 : at + 1;
      }
      run = Math.imul(run ^ (run >>> 16), 0xc2b2ae35);
      offer((run ^ (run >>> 15)) >>> 1);
    },
    end: () => kept.slice(0, size),
  };
}

/** The share of all runs of two texts that both have, as far as their sketches tell (0 to 1). */
export function sharedRuns(a: Run, b: Run): number {
  let [left, right, met, shared] = [0, 0, 0, 0];
  const size = Math.min(KEPT, Math.max(a.size, b.size));
  while (met < size && left < a.size && right < b.size) {
    const one = a.data[a.from + left] ?? 0;
    const other = b.data[b.from + right] ?? 0;
    if (one === other) shared++;
    if (one <= other) left++;
    if (other <= one) right++;
    met++;
  }
  return met === 0 ? 0 : shared / Math.max(met, Math.min(size, met + (a.size - left) + (b.size - right)));
}
