import type { Clock } from '../model.ts';

/** Keeps requests to one host few and apart, so that many feeds of one publisher do not look like an attack. */
export interface HostBudget {
  /** Waits for a place; the function given back frees it. */
  take(host: string, exempt: boolean): Promise<() => void>;
}

const AT_ONCE = 2;
const GAP_MS = 250;

export function createHostBudget(clock: Clock): HostBudget {
  const hosts = new Map<string, { active: number; nextAt: number; waiting: (() => void)[] }>();
  return {
    async take(host, exempt) {
      const state = hosts.get(host) ?? { active: 0, nextAt: 0, waiting: [] };
      hosts.set(host, state);
      if (state.active >= AT_ONCE) await new Promise<void>(resolve => state.waiting.push(resolve));
      else state.active++;
      const now = clock.now();
      const at = Math.max(now, state.nextAt);
      // Hosts that the operator allows by name are the operator's own: no gap.
      state.nextAt = at + (exempt ? 0 : GAP_MS);
      if (at > now) await clock.sleep(at - now);
      return () => {
        const next = state.waiting.shift();
        if (next) next();
        else if (--state.active === 0 && state.nextAt <= clock.now()) hosts.delete(host);
      };
    },
  };
}
