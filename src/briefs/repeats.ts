import type { Claim } from '../model.ts';
import { termsOf } from './terms.ts';

/** Claims that share this much of their content words say the same. */
const SAME = 0.8;

/** Without claims that say again what an earlier one says. Claims that differ in a number are not the same. */
export function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const kept: { claim: Claim; terms: Set<string>; numbers: string }[] = [];
  for (const claim of claims) {
    const terms = termsOf(claim.text, null);
    const numbers = (claim.text.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted().join(' ');
    const repeats = kept.some(other => other.numbers === numbers && overlap(other.terms, terms) >= SAME);
    if (!repeats) kept.push({ claim, terms, numbers });
  }
  return kept.map(({ claim }) => claim);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
