import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/model.ts';

/** A clock that runs `factor` times as fast as the machine's: back-offs and deadlines pass while servers are real. */
export function hurriedClock(factor: number, start = Date.parse('2026-03-02T08:00:00Z')): Clock {
  const born = performance.now();
  return {
    now: () => Math.floor(start + (performance.now() - born) * factor),
    sleep: (ms, signal) => delay(ms / factor, undefined, signal === undefined ? {} : { signal }),
  };
}
