import type { Clock } from '../model.ts';
import type { Store } from './database.ts';
import { takeTurns } from './rateSlots.ts';

/** A slice of turns is taken from the store for so many waiting requests at once. */
const SLICE = 8;
/** A turn that a stalled process comes to later than this is another's second by now. */
const STALE_MS = 80;

/**
 * Lets the requests of all processes that share a store leave one every `1000 / perSecond` milliseconds. Each asks the
 * store for as many turns as it has requests waiting, so a lone request costs one small write and a queue costs one for
 * eight.
 */
export function createSharedPace(
  { store, clock }: { store: Store; clock: Clock },
  key: string,
  perSecond: number,
): () => Promise<void> {
  const gapMs = 1000 / perSecond;
  let waiting = 0;
  let turns: number[] = [];
  let line: Promise<void> = Promise.resolve();

  async function nextTurn(): Promise<number> {
    const now = clock.now();
    turns = turns.filter(at => at >= now - STALE_MS);
    if (turns.length === 0) {
      const count = Math.min(SLICE, Math.max(1, waiting));
      const first = await takeTurns(store.db, store.engine, key, { now, gapMs, count });
      turns = Array.from({ length: count }, (_, index) => first + index * gapMs);
    }
    return turns.shift() ?? now;
  }

  async function leave(): Promise<void> {
    for (;;) {
      const at = await nextTurn();
      const wait = at - clock.now();
      if (wait > 0) await clock.sleep(wait);
      if (clock.now() - at <= STALE_MS) break;
    }
    waiting -= 1;
  }

  return () => {
    waiting += 1;
    const turn = line.then(leave);
    // A store that fails is told to whoever asked; the next in line asks anew.
    line = turn.catch(() => {
      waiting -= 1;
    });
    return turn;
  };
}
