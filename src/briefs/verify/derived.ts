import { sameMeaning } from '../../lexicon/synonyms.ts';
import { CURRENCIES, sameDimension } from '../../lexicon/units.ts';
import type { Account } from './evidence.ts';
import type { Quantity } from './quantities.ts';

/** What a reckoning needs to know of both sides. */
interface Setting {
  claim: Account;
  passages: readonly Account[];
}

/** Words with which a claim says that it adds up. */
const TOTAL =
  / (?:total|totals|totalled|totalling|together|combined|altogether|all|overall|sum|both|jointly|between them) /;
/** That it takes away, or tells what is left. */
const DIFFERENCE =
  / (?:difference|lead|led|margin|gap|ahead|behind|remaining|remain|remains|remainder|rest|other|others|left|apart|between|needed|required|short|shorter|longer|more|fewer|less|later|earlier|older|younger|cheaper|dearer|further|additional|extra|than|by|up|down|rise|rises|rose|risen|rising|increase[ds]?|grew|grown|growth|gain|gained|climbed|fall|falls|fell|fallen|drop|dropped|decline|declined|cut|reduced|reduction|raised|saved|saving|spare|lost|loses?|losing|shed|added|adding|enlarged?|expand(?:ed|s)?|grows?|growing|shrank|shrunk|shrinks?) /;
/** That what there was and what was short of it make what was needed. */
const NEEDED = / (?:needed|required|necessary|needs|enough|threshold|would have) /;
/** That it counts what came before. */
const BEFORE = / (?:other|others|before|earlier|previous|previously|preceding|prior) /;
/** That it shares a total out evenly. */
const RATE =
  / (?:average|averages|averaging|mean|annually|yearly|monthly|weekly|daily|hourly|each|apiece|every|per|a (?:year|month|week|day|hour|head|piece|person)) /;
/** With which a passage says what one of several gets. */
const EACH = / (?:each|apiece|every|per|a (?:year|month|week|day|hour|head|piece|person)) /;

/** Seconds of the length of time that an even share is told for. */
const PERIODS: [RegExp, number][] = [
  [/ (?:annually|yearly|a year|each year|every year|per year|annum) /, 31_557_600],
  [/ (?:monthly|a month|each month|every month|per month) /, 2_629_800],
  [/ (?:weekly|a week|each week|every week|per week) /, 604_800],
  [/ (?:daily|a day|each day|every day|per day) /, 86_400],
  [/ (?:hourly|an hour|each hour|every hour|per hour) /, 3_600],
];

/** What a reckoned figure may be off by: 'about' rounds more. */
const tolerance = ({ bound, fraction }: Quantity): number =>
  bound !== 'exact' ? 0.06 : fraction ? 0.015 : 0.005;

const near = (claimed: Quantity, value: number): boolean =>
  Math.abs(amount(claimed) - value) <= tolerance(claimed) * Math.abs(value) + 1e-9;

const amount = ({ value, unit }: Quantity): number => value * (unit?.factor ?? 1);
const dimension = ({ unit }: Quantity): string => unit?.dimension ?? '';
const isMoney = (one: Quantity): boolean => CURRENCIES.has(dimension(one));

/**
 * Whether a figure follows from two of the passages': a share of an amount, one number as a share of another
 * ("four of sixteen" is a quarter), a sum, a difference, an even share or its total. Only where the claim says in words
 * that it reckons so.
 */
export function isDerived(claimed: Quantity, given: readonly Quantity[], setting: Setting): boolean {
  if (claimed.ordinal) return false;
  if (isComplement(claimed, given, setting)) return true;
  if (TOTAL.test(setting.claim.joined) && sumsUp(claimed, setting)) return true;
  const { joined } = setting.claim;
  // "the third woman": two before her.
  if (
    BEFORE.test(joined) &&
    given.some(one => one.ordinal && one.value - 1 === claimed.value && countsOne(claimed, one))
  )
    return true;
  return given.some(
    (one, at) =>
      !one.ordinal &&
      given.some(
        (other, beside) =>
          at !== beside &&
          !other.ordinal &&
          (isRatio(claimed, one, other) ||
            isShare(claimed, one, other) ||
            isDifference(claimed, one, other, setting) ||
            isBefore(claimed, one, other, setting) ||
            isChange(claimed, one, other, joined) ||
            isWhole(claimed, one, other) ||
            (isOthers(other, setting) && isSum(claimed, one, other)) ||
            ((TOTAL.test(joined) || NEEDED.test(joined)) && isSum(claimed, one, other)) ||
            (RATE.test(joined) && isEvenShare(claimed, one, other, joined)) ||
            (TOTAL.test(joined) && isTotal(claimed, one, other, setting))),
      ),
  );
}

const NO = /^(?:no|not|never|none|neither|nor|without|nobody|nothing|hardly|un\p{L}+ed)$/u;
const saysNo = ({ reading }: Account): boolean =>
  reading.words.some(({ word, tag }) => tag === 'neg' || NO.test(word));

/** One side says no and the other does not: what the one counts, the other leaves. */
const differ = ({ claim, passages }: Setting): boolean => saysNo(claim) !== passages.some(saysNo);

/** "two thirds had no insurance" where one in three had: what a share leaves of the whole. */
function isRest(claimed: Quantity, given: readonly Quantity[], setting: Setting): boolean {
  if (dimension(claimed) !== 'share') return false;
  const left = / (?:rest|others?|left|remaining|remainder) /.test(setting.claim.joined);
  return (
    (left || differ(setting)) &&
    given.some(one => dimension(one) === 'share' && near(claimed, 100 - one.value))
  );
}

/** "a quarter" of sixteen for four of them; "tripled" from 20 to 60. */
function isRatio(claimed: Quantity, one: Quantity, other: Quantity): boolean {
  if (dimension(claimed) === 'share')
    return (
      dimension(one) === '' &&
      dimension(other) === '' &&
      one.value < other.value &&
      near(claimed, (one.value / other.value) * 100)
    );
  return (
    /times|fold|tripl|quadrupl|doubl|twice/.test(`${claimed.text} ${claimed.noun}`) &&
    dimension(one) === dimension(other) &&
    one.value > other.value &&
    near({ ...claimed, unit: null }, amount(one) / amount(other))
  );
}

/** A third of 300 million. Half of a half is rarer than chance. */
const isShare = (claimed: Quantity, share: Quantity, other: Quantity): boolean =>
  dimension(share) === 'share' &&
  dimension(other) !== 'share' &&
  sameDimension(dimension(other), dimension(claimed)) &&
  (isRough(claimed) || share.fraction) &&
  near(claimed, (share.value / 100) * amount(other));

const isRough = ({ bound }: Quantity): boolean => bound !== 'exact';

function isDifference(
  claimed: Quantity,
  one: Quantity,
  other: Quantity,
  { claim, passages }: Setting,
): boolean {
  // "raised the retirement age from 63 to 65": years without the word.
  const aged =
    /^years?$/.test(claimed.unitName) &&
    isBare(one) &&
    isBare(other) &&
    passages.some(({ reading }) => reading.lemmas.has('age') || reading.folded.has('aged'));
  return (
    DIFFERENCE.test(claim.joined) &&
    goTogether(claimed, one, other, aged) &&
    near(claimed, (beside(one, other) - beside(other, one)) * (aged ? (claimed.unit?.factor ?? 1) : 1))
  );
}

/** "340 staff, 60 fewer than last year": what there was before. */
function isBefore(claimed: Quantity, one: Quantity, change: Quantity, { passages }: Setting): boolean {
  const then = passages.flatMap(({ quantities, reading }) =>
    quantities.includes(change)
      ? [reading.words[change.to + 1]?.word, reading.words[change.to + 2]?.word].join(' ')
      : [],
  );
  const [word = ''] = then;
  const compared = /^(?:more|fewer|less|higher|lower) than/.test(word);
  if (!compared || !goTogether(claimed, one, change)) return false;
  const sign = /^(?:more|higher)/.test(word) ? -1 : 1;
  return near(claimed, beside(one, change) + sign * beside(change, one));
}

/** "12 of them, a third": 36 in all. */
const isWhole = (claimed: Quantity, part: Quantity, share: Quantity): boolean =>
  share.fraction &&
  share.value > 0 &&
  dimension(part) === dimension(claimed) &&
  dimension(part) !== 'share' &&
  near(claimed, amount(part) / (share.value / 100));

/** "the first two … the other four": parts of one whole. */
const isOthers = (part: Quantity, { passages }: Setting): boolean =>
  passages.some(
    ({ quantities, reading }) =>
      quantities.includes(part) && /^(?:other|remaining)$/.test(reading.words[part.from - 1]?.word ?? ''),
  );

/** All that a passage counts, where it counts parts: "seven by the ship, three by divers and one by a trawler". */
const sumsUp = (claimed: Quantity, { passages }: Setting): boolean =>
  passages.some(({ quantities }) => {
    const counts = quantities.filter(one => !one.ordinal && dimension(one) === dimension(claimed));
    return (
      counts.length > 2 &&
      counts.some(({ partOf }) => partOf) &&
      near(
        claimed,
        counts.reduce((sum, one) => sum + amount(one), 0),
      )
    );
  });

/** From 12,000 to 15,000 is a quarter more. */
const isChange = (claimed: Quantity, one: Quantity, other: Quantity, joined: string): boolean =>
  dimension(claimed) === 'share' &&
  DIFFERENCE.test(joined) &&
  dimension(one) === dimension(other) &&
  dimension(one) !== 'share' &&
  amount(other) > 0 &&
  near(claimed, (Math.abs(amount(one) - amount(other)) / amount(other)) * 100);

/** The passage tells of a part of what it has just counted. */
const PARTED = / of (?:which|whom|them|these|those) /;

/** "seven of the nine did not": two of the nine did. */
function isOtherPart(claimed: Quantity, given: readonly Quantity[], setting: Setting): boolean {
  const { quantities } = setting.claim;
  const parted = setting.passages.some(({ joined }) => PARTED.test(joined));
  return (
    differ(setting) &&
    given.some(
      one =>
        (parted || quantities.some(({ value }) => value === one.value)) &&
        given.some(
          other =>
            beside(one, other) - beside(other, one) === amount(claimed) &&
            !quantities.some(({ value }) => value === other.value) &&
            goTogether(claimed, one, other),
        ),
    )
  );
}

/** The claim tells of what the passage's figure leaves of the whole: it says no where the passage does not. */
export const isComplement = (claimed: Quantity, given: readonly Quantity[], setting: Setting): boolean =>
  isRest(claimed, given, setting) || isOtherPart(claimed, given, setting);

const isSum = (claimed: Quantity, one: Quantity, other: Quantity): boolean =>
  dimension(claimed) !== 'points' &&
  goTogether(claimed, one, other) &&
  near(claimed, beside(one, other) + beside(other, one));

/** "He got 22 years; they had asked for 30": a unit is often given once. */
const isBare = ({ unit, noun }: Quantity): boolean => unit === null && noun === '';
const beside = (one: Quantity, other: Quantity): number =>
  isBare(one) ? one.value * (other.unit?.factor ?? 1) : amount(one);

/** Of two figures that are added or subtracted, the smaller is at least this share of the larger. */
const LEAST_PART = 0.1;

function goTogether(claimed: Quantity, one: Quantity, other: Quantity, aged = false): boolean {
  // "4,000 euros, 1,100 more than before"
  const own = isBare(claimed) ? dimension(one) : dimension(claimed);
  const unit = own === 'points' ? 'share' : own;
  const fits = (given: Quantity): boolean =>
    sameDimension(dimension(given), unit) || (unit === 'share' && dimension(given) === 'points');
  if (![one, other].every(given => fits(given) || isBare(given)) || !(aged || [one, other].some(fits)))
    return false;
  const [more, less] = [beside(one, other), beside(other, one)];
  // "One of them told an audience of 900" makes no 901: what hardly changes the other figure is not reckoned with it.
  if (more <= less || less < LEAST_PART * more) return false;
  return unit !== '' || countsOne(claimed, one) || countsOne(claimed, other);
}

/** Both count the same things, or one of them does not say what it counts. */
const countsOne = ({ noun }: Quantity, other: Quantity): boolean =>
  noun === '' || other.noun === '' || sameMeaning(noun, other.noun);

/** 910 million over seven years is 130 million a year; 60 tonnes for twelve ships is five tonnes each. */
function isEvenShare(claimed: Quantity, total: Quantity, other: Quantity, joined: string): boolean {
  if (!sameDimension(dimension(total), dimension(claimed)) || amount(other) === 0) return false;
  if (dimension(other) === 'time' && dimension(claimed) !== 'time') {
    const period = PERIODS.find(([pattern]) => pattern.test(joined))?.[1];
    return period !== undefined && near(claimed, (amount(total) * period) / amount(other));
  }
  return (
    dimension(other) === '' &&
    Number.isInteger(other.value) &&
    other.value > 1 &&
    (isMoney(claimed) || dimension(claimed) !== '') &&
    near(claimed, amount(total) / other.value)
  );
}

/** 250,000 each for nine is 2.25 million in all. */
function isTotal(claimed: Quantity, one: Quantity, count: Quantity, { claim, passages }: Setting): boolean {
  return (
    sameDimension(dimension(one), dimension(claimed)) &&
    dimension(count) === '' &&
    Number.isInteger(count.value) &&
    count.value > 1 &&
    passages.some(({ joined, quantities }) => EACH.test(joined) && quantities.includes(one)) &&
    (isMoney(one) || dimension(one) !== '' || claim.quantities.some(({ value }) => value === count.value)) &&
    near(claimed, amount(one) * count.value)
  );
}
