import { expect, it } from 'vitest';
import { isCron, isDailyTime, isZone, nextSlot } from '../../src/digests/slots.ts';

const at = (iso: string) => Date.parse(iso);
const slots = (timing: Parameters<typeof nextSlot>[0], from: string, count: number): string[] => {
  const found: string[] = [];
  let after = at(from);
  while (found.length < count) {
    const next = nextSlot(timing, after);
    if (next === null) break;
    found.push(new Date(next).toISOString().replace(':00.000Z', 'Z'));
    after = next;
  }
  return found;
};
const daily = (dailyTime: string, zone: string) => ({ dailyTime, cron: null, zone });
const cron = (expression: string, zone: string) => ({ dailyTime: null, cron: expression, zone });

it('keeps the time of day across both changes of the clocks', () => {
  expect(slots(daily('07:00', 'Europe/London'), '2026-03-27T12:00Z', 3)).toEqual([
    '2026-03-28T07:00Z',
    '2026-03-29T06:00Z',
    '2026-03-30T06:00Z',
  ]);
});

it('runs a slot in the spring gap once, at the first valid minute', () => {
  expect(slots(daily('01:30', 'Europe/London'), '2026-03-28T12:00Z', 2)).toEqual([
    '2026-03-29T01:00Z',
    '2026-03-30T00:30Z',
  ]);
  expect(slots(daily('02:15', 'America/New_York'), '2026-03-07T12:00Z', 2)).toEqual([
    '2026-03-08T07:00Z',
    '2026-03-09T06:15Z',
  ]);
});

it('runs a slot in the autumn fold once', () => {
  expect(slots(daily('01:30', 'Europe/London'), '2026-10-24T12:00Z', 2)).toEqual([
    '2026-10-25T00:30Z',
    '2026-10-26T01:30Z',
  ]);
});

it('handles half-hour shifts, leap days and weekdays', () => {
  expect(slots(daily('02:15', 'Australia/Lord_Howe'), '2026-10-03T00:00Z', 1)).toEqual(['2026-10-03T15:30Z']);
  expect(slots(cron('0 6 29 2 *', 'Asia/Seoul'), '2026-01-01T00:00Z', 1)).toEqual(['2028-02-28T21:00Z']);
  expect(slots(cron('30 8 * * 1-5', 'Europe/Kyiv'), '2026-11-20T12:00Z', 2)).toEqual([
    '2026-11-23T06:30Z',
    '2026-11-24T06:30Z',
  ]);
});

it('never stalls, even for an every-minute expression in the repeated hour', () => {
  const found = slots(cron('* * * * *', 'Europe/London'), '2026-10-25T00:58Z', 3);
  expect(found[0]).toBe('2026-10-25T00:59Z');
  expect(new Set(found).size).toBe(3);
  expect(slots(cron('0 0 31 2 *', 'UTC'), '2026-01-01T00:00Z', 1)).toEqual([]);
});

it('tells a usable time, zone and expression', () => {
  expect([isDailyTime('07:00'), isDailyTime('24:00'), isDailyTime('7:00')]).toEqual([true, false, false]);
  expect([isZone('Europe/Kyiv'), isZone('Mars/Olympus')]).toEqual([true, false]);
  expect([isCron('0 7 * * 1-5'), isCron('0 7 * *'), isCron('0 99 * * *'), isCron('* * * * * *')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
