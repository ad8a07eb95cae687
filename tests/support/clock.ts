import type { Clock, Fields, Observer } from '../../src/model.ts';

/** A clock that a test moves by hand. `sleep` resolves when time has been moved past its end. */
export interface TestClock extends Clock {
  set(at: number): void;
  advance(ms: number): void;
}

export function testClock(start: number): TestClock {
  let now = start;
  let sleepers: { until: number; wake: () => void }[] = [];
  const set = (at: number) => {
    now = at;
    const due = sleepers.filter(sleeper => sleeper.until <= now);
    sleepers = sleepers.filter(sleeper => sleeper.until > now);
    for (const sleeper of due) sleeper.wake();
  };
  return {
    now: () => now,
    set,
    advance: ms => set(now + ms),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        sleepers.push({ until: now + ms, wake: resolve });
      }),
  };
}

/** An observer that remembers: what a test asserts about logs and counters. */
export interface TestObserver extends Observer {
  events: { level: string; event: string; fields: Fields }[];
  counters: Map<string, number>;
}

export function testObserver(): TestObserver {
  const events: TestObserver['events'] = [];
  const counters = new Map<string, number>();
  const at =
    (level: string) =>
    (event: string, fields: Fields = {}) =>
      void events.push({ level, event, fields });
  return {
    events,
    counters,
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    count: (metric, labels = {}, by = 1) => {
      const key = [metric, ...Object.entries(labels).map(([name, value]) => `${name}=${value}`)].join(' ');
      counters.set(key, (counters.get(key) ?? 0) + by);
    },
    duration: () => {},
  };
}
