import type { Clock, Observer, Random } from '../model.ts';
import type { Store } from '../store/database.ts';
import { freeHostTurn, restHost, takeHostTurn } from '../store/hostTurns.ts';

/** Who gives out the turns at a host of the web: this process alone, or the store for all that share it. */
export interface HostTurns {
  take(host: string): Promise<Turn>;
  rest(host: string, until: number): void;
}

type Turn =
  /** A place, to be used from `at` on and given back. */
  | { kind: 'go'; at: number; free: () => void }
  /** Others have all places. */
  | { kind: 'busy' }
  | { kind: 'rest'; until: number };

/** This many requests may follow each other at once, then one each half second. */
const BURST = 4;
const GAP_MS = 500;
/** Longer than any request may take: a process that died with a place has it no longer. */
const HOLD_MS = 60_000;
const LONGEST_REST_MS = 24 * 3_600_000;
const IDLE_HOSTS = 5_000;

/** For a process on its own: how many it sends at once, and whom it leaves alone, it knows itself. */
export function lonelyTurns(clock: Clock): HostTurns {
  const nextAt = new Map<string, number>();
  return {
    async take(host) {
      const now = clock.now();
      if (nextAt.size >= IDLE_HOSTS) for (const [name, at] of nextAt) if (at <= now) nextAt.delete(name);
      const at = Math.max(nextAt.get(host) ?? 0, now - BURST * GAP_MS) + GAP_MS;
      nextAt.set(host, at);
      return { kind: 'go', at, free: () => {} };
    },
    rest() {},
  };
}

/** For processes that share a store: together they keep to two requests at a time and one each half second. */
export function sharedTurns({
  store,
  clock,
  observer,
  random,
}: {
  store: Store;
  clock: Clock;
  observer: Observer;
  random: Random;
}): HostTurns {
  const later = (work: Promise<void>) =>
    void work.catch((error: unknown) => observer.warn('host turn not written', { error }));
  return {
    async take(host) {
      const now = clock.now();
      // The fraction tells our place from those that others take in the same millisecond.
      const heldUntil = now + HOLD_MS + random();
      const turn = await takeHostTurn(store.db, {
        host,
        now,
        gapMs: GAP_MS,
        burst: BURST,
        heldUntil,
        // Others read their clocks a moment earlier or later.
        longestHoldMs: 2 * HOLD_MS,
        longestRestMs: LONGEST_REST_MS,
      });
      return turn.kind === 'go'
        ? { ...turn, free: () => later(freeHostTurn(store.db, host, heldUntil)) }
        : turn;
    },
    rest: (host, until) => later(restHost(store.db, host, until)),
  };
}
