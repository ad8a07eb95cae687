import type { Clock } from '../model.ts';

/** What `work` gives, or `fallback` when it takes longer than `ms`. A failure of `work` in time is thrown on. */
export async function within<T, F>(clock: Clock, ms: number, work: Promise<T>, fallback: F): Promise<T | F> {
  const done = new AbortController();
  try {
    return await Promise.race([work, clock.sleep(ms, done.signal).then(() => fallback)]);
  } finally {
    done.abort();
  }
}
