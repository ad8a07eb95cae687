import { expect, it } from 'vitest';
import { parseDate } from '../../../src/feeds/parse/dates.ts';

const iso = (text: string, now?: number) => {
  const at = parseDate(text, now);
  return at === null ? null : new Date(at).toISOString();
};

it.each([
  ['2026-03-04T05:06:07Z', '2026-03-04T05:06:07.000Z'],
  ['2026-03-04T05:06:07.8+09:00', '2026-03-03T20:06:07.000Z'],
  ['2026-03-04T05:06+0900', '2026-03-03T20:06:00.000Z'],
  ['2026-03-04 05:06', '2026-03-04T05:06:00.000Z'],
  ['2026-03', '2026-03-01T00:00:00.000Z'],
  ['20260304T050607Z', '2026-03-04T05:06:07.000Z'],
  ['Wed, 04 Mar 2026 05:06:07 GMT', '2026-03-04T05:06:07.000Z'],
  ['04 Mar 26 05:06 EST', '2026-03-04T10:06:00.000Z'],
  ['Wed, 4 March 2026 5:06 pm', '2026-03-04T17:06:00.000Z'],
  ['Wed Mar  4 05:06:07 UTC 2026', '2026-03-04T05:06:07.000Z'],
  ['Wednesday, March 4th, 2026 at 12:06 am', '2026-03-04T00:06:00.000Z'],
  ['04.03.2026 05:06', '2026-03-04T05:06:00.000Z'],
  ['03/13/2026', '2026-03-13T00:00:00.000Z'],
  ['4. März 2026, 05:06 Uhr', '2026-03-04T05:06:00.000Z'],
  ['4 марта 2026 г. 10:00', '2026-03-04T10:00:00.000Z'],
  ['2026年3月4日', '2026-03-04T00:00:00.000Z'],
  ['1772600767', '2026-03-04T05:06:07.000Z'],
])('%s', (text, expected) => {
  expect(iso(text)).toBe(expected);
});

it.each([
  '',
  'soon',
  '31 Apr 2026',
  '0001-01-01T00:00:00Z',
  '9999-01-01',
  '2026-03-04T05:06:07+99:00',
  '12',
  'x'.repeat(10_000),
])('reads %j as no date', text => {
  expect(iso(text)).toBeNull();
});

it('takes a date far ahead of now for a mistake', () => {
  const now = Date.UTC(2026, 2, 4);
  expect(iso('2026-12-01', now)).not.toBeNull();
  expect(iso('2036-03-04', now)).toBeNull();
});
