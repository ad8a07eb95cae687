import { Cron } from 'croner';
import { DateTime, IANAZone } from 'luxon';
import type { Schedule } from '../model.ts';
import { MINUTE_MS } from '../time.ts';

/** When a schedule is due: a time of day or a five-field cron expression, read in an IANA time zone. */
export interface Timing {
  dailyTime: string | null;
  cron: string | null;
  zone: string;
  /** ISO weekdays (Monday is 1) on which a time of day is due; none means every day. */
  weekdays?: readonly number[];
}

export const timingOf = ({
  dailyTime,
  cron,
  zone,
  options,
}: Pick<Schedule, 'dailyTime' | 'cron' | 'zone' | 'options'>): Timing => ({
  dailyTime,
  cron,
  zone,
  weekdays: options.weekdays,
});

/** Enough occurrences to walk past one repeated or missing hour of an every-minute expression. */
const MAX_STEPS = 500;

/**
 * The first due time after `after`, or null when the expression never comes true again.
 * Occurrences are found in wall time and then placed on the time line, so that one in the spring gap comes once, at
 * the first valid minute, and one in the autumn fold comes once, at its first pass. A later wall time is never placed
 * earlier, so the search begins at what the clocks show.
 */
export function nextSlot(timing: Timing, after: number): number | null {
  const wall = new Cron(patternOf(timing), { timezone: 'UTC', legacyMode: true });
  let cursor = wallTime(after, timing.zone);
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = wall.nextRun(new Date(cursor));
    if (next === null) return null;
    cursor = next.getTime();
    const at = instantOf(cursor, timing.zone);
    if (at > after) return at;
  }
  return null;
}

/** A slot that is later than this is not made up for: its news falls into the next one. */
export const CATCH_UP_MS = 2 * 3_600_000;
/** Slots that went by are counted up to here. */
const MOST_MISSED = 1000;

/** What a schedule whose slot has come should do: several slots that went by are made up for by the last of them. */
export interface DueSlot {
  /** The slot to run; null when all that went by are too late. */
  run: number | null;
  /** Slots that went by and are not run. */
  missed: number;
  /** The slot after those; null when there is none. */
  next: number | null;
}

/** Sorts out the slots from `nextSlotAt` (a slot, at or before `now`) up to `now`. */
export function dueSlots(timing: Timing, nextSlotAt: number, now: number): DueSlot {
  let slot: number | null = nextSlotAt;
  let missed = 0;
  while (slot !== null && slot <= now - CATCH_UP_MS) {
    missed += 1;
    slot = nextSlot(timing, missed > MOST_MISSED ? now - CATCH_UP_MS : slot);
  }
  let run: number | null = null;
  while (slot !== null && slot <= now) {
    if (run !== null) missed += 1;
    run = slot;
    slot = nextSlot(timing, slot);
  }
  return { run, missed, next: slot };
}

/** Whether a cron expression has five fields and can be read. */
export function isCron(text: string): boolean {
  if (text.trim().split(/\s+/).length !== 5) return false;
  try {
    new Cron(text, { timezone: 'UTC' });
    return true;
  } catch {
    return false;
  }
}

export const isZone = (name: string): boolean => IANAZone.isValidZone(name);

export const isDailyTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function patternOf({ dailyTime, cron, weekdays = [] }: Timing): string {
  if (cron !== null) return cron;
  const [hour, minute] = (dailyTime ?? '').split(':').map(Number);
  return `${minute} ${hour} * * ${weekdays.length === 0 ? '*' : weekdays.map(day => day % 7).join(',')}`;
}

/** What the clocks of a zone show at an instant, as if it were UTC. */
function wallTime(instant: number, zone: string): number {
  return instant + DateTime.fromMillis(instant, { zone }).offset * MINUTE_MS;
}

/** The earliest instant at which the clocks of a zone show a wall time, or, where they skip it, the next valid minute. */
function instantOf(wall: number, zone: string): number {
  const offsets = [wall - 24 * 3_600_000, wall + 24 * 3_600_000].map(
    near => DateTime.fromMillis(near, { zone }).offset * MINUTE_MS,
  );
  const candidates = offsets.map(offset => wall - offset).filter(instant => wallTime(instant, zone) === wall);
  if (candidates.length > 0) return Math.min(...candidates);
  return transitionBetween(wall - Math.max(...offsets), wall - Math.min(...offsets), zone);
}

/** The instant in (low, high] at which the zone's offset changes. */
function transitionBetween(low: number, high: number, zone: string): number {
  const before = DateTime.fromMillis(low - MINUTE_MS, { zone }).offset;
  let [from, to] = [low - MINUTE_MS, high + MINUTE_MS];
  while (to - from > MINUTE_MS) {
    const middle = Math.floor((from + to) / 2 / MINUTE_MS) * MINUTE_MS;
    if (DateTime.fromMillis(middle, { zone }).offset === before) from = middle;
    else to = middle;
  }
  return to;
}
