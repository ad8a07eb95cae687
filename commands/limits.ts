import type { Clock } from '../src/model.ts';
import { HOUR_MS } from '../src/time.ts';

/** Token buckets: each holds an hour's worth and fills steadily. */
export interface Limiter {
  /**
   * Takes one call from every bucket, or from none: then it tells how long the fullest wait is, and whose bucket is
   * empty (the index).
   */
  take(buckets: readonly Bucket[]): { kind: 'taken' } | { kind: 'empty'; index: number; waitMs: number };
}

export interface Bucket {
  key: string;
  perHour: number;
}

/** Above this many buckets, those that are full again are forgotten: they are as good as new ones. */
const TIDY_ABOVE = 10_000;
const TIDY_EVERY_MS = 60_000;

/** In whole milliseconds, so that a full bucket holds exactly an hour's calls. */
const costOf = (perHour: number): number => Math.floor(HOUR_MS / perHour);

export function createLimiter(clock: Pick<Clock, 'now'>): Limiter {
  /** When each bucket will be full again: the one number that says how full it is now. */
  const fullAt = new Map<string, number>();
  let tidiedAt = 0;

  function waitFor({ key, perHour }: Bucket, now: number): number {
    const missing = Math.max(0, (fullAt.get(key) ?? now) - now);
    return Math.max(0, missing + costOf(perHour) - HOUR_MS);
  }

  function tidy(now: number): void {
    if (fullAt.size <= TIDY_ABOVE || now - tidiedAt < TIDY_EVERY_MS) return;
    tidiedAt = now;
    for (const [key, at] of fullAt) if (at <= now) fullAt.delete(key);
  }

  return {
    take(buckets) {
      const now = clock.now();
      const waits = buckets.map(bucket => waitFor(bucket, now));
      const waitMs = Math.max(0, ...waits);
      if (waitMs > 0) return { kind: 'empty', index: waits.indexOf(waitMs), waitMs };
      for (const { key, perHour } of buckets)
        fullAt.set(key, Math.max(now, fullAt.get(key) ?? now) + costOf(perHour));
      tidy(now);
      return { kind: 'taken' };
    },
  };
}
