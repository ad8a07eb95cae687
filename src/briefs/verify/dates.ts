import { DAY_WORDS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { ORDINALS } from '../../lexicon/numerals.ts';
import type { Failure } from './codes.ts';
import type { Reading } from './reading.ts';
import type { Word } from './word.ts';

/** A date as a text gives it: parts that it names; what is missing comes from the day of publication. */
export interface DateMention {
  from: number;
  to: number;
  text: string;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** Days from the day of publication. */
  offset?: number;
  /** A week, month or year, counted from the one of publication. */
  span?: { unit: 'week' | 'month' | 'year'; offset: number };
  quarter?: number;
  season?: number;
  /** Minutes after midnight. */
  clock?: number;
}

/** Days since 1970-01-01, both ends included. */
type Span = [from: number, to: number];

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY_MS;
const isYear = (word: Word | undefined): boolean =>
  word?.kind === 'number' && /^(?:19|20)\d\d$/.test(word.text);

/** The dates that a reading names, in order. */
export function datesOf({ words }: Reading): DateMention[] {
  const found: DateMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const mention = mentionAt(words, index);
    if (!mention) continue;
    const to = index + mention.length - 1;
    const text = words
      .slice(index, to + 1)
      .map(word => word.text)
      .join(' ');
    found.push({ ...mention.parts, from: index, to, text });
    index = to;
  }
  return found;
}

type Parts = Omit<DateMention, 'from' | 'to' | 'text'>;
type Found = { parts: Parts; length: number } | null;

function mentionAt(words: Word[], index: number): Found {
  const word = words[index];
  if (!word) return null;
  return clockAt(words, index) ?? calendarAt(words, index, word) ?? relativeAt(words, index, word);
}

function clockAt(words: Word[], index: number): Found {
  const word = words[index];
  if (word && /^(?:noon|midday|midnight)$/.test(word.word))
    return { parts: { clock: word.word === 'midnight' ? 0 : 720 }, length: 1 };
  if (word?.kind !== 'number' || !/^\d{1,2}(?:\.\d\d)?$/.test(word.text)) return null;
  let hour = Math.floor(Number(word.text));
  let minute = Math.round((Number(word.text) - hour) * 100);
  let at = index + 1;
  const colon =
    words[at]?.word === ':' && /^\d\d$/.test(words[at + 1]?.text ?? '') && words[at]?.start === word.end;
  if (colon) {
    minute = Number(words[at + 1]?.text);
    at += 2;
  }
  const half = /^([ap])m?$/.exec(words[at]?.word ?? '')?.[1];
  const dotted =
    half && words[at]?.word.length === 1 && words[at + 1]?.word === '.' && words[at + 2]?.word === 'm';
  if (half && (dotted || words[at]?.word.length === 2)) {
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
    at += dotted ? (words[at + 3]?.word === '.' ? 4 : 3) : 1;
    return { parts: { clock: hour * 60 + minute }, length: at - index };
  }
  return colon ? { parts: { clock: hour * 60 + minute }, length: at - index } : null;
}

function calendarAt(words: Word[], index: number, word: Word): Found {
  const next = words[index + 1];
  const skip = next?.word === 'of' ? 1 : 0;
  const month = monthAt(words, index);
  if (month !== undefined) {
    const dot = next?.word === '.' && word.word.length <= 4 ? 1 : 0;
    const day = dayNumber(words[index + 1 + dot]);
    const after = index + 1 + dot + (day === undefined ? 0 : 1 + ordinalSuffix(words, index + 1 + dot));
    const comma = words[after]?.word === ',' ? 1 : 0;
    const year =
      isYear(words[after + comma]) && (day !== undefined || comma === 0)
        ? Number(words[after + comma]?.text)
        : undefined;
    return {
      parts: { month, ...(day !== undefined && { day }), ...(year && { year }) },
      length: after - index + (year ? comma + 1 : 0),
    };
  }
  const day = dayNumber(word) ?? (ORDINALS.has(word.word) && skip ? ORDINALS.get(word.word) : undefined);
  const suffix = ordinalSuffix(words, index);
  const monthIndex = index + 1 + suffix + (words[index + 1 + suffix]?.word === 'of' ? 1 : 0);
  const named = day === undefined ? undefined : monthAt(words, monthIndex);
  if (day !== undefined && named !== undefined) {
    const year = isYear(words[monthIndex + 1]) ? Number(words[monthIndex + 1]?.text) : undefined;
    return {
      parts: { day, month: named, ...(year && { year }) },
      length: monthIndex + 1 - index + (year ? 1 : 0),
    };
  }
  const iso =
    word.kind === 'number' &&
    isYear(word) &&
    words[index + 1]?.word === '-' &&
    /^\d\d$/.test(words[index + 2]?.text ?? '') &&
    words[index + 3]?.word === '-';
  if (iso)
    return {
      parts: {
        year: Number(word.text),
        month: Number(words[index + 2]?.text) - 1,
        day: Number(words[index + 4]?.text),
      },
      length: 5,
    };
  if (
    isYear(word) &&
    word.start !== words[index - 1]?.end &&
    !/^(?:people|troops|soldiers|tonnes|km|euros|dollars|men)$/.test(next?.word ?? '')
  )
    return { parts: { year: Number(word.text) }, length: 1 };
  return quarterAt(words, index);
}

function monthAt(words: Word[], index: number): number | undefined {
  const word = words[index];
  const month = word?.capital ? MONTHS.get(word.word) : undefined;
  if (month === undefined || !word) return undefined;
  if (!/^(?:may|march|mar|sun|sat)$/.test(word.word)) return month;
  // "May" and "March" begin sentences as verbs and names too.
  const near = [words[index - 1], words[index + 1]];
  return index > 0 || near.some(other => other?.kind === 'number') ? month : undefined;
}

const dayNumber = (word: Word | undefined): number | undefined =>
  word?.kind === 'number' && /^\d{1,2}$/.test(word.text) && Number(word.text) >= 1 && Number(word.text) <= 31
    ? Number(word.text)
    : undefined;

const ordinalSuffix = (words: Word[], index: number): number =>
  /^(?:st|nd|rd|th)$/.test(words[index + 1]?.word ?? '') && words[index]?.kind === 'number' ? 1 : 0;

function quarterAt(words: Word[], index: number): Found {
  if (words[index]?.text === 'Q' && /^[1-4]$/.test(words[index + 1]?.text ?? ''))
    return { parts: { quarter: Number(words[index + 1]?.text) }, length: 2 };
  const order = ORDINALS.get(words[index]?.word ?? '') ?? (words[index]?.word === 'opening' ? 1 : undefined);
  if (order === undefined || order > 4 || words[index + 1]?.word !== 'quarter') return null;
  const year = words.slice(index + 2, index + 4).find(isYear);
  return {
    parts: { quarter: order, ...(year && { year: Number(year.text) }) },
    length: year ? words.indexOf(year) + 1 - index : 2,
  };
}

const SHIFT = new Map([
  ['this', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
]);

function relativeAt(words: Word[], index: number, word: Word): Found {
  const weekday = word.capital || word.word.length > 5 ? WEEKDAYS.get(word.word) : undefined;
  if (weekday !== undefined && (word.word.length > 3 || word.capital))
    return { parts: { weekday }, length: 1 };
  const offset = DAY_WORDS.get(word.word);
  if (offset !== undefined) return { parts: { offset }, length: 1 };
  const shift = SHIFT.get(word.word);
  const unit = words[index + 1]?.word;
  if (shift !== undefined && (unit === 'week' || unit === 'month' || unit === 'year'))
    return { parts: { span: { unit, offset: shift } }, length: 2 };
  if (
    word.word === 'end' &&
    words
      .slice(index, index + 4)
      .map(({ word }) => word)
      .join(' ') === 'end of the year'
  )
    return { parts: { span: { unit: 'year', offset: 0 } }, length: 4 };
  const season = SEASONS.get(word.word);
  const led = /^(?:this|last|next|in|until|by|of|the|since|before)$/.test(words[index - 1]?.word ?? '');
  if (season !== undefined && led && word.word !== 'fall') return { parts: { season }, length: 1 };
  return null;
}

/** Checks the claim's dates against the passage's and the day of publication. */
export function checkDates(
  claimed: DateMention[],
  given: DateMention[],
  publishedAt: number | null,
  steps: readonly number[],
): Failure | null {
  for (const mention of claimed)
    if (!supported(mention, given, publishedAt) && !isStepped(mention, given, publishedAt, steps))
      return { code: 'date', detail: mention.text };
  return null;
}

/** The single days that mentions name, seen from the day of publication. */
function daysOf(given: readonly DateMention[], today: number): number[] {
  return given.flatMap(mention =>
    spansOf(mention, today).flatMap(([from, to]) => (from === to && from <= today + 400 ? [from] : [])),
  );
}

/** "four days before the start": a day so far from another, or from the day of publication. */
function isStepped(
  mention: DateMention,
  given: readonly DateMention[],
  publishedAt: number | null,
  steps: readonly number[],
): boolean {
  if (publishedAt === null || steps.length === 0 || mention.clock !== undefined) return false;
  const today = Math.floor(publishedAt / DAY_MS);
  const days = [today, ...daysOf(given, today)];
  return spansOf(mention, today).some(([from, to]) =>
    days.some(day => steps.some(step => day + step >= from && day + step <= to)),
  );
}

/** How many days lie between the days that mentions name and that of publication, up to now. */
export function elapsedDays(given: readonly DateMention[], publishedAt: number | null): number[] {
  if (publishedAt === null) return [];
  const today = Math.floor(publishedAt / DAY_MS);
  const thisYear = new Date(publishedAt).getUTCFullYear();
  const years = given.flatMap(({ year, month }) => (year !== undefined && month === undefined ? [year] : []));
  const apart = [...years, thisYear].flatMap(one => years.map(other => Math.abs(one - other) * YEAR_DAYS));
  return [...daysOf(given, today).flatMap(day => (day < today ? [today - day] : [])), ...apart];
}

function supported(mention: DateMention, given: DateMention[], publishedAt: number | null): boolean {
  if (mention.clock !== undefined)
    return given.some(
      ({ clock }) =>
        clock !== undefined &&
        clock % 720 === (mention.clock ?? 0) % 720 &&
        (clock === mention.clock || clock < 720),
    );
  if (mention.season !== undefined)
    return given.every(({ season }) => season === undefined || season === mention.season);
  if (given.some(other => sameParts(mention, other))) return true;
  if (publishedAt === null) return given.some(other => partsWithin(mention, other));
  const today = Math.floor(publishedAt / DAY_MS);
  const spans = spansOf(mention, today);
  const givenSpans = given.filter(({ clock }) => clock === undefined).flatMap(other => spansOf(other, today));
  if (spans.some(span => givenSpans.some(other => span[0] <= other[0] && other[1] <= span[1]))) return true;
  const wide = spans.some(([from, to]) => from <= today && today <= to && to - from > 5);
  const rival = given.some(
    other =>
      (mention.month !== undefined && other.month !== undefined) ||
      (mention.year !== undefined && other.year !== undefined && mention.month === undefined),
  );
  if (wide) return !rival;
  // A passage without a day of its own tells of the day on which it was published.
  const dated = given.some(
    other => other.day !== undefined || other.weekday !== undefined || other.offset !== undefined,
  );
  return !dated && spans.some(([from, to]) => from === today && to === today);
}

/** Whether one date tells the same day or days as another, or lies within what the claim's names. */
export function isSameDate(claimed: DateMention, given: DateMention, publishedAt: number | null): boolean {
  if (claimed.clock !== undefined || given.clock !== undefined)
    return (
      claimed.clock !== undefined && given.clock !== undefined && claimed.clock % 720 === given.clock % 720
    );
  if (sameParts(claimed, given)) return true;
  if (publishedAt === null) return partsWithin(claimed, given);
  const today = Math.floor(publishedAt / DAY_MS);
  const spans = spansOf(given, today);
  return spansOf(claimed, today).some(([from, to]) =>
    spans.some(other => from <= other[0] && other[1] <= to),
  );
}

const PARTS = ['year', 'month', 'day', 'weekday', 'offset', 'quarter'] as const;
const sameParts = (one: DateMention, other: DateMention): boolean =>
  PARTS.every(part => one[part] === other[part]) &&
  one.span?.unit === other.span?.unit &&
  one.span?.offset === other.span?.offset;

/** Without a day of publication only what both name can be compared. */
const partsWithin = (claimed: DateMention, given: DateMention): boolean =>
  claimed.span === undefined &&
  PARTS.some(part => claimed[part] !== undefined) &&
  PARTS.every(
    part =>
      claimed[part] === undefined ||
      (part === 'year' && given.year === undefined) ||
      claimed[part] === given[part],
  );

/** The days that a mention can mean, seen from the day of publication. */
function spansOf(mention: DateMention, today: number): Span[] {
  const date = new Date(today * DAY_MS);
  const thisYear = date.getUTCFullYear();
  const years = mention.year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [mention.year];
  const { month, day } = mention;
  if (month !== undefined && day !== undefined)
    return years.map(year => [dayOf(year, month, day), dayOf(year, month, day)]);
  if (month !== undefined) return years.map(year => [dayOf(year, month, 1), dayOf(year, month + 1, 0)]);
  if (mention.quarter !== undefined) {
    const first = (mention.quarter - 1) * 3;
    return years.map(year => [dayOf(year, first, 1), dayOf(year, first + 3, 0)]);
  }
  if (mention.year !== undefined) return [[dayOf(mention.year, 0, 1), dayOf(mention.year, 12, 0)]];
  if (mention.weekday !== undefined) {
    const back = (date.getUTCDay() - mention.weekday + 7) % 7;
    return [today - back, today - back + 7, today - 7].map(at => [at, at]);
  }
  if (mention.offset !== undefined) return [[today + mention.offset, today + mention.offset]];
  if (mention.span) return [spanOf(mention.span, date, today)];
  return [];
}

function spanOf(
  { unit, offset }: { unit: 'week' | 'month' | 'year'; offset: number },
  date: Date,
  today: number,
): Span {
  const year = date.getUTCFullYear();
  if (unit === 'year') return [dayOf(year + offset, 0, 1), dayOf(year + offset, 12, 0)];
  if (unit === 'month')
    return [dayOf(year, date.getUTCMonth() + offset, 1), dayOf(year, date.getUTCMonth() + offset + 1, 0)];
  const monday = today - ((date.getUTCDay() + 6) % 7) + offset * 7;
  return [monday, monday + 6];
}
