import { CARDINALS, COUNT_WORDS, FRACTIONS, ORDINALS, SCALES } from '../../lexicon/numerals.ts';
import { CURRENCIES, UNIT_BY_NAME } from '../../lexicon/units.ts';
import type { Word } from './word.ts';

/** A figure's value, and how many words it takes. */
export interface Parsed {
  value: number;
  length: number;
  ordinal: boolean;
  /** A share, in per cent. */
  share?: boolean;
}

/** "and a half" */
export const isHalf = (words: Word[], at: number): boolean =>
  words[at]?.word === 'and' && words[at + 1]?.word === 'a' && words[at + 2]?.word === 'half';

const shareOf = (part: number, length: number): Parsed => ({
  value: part * 100,
  length,
  ordinal: false,
  share: true,
});

/** "1,900" and "1.900.000" are groups of thousands; "3.5" and "3,5" are decimals. */
function figure(text: string): number {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) return Number(text.replace(/\./g, ''));
  return Number(text.replace(/,/g, '.'));
}

/** The figure that begins at `index`, in digits or in words, or null. */
export function parseAt(words: Word[], index: number, taken: ReadonlySet<number>): Parsed | null {
  const word = words[index];
  if (!word) return null;
  if (word.kind === 'number') {
    // A figure glued to letters is part of a designation ("F-16", "M2"), not an amount.
    const previous = words[index - 1];
    if (previous && previous.end === word.start && (previous.kind === 'word' || isJoint(words, index - 1)))
      return null;
    let value = figure(word.text);
    let length = 1;
    const joint =
      words[index + 1]?.word === '-' &&
      (words[index + 2]?.word.length ?? 0) > 2 &&
      SCALES.has(words[index + 2]?.word ?? '')
        ? 1
        : 0;
    const next = words[index + 1 + joint];
    if (next && next.word === 'st' && next.start === word.end) return { value, length: 2, ordinal: true };
    if (next && /^(?:nd|rd|th)$/.test(next.word) && next.start === word.end)
      return { value, length: 2, ordinal: true };
    let scale = next ? SCALES.get(next.word) : undefined;
    if (scale && next && next.word.length === 1 && (next.start !== word.end || !hasCurrency(words, index)))
      scale = undefined;
    if (scale && next?.word === 'score') scale = undefined;
    if (scale) {
      value *= scale;
      length = 2 + joint;
    }
    return { value, length, ordinal: false };
  }
  if (word.kind !== 'word' || !mayCount(word.word)) return null;
  return parseWords(words, index, taken);
}

/** Words that a figure may begin with. */
const mayCount = (word: string): boolean =>
  word === 'a' ||
  word === 'an' ||
  word === 'half' ||
  word === 'dozen' ||
  CARDINALS.has(word) ||
  ORDINALS.has(word) ||
  COUNT_WORDS.has(word) ||
  UNIT_BY_NAME.get(word)?.dimension === 'time';

/** A hyphen between a letter and a figure. */
const isJoint = (words: Word[], index: number): boolean =>
  words[index]?.word === '-' &&
  words[index - 1]?.end === words[index]?.start &&
  words[index - 1]?.kind === 'word' &&
  !CARDINALS.has(words[index - 1]?.word ?? '') &&
  words[index - 1]?.capital === true;

const hasCurrency = (words: Word[], index: number): boolean =>
  /\p{Sc}/u.test(words[index - 1]?.text ?? '') ||
  CURRENCIES.has(UNIT_BY_NAME.get(words[index - 1]?.word ?? '')?.dimension ?? '');

function parseWords(words: Word[], start: number, taken: ReadonlySet<number>): Parsed | null {
  let total = 0;
  let current = 0;
  let at = start;
  let seen = false;
  let ordinal = false;
  for (; at < words.length && !taken.has(at); at++) {
    const { word } = words[at] as Word;
    const cardinal = CARDINALS.get(word);
    const scale = word.length > 2 ? SCALES.get(word) : undefined;
    const order = ORDINALS.get(word);
    if (cardinal !== undefined) {
      if (seen && (current % 10 !== 0 || current === 0 || cardinal >= 10) && current % 100 !== 0) break;
      current += cardinal;
      seen = true;
    } else if (scale && scale >= 100 && seen) {
      if (scale === 100) current *= 100;
      else {
        total += (current || 1) * scale;
        current = 0;
      }
    } else if (word === 'dozen' && seen) {
      current *= 12;
    } else if (
      order !== undefined &&
      (!seen || (current % 10 === 0 && order < 10 && words[at - 1]?.word === '-'))
    ) {
      current += order;
      seen = true;
      ordinal = true;
      at++;
      break;
    } else if (!(seen && (word === '-' || word === 'and') && continues(words, at))) break;
  }
  if (seen && !ordinal && isHalf(words, at)) {
    const scale = SCALES.get(words[at + 3]?.word ?? '') ?? 1;
    return { value: (total + current + 0.5) * scale, length: at + (scale > 1 ? 4 : 3) - start, ordinal };
  }
  if (seen) return fractionOf(words, start, at, total + current, ordinal);
  return looseNumber(words, start);
}

/** "twenty-five", "two hundred and fifty": the joint is part of the number only when a smaller one follows. */
function continues(words: Word[], at: number): boolean {
  const next = words[at + 1]?.word ?? '';
  const previous = words[at - 1]?.word ?? '';
  if (words[at]?.word === '-')
    return (
      (CARDINALS.get(previous) ?? 0) >= 20 &&
      ((CARDINALS.get(next) ?? 99) < 10 || (ORDINALS.get(next) ?? 99) < 10)
    );
  return SCALES.has(previous) && CARDINALS.has(next);
}

function fractionOf(
  words: Word[],
  start: number,
  at: number,
  value: number,
  ordinal: boolean,
): Parsed | null {
  const joint = words[at]?.word === '-' ? 1 : 0;
  const part = FRACTIONS.get(words[at + joint]?.word ?? '');
  if (part !== undefined && !ordinal && value < 10) {
    const share = value * part;
    return share < 1
      ? shareOf(share, at + joint + 1 - start)
      : { value: share, length: at + joint + 1 - start, ordinal };
  }
  // "one in five"
  const whole = words[at]?.word === 'in' ? CARDINALS.get(words[at + 1]?.word ?? '') : undefined;
  if (
    whole !== undefined &&
    !ordinal &&
    value < whole &&
    UNIT_BY_NAME.get(words[at + 2]?.word ?? '') === undefined
  )
    return shareOf(value / whole, at + 2 - start);
  if (ordinal && value === 1 && words[start - 1]?.word === 'at') return null;
  return { value, length: at - start, ordinal };
}

/** "cut by a third", "offered to pay a quarter", not "and a third is closed" or "a third ship". */
const standsAlone = (words: Word[], start: number): boolean =>
  /^(?:by|than|about|around|nearly|almost|some|roughly|over|under|just|barely|only|up|down)$/.test(
    words[start - 1]?.word ?? '',
  ) || words[start - 1]?.tag === 'verb'
    ? /^(?:mark|prep|conj)$/.test(words[start + 2]?.tag ?? 'mark') && words[start + 2]?.word !== 'of'
    : false;

function looseNumber(words: Word[], start: number): Parsed | null {
  const word = words[start]?.word ?? '';
  const next = words[start + 1]?.word ?? '';
  if (word === 'half' && /^(?:an?|of|the|its|their|all)$/.test(next)) {
    const third = words[start + 2]?.word ?? '';
    const scale = SCALES.get(third);
    if (scale && next === 'a') return { value: scale / 2, length: 3, ordinal: false };
    if (/^(?:time|length|mass)$/.test(UNIT_BY_NAME.get(third)?.dimension ?? '') && next.startsWith('a'))
      return { value: 0.5, length: 2, ordinal: false };
    // "the second half of the year"
    if (
      ORDINALS.has(words[start - 1]?.word ?? '') ||
      /^(?:other|latter|last|next)$/.test(words[start - 1]?.word ?? '')
    )
      return { value: 0.5, length: 1, ordinal: false };
    return shareOf(0.5, 1);
  }
  if (word === 'a' || word === 'an') {
    const scale = next.length > 2 ? SCALES.get(next) : undefined;
    if (scale)
      return isHalf(words, start + 2)
        ? { value: scale * 1.5, length: 5, ordinal: false }
        : { value: scale, length: 2, ordinal: false };
    const part = FRACTIONS.get(next);
    const whole = SCALES.get(words[start + 4]?.word ?? '');
    if (part !== undefined && words[start + 2]?.word === 'of' && words[start + 3]?.word === 'a' && whole)
      return { value: part * whole, length: 5, ordinal: false };
    if (part !== undefined && standsAlone(words, start)) return shareOf(part, 2);
    if (part !== undefined && words[start + 2]?.word === 'of')
      return UNIT_BY_NAME.get(words[start + 4]?.word ?? '')?.dimension === 'time'
        ? { value: part, length: 3, ordinal: false }
        : shareOf(part, 2);
    // "a week" is one, also in "a week-long drill" and "a month later".
    return /^(?:time|length|mass)$/.test(UNIT_BY_NAME.get(next)?.dimension ?? '') &&
      (next.length > 3 || next === 'day')
      ? { value: 1, length: 1, ordinal: false }
      : null;
  }
  if (UNIT_BY_NAME.get(word)?.dimension === 'time' && next === '-' && words[start + 2]?.word === 'long')
    return { value: 1, length: 0, ordinal: false };
  if (word === 'dozen' || word === 'fortnight')
    return word === 'dozen' ? { value: 12, length: 1, ordinal: false } : null;
  const count = COUNT_WORDS.get(word);
  return count === undefined ? null : { value: count, length: 1, ordinal: false };
}
