import { widenInts } from './widen.ts';

/**
 * The newest articles of each term, in one block of memory: a list begins with room for two and doubles; at its full
 * length the oldest entry gives way to the newest.
 */
export interface Postings {
  add(term: number, slot: number): void;
  /** Where a term's list lies in `data`, and how long it is; the order of its entries means nothing. */
  startOf(term: number): number;
  lengthOf(term: number): number;
  data(): Int32Array;
}

const [FIRST, LONGEST] = [2, 64];

export function createPostings(): Postings {
  let entries = new Int32Array(1 << 16);
  let used = 0;
  /** By term: where its list begins, its room, and how many were ever added. */
  let starts = new Int32Array(1 << 14);
  let rooms = new Int32Array(1 << 14);
  let counts = new Int32Array(1 << 14);
  /** Lists given up for longer ones, by their room. */
  const spare = new Map<number, number[]>();

  function take(room: number): number {
    const old = spare.get(room)?.pop();
    if (old !== undefined) return old;
    const start = used;
    used += room;
    entries = widenInts(entries, used);
    return start;
  }

  function newSpare(room: number): number[] {
    const starts: number[] = [];
    spare.set(room, starts);
    return starts;
  }

  function lengthen(term: number): void {
    const [before, room] = [starts[term] ?? 0, rooms[term] ?? 0];
    const start = take(room === 0 ? FIRST : 2 * room);
    entries.copyWithin(start, before, before + room);
    if (room > 0) (spare.get(room) ?? newSpare(room)).push(before);
    starts[term] = start;
    rooms[term] = room === 0 ? FIRST : 2 * room;
  }

  return {
    add(term, slot) {
      starts = widenInts(starts, term + 1);
      rooms = widenInts(rooms, term + 1);
      counts = widenInts(counts, term + 1);
      const count = counts[term] ?? 0;
      counts[term] = count + 1;
      if (count === rooms[term] && count < LONGEST) lengthen(term);
      entries[(starts[term] ?? 0) + (count % LONGEST)] = slot;
    },
    startOf: term => (term < starts.length ? (starts[term] ?? 0) : 0),
    lengthOf: term => (term < counts.length ? Math.min(LONGEST, counts[term] ?? 0) : 0),
    data: () => entries,
  };
}
