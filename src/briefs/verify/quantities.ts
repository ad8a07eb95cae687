import { CURRENCIES, UNIT_BY_NAME, UNIT_LETTERS, type Unit } from '../../lexicon/units.ts';
import { type Bound, boundOf } from './bounds.ts';
import { isHalf, parseAt } from './figures.ts';
import type { Reading } from './reading.ts';
import type { Word } from './word.ts';

/** A figure as a text gives it. `written`: in words and small, so that it may count things without a figure. */
export interface Quantity {
  value: number;
  unit: Unit | null;
  unitName: string;
  bound: Bound;
  ordinal: boolean;
  written: boolean;
  /** Index of the first and of the last word. */
  from: number;
  to: number;
  /** Stem of the thing counted, if one follows. */
  noun: string;
  /** A share in words ("a quarter of"): its value is in per cent. */
  fraction: boolean;
  /** The upper end, in the same unit, where it begins a range ("between five and eight days"). */
  high: number | null;
  /** It counts some of a group: "two of the four". */
  partOf: boolean;
  /** It counts the group that others are some of: "two of the four". */
  whole: boolean;
  /** It is part of a name: "Leopard 2". */
  designates: boolean;
  text: string;
}

const SHARE = UNIT_BY_NAME.get('%') ?? null;

/** Figures of a reading, except those of dates (`taken`: indexes of words that belong to a date). */
export function quantitiesOf(reading: Reading, taken: ReadonlySet<number>): Quantity[] {
  const { words } = reading;
  const found: Quantity[] = [];
  for (let index = 0; index < words.length; index++) {
    if (taken.has(index)) continue;
    const parsed = parseAt(words, index, taken);
    if (!parsed) continue;
    const to = index + parsed.length - 1;
    const {
      unit,
      unitName,
      last: end,
    } = parsed.share ? { unit: SHARE, unitName: '%', last: to } : unitAt(words, index, to);
    // "a month and a half"
    const half = unit && isHalf(words, end + 1) ? 0.5 : 0;
    const last = half > 0 ? end + 3 : end;
    found.push({
      value: parsed.value + half,
      unit,
      unitName,
      bound: boundOf(words, index, last),
      ordinal: parsed.ordinal,
      written: words[index]?.kind === 'word' && parsed.value <= 12,
      from: index,
      to: last,
      noun: nounAfter(words, last + 1),
      fraction: parsed.share === true,
      high: null,
      partOf: words[last + 1]?.word === 'of',
      whole: isWhole(words, index),
      designates: designates(words, index),
      text: words
        .slice(index, last + 1)
        .map(word => word.text)
        .join(' '),
    });
    index = Math.max(to, last);
  }
  return allBut(shareUnits(found, words), words);
}

const isWhole = (words: readonly Word[], index: number): boolean => {
  const of = words[index - 1]?.word === 'of' ? index - 1 : index - 2;
  return words[of]?.word === 'of' && (words[of - 1]?.tag === 'num' || PART.test(words[of - 1]?.word ?? ''));
};
const PART = /^(?:out|all|most|some|none|many|few|each|any|half|several|both)$/;

/** Right behind a name, without a unit: "Leopard 2 tanks", "Flight 90". */
const designates = (words: readonly Word[], index: number): boolean =>
  words[index]?.kind === 'number' && words[index - 1]?.tag === 'name' && !words[index - 1]?.possessive;

/** The unit of the figure in words `from` to `to`, before it (money) or after it. */
function unitAt(
  words: Word[],
  from: number,
  to: number,
): { unit: Unit | null; unitName: string; last: number } {
  const none = { unit: null, unitName: '', last: to };
  const sign = words[from - 1];
  const isSign = sign !== undefined && /\p{Sc}/u.test(sign.text);
  // "A$", "US$"
  const prefix = words[from - 2];
  const whose = isSign && prefix?.capital && prefix.end === sign.start ? `${prefix.word}${sign.word}` : '';
  const before =
    UNIT_BY_NAME.get(whose) ??
    // "SEK 40m", not "Amber Crown nine years earlier"
    (isSign || /^\p{Lu}{3}$/u.test(sign?.text ?? '') ? UNIT_BY_NAME.get(sign?.word ?? '') : undefined);
  if (before && CURRENCIES.has(before.dimension))
    return { unit: before, unitName: sign?.word ?? '', last: to };
  let at = to + 1;
  if (words[at]?.word === '-' || FURTHER.test(words[at]?.word ?? '')) at++;
  for (const size of [3, 2, 1]) {
    const pieces = words
      .slice(at, at + size)
      .filter(piece => piece.kind === 'word' || /[/%°]/.test(piece.text));
    if (pieces.length < size) continue;
    const name =
      size === 3 && pieces[1]?.word === '/'
        ? pieces.map(piece => piece.word).join('')
        : pieces.map(piece => piece.word).join(' ');
    const letter =
      size === 1 && words[to]?.kind === 'number' ? UNIT_LETTERS.get(pieces[0]?.text ?? '') : undefined;
    const unit = UNIT_BY_NAME.get(name) ?? letter;
    // "won" is a verb far more often than a currency, unless an amount stands right before it.
    if (unit && !(name === 'won' && words[to]?.kind === 'word'))
      return { unit, unitName: name, last: at + size - 1 };
  }
  // "95 million Australian dollars": an adjective may stand between.
  const next = words[at + 1];
  const money = words[at]?.capital && next ? UNIT_BY_NAME.get(next.word) : undefined;
  if (money && CURRENCIES.has(money.dimension))
    return { unit: money, unitName: next?.word ?? '', last: at + 1 };
  return none;
}

/** "one more year", "three full days": what may stand between a figure and its unit. */
const FURTHER = /^(?:more|further|additional|extra|full|whole|straight|consecutive|successive|long|good)$/;

/** "five short of", "two ago": they follow figures and are no things. */
const AFTERMATH = /^(?:short|shy|apart|away|ago|later|earlier)$/;
/** They stand between a figure and its thing. */
const BETWEEN = /^(?:more|fewer|less|further|other|others|extra|additional)$/;

/** The head of the noun phrase behind a figure: "seven observation posts" counts posts. */
function nounAfter(words: Word[], from: number): string {
  let head = '';
  // "480 million 14 months earlier"
  if (words[from]?.tag === 'num' && words[from + 1]?.word !== '-') return head;
  for (const { tag, word, stem } of words.slice(from, from + 7)) {
    if (head === '' && word === 'of') continue;
    // "31 million a year earlier"
    if (AFTERMATH.test(word) || (head === '' && (word === 'a' || word === 'an'))) break;
    if (BETWEEN.test(word)) continue;
    if (tag === 'noun' && !word.endsWith('ly')) head = stem;
    else if (tag !== 'name' && tag !== 'num' && tag !== 'det' && word !== '-') break;
    else if (head !== '' && tag === 'det') break;
  }
  return head;
}

/** "2,100 to 2,400 people", "from 480 to 610 million": a range shares its unit and its scale. */
function shareUnits(found: Quantity[], words: Word[]): Quantity[] {
  return found.map((quantity, index) => {
    const next = found[index + 1];
    if (!next || next.from - quantity.to > 6) return quantity;
    const between = words
      .slice(quantity.to + 1, next.from)
      .map(({ word }) => word)
      .join(' ');
    if (!JOINED.test(between)) return quantity;
    const shares = !quantity.unit && next.unit;
    const scale =
      shares && next.value >= 1e6 && quantity.value < 1000
        ? 10 ** (Math.floor(Math.log10(next.value) / 3) * 3)
        : 1;
    const ranges = /^(?:to|-)(?: \p{Sc})?$/u.test(between) || words[quantity.from - 1]?.word === 'between';
    const value = quantity.value * scale;
    return {
      ...quantity,
      ...(shares && { unit: next.unit, unitName: next.unitName }),
      value,
      high: ranges && next.value > value && !next.ordinal ? next.value : null,
    };
  });
}

/** "all but two of the 14" counts twelve of them. */
function allBut(found: readonly Quantity[], words: readonly Word[]): Quantity[] {
  return found.map((quantity, index) => {
    const whole = found[index + 1];
    const but = words[quantity.from - 1]?.word === 'but' && words[quantity.from - 2]?.word === 'all';
    if (!but || !quantity.partOf || !whole || whole.from - quantity.to > 3 || whole.value <= quantity.value)
      return quantity;
    return { ...quantity, value: whole.value - quantity.value, written: false };
  });
}

const JOINED =
  /^(?:to|and|or|-|against|out of|of|to (?:just |slightly )?(?:under|over|about|around|some|nearly|almost)|of the)(?: \p{Sc})?$/u;
