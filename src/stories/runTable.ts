/**
 * Which article holds a run of words, the newest one: by the run's hash (31 bits). Entries of articles that are gone are
 * dropped whenever the table would have to grow.
 */
export interface RunTable {
  put(hash: number, slot: number): void;
  /** -1 when none holds it. */
  find(hash: number): number;
}

const FIRST_SIZE = 1 << 12;

export function createRunTable(isGone: (slot: number) => boolean): RunTable {
  let size = FIRST_SIZE;
  /** Hash and slot plus 1, which is 0 in an empty cell. */
  let cells = new Int32Array(2 * size);
  let used = 0;

  function cellOf(hash: number): number {
    let at = Math.imul(hash, 0x9e3779b1) >>> 0;
    for (at &= size - 1; ; at = (at + 1) & (size - 1))
      if (cells[2 * at + 1] === 0 || cells[2 * at] === hash) return 2 * at;
  }

  function set(hash: number, entry: number): void {
    const cell = cellOf(hash);
    if (cells[cell + 1] === 0) used++;
    cells[cell] = hash;
    cells[cell + 1] = entry;
  }

  function makeRoom(): void {
    const old = cells;
    let living = 0;
    for (let cell = 1; cell < old.length; cell += 2)
      if (old[cell] !== 0 && !isGone((old[cell] ?? 0) - 1)) living++;
    while (3 * living > size) size *= 2;
    cells = new Int32Array(2 * size);
    used = 0;
    for (let cell = 0; cell < old.length; cell += 2) {
      const entry = old[cell + 1] ?? 0;
      if (entry !== 0 && !isGone(entry - 1)) set(old[cell] ?? 0, entry);
    }
  }

  return {
    put(hash, slot) {
      if (2 * used > size) makeRoom();
      set(hash, slot + 1);
    },
    find: hash => (cells[cellOf(hash) + 1] ?? 0) - 1,
  };
}
