/**
 * A table of words that is asked with a place in a text: a word met before is found without cutting it out. Two hashes of
 * 32 bits stand for the word; that two of a million words share both is about as likely as one in forty million.
 */
export interface SurfaceTable<T> {
  find(text: string, start: number, end: number): T;
}

const FIRST_SIZE = 1 << 15;

export function createSurfaceTable<T>(make: (word: string) => T): SurfaceTable<T> {
  let size = FIRST_SIZE;
  let firsts = new Int32Array(size);
  let seconds = new Int32Array(size);
  let places = new Int32Array(size);
  const found: T[] = [];

  function slotOf(first: number, second: number): number {
    let slot = (first ^ (first >>> 15)) & (size - 1);
    while (places[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second))
      slot = (slot + 1) & (size - 1);
    return slot;
  }

  function put(first: number, second: number, place: number): void {
    const slot = slotOf(first, second);
    firsts[slot] = first;
    seconds[slot] = second;
    places[slot] = place;
  }

  function grow(): void {
    const [oldFirsts, oldSeconds, oldPlaces] = [firsts, seconds, places];
    size *= 2;
    firsts = new Int32Array(size);
    seconds = new Int32Array(size);
    places = new Int32Array(size);
    for (const [slot, place] of oldPlaces.entries())
      if (place !== 0) put(oldFirsts[slot] ?? 0, oldSeconds[slot] ?? 0, place);
  }

  return {
    find(text, start, end) {
      let [first, second] = [0x811c9dc5 | 0, end - start];
      for (let at = start; at < end; at++) {
        const sign = text.charCodeAt(at);
        first = Math.imul(first ^ sign, 0x01000193);
        second = Math.imul(second, 31) + sign + (second >>> 7);
      }
      second |= 0;
      const known = places[slotOf(first, second)] ?? 0;
      if (known !== 0) return found[known - 1] as T;
      const made = make(text.slice(start, end));
      if (2 * found.length > size) grow();
      put(first, second, found.push(made));
      return made;
    },
  };
}
