import { sameMeaning } from '../../lexicon/synonyms.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import { sharesThing, soundOf } from './names.ts';

/** Below this share of its content the claim is not what its passage says. Loose: a good paraphrase shares little. */
const LEAST_SHARE = 0.15;

/** Checks that the claim's content is in its passage at all. */
export function checkCoverage(claim: Account, given: Account[], alignment: Alignment): Failure | null {
  const share = Math.max(coverage(claim, given), metShare(claim, alignment));
  return share < LEAST_SHARE ? { code: 'thin_quote', detail: `${Math.round(share * 100)} %` } : null;
}

/** The same by what the alignment found, contraries too: they are of one matter. */
function metShare(claim: Account, { matches }: Alignment): number {
  let size = 0;
  let met = 0;
  for (const word of claim.reading.words) {
    if (!word.content || TITLE_WORDS.has(word.word)) continue;
    size++;
    if (matches.has(word)) met += matches.get(word)?.some(({ relation }) => relation === 'same') ? 1 : 0.7;
  }
  return size === 0 ? 0 : met / size;
}

/** The share of the claim's content words that the passages have, by family, meaning or sound; 0 to 1. */
export function coverage(claim: Account, passages: Account[]): number {
  const content = claim.reading.words.filter(({ content, word }) => content && !TITLE_WORDS.has(word));
  if (content.length === 0) return 0;
  let shared = 0;
  for (const word of content) {
    if (passages.some(({ reading }) => reading.stems.has(word.stem) || reading.folded.has(word.word)))
      shared += 1;
    else if (passages.some(({ reading }) => related(word.stem, reading.stems))) shared += 0.7;
  }
  const figures = claim.quantities.filter(one =>
    passages.some(({ quantities }) => quantities.some(other => other.value === one.value)),
  );
  return Math.min(1, (shared + sharesThing(claim, passages) + figures.length * 0.5) / content.length);
}

function related(stem: string, stems: Set<string>): boolean {
  for (const other of stems)
    if (
      sameMeaning(stem, other) ||
      (stem.length > 4 && other.length > 4 && (other.startsWith(stem) || stem.startsWith(other))) ||
      (stem.length > 5 && soundOf(stem) === soundOf(other))
    )
      return true;
  return false;
}
