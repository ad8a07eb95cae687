import type { Clock } from '../model.ts';

/** Keeps requests to one host few and apart, so that many feeds of one publisher do not look like an attack. */
export interface HostBudget {
  /** Waits for a place; the function given back frees it. Rejects when the signal ends the wait. */
  take(host: string, exempt: boolean, signal?: AbortSignal): Promise<() => void>;
  /** How long the host asked us all to stay away, null when it did not. */
  restingMs(host: string): number | null;
  /** Notes that the host answered 'too many requests' (or that it did not). */
  note(host: string, limited: { retryAfterMs: number | null } | null): void;
}

const AT_ONCE = 2;
/** Hosts that the operator allows by name are the operator's own: more at once, and no gap. */
const AT_ONCE_EXEMPT = 16;
/** This many requests may follow each other at once, then one each half second. */
const BURST = 4;
const GAP_MS = 500;
/** One address that is asked too often is its own affair; this many in a row are the host's. */
const RESTS_AFTER = 3;
const REST_MS = 60_000;
const LONGEST_REST_MS = 24 * 3_600_000;
const IDLE_HOSTS = 5_000;

interface HostState {
  active: number;
  /** When the next request would be due if all had kept their gap. */
  nextAt: number;
  waiting: Set<() => void>;
  limited: number;
  restsUntil: number;
}

export function createHostBudget(clock: Clock): HostBudget {
  const hosts = new Map<string, HostState>();
  const stateOf = (host: string): HostState => {
    const known = hosts.get(host);
    if (known) return known;
    if (hosts.size >= IDLE_HOSTS) forgetIdle();
    const state = { active: 0, nextAt: 0, waiting: new Set<() => void>(), limited: 0, restsUntil: 0 };
    hosts.set(host, state);
    return state;
  };
  const forgetIdle = () => {
    const now = clock.now();
    for (const [host, { active, nextAt, restsUntil }] of hosts)
      if (active === 0 && nextAt <= now && restsUntil <= now) hosts.delete(host);
  };
  return {
    async take(host, exempt, signal) {
      const state = stateOf(host);
      signal?.throwIfAborted();
      if (state.active >= (exempt ? AT_ONCE_EXEMPT : AT_ONCE)) await waitTurn(state.waiting, signal);
      else state.active++;
      let freed = false;
      const free = () => {
        if (freed) return;
        freed = true;
        const [next] = state.waiting;
        if (next) {
          state.waiting.delete(next);
          next();
        } else state.active--;
      };
      if (exempt) return free;
      const now = clock.now();
      state.nextAt = Math.max(state.nextAt, now - BURST * GAP_MS) + GAP_MS;
      const wait = state.nextAt - now;
      if (wait > 0)
        await clock.sleep(wait, signal).catch(error => {
          free();
          throw error;
        });
      return free;
    },
    restingMs(host) {
      const left = (hosts.get(host)?.restsUntil ?? 0) - clock.now();
      return left > 0 ? left : null;
    },
    note(host, limited) {
      const state = stateOf(host);
      state.limited = limited === null ? 0 : state.limited + 1;
      if (limited === null || state.limited < RESTS_AFTER) return;
      state.restsUntil = clock.now() + Math.min(limited.retryAfterMs ?? REST_MS, LONGEST_REST_MS);
      state.limited = 0;
    },
  };
}

function waitTurn(waiting: Set<() => void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      waiting.delete(turn);
      reject(signal?.reason);
    };
    const turn = () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    waiting.add(turn);
  });
}
