import { sameMeaning } from '../../lexicon/synonyms.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { bears } from './agreement.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import { soundOf } from './names.ts';
import { sharesThing } from './things.ts';

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
    passages.some(({ quantities }) =>
      quantities.some(other => other.value === one.value || (one.unit !== null && bears(one, other))),
    ),
  );
  return Math.min(1, (shared + sharesThing(claim, passages) + figures.length) / content.length);
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

/** How much of a claim each of some sentences carries: a word that few of them have weighs more. */
export function weighed(claim: Account, sentences: readonly Account[]): number[] {
  const scores = sentences.map(() => 0);
  for (const word of claim.reading.words) {
    if (!word.content || TITLE_WORDS.has(word.word) || word.tag === 'num') continue;
    const shares = sentences.map(({ reading }) =>
      reading.stems.has(word.stem) || reading.folded.has(word.word)
        ? 1
        : related(word.stem, reading.stems)
          ? 0.6
          : 0,
    );
    const having = shares.filter(share => share > 0).length;
    if (having === 0) continue;
    const weight = Math.log(1 + sentences.length / having);
    for (const [index, share] of shares.entries()) scores[index] = (scores[index] ?? 0) + weight * share;
  }
  return scores.map((score, index) => {
    const sentence = sentences[index] as Account;
    const figures = claim.quantities.filter(one =>
      sentence.quantities.some(other => bears(one, other)),
    ).length;
    return score + 0.7 * sharesThing(claim, [sentence]) + figures * FIGURE;
  });
}

/** What a shared figure weighs beside words. */
const FIGURE = 1.5;
