/**
 * Numbers words from 0 on and finds them again by their place in a text, without cutting them out. Two hashes of 32 bits
 * stand for the word; that two of a million words share both is about as likely as one in forty million.
 */
export interface SurfaceTable {
  find(text: string, start: number, end: number): number;
}

const FIRST_SIZE = 1 << 15;
/** A cell holds both hashes and the word's number plus 1; 0 is an empty cell. */
const CELL = 3;

/** `added` is told each new word; its number is how many came before. */
export function createSurfaceTable(added: (word: string) => void): SurfaceTable {
  let size = FIRST_SIZE;
  let cells = new Int32Array(CELL * size);
  let count = 0;

  function cellOf(first: number, second: number): number {
    let slot = (first ^ (first >>> 15)) & (size - 1);
    for (;;) {
      const cell = CELL * slot;
      if (cells[cell + 2] === 0 || (cells[cell] === first && cells[cell + 1] === second)) return cell;
      slot = (slot + 1) & (size - 1);
    }
  }

  function put(first: number, second: number, entry: number): void {
    const cell = cellOf(first, second);
    cells[cell] = first;
    cells[cell + 1] = second;
    cells[cell + 2] = entry;
  }

  function grow(): void {
    const old = cells;
    size *= 2;
    cells = new Int32Array(CELL * size);
    for (let cell = 0; cell < old.length; cell += CELL)
      if (old[cell + 2] !== 0) put(old[cell] ?? 0, old[cell + 1] ?? 0, old[cell + 2] ?? 0);
  }

  return {
    find(text, start, end) {
      let [first, second] = [0x811c9dc5 | 0, end - start];
      for (let at = start; at < end; at++) {
        const sign = text.charCodeAt(at);
        first = Math.imul(first ^ sign, 0x01000193);
        second = (Math.imul(second, 31) + sign + (second >>> 7)) | 0;
      }
      const known = cells[cellOf(first, second) + 2] ?? 0;
      if (known !== 0) return known - 1;
      if (2 * count > size) grow();
      put(first, second, ++count);
      added(text.slice(start, end));
      return count - 1;
    },
  };
}
