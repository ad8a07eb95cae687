import type { Clock, Observer } from '../model.ts';
import type { Store } from './database.ts';
import { dropLease, holdLease, takeLease } from './leases.ts';

export interface ExclusiveDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  /** Names this process. */
  owner: string;
}

/** How long a process that died keeps its work from others. */
export const EXCLUSIVE_MS = 20_000;

/**
 * Does work that one process at a time should do, and gives the lease back after it; null, and nothing is done, while
 * another process has it. The lease is lengthened for as long as the work takes.
 */
export async function claimed<T>(
  deps: ExclusiveDeps,
  key: string,
  work: () => Promise<T>,
): Promise<T | null> {
  const { store, clock, owner } = deps;
  if (!(await takeLease(store.db, key, { owner, now: clock.now(), ms: EXCLUSIVE_MS }))) return null;
  try {
    return await whileHeld(deps, key, work);
  } finally {
    await dropLease(store.db, key, owner);
  }
}

/**
 * For work that comes back again and again: the process that does it keeps the lease between two turns, so that it
 * costs a write now and then rather than two at each turn.
 */
export function createExclusive(deps: ExclusiveDeps) {
  const heldUntil = new Map<string, number>();
  return async function exclusive<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    const { store, clock, owner } = deps;
    const now = clock.now();
    const left = (heldUntil.get(key) ?? 0) - now;
    if (left < EXCLUSIVE_MS / 2 || left > EXCLUSIVE_MS) {
      heldUntil.delete(key);
      if (!(await takeLease(store.db, key, { owner, now, ms: EXCLUSIVE_MS }))) return null;
      heldUntil.set(key, now + EXCLUSIVE_MS);
    }
    return whileHeld(deps, key, work, until => heldUntil.set(key, until));
  };
}

async function whileHeld<T>(
  { store, clock, observer, owner }: ExclusiveDeps,
  key: string,
  work: () => Promise<T>,
  held: (until: number) => void = () => {},
): Promise<T> {
  const ended = new AbortController();
  const keep = async () => {
    for (;;) {
      await clock.sleep(EXCLUSIVE_MS / 3, ended.signal).catch(() => {});
      if (ended.signal.aborted) return;
      const now = clock.now();
      const kept = await holdLease(store.db, key, { owner, now, ms: EXCLUSIVE_MS }).catch(
        (error: unknown) => {
          observer.warn('lease not kept', { lease: key, error });
          return false;
        },
      );
      if (kept) held(now + EXCLUSIVE_MS);
    }
  };
  const keeping = keep();
  try {
    return await work();
  } finally {
    ended.abort();
    await keeping;
  }
}
