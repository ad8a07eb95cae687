/** Numbers in memory of their own. */
export type Ints = Int32Array<ArrayBuffer>;
export type Floats = Float32Array<ArrayBuffer>;

/** Room for at least `size` numbers: the same array, or one twice as large with the same numbers. */
export function widenInts(array: Ints, size: number): Ints {
  if (size <= array.length) return array;
  const wider = new Int32Array(Math.max(size, 2 * array.length));
  wider.set(array);
  return wider;
}

/** `widenInts` for fractions. */
export function widenFloats(array: Floats, size: number): Floats {
  if (size <= array.length) return array;
  const wider = new Float32Array(Math.max(size, 2 * array.length));
  wider.set(array);
  return wider;
}
