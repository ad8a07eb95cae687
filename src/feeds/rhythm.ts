import type { Entry } from '../model.ts';
import { DAY_MS, HOUR_MS } from '../time.ts';

/** When a feed is polled next. Pure. All times in milliseconds. */

const GAPS = 12;
/** Before anything is known of a feed's rhythm. */
const UNKNOWN_MS = HOUR_MS / 2;
/** Quiet for this many of its own gaps, and for a fortnight at least, a feed is stale. */
const STALE_GAPS = 12;
const STALE_AT_LEAST_MS = 14 * DAY_MS;

/** The typical (median) gap between a feed's newest entries, null when it lists too few dated ones to tell. */
export function rhythmOf(entries: readonly Entry[], now: number): number | null {
  const times = entries
    .flatMap(entry => entry.publishedAt ?? [])
    .filter(at => at <= now)
    .toSorted((a, b) => b - a)
    .slice(0, GAPS + 1);
  if (times.length < 3) return null;
  const gaps = times
    .slice(1)
    .map((at, index) => (times[index] ?? at) - at)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? null;
}

export interface IntervalFacts {
  rhythmMs: number | null;
  /** Since the feed last brought something new, null when it never did. */
  quietMs: number | null;
  /** What the server and the feed ask for (Cache-Control, ttl, sy:updatePeriod), 0 when they do not. */
  hintMs: number;
  floorMs: number;
}

/**
 * How long to wait before the next poll, from the floor to a day: half the feed's own rhythm, longer while it is
 * quiet, and never less than server and feed ask for.
 */
export function nextInterval({ rhythmMs, quietMs, hintMs, floorMs }: IntervalFacts): number {
  const own = rhythmMs === null ? UNKNOWN_MS : rhythmMs / 2;
  const quiet = quietMs === null ? 0 : quietMs / 8;
  return Math.round(Math.min(DAY_MS, Math.max(own, quiet, hintMs, floorMs)));
}

/** Doubles with each failure in a row, up to a day: a failing feed is probed at least daily, for good. */
export const backOff = (failures: number, floorMs: number): number =>
  Math.min(DAY_MS, floorMs * 2 ** Math.min(failures, 12));

/**
 * When to come back after a failure. A publisher's Retry-After is obeyed, but for no longer than a day. At most a day
 * even with jitter, which only shortens here.
 */
export const nextProbe = (
  { failures, retryAfterMs, floorMs }: { failures: number; retryAfterMs: number | null; floorMs: number },
  jitter: number,
): number => Math.min(DAY_MS, Math.max(retryAfterMs ?? 0, backOff(failures, floorMs) * (1 - jitter / 5)));

/** True when a feed answers but has brought nothing for far longer than its rhythm. */
export const isStale = (
  { lastNewAt, rhythmMs }: { lastNewAt: number | null; rhythmMs: number | null },
  now: number,
): boolean =>
  lastNewAt !== null && now - lastNewAt > Math.max(STALE_AT_LEAST_MS, (rhythmMs ?? DAY_MS) * STALE_GAPS);
