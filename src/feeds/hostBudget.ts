import type { Clock } from '../model.ts';
import { type HostTurns, lonelyTurns } from './hostTurns.ts';

/** Keeps requests to one host few and apart, so that many feeds of one publisher do not look like an attack. */
export interface HostBudget {
  /** Waits for a place, which `free` gives back, or tells for how long the host asked us all to stay away. */
  take(host: string, exempt: boolean, signal?: AbortSignal): Promise<HostPlace>;
  /** Notes that the host answered 'too many requests' (or that it did not). */
  note(host: string, limited: { retryAfterMs: number | null } | null): void;
}

export type HostPlace = { kind: 'go'; free: () => void } | { kind: 'rest'; ms: number };

const AT_ONCE = 2;
/** Hosts that the operator allows by name are the operator's own: more at once, and no gap. */
const AT_ONCE_EXEMPT = 16;
/** One address that is asked too often is its own affair; this many in a row are the host's. */
const RESTS_AFTER = 3;
const REST_MS = 60_000;
const LONGEST_REST_MS = 24 * 3_600_000;
/** While other processes have all places of a host, it is looked for a free one at about this distance. */
const LOOK_EVERY_MS = 250;
const IDLE_HOSTS = 5_000;

/** What this process itself does at a host: it sends no more of its requests into the queue than can be served. */
interface HostState {
  active: number;
  waiting: Set<() => void>;
  limited: number;
  /** What this process knows of the host's wish to be left alone; others know it from the shared turns. */
  restsUntil: number;
}

/** `turns` are shared with other processes where they are kept in the store. */
export function createHostBudget(clock: Clock, turns: HostTurns = lonelyTurns(clock)): HostBudget {
  const hosts = new Map<string, HostState>();
  const stateOf = (host: string): HostState => {
    const known = hosts.get(host);
    if (known) return known;
    if (hosts.size >= IDLE_HOSTS)
      for (const [name, { active, limited, restsUntil }] of hosts)
        if (active === 0 && limited === 0 && restsUntil <= clock.now()) hosts.delete(name);
    const state = { active: 0, waiting: new Set<() => void>(), limited: 0, restsUntil: 0 };
    hosts.set(host, state);
    return state;
  };

  /** A turn among all processes. */
  async function turnAt(host: string, signal: AbortSignal | undefined): Promise<HostPlace> {
    for (let look = 1; ; look++) {
      const turn = await turns.take(host);
      if (turn.kind === 'rest') return { kind: 'rest', ms: turn.until - clock.now() };
      if (turn.kind === 'busy') {
        await clock.sleep(LOOK_EVERY_MS * Math.min(look, 4), signal);
        continue;
      }
      const wait = turn.at - clock.now();
      if (wait > 0)
        await clock.sleep(wait, signal).catch(error => {
          turn.free();
          throw error;
        });
      return { kind: 'go', free: turn.free };
    }
  }

  return {
    async take(host, exempt, signal) {
      const state = stateOf(host);
      signal?.throwIfAborted();
      const rest = state.restsUntil - clock.now();
      if (rest > 0) return { kind: 'rest', ms: rest };
      if (state.active >= (exempt ? AT_ONCE_EXEMPT : AT_ONCE)) await waitInLine(state.waiting, signal);
      else state.active++;
      const leave = once(() => {
        const [next] = state.waiting;
        if (next) {
          state.waiting.delete(next);
          next();
        } else state.active--;
      });
      if (exempt) return { kind: 'go', free: leave };
      try {
        const place = await turnAt(host, signal);
        if (place.kind === 'rest') {
          leave();
          return place;
        }
        const free = once(() => {
          place.free();
          leave();
        });
        return { kind: 'go', free };
      } catch (error) {
        leave();
        throw error;
      }
    },
    note(host, limited) {
      const state = stateOf(host);
      state.limited = limited === null ? 0 : state.limited + 1;
      if (limited === null || state.limited < RESTS_AFTER) return;
      state.restsUntil = clock.now() + Math.min(limited.retryAfterMs ?? REST_MS, LONGEST_REST_MS);
      turns.rest(host, state.restsUntil);
      state.limited = 0;
    },
  };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

function waitInLine(waiting: Set<() => void>, signal: AbortSignal | undefined): Promise<void> {
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
