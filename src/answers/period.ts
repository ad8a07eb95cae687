import { DateTime } from 'luxon';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { CARDINALS } from '../lexicon/numerals.ts';

/** A stretch of time, both ends included. */
export interface Period {
  fromAt: number;
  toAt: number;
}

const NUMBER = `(\\d{1,3}|${[...CARDINALS.keys()].join('|')}|a|few)`;
const UNIT = '(hour|day|week|month|year)s?';
const MONTH = `(${[...MONTHS.keys()].filter(name => name.length > 3 || name === 'may').join('|')})`;
const DAY = `(${[...WEEKDAYS.keys()].filter(name => name.length > 3).join('|')})`;

type Reader = (found: string[], now: DateTime) => [DateTime, DateTime] | null;
type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';
const UNITS: Unit[] = ['hour', 'day', 'week', 'month', 'year'];
const isUnit = (word: string): word is Unit => UNITS.some(unit => unit === word);

const whole = (at: DateTime, unit: Unit): [DateTime, DateTime] => [at.startOf(unit), at.endOf(unit)];

/** Phrases that name a stretch of time, with what they mean at `now`. */
const READERS: [RegExp, Reader][] = [
  [
    /\b(?:since )?(the day before yesterday|yesterday|today|tonight|this morning|gestern|heute|hier|ayer|hoy|вчора|сьогодні|вчера|сегодня|어제|오늘|昨日|今日)(?!\p{L})/iu,
    readDayWord,
  ],
  [
    new RegExp(`\\b(?:in|over|during|within)? ?the (?:last|past|previous) ${NUMBER} ${UNIT}\\b`, 'iu'),
    readPast,
  ],
  [
    new RegExp(`\\b(?:in|over|during)? ?the (?:last|past) ${UNIT}\\b`, 'iu'),
    ([, unit = ''], now) => (isUnit(unit) ? [now.minus({ [unit]: 1 }), now] : null),
  ],
  [
    new RegExp(`\\b(last|this) ${UNIT}\\b`, 'iu'),
    ([, which, unit = ''], now) =>
      isUnit(unit) ? whole(which?.toLowerCase() === 'last' ? now.minus({ [unit]: 1 }) : now, unit) : null,
  ],
  [
    /\b(?:letzte|vergangene)n? (Woche)\b|\bla semaine (derni[eè]re)\b|\bla semana (pasada)\b|(?<!\p{L})(минулого тижня|на прошлой неделе|지난주|先週)/iu,
    (_found, now) => whole(now.minus({ week: 1 }), 'week'),
  ],
  [
    new RegExp(`\\bsince (?:last )?${DAY}\\b`, 'iu'),
    ([, day = ''], now) => [weekday(day, now).startOf('day'), now],
  ],
  [new RegExp(`\\b(?:on|last) ${DAY}\\b`, 'iu'), ([, day = ''], now) => whole(weekday(day, now), 'day')],
  [
    new RegExp(`\\bsince ${MONTH}(?: (\\d{4}))?\\b`, 'u'),
    ([, month = '', year], now) => [monthOf(month, year, now).startOf('month'), now],
  ],
  [
    new RegExp(`\\bin (?:early |late |mid-)?${MONTH}(?: (\\d{4}))?\\b`, 'iu'),
    ([, month = '', year], now) => whole(monthOf(month, year, now), 'month'),
  ],
  [
    new RegExp(`\\b(?:on )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?: (\\d{4}))?\\b`, 'iu'),
    ([, day = '', month = '', year], now) =>
      whole(monthOf(month, year, now).set({ day: Number(day) }), 'day'),
  ],
  [
    new RegExp(`\\b(?:on )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'iu'),
    ([, month = '', day = '', year], now) =>
      whole(monthOf(month, year, now).set({ day: Number(day) }), 'day'),
  ],
];

function readDayWord([, word = '']: string[], now: DateTime): [DateTime, DateTime] {
  const back = /before/i.test(word) ? 2 : /yesterday|gestern|hier|ayer|вч|어제|昨/i.test(word) ? 1 : 0;
  return whole(now.minus({ days: back }), 'day');
}

function readPast([, count = '', unit = '']: string[], now: DateTime): [DateTime, DateTime] | null {
  const number =
    count === 'a' ? 1 : count === 'few' ? 4 : (CARDINALS.get(count.toLowerCase()) ?? Number(count));
  return isUnit(unit) ? [now.minus({ [unit]: number }), now] : null;
}

/** The latest such day, today included. */
function weekday(name: string, now: DateTime): DateTime {
  const wanted = WEEKDAYS.get(name.toLowerCase()) ?? 0;
  return now.minus({ days: (now.weekday - wanted + 7) % 7 });
}

/** The latest such month that has begun, or the one of the year that is given. */
function monthOf(name: string, year: string | undefined, now: DateTime): DateTime {
  const month = (MONTHS.get(name.toLowerCase()) ?? 0) + 1;
  const latest = month > now.month ? now.year - 1 : now.year;
  return now.startOf('month').set({ year: year === undefined ? latest : Number(year), month });
}

/**
 * The stretch of time that a text names, in a zone, and the text without it. Phrases that name a month or a date stay in
 * the text, since articles write them too.
 */
export function periodIn(text: string, now: number, zone: string): { period: Period | null; rest: string } {
  const local = DateTime.fromMillis(now, { zone });
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [from, to] = read([...found], local) ?? [];
    if (!from?.isValid || !to?.isValid) continue;
    const dated = /\d|\b[A-Z][a-z]+\b/.test(found[0]) && new RegExp(MONTH, 'iu').test(found[0]);
    return {
      period: { fromAt: from.toMillis(), toAt: to.toMillis() },
      rest: dated ? text : text.replace(found[0], ' '),
    };
  }
  return { period: null, rest: text };
}
