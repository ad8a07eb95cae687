import { DAY_WORDS, FEASTS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { ORDINALS } from '../../lexicon/numerals.ts';
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
  /** Of a year: the first or the second. */
  half?: number;
  season?: number;
  /** Told as an end: "by the end of June", "between January and March". */
  edge?: boolean;
  /** Minutes after midnight. */
  clock?: number;
}

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
    const edge = isEdge(words, index);
    found.push({ ...mention.parts, ...(edge && { edge }), from: index, to, text });
    index = to;
  }
  return found;
}

const isEdge = (words: readonly Word[], index: number): boolean =>
  /^(?:between|from|until|till|through|by|to)$/.test(words[index - 1]?.word ?? '') ||
  (words[index - 1]?.word === 'of' && /^(?:end|start|beginning|close)$/.test(words[index - 2]?.word ?? '')) ||
  (words[index - 1]?.word === 'and' &&
    words.slice(Math.max(0, index - 5), index).some(({ word }) => word === 'between'));

type Parts = Omit<DateMention, 'from' | 'to' | 'text' | 'edge'>;
type Found = { parts: Parts; length: number } | null;

/** Small words that a date may begin with; else it begins with a figure or a name. */
const LEADING = new Set([
  ...[
    'noon',
    'midday',
    'midnight',
    'opening',
    'end',
    'day',
    'this',
    'last',
    'past',
    'previous',
    'next',
    'coming',
  ],
  ...ORDINALS.keys(),
  ...DAY_WORDS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS.keys(),
]);
const mayDate = ({ kind, capital, word }: Word): boolean => kind === 'number' || capital || LEADING.has(word);

function mentionAt(words: Word[], index: number): Found {
  const word = words[index];
  if (!word || !mayDate(word)) return null;
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
  const fest =
    FEASTS.get(`${word.word} ${next?.word ?? ''}`) ??
    FEASTS.get(`${word.word} ${words[index + 2]?.word ?? ''}`);
  if (fest !== undefined && word.capital)
    return {
      parts: { month: Math.floor(fest / 100) - 1, day: fest % 100 },
      length: FEASTS.has(`${word.word} ${next?.word ?? ''}`) ? 2 : 3,
    };
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
  const range = day === undefined || word.kind !== 'number' ? null : rangeAt(words, index, day);
  if (range) return range;
  // "set for the 28th"
  const lone = /^(?:mark|prep|conj)$/.test(words[index + 2]?.tag ?? 'mark');
  if (day !== undefined && suffix === 1 && words[index - 1]?.word === 'the' && lone)
    return { parts: { day }, length: 2 };
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

/** The first day of "3 to 17 March", whose month stands behind the second. */
function rangeAt(words: Word[], index: number, day: number): Found {
  const joint = words[index + 1];
  if (!joint || !/^(?:to|and|or|-|until|through)$/.test(joint.word)) return null;
  const last = dayNumber(words[index + 2]);
  if (last === undefined || last <= day) return null;
  const at = index + 3 + ordinalSuffix(words, index + 2);
  const month = monthAt(words, at);
  return month === undefined ? null : { parts: { day, month }, length: 1 };
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
  const half = /^(?:first|second)$/.test(words[index]?.word ?? '') && words[index + 1]?.word === 'half';
  const whole = words[index + 2]?.word === 'of' ? words[index + 3] : undefined;
  if (half && isYear(whole))
    return { parts: { half: words[index]?.word === 'first' ? 1 : 2, year: Number(whole?.text) }, length: 4 };
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
  const far = words[index + 1]?.word;
  if (word.word === 'day' && (far === 'after' || far === 'before')) {
    const next = words[index + 2]?.word;
    if (next === 'tomorrow' || next === 'yesterday')
      return {
        parts: {
          offset: (next === 'tomorrow' ? 1 : -1) * ((far === 'after') === (next === 'tomorrow') ? 2 : 0),
        },
        length: 3,
      };
  }
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
