import type { Account } from './evidence.ts';
import type { Quantity } from './quantities.ts';

/** Words with which a claim says that it reckons: a sum, a difference, what is left. */
const RECKONED =
  / (?:total|together|combined|altogether|all|them|overall|difference|lead|led|margin|gap|ahead|remaining|remainder|rest|other|others|left|apart|between|needed|required) /;

/** What a reckoned figure may be off by: 'about' rounds more. */
const tolerance = ({ bound, fraction }: Quantity): number =>
  bound !== 'exact' ? 0.06 : fraction ? 0.015 : 0.005;

const near = (claimed: Quantity, value: number): boolean =>
  Math.abs(claimed.value * (claimed.unit?.factor ?? 1) - value) <=
  tolerance(claimed) * Math.abs(value) + 1e-9;

const amount = ({ value, unit }: Quantity): number => value * (unit?.factor ?? 1);
const dimension = ({ unit }: Quantity): string => unit?.dimension ?? '';

/**
 * Whether a figure follows from two of the passages': a share of an amount, one number as a share of another
 * ("four of sixteen" is a quarter), a sum or a difference. Sums and differences only where the claim says that it
 * reckons or rounds.
 */
export function isDerived(claimed: Quantity, given: readonly Quantity[], claim: Account): boolean {
  if (claimed.ordinal) return false;
  const { joined } = claim;
  const left = / (?:rest|others?|left|remaining|remainder) /.test(joined) && dimension(claimed) === 'share';
  if (left && given.some(one => dimension(one) === 'share' && near(claimed, 100 - one.value))) return true;
  const reckons = claimed.bound !== 'exact' || RECKONED.test(joined);
  return given.some(one =>
    given.some(other => {
      if (one === other || one.ordinal || other.ordinal) return false;
      if (dimension(claimed) === 'share' && dimension(one) === '' && dimension(other) === '')
        return one.value < other.value && near(claimed, (one.value / other.value) * 100);
      // "tripled", "four times as many"
      if (
        /times|fold|tripl|quadrupl|doubl|twice/.test(`${claimed.text} ${claimed.noun}`) &&
        dimension(one) === dimension(other)
      )
        return one.value > other.value && near({ ...claimed, unit: null }, amount(one) / amount(other));
      if (dimension(one) === 'share' && dimension(other) === dimension(claimed) && reckons)
        return dimension(other) !== 'share' && near(claimed, (one.value / 100) * amount(other));
      // "seven of the nine did not": two of the nine did.
      const rest =
        one.value - other.value === claimed.value &&
        claim.quantities.some(({ value }) => value === one.value) &&
        !claim.quantities.some(({ value }) => value === other.value);
      return (reckons || rest) && fits(claimed, one, other);
    }),
  );
}

/** Of two figures that are added or subtracted, the smaller is at least this share of the larger. */
const LEAST_PART = 0.1;

function fits(claimed: Quantity, one: Quantity, other: Quantity): boolean {
  const points = dimension(claimed) === 'points';
  const unit = points ? 'share' : dimension(claimed);
  // "38.4 per cent … 33.1": a unit is often given once.
  const same = [one, other].every(given => dimension(given) === unit || (points && dimension(given) === ''));
  if (!same || [one, other].every(given => dimension(given) !== unit)) return false;
  const difference = amount(one) - amount(other);
  // "One of them told an audience of 900" makes no 901: what hardly changes the other figure is not reckoned with it.
  if (amount(other) < LEAST_PART * amount(one)) return false;
  return (
    difference > 0 && (near(claimed, difference) || (!points && near(claimed, amount(one) + amount(other))))
  );
}
