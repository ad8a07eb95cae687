import { sameMeaning } from '../../lexicon/synonyms.ts';
import { sameDimension } from '../../lexicon/units.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import { bears } from './agreement.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import { isSameDate } from './datecheck.ts';
import type { DateMention } from './dates.ts';
import type { Account } from './evidence.ts';
import { likeness, type Stretch } from './nearness.ts';
import type { Quantity } from './quantities.ts';
import type { Word } from './word.ts';

/** How much better what the claim says must fit another of the passage than the one that it names. */
const RATIO = 1.75;
/** Of dates: their sentences hold fewer of them. */
const DATE_RATIO = 1.4;
const MARGIN = 0.2;

/** A figure or date, and where it stands. */
interface Mention<T> {
  one: T;
  /** Stem of what a figure counts: all its rivals count the same. */
  noun: string;
  /** A figure that says neither what it counts nor in which unit. */
  bare: boolean;
  place: Stretch;
}

/** How two mentions of one kind stand to each other: the same, another of the same kind, or nothing to each other. */
type Relation = 'same' | 'rival' | 'apart';

/** Checks that each figure and date of the claim is told of the thing that the passage tells it of. */
export function checkBindings(
  claim: Account,
  passages: readonly Account[],
  publishedAt: number | null,
  alignment: Alignment,
): Failure | null {
  const figures = misplaced(
    mentionsOf(claim, claim.quantities.filter(isCount)),
    passages.flatMap(passage => mentionsOf(passage, passage.quantities.filter(isCount))),
    figuresRelate,
    alignment,
    RATIO,
  );
  if (figures) return { code: 'number', detail: figures.text };
  const dates = misplaced(
    mentionsOf(claim, claim.dates),
    passages.flatMap(passage => mentionsOf(passage, passage.dates)),
    (mine, given) => datesRelate(mine, given, publishedAt),
    alignment,
    DATE_RATIO,
  );
  return dates ? { code: 'date', detail: dates.text } : null;
}

const mentionsOf = <T extends { from: number; to: number; noun?: string; unit?: object | null }>(
  account: Account,
  all: readonly T[],
): Mention<T>[] =>
  all.map(one => ({
    one,
    noun: one.noun ?? '',
    bare: one.noun === '' && !one.unit,
    place: { account, from: one.from, to: one.to },
  }));

/** Verbs of saying stand around everything. */
const isIdle = ({ tag, lemma }: Word): boolean => tag === 'verb' && SPEECH_VERBS.has(lemma);

/** The words that figures are measured in: they stand beside every figure of their kind. */
const unitsOf = ({ quantities, reading }: Account): Set<Word> =>
  new Set(
    quantities.flatMap(({ from, to }) =>
      reading.words.slice(from, to + 1).filter(({ tag }) => tag !== 'num'),
    ),
  );

/** "They asked for 30 years, the defence for 12": what is said of the first is said of the second. */
function isGapped<T>({ bare, place }: Mention<T>, { place: before }: Mention<T>): boolean {
  if (!bare || place.account !== before.account || place.from < before.to) return false;
  const { words } = place.account.reading;
  return !words.slice(before.to + 1, place.from).some(({ tag }) => tag === 'verb' || tag === 'aux');
}

/**
 * The first mention of the claim whose surroundings fit another mention of the passages clearly better than the one
 * that it repeats.
 */
function misplaced<T>(
  claimed: readonly Mention<T>[],
  given: readonly Mention<T>[],
  relate: (mine: T, theirs: T) => Relation,
  alignment: Alignment,
  ratio: number,
): T | null {
  if (claimed.length === 0 || given.length < 2) return null;
  const [{ place }] = claimed as [Mention<T>];
  const units = unitsOf(place.account);
  const score = (mine: Mention<T>, theirs: Mention<T>): number =>
    likeness(
      mine.place,
      theirs.place,
      alignment,
      word => isIdle(word) || units.has(word) || word.stem === mine.noun,
    );
  for (const mine of claimed) {
    const same = given.filter(({ one }) => relate(mine.one, one) === 'same');
    if (same.length === 0) continue;
    const own = Math.max(...same.map(theirs => score(mine, theirs)));
    for (const rival of given) {
      if (relate(mine.one, rival.one) !== 'rival' || same.some(own => isGapped(own, rival))) continue;
      const better = score(mine, rival);
      if (better < own * ratio || better < own + MARGIN) continue;
      // What the claim tells elsewhere is no rival, unless that one fits ours as well: then they have changed places.
      const takers = claimed.filter(({ one }) => relate(one, rival.one) === 'same');
      if (takers.every(taker => same.some(theirs => score(taker, theirs) > score(taker, rival))))
        return mine.one;
    }
  }
  return null;
}

const isCount = ({ ordinal, designates }: Quantity): boolean => !ordinal && !designates;

function figuresRelate(claimed: Quantity, given: Quantity): Relation {
  if (bears(claimed, given)) return 'same';
  // "two of the five": what the claim says is told of the two.
  if (claimed.whole) return 'apart';
  if (claimed.value === given.value) return 'apart';
  if (!claimed.unit && !given.unit)
    return claimed.noun === '' || given.noun === '' || sameMeaning(claimed.noun, given.noun)
      ? 'rival'
      : 'apart';
  if (!claimed.unit || !given.unit || !sameDimension(claimed.unit.dimension, given.unit.dimension))
    return 'apart';
  const ratio = (claimed.value * claimed.unit.factor) / (given.value * given.unit.factor);
  return ratio > 1 / MOST_APART && ratio < MOST_APART ? 'rival' : 'apart';
}

/** Hours and weeks, thousands and billions answer no common question. */
const MOST_APART = 20;

function datesRelate(claimed: DateMention, given: DateMention, publishedAt: number | null): Relation {
  if (isSameDate(claimed, given, publishedAt)) return 'same';
  const grain = grainOf(claimed);
  return grain !== null && grain === grainOf(given) ? 'rival' : 'apart';
}

/** How finely a date tells. */
function grainOf({ clock, day, weekday, offset, month, year }: DateMention): string | null {
  if (clock !== undefined) return 'clock';
  if ((day ?? weekday ?? offset) !== undefined) return 'day';
  if (month !== undefined) return 'month';
  return year === undefined ? null : 'year';
}
