import { align } from './align.ts';
import type { Failure } from './codes.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates } from './dates.ts';
import { type Account, accounts, type Evidence } from './evidence.ts';
import { checkGenerality } from './generality.ts';
import { checkModality, toneOf } from './modality.ts';
import { checkDesignators, checkNames } from './names.ts';
import { checkNumbers } from './numbers.ts';
import { checkDenials, checkPredicates } from './predicates.ts';
import { checkQuotations } from './quotations.ts';
import { checkRoles } from './roles.ts';
import { checkStanding } from './standing.ts';

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
  const specifics =
    checkDesignators(claim, evidence) ??
    checkNumbers(claim.quantities, [...quantities, ...yearsAsNumbers(given)], passages) ??
    checkDates(claim.dates, dates, evidence[0]?.article.publishedAt ?? null) ??
    checkQuotations(claim, evidence);
  if (specifics || !sameLanguage) return specifics;
  const named = checkNames(claim, evidence);
  if (named) return named;
  const alignment = align(claim, passages);
  const tone = toneOf(claim);
  return (
    checkCoverage(claim, given, alignment) ??
    checkPredicates(claim, passages, alignment, tone) ??
    (strict ? checkDenials(claim, passages, alignment) : null) ??
    checkModality(claim, passages, alignment, tone) ??
    checkStanding(claim, passages, [...given, ...evidence.flatMap(({ context }) => context)], alignment) ??
    checkGenerality(claim, passages, alignment) ??
    checkRoles(claim, passages, alignment)
  );
}

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
              text,
            },
          ]
        : [],
    ),
  );
