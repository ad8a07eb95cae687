import type { Clock } from '../model.ts';
import type { Store } from './database.ts';
import { LONGEST_QUEUE_MS, takeTurns } from './rateSlots.ts';

/** A slice of turns is taken from the store for so many waiting requests at once. */
const SLICE = 8;
const FEW = 3;
/** A turn that a stalled process comes to later than this is another's second by now. */
const STALE_MS = 80;
/** While no other process takes turns, what a stall cost can be made up for. */
const STALE_ALONE_MS = 900;
/** How long another process that took turns is reckoned with. */
const COMPANY_MS = 10_000;

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
  let coming: Promise<number[]> | null = null;
  let line: Promise<void> = Promise.resolve();
  /** Where our next turn is, if nobody takes one meanwhile. */
  let nextIfAlone = Number.NEGATIVE_INFINITY;
  let companyAt = Number.NEGATIVE_INFINITY;

  const staleAfter = (now: number) => (now - companyAt < COMPANY_MS ? STALE_MS : STALE_ALONE_MS);

  async function takeSlice(now: number): Promise<number[]> {
    const count = Math.min(SLICE, Math.max(1, waiting));
    const first = await takeTurns(store.db, store.engine, key, { now, gapMs, count });
    // Turns that begin neither now nor where ours ended follow someone else's.
    if (first > now + gapMs / 2 && first > nextIfAlone + gapMs / 2) companyAt = now;
    nextIfAlone = first + count * gapMs;
    return Array.from({ length: count }, (_, index) => first + index * gapMs);
  }

  async function nextTurn(): Promise<number> {
    const now = clock.now();
    turns = turns.filter(at => at >= now - staleAfter(now));
    if (turns.length === 0) {
      const slice = coming ?? takeSlice(now);
      coming = null;
      turns = await slice;
    }
    const turn = turns.shift() ?? now;
    // Asked for ahead, so that nobody waits for the store.
    if (turns.length < FEW && waiting > turns.length + 1 && coming === null) {
      coming = takeSlice(now);
      coming.catch(() => {});
    }
    return turn;
  }

  async function leave(): Promise<void> {
    for (;;) {
      const at = await nextTurn();
      const wait = at - clock.now();
      // Taken before the clock was set back.
      if (wait > LONGEST_QUEUE_MS) continue;
      if (wait > 0) await clock.sleep(wait);
      const now = clock.now();
      if (now - at <= staleAfter(now)) break;
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
