/**
 * Date placeholders: `{date:-26h}` in a text becomes the date 26 hours before `now`, as the outlet writes it.
 * Kinds: `date`, `fulldate`, `day` (weekday), `month`, `year`, `time` (24-hour clock, UTC). Units: h, d, y.
 * Everything is UTC, so that two outlets never disagree on the day of one event.
 */
import type { DateStyle } from './types.ts';
import { HOUR_MS } from '../../time.ts';

const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const AP_MONTHS = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const EN_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DE_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const DE_DAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
// Genitive, as after a day number; weekdays in the accusative, as after 'у'.
const UK_MONTHS =
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ');
const UK_DAYS = "неділю понеділок вівторок середу четвер п'ятницю суботу".split(' ');
const KO_DAYS = '일요일 월요일 화요일 수요일 목요일 금요일 토요일'.split(' ');

interface Style {
  months: readonly string[];
  days: readonly string[];
  date(day: number, month: string): string;
  full(date: string, year: number): string;
}

const KO_MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}월`);

const STYLES: Record<DateStyle, Style> = {
  ap: {
    months: AP_MONTHS,
    days: EN_DAYS,
    date: (day, month) => `${month} ${day}`,
    full: (date, year) => `${date}, ${year}`,
  },
  'day-first': {
    months: EN_MONTHS,
    days: EN_DAYS,
    date: (day, month) => `${day} ${month}`,
    full: (date, year) => `${date} ${year}`,
  },
  de: {
    months: DE_MONTHS,
    days: DE_DAYS,
    date: (day, month) => `${day}. ${month}`,
    full: (date, year) => `${date} ${year}`,
  },
  uk: {
    months: UK_MONTHS,
    days: UK_DAYS,
    date: (day, month) => `${day} ${month}`,
    full: (date, year) => `${date} ${year} року`,
  },
  ko: {
    months: KO_MONTHS,
    days: KO_DAYS,
    date: (day, month) => `${month} ${day}일`,
    full: (date, year) => `${year}년 ${date}`,
  },
};

const PLACEHOLDER = /\{(\w+):([+-]\d+(?:\.\d+)?)([hdy])\}/g;

/** Fills the placeholders of `text`, counted from `now` (epoch ms). Throws on an unknown kind. */
export function fillDates(text: string, now: number, style: DateStyle): string {
  return text.replace(PLACEHOLDER, (whole, kind: string, amount: string, unit: string) =>
    format(kind, shift(now, Number(amount), unit), STYLES[style], whole),
  );
}

function shift(now: number, amount: number, unit: string): Date {
  if (unit === 'y') {
    const date = new Date(now);
    date.setUTCFullYear(date.getUTCFullYear() + amount);
    return date;
  }
  return new Date(now + amount * (unit === 'd' ? 24 : 1) * HOUR_MS);
}

function format(kind: string, at: Date, style: Style, placeholder: string): string {
  const month = style.months[at.getUTCMonth()] ?? '';
  const date = style.date(at.getUTCDate(), month);
  switch (kind) {
    case 'date':
      return date;
    case 'fulldate':
      return style.full(date, at.getUTCFullYear());
    case 'day':
      return style.days[at.getUTCDay()] ?? '';
    case 'month':
      return style === STYLES.ap ? (EN_MONTHS[at.getUTCMonth()] ?? '') : month;
    case 'year':
      return String(at.getUTCFullYear());
    case 'time':
      return at.toISOString().slice(11, 16);
    default:
      throw new Error(`Unknown date placeholder ${placeholder}`);
  }
}
