import type { Entry } from '../model.ts';

const DAY_MS = 24 * 3_600_000;
const GAPS = 12;

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

/**
 * How long to wait before the next poll: half the feed's own rhythm, never less than it or the server asks for, from
 * the floor to a day. A server's wish counts up to six hours: some call a news feed fresh for a year.
 */
export function nextInterval(about: { rhythmMs: number | null; hintMs: number; floorMs: number }): number {
  const own = about.rhythmMs === null ? about.floorMs * 3 : about.rhythmMs / 2;
  const asked = Math.min(about.hintMs, DAY_MS / 4);
  return Math.round(Math.min(DAY_MS, Math.max(own, asked, about.floorMs)));
}

/** Doubles with each failure in a row, up to a day: a failing feed is probed at least daily, for good. */
export const backOff = (failures: number, floorMs: number): number =>
  Math.min(DAY_MS, floorMs * 2 ** Math.min(failures, 12));
