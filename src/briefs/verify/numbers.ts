import { sameMeaning } from '../../lexicon/synonyms.ts';
import { agrees, close, isWithin, turns } from './agreement.ts';
import { isRounded } from './bounds.ts';
import type { Failure } from './codes.ts';
import { isComplement, isDerived } from './derived.ts';
import type { Account } from './evidence.ts';
import type { Quantity } from './quantities.ts';

/** Checks the claim's figures against the passage's. `days`: lengths of time that the dates tell, in days. */
export function checkNumbers(
  claim: Account,
  given: Quantity[],
  passages: Account[],
  days: readonly number[],
): Failure | null {
  for (const quantity of claim.quantities) {
    const failure = checkNumber(quantity, given, passages, claim.joined);
    if (failure && isMost(quantity) && passages.some(({ joined }) => MOST.test(joined))) continue;
    if (failure && !isDerived(quantity, given, { claim, passages }) && !isElapsed(quantity, days))
      return failure;
  }
  return null;
}

/** A figure of the claim holds only of what the passage's leaves: both then speak of opposite parts. */
export const countsTheRest = (claim: Account, given: Quantity[], passages: Account[]): boolean =>
  claim.quantities.some(
    one =>
      checkNumber(one, given, passages, claim.joined) !== null &&
      isComplement(one, given, { claim, passages }),
  );

/** "more than half" */
const isMost = ({ unit, value, bound }: Quantity): boolean =>
  unit?.dimension === 'share' && value === 50 && (bound === 'over' || bound === 'beyond');
const MOST = / (?:most|majority|bulk) /;

function checkNumber(
  claimed: Quantity,
  given: Quantity[],
  passages: Account[],
  joined: string,
): Failure | null {
  const equal = given.filter(other => agrees(claimed, other));
  if (equal.length > 0) {
    if (equal.every(other => turns(claimed, other, joined)) && !given.some(other => isWithin(claimed, other)))
      return { code: 'number', detail: claimed.text };
    return mixedUp(claimed, equal, given)
      ? { code: 'number', detail: `${claimed.text} ${claimed.noun}` }
      : null;
  }
  if (given.some(other => isWithin(claimed, other))) return null;
  const bare = given.some(other => close(other.value, claimed.value, 0) && other.unit && claimed.unit);
  if (bare) return { code: 'unit', detail: claimed.text };
  const unitless = scaleError(claimed, given);
  if (unitless) return { code: 'unit', detail: claimed.text };
  if (claimed.written && isLoose(claimed, given, passages)) return null;
  return { code: 'number', detail: claimed.text };
}

/** A length of time that two dates tell: "within a week", "more than two months". */
function isElapsed({ value, unit, bound }: Quantity, days: readonly number[]): boolean {
  if (unit?.dimension !== 'time' || unit.factor < HOUR_SECONDS) return false;
  const claimed = (value * unit.factor) / DAY_SECONDS;
  return days.some(given => {
    if (bound === 'over' || bound === 'least') return given >= claimed && given <= claimed * 1.5;
    if (bound === 'under' || bound === 'most') return given <= claimed && given >= claimed * 0.5;
    // "three weeks ago" may be twenty days.
    const round = value > 1 && unit.factor > DAY_SECONDS ? (unit.factor / DAY_SECONDS) * 0.3 : 0;
    return Math.abs(given - claimed) <= Math.max(round, claimed * (isRounded(bound) ? 0.09 : 0.02));
  });
}
const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;

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
  // "one of the bridges": some one, unless the passage counts some of them as well.
  if (claimed.value === 1 && claimed.partOf && !given.some(other => other.partOf)) return true;
  if (given.some(other => !other.unit && claimed.noun !== '' && sameMeaning(other.noun, claimed.noun)))
    return false;
  if (claimed.unit) return claimed.value === 1;
  if (claimed.value <= 1 && !claimed.ordinal) return true;
  if (claimed.ordinal) return claimed.value <= 2 && !given.some(other => other.ordinal);
  return claimed.value <= 2 || (claimed.value <= 5 && listed(passages) >= claimed.value);
}
