import { sameMeaning } from '../../lexicon/synonyms.ts';
import { CURRENCIES } from '../../lexicon/units.ts';
import type { Failure } from './codes.ts';
import { isDerived } from './derived.ts';
import type { Account } from './evidence.ts';
import type { Bound, Quantity } from './quantities.ts';

/** Bounds that contradict each other: left the passage's, right the claim's. */
const CONTRADICTS: Record<Bound, Bound[]> = {
  exact: ['over', 'under'],
  about: ['over'],
  least: ['most', 'under'],
  over: ['most', 'under'],
  most: ['least', 'over', 'exact'],
  under: ['least', 'over'],
};

/** A conversion rounds: what a claim may be off by when units differ, or when it says 'about'. */
const ROUNDING = 0.035;

/** Checks the claim's figures against the passage's. `days`: lengths of time that the dates tell, in days. */
export function checkNumbers(
  claim: Account,
  given: Quantity[],
  passages: Account[],
  days: readonly number[],
): Failure | null {
  for (const quantity of claim.quantities) {
    const failure = checkNumber(quantity, given, passages);
    if (failure && !isDerived(quantity, given, claim) && !isElapsed(quantity, days)) return failure;
  }
  return null;
}

/** Whether the passage's figure bears the claim's: the same amount, or one within its bound. */
export const bears = (claimed: Quantity, given: Quantity): boolean =>
  agrees(claimed, given) || entailedByBound(claimed, [given]);

function checkNumber(claimed: Quantity, given: Quantity[], passages: Account[]): Failure | null {
  const equal = given.filter(other => agrees(claimed, other));
  if (equal.length > 0) {
    const compatible = equal.filter(
      other => !CONTRADICTS[other.bound].includes(claimed.bound) || withinBound(claimed, other),
    );
    if (compatible.length === 0 && !entailedByBound(claimed, given))
      return { code: 'number', detail: claimed.text };
    return mixedUp(claimed, equal, given)
      ? { code: 'number', detail: `${claimed.text} ${claimed.noun}` }
      : null;
  }
  if (entailedByBound(claimed, given)) return null;
  const bare = given.some(other => close(other.value, claimed.value, 0) && other.unit && claimed.unit);
  if (bare) return { code: 'unit', detail: claimed.text };
  const unitless = scaleError(claimed, given);
  if (unitless) return { code: 'unit', detail: claimed.text };
  if (claimed.written && isLoose(claimed, given, passages)) return null;
  return { code: 'number', detail: claimed.text };
}

/** A length of time that two dates tell: "within a week", "more than two months". */
function isElapsed({ value, unit, bound }: Quantity, days: readonly number[]): boolean {
  if (unit?.dimension !== 'time' || unit.factor < DAY_SECONDS) return false;
  const claimed = (value * unit.factor) / DAY_SECONDS;
  return days.some(given => {
    if (bound === 'over' || bound === 'least') return given >= claimed && given <= claimed * 1.5;
    if (bound === 'under' || bound === 'most') return given <= claimed && given >= claimed * 0.5;
    return Math.abs(given - claimed) <= claimed * (bound === 'about' ? 0.09 : 0.02);
  });
}
const DAY_SECONDS = 86_400;

/** How many digits of a figure say something: 900 has one, 1,250 three. */
const exactness = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** "About 130" may stand for 127, but "about 901" does not stand for 900: who rounds says less, not more. */
const roundingOf = (claimed: Quantity, given: Quantity): number =>
  claimed.bound === 'about' && exactness(claimed.value) < exactness(given.value)
    ? ROUNDING
    : claimed.bound === 'about' && claimed.value === 12 && claimed.text.includes('dozen')
      ? 0.1
      : 0;

/** The passage's figure in the claim's unit, rounded to as many digits as the claim has, is the claim's. */
function roundsTo(claimed: Quantity, given: Quantity): boolean {
  if (claimed.unit?.dimension === 'time' || CURRENCIES.has(claimed.unit?.dimension ?? '')) return false;
  const converted = (given.value * (given.unit?.factor ?? 1)) / (claimed.unit?.factor ?? 1);
  const step = 10 ** (Math.floor(Math.log10(claimed.value)) + 1 - exactness(claimed.value));
  const off = Math.abs(converted - claimed.value);
  return off <= step * (claimed.bound === 'about' ? 1 : 0.5) && off <= claimed.value * 0.08;
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
  if (claimed.fraction || given.fraction) return claimed.bound === 'about' ? 0.06 : 0.015;
  const rounds = claimed.bound === 'about' && exactness(claimed.value) <= 2;
  if (claimed.unit?.dimension === 'time')
    return rounds ? 0.09 : Number.isInteger(claimed.value) ? 0.016 : 0.06;
  return rounds ? 0.06 : ROUNDING;
}

const close = (one: number, other: number, tolerance: number): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * tolerance + 1e-9;

/** The same amount, in the same unit or in one of the same dimension. */
function agrees(claimed: Quantity, given: Quantity): boolean {
  if (claimed.ordinal && !given.ordinal && claimed.value > 1) return false;
  if (claimed.unit && given.unit) {
    const other = alsoReads(claimed, given);
    if (other !== null) return close(claimed.value, other, claimed.bound === 'about' ? 0.08 : 0.05);
    if (claimed.unit.dimension !== given.unit.dimension) return false;
    const converted = claimed.unit.factor !== given.unit.factor || claimed.fraction !== given.fraction;
    const tolerance = converted ? conversionOf(claimed, given) : roundingOf(claimed, given);
    if (converted && roundsTo(claimed, given)) return true;
    return close(claimed.value * claimed.unit.factor, given.value * given.unit.factor, tolerance);
  }
  const unitOnly = claimed.unit ?? given.unit;
  if (unitOnly && claimed.unit && unitOnly.dimension !== 'time') {
    // A unit that the passage does not give: "640 billion" can't become "640 tonnes".
    return (
      close(claimed.value, given.value, 0) &&
      (given.noun === '' || claimed.unit.dimension === 'share' || given.noun === claimed.noun)
    );
  }
  return close(claimed.value, given.value, roundingOf(claimed, given));
}

/** The bound's number is the passage's own: "at most 12" for "12" holds. */
const withinBound = (claimed: Quantity, given: Quantity): boolean =>
  given.bound === 'exact' && (claimed.bound === 'most' || claimed.bound === 'least');

/** "more than 500" from 512, "under 3" from 2.9. */
function entailedByBound(claimed: Quantity, given: Quantity[]): boolean {
  return given.some(other => {
    if ((claimed.unit?.dimension ?? '') !== (other.unit?.dimension ?? '')) return false;
    if (!claimed.unit && claimed.noun && other.noun && !sameMeaning(claimed.noun, other.noun)) return false;
    const mine = claimed.value * (claimed.unit?.factor ?? 1);
    const theirs = other.value * (other.unit?.factor ?? 1);
    if (other.bound === 'most' || other.bound === 'under')
      return claimed.bound === 'under' && mine >= theirs && mine <= theirs * 1.1;
    if (claimed.bound === 'over' || claimed.bound === 'least') return theirs >= mine && theirs <= mine * 1.2;
    if (claimed.bound === 'under') return theirs <= mine && theirs >= mine * 0.85;
    if (claimed.bound === 'about') return close(mine, theirs, roundingOf(claimed, other) && 0.05);
    return false;
  });
}

/** The figure stands in the passage, but for another thing, and the thing has another figure there. */
function mixedUp(claimed: Quantity, equal: Quantity[], given: Quantity[]): boolean {
  if (claimed.unit || !claimed.noun || claimed.ordinal || claimed.value === 1) return false;
  if (equal.some(other => other.unit || other.noun === '' || sameMeaning(other.noun, claimed.noun)))
    return false;
  return given.some(
    other =>
      !other.unit && !other.ordinal && other.noun === claimed.noun && !close(other.value, claimed.value, 0),
  );
}

/** Off by a power of thousand in the same unit: million for billion. */
const scaleError = (claimed: Quantity, given: Quantity[]): boolean =>
  given.some(other =>
    [1e3, 1e6, 1e-3, 1e-6].some(
      scale => close(other.value * scale, claimed.value, 0) && sameUnit(other, claimed),
    ),
  );
const sameUnit = (one: Quantity, other: Quantity): boolean => one.unit?.dimension === other.unit?.dimension;

/** How many things the longest list of the passages may have. */
const listed = (passages: Account[]): number =>
  Math.max(
    0,
    ...passages.map(
      ({ reading }) => reading.words.filter(({ word }) => word === ',' || word === 'and').length + 1,
    ),
  );

/**
 * A small number in words often counts what the passage lists or implies ("two statements", "one of them"): accepted
 * when the passage has no other number for the thing, and for 'one', 'first' and the like.
 */
function isLoose(claimed: Quantity, given: Quantity[], passages: Account[]): boolean {
  if (given.some(other => !other.unit && claimed.noun !== '' && sameMeaning(other.noun, claimed.noun)))
    return false;
  if (claimed.unit) return claimed.value === 1;
  if (claimed.value <= 1 && !claimed.ordinal) return true;
  if (claimed.ordinal) return claimed.value <= 2 && !given.some(other => other.ordinal);
  return claimed.value <= 2 || (claimed.value <= 5 && listed(passages) >= claimed.value);
}
