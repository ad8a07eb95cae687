import { expect, it } from 'vitest';
import { nextSlot, type Timing } from '../../src/digests/slots.ts';

/**
 * A year of daily slots against an oracle from first principles: it walks the year in steps of five minutes, asks only what
 * the zone's clocks show then (Intl), and takes the first step of each local day at which they show the time, or
 * have jumped past it.
 */

const MINUTE = 60_000;
/** All times below are multiples of it. */
const STEP = 5;
/** A leap year. */
const YEAR = { from: Date.UTC(2028, 0, 1), to: Date.UTC(2029, 0, 1) };

const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Kyiv',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Seoul',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];
const TIMES = ['00:15', '01:30', '02:15', '02:45'];

interface Wall {
  day: string;
  minutes: number;
  weekday: string;
}

interface Quarter {
  at: number;
  wall: Wall;
}

/** What the clocks of a zone show at each quarter of an hour: offsets change only there. */
function quartersOf(zone: string): Quarter[] {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  const quarters: Quarter[] = [];
  for (let at = YEAR.from; at < YEAR.to; at += 15 * MINUTE) {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = `${parts['year']}-${parts['month']}-${parts['day']}`;
    const minutes = Number(parts['hour']) * 60 + Number(parts['minute']);
    quarters.push({ at, wall: { day, minutes, weekday: parts['weekday'] ?? '' } });
  }
  return quarters;
}

function* minutesOf(quarters: readonly Quarter[]): Generator<Quarter> {
  for (const { at, wall } of quarters)
    for (let minute = 0; minute < 15; minute += STEP)
      yield { at: at + minute * MINUTE, wall: { ...wall, minutes: wall.minutes + minute } };
}

function oracle(quarters: readonly Quarter[], time: string, weekdays: readonly string[]): number[] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wanted = hour * 60 + minute;
  const slots: number[] = [];
  const done = new Set<string>();
  let lastDay = '';
  for (const { at, wall } of minutesOf(quarters)) {
    const begins = wall.day !== lastDay;
    lastDay = wall.day;
    // The year may begin in the middle of a local day: that one is left to the year before.
    if (begins && at === YEAR.from && wall.minutes > wanted) done.add(wall.day);
    if (done.has(wall.day) || wall.minutes < wanted) continue;
    done.add(wall.day);
    if (weekdays.length === 0 || weekdays.includes(wall.weekday)) slots.push(at);
  }
  return slots;
}

const ours = (zone: string, time: string, weekdays: readonly number[]): number[] =>
  slotsOf({ dailyTime: time, cron: null, zone, weekdays });

function slotsOf(timing: Timing): number[] {
  const slots: number[] = [];
  for (let after = YEAR.from - 1; ; ) {
    const next = nextSlot(timing, after);
    if (next === null || next >= YEAR.to) return slots;
    slots.push(next);
    after = next;
  }
}

it.each(ZONES)('gives a year of slots in %s as the clocks there show them', zone => {
  const quarters = quartersOf(zone);
  for (const time of TIMES) {
    const slots = ours(zone, time, []);
    expect(slots.map(at => new Date(at).toISOString())).toEqual(
      oracle(quarters, time, []).map(at => new Date(at).toISOString()),
    );
    expect(slots.length).toBeGreaterThanOrEqual(365);
  }
  const weekend = ours(zone, '02:15', [6, 7]);
  expect(weekend).toEqual(oracle(quarters, '02:15', ['Sat', 'Sun']));
  // The same as cron expressions, and one for the leap day alone.
  const cron = (expression: string) => slotsOf({ dailyTime: null, cron: expression, zone });
  expect(cron('15 2 * * 6,0')).toEqual(weekend);
  const workdays = oracle(quarters, '23:50', ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
  expect(cron('50 23 * * 1-5')).toEqual(workdays);
  const leapDay = quarters.find(({ wall }) => wall.day === '2028-02-29' && wall.minutes === 7 * 60);
  expect(cron('0 7 29 2 *')).toEqual([leapDay?.at]);
});
