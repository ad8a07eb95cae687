/**
 * Near-duplicates by sampled runs of words: a text's sketch is the smallest hashes of its five-word runs, so two sketches
 * estimate how much of their texts is shared (bottom-k minhash; Broder, 1997) without keeping the texts.
 */

/** The smallest hashes, ascending; fewer when the text has fewer runs. */
export type Sketch = Uint32Array;

const RUN = 5;
const KEPT = 24;
const NOTHING: Sketch = new Uint32Array(0);

export interface Sketcher {
  begin(): void;
  /** The next words of the same text. */
  add(words: readonly { hash: number }[]): void;
  end(): Sketch;
}

export function createSketcher(): Sketcher {
  const kept = new Uint32Array(KEPT);
  const recent = new Uint32Array(RUN);
  let size = 0;
  let count = 0;

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
      size = 0;
      count = 0;
    },
    add(words) {
      for (const { hash } of words) {
        recent[count++ % RUN] = hash;
        if (count < RUN) continue;
        let run = 0x9e3779b9;
        for (let step = 0; step < RUN; step++)
          run = Math.imul(run ^ (recent[(count + step) % RUN] ?? 0), 0x85ebca6b) ^ (run >>> 13);
        run = Math.imul(run ^ (run >>> 16), 0xc2b2ae35);
        offer((run ^ (run >>> 15)) >>> 0);
      }
    },
    end: () => (size === 0 ? NOTHING : kept.slice(0, size)),
  };
}

/** The share of all runs of two texts that both have, as far as their sketches tell (0 to 1). */
export function sharedRuns(a: Sketch, b: Sketch): number {
  let [left, right, met, shared] = [0, 0, 0, 0];
  const size = Math.min(KEPT, Math.max(a.length, b.length));
  while (met < size && left < a.length && right < b.length) {
    const [one = 0, other = 0] = [a[left], b[right]];
    if (one === other) shared++;
    if (one <= other) left++;
    if (other <= one) right++;
    met++;
  }
  return met === 0 ? 0 : shared / Math.max(met, Math.min(size, met + (a.length - left) + (b.length - right)));
}
