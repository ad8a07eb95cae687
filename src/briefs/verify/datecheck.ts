import type { Failure } from './codes.ts';
import type { DateMention } from './dates.ts';

/** Days since 1970-01-01, both ends included. */
type Span = [from: number, to: number];

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY_MS;
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
  const wide = given.flatMap(other => spansOf(other, today)).filter(([from, to]) => to - from > 20);
  return spansOf(mention, today).some(
    ([from, to]) =>
      days.some(day => steps.some(step => day + step >= from && day + step <= to)) ||
      // "in October 2027, five years after": months and years from months and years.
      wide.some(
        other =>
          Math.abs(to - from - (other[1] - other[0])) <= LEAP &&
          steps.some(step => Math.abs(step) > LEAP && Math.abs(other[0] + step - from) <= LEAP),
      ),
  );
}

const MINUTES = 1_440;

/** Months and years differ by so many days in length. */
const LEAP = 3;

/** How many days lie between the days that mentions name and that of publication, up to now. */
export function elapsedDays(
  own: readonly DateMention[],
  around: readonly DateMention[],
  publishedAt: number | null,
): number[] {
  const given = [...own, ...around];
  if (publishedAt === null) return [];
  const today = Math.floor(publishedAt / DAY_MS);
  const thisYear = new Date(publishedAt).getUTCFullYear();
  const years = given.flatMap(({ year, month }) => (year !== undefined && month === undefined ? [year] : []));
  const apart = [...years, thisYear].flatMap(one => years.map(other => Math.abs(one - other) * YEAR_DAYS));
  const days = daysOf(given, today);
  // Only days of the passage itself have to do with each other.
  const told = daysOf(own, today);
  const between = told.flatMap(one => told.flatMap(other => (other > one ? [other - one] : [])));
  // "since February 2022": from the middle of the month.
  const months = given.flatMap(({ year, month, day }) =>
    year !== undefined && month !== undefined && day === undefined ? [today - dayOf(year, month, 15)] : [],
  );
  const clocks = given.flatMap(({ clock }) => clock ?? []);
  const hours = clocks.flatMap(one =>
    clocks.flatMap(other => (other > one ? [(other - one) / MINUTES] : [])),
  );
  return [
    ...days.flatMap(day => (day < today ? [today - day] : [])),
    ...apart,
    ...between,
    ...months.filter(days => days > 0),
    ...hours,
  ];
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
  // "by the end of June" for "in the first half": both end then.
  if (
    mention.edge &&
    spans.some(span => givenSpans.some(other => span[0] === other[0] || span[1] === other[1]))
  )
    return true;
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

const PARTS = ['year', 'month', 'day', 'weekday', 'offset', 'quarter', 'half'] as const;
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
  if (mention.half !== undefined)
    return years.map(year => [
      dayOf(year, mention.half === 1 ? 0 : 6, 1),
      dayOf(year, mention.half === 1 ? 6 : 12, 0),
    ]);
  // "the 28th" of this month or one beside it
  if (day !== undefined)
    return [-1, 0, 1].map(step => {
      const at = dayOf(thisYear, date.getUTCMonth() + step, day);
      return [at, at];
    });
  if (mention.quarter !== undefined) {
    const first = (mention.quarter - 1) * 3;
    return years.map(year => [dayOf(year, first, 1), dayOf(year, first + 3, 0)]);
  }
  if (mention.year !== undefined) return [[dayOf(mention.year, 0, 1), dayOf(mention.year, 12, 0)]];
  if (mention.weekday !== undefined) {
    const back = (date.getUTCDay() - mention.weekday + 7) % 7;
    const days = [today - back, today - back + 7, ...(back === 0 ? [today - 7] : [])];
    return days.map(at => [at, at]);
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
