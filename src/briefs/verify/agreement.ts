import { sameMeaning } from '../../lexicon/synonyms.ts';
import { CURRENCIES, sameDimension } from '../../lexicon/units.ts';
import { isRounded, isTurned } from './bounds.ts';
import type { Quantity } from './quantities.ts';

/** A conversion rounds: what a claim may be off by when units differ, or when it says 'about'. */
const ROUNDING = 0.035;

/** Whether the passage's figure bears the claim's: the same amount, or one within its bound. */
export const bears = (claimed: Quantity, given: Quantity): boolean =>
  agrees(claimed, given) || isWithin(claimed, given);

/** Of equal figures: the claim bounds the passage's as the passage does not. */
export const turns = (claimed: Quantity, given: Quantity, claim: string): boolean =>
  isTurned(given.bound, claimed.bound) &&
  // "delays of up to 90 minutes": some were 90 minutes late.
  !(given.bound === 'most' && claimed.bound === 'exact' && EXTREME.test(claim)) &&
  // The bound's number is the passage's own: "at most 12" for "12" holds.
  !(given.bound === 'exact' && (claimed.bound === 'most' || claimed.bound === 'least'));

const EXTREME = / (?:some|one|longest|largest|biggest|highest|worst|most) /;

/** How many digits of a figure say something: 900 has one, 1,250 three. */
const exactness = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** The least step between figures that are as exact as this one: 100 for 900, 10 for 1,250, a dozen for dozens. */
const stepOf = ({ value, text }: Quantity): number =>
  /dozen/i.test(text)
    ? 12
    : value === 0
      ? 1
      : 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) + 1 - exactness(value));

/** "About 130" may stand for 127, but "about 901" does not stand for 900: who rounds says less, not more. */
const roundingOf = (claimed: Quantity, given: Quantity): number =>
  isRounded(claimed.bound) && exactness(claimed.value) < exactness(given.value)
    ? ROUNDING
    : isRounded(claimed.bound) && claimed.value === 12 && claimed.text.includes('dozen')
      ? 0.1
      : 0;

/** The passage's figure in the claim's unit, rounded to as many digits as the claim has, is the claim's. */
function roundsTo(claimed: Quantity, given: Quantity): boolean {
  if (claimed.unit?.dimension === 'time' || CURRENCIES.has(claimed.unit?.dimension ?? '')) return false;
  const converted = (given.value * (given.unit?.factor ?? 1)) / (claimed.unit?.factor ?? 1);
  const off = Math.abs(converted - claimed.value);
  return off <= stepOf(claimed) * (isRounded(claimed.bound) ? 1 : 0.5) && off <= claimed.value * 0.08;
}

/** The passage's figure in the claim's unit where a table of factors does not tell: pounds of weight, degrees. */
function alsoReads({ unit, unitName }: Quantity, given: Quantity): number | null {
  if (/^pounds?$/.test(unitName) && given.unit?.dimension === 'mass')
    return (given.value * given.unit.factor) / 0.453592;
  if (unit?.dimension === 'fahrenheit' && given.unit?.dimension === 'degree') return given.value * 1.8 + 32;
  if (unit?.dimension === 'degree' && given.unit?.dimension === 'fahrenheit') return (given.value - 32) / 1.8;
  return null;
}

/** What a figure may be off by that stands in another unit, or as a share in words. */
function conversionOf(claimed: Quantity, given: Quantity): number {
  if (claimed.fraction || given.fraction) return isRounded(claimed.bound) ? 0.06 : 0.015;
  const rounds = isRounded(claimed.bound) && exactness(claimed.value) <= 2;
  if (claimed.unit?.dimension === 'time')
    return rounds ? 0.09 : Number.isInteger(claimed.value) ? 0.016 : 0.06;
  return rounds ? 0.06 : ROUNDING;
}

/** Whether two values differ by no more than a share of the larger. */
export const close = (one: number, other: number, tolerance: number): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * tolerance + 1e-9;

const base = ({ value, unit }: Quantity): number => value * (unit?.factor ?? 1);

/** "Nearly" a figure is less than it, "just over" it more. */
const onItsSide = (claimed: Quantity, given: Quantity): boolean =>
  claimed.bound === 'nearly'
    ? base(given) <= base(claimed) * 1.004
    : claimed.bound !== 'beyond' || base(given) >= base(claimed) * 0.996;

/** The same amount, in the same unit or in one of the same dimension. */
export function agrees(claimed: Quantity, given: Quantity): boolean {
  if (claimed.ordinal && !given.ordinal && claimed.value > 1) return false;
  if (claimed.unit && given.unit) {
    const other = alsoReads(claimed, given);
    if (other !== null) return close(claimed.value, other, isRounded(claimed.bound) ? 0.08 : 0.05);
    if (!sameDimension(claimed.unit.dimension, given.unit.dimension)) return false;
    if (!onItsSide(claimed, given)) return false;
    const converted = claimed.unit.factor !== given.unit.factor || claimed.fraction !== given.fraction;
    const tolerance = converted ? conversionOf(claimed, given) : roundingOf(claimed, given);
    if (converted && roundsTo(claimed, given)) return true;
    return close(base(claimed), base(given), tolerance);
  }
  if (claimed.unit && claimed.unit.dimension !== 'time')
    // A unit that the passage does not give: "640 billion" can't become "640 tonnes".
    return (
      close(claimed.value, given.value, 0) &&
      (given.noun === '' || claimed.unit.dimension === 'share' || given.noun === claimed.noun)
    );
  // "70 metres" are no 70 boats.
  if (given.unit && !claimed.unit && claimed.noun !== '' && !claimed.ordinal)
    return given.noun !== '' && sameMeaning(given.noun, claimed.noun) && close(claimed.value, given.value, 0);
  if (!claimed.unit && !onItsSide(claimed, given)) return false;
  return close(claimed.value, given.value, roundingOf(claimed, given));
}

const MANY = 1000;

/** "more than 500" from 512, "under 3" from 2.9, "about a week" from "between five and eight days". */
export function isWithin(claimed: Quantity, given: Quantity): boolean {
  if (!sameDimension(claimed.unit?.dimension ?? '', given.unit?.dimension ?? '')) return false;
  // Thousands are told apart by their size, a handful by what it counts.
  if (
    !claimed.unit &&
    claimed.value < MANY &&
    claimed.noun &&
    given.noun &&
    !sameMeaning(claimed.noun, given.noun)
  )
    return false;
  const mine = base(claimed);
  const theirs = base(given);
  const step = stepOf(claimed) * (claimed.unit?.factor ?? 1);
  if (given.high !== null && isRounded(claimed.bound))
    return mine >= theirs && mine <= given.high * (given.unit?.factor ?? 1);
  if (given.bound === 'most' || given.bound === 'under' || given.bound === 'within')
    return claimed.bound === 'under' && mine >= theirs && mine <= theirs * 1.1;
  const reach = claimed.fraction ? 1.6 : 1.2;
  // A figure cut off rather than rounded: "more than a million" of 1.8 million.
  const upTo = Math.max(mine * reach, exactness(claimed.value) === 1 || step > 1 ? mine + step : 0);
  switch (claimed.bound) {
    case 'over':
      return (
        (theirs > mine || given.bound === 'over' || given.bound === 'beyond') &&
        theirs >= mine &&
        theirs <= upTo
      );
    case 'least':
      return theirs >= mine && theirs <= upTo;
    case 'under':
      return (
        (theirs < mine || given.bound === 'nearly') &&
        theirs <= mine &&
        theirs >= Math.min(mine * 0.85, mine - step)
      );
    case 'within':
      return theirs <= mine && theirs >= mine * 0.85;
    case 'nearly':
      return theirs < mine && theirs >= mine * 0.9;
    case 'beyond':
      return theirs > mine && theirs <= mine * 1.1;
    case 'about':
      return close(mine, theirs, roundingOf(claimed, given) && 0.05);
    default:
      return false;
  }
}
