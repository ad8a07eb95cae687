import { align } from './align.ts';
import { checkBindings } from './bindings.ts';
import type { Failure } from './codes.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates, elapsedDays } from './datecheck.ts';
import { type Account, accounts, type Evidence } from './evidence.ts';
import { checkGenerality } from './generality.ts';
import { checkModality, toneOf } from './modality.ts';
import { checkDesignators, checkNames } from './names.ts';
import { checkNumbers, countsTheRest } from './numbers.ts';
import { checkOwners } from './owners.ts';
import { checkDenials, checkPredicates } from './predicates.ts';
import { checkQuotations } from './quotations.ts';
import { checkRoles } from './roles.ts';
import { checkStanding } from './standing.ts';
import { checkSubstitutes } from './substitutes.ts';

/**
 * Compares a claim with its passages; the first check that fails says why. `sameLanguage`: also what needs
 * grammar. `strict`: the claim came with its quote, which has to bear all of it.
 */
export function compare(
  claim: Account,
  evidence: Evidence[],
  sameLanguage: boolean,
  strict: boolean,
): Failure | null {
  const given = accounts(evidence);
  const passages = evidence.flatMap(({ passages }) => passages);
  const quantities = given.flatMap(({ quantities }) => quantities);
  const dates = given.flatMap(({ dates }) => dates);
  const context = evidence.flatMap(({ context }) => context);
  const published = evidence.flatMap(({ article }) => article.publishedAt ?? []);
  const publishedAt = published[0] ?? null;
  const between = published.flatMap(one => published.map(other => Math.round((one - other) / DAY_MS)));
  const lengths = [
    ...elapsedDays(
      passages.flatMap(({ dates }) => dates),
      [...given, ...context].flatMap(({ dates }) => dates),
      publishedAt,
    ),
    ...between,
  ];
  const specifics =
    checkDesignators(claim, evidence) ??
    checkNumbers(claim, [...quantities, ...yearsAsNumbers(given)], passages, lengths) ??
    checkDates(
      claim.dates,
      isDated(dates) ? dates : [...dates, ...context.flatMap(({ dates }) => dates)],
      publishedAt,
      given.flatMap(account => stepsOf(account, claim)),
    ) ??
    checkQuotations(claim, evidence);
  if (specifics || !sameLanguage) return specifics;
  const named = checkNames(claim, evidence);
  if (named) return named;
  const alignment = align(claim, passages);
  const tone = toneOf(claim);
  return (
    checkCoverage(claim, given, alignment) ??
    checkBindings(claim, passages, publishedAt, alignment) ??
    checkSubstitutes(claim, passages, alignment) ??
    checkOwners(claim, passages) ??
    (countsTheRest(claim, quantities, passages)
      ? null
      : (checkPredicates(claim, passages, alignment, tone) ??
        (strict ? checkDenials(claim, passages, alignment) : null))) ??
    checkModality(claim, passages, alignment, tone) ??
    checkStanding(claim, passages, [...given, ...context], alignment) ??
    checkGenerality(claim, passages, alignment) ??
    checkRoles(claim, passages, alignment)
  );
}

/** The passages name a day themselves; else the sentences before them may say when. */
const isDated = (dates: Account['dates']): boolean =>
  dates.some(({ day, weekday, offset }) => (day ?? weekday ?? offset) !== undefined);

const DAY_MS = 86_400_000;

/** How many days the passage steps from one event to another: "four days before", "two weeks ago"; both ways. */
const stepsOf = ({ quantities, reading }: Account, claim: Account): number[] =>
  quantities.flatMap(({ value, unit, from, to }) => {
    if (unit?.dimension !== 'time' || unit.factor < 86_400) return [];
    const next = reading.words[to + 1]?.word ?? '';
    const previous = reading.words[from - 1]?.word ?? '';
    if (
      !/^(?:before|after|later|earlier|ago|ahead|from|into|since)$/.test(next) &&
      !/^(?:in|after|within|for|another)$/.test(previous)
    )
      return [];
    const days = Math.round((value * unit.factor) / 86_400);
    // "a week later than planned": the day that was planned, if the claim speaks of it.
    if (reading.words[to + 2]?.word === 'than')
      return PLANNED.test(claim.joined) ? [next === 'later' ? -days : days] : [];
    return [days, -days];
  });

const PLANNED = / (?:planned|plan|scheduled|schedule|original|originally|initially|intended) /;

/** A figure that one text reads as a year may be an amount in the other ("2000 troops"). */
const yearsAsNumbers = (given: Account[]): Account['quantities'] =>
  given.flatMap(({ dates }) =>
    dates.flatMap(({ year, month, text }) =>
      year !== undefined && month === undefined
        ? [
            {
              value: year,
              unit: null,
              unitName: '',
              bound: 'exact' as const,
              ordinal: false,
              written: false,
              from: 0,
              to: 0,
              noun: '',
              fraction: false,
              high: null,
              partOf: false,
              whole: false,
              designates: false,
              text,
            },
          ]
        : [],
    ),
  );
