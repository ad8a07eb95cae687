import { widenFloats, widenInts } from './widen.ts';

/** Sparse vectors, terms ascending. Many lie in one block: an array of its own for each would cost as much again. */
export interface Vector {
  terms: Int32Array;
  values: Float32Array;
  /** Where it begins in the two, and how many of their numbers are its own. */
  from: number;
  size: number;
}

/** A run of whole numbers within a block. */
export interface Run {
  data: Int32Array;
  from: number;
  size: number;
}

const BLOCK = 1 << 14;

/** Packs what is kept into blocks. A block is freed with the last thing in it. */
export interface Shelf {
  vector(terms: Int32Array, values: Float32Array, size: number): Vector;
  run(numbers: Int32Array, size: number): Run;
}

export function createShelf(): Shelf {
  let terms = new Int32Array(0);
  let values = new Float32Array(0);
  let [used, ran] = [0, 0];
  let data = new Int32Array(0);
  return {
    vector(someTerms, someValues, size) {
      if (used + size > terms.length) {
        terms = new Int32Array(Math.max(BLOCK, size));
        values = new Float32Array(terms.length);
        used = 0;
      }
      const kept = { terms, values, from: used, size };
      for (let at = 0; at < size; at++) {
        terms[used] = someTerms[at] ?? 0;
        values[used++] = someValues[at] ?? 0;
      }
      return kept;
    },
    run(numbers, size) {
      if (ran + size > data.length) {
        data = new Int32Array(Math.max(BLOCK, size));
        ran = 0;
      }
      const kept = { data, from: ran, size };
      for (let at = 0; at < size; at++) data[ran++] = numbers[at] ?? 0;
      return kept;
    },
  };
}

export const EMPTY: Vector = { terms: new Int32Array(0), values: new Float32Array(0), from: 0, size: 0 };

let worth = new Float32Array(1 << 10);
let sorted = new Float32Array(1 << 10);

/** Leaves the `most` weightiest terms of a vector, in place, in their order; returns how many are left. */
export function keepWeightiest(
  terms: Int32Array,
  values: Float32Array,
  size: number,
  most: number,
  weights: Float32Array,
): number {
  if (size <= most) return size;
  [worth, sorted] = [widenFloats(worth, size), widenFloats(sorted, size)];
  for (let at = 0; at < size; at++)
    sorted[at] = worth[at] = (values[at] ?? 0) * (weights[terms[at] ?? 0] ?? 0);
  sorted.subarray(0, size).sort();
  const least = sorted[size - most] ?? 0;
  let left = 0;
  for (let at = 0; at < size && left < most; at++) {
    if ((worth[at] ?? 0) < least) continue;
    terms[left] = terms[at] ?? 0;
    values[left++] = values[at] ?? 0;
  }
  return left;
}

let sumTerms = new Int32Array(1 << 10);
let sums = new Float32Array(1 << 10);

/** The sum of two vectors; one that grows too long keeps its `most` weightiest terms. */
export function sumOf(a: Vector, b: Vector, most: number, weights: Float32Array): Vector {
  [sumTerms, sums] = [widenInts(sumTerms, a.size + b.size), widenFloats(sums, a.size + b.size)];
  let [left, right, size] = [a.from, b.from, 0];
  const [leftEnd, rightEnd] = [a.from + a.size, b.from + b.size];
  while (left < leftEnd && right < rightEnd) {
    const one = a.terms[left] ?? 0;
    const other = b.terms[right] ?? 0;
    sumTerms[size] = one < other ? one : other;
    sums[size++] =
      (one <= other ? (a.values[left++] ?? 0) : 0) + (other <= one ? (b.values[right++] ?? 0) : 0);
  }
  for (; left < leftEnd; left++) {
    sumTerms[size] = a.terms[left] ?? 0;
    sums[size++] = a.values[left] ?? 0;
  }
  for (; right < rightEnd; right++) {
    sumTerms[size] = b.terms[right] ?? 0;
    sums[size++] = b.values[right] ?? 0;
  }
  // Cutting at every sum would be work for little: a quarter more may stand.
  if (size > 1.25 * most) size = keepWeightiest(sumTerms, sums, size, most, weights);
  return { terms: sumTerms.slice(0, size), values: sums.slice(0, size), from: 0, size };
}
