import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { bears } from './agreement.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import { areRelated, type Kin, kinOf } from './kin.ts';
import { sharesThing } from './things.ts';
import type { Word } from './word.ts';

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
    const kin = kinOf(word.stem);
    if (passages.some(account => has(word, account))) shared += 1;
    else if (passages.some(account => related(kin, account))) shared += 0.7;
  }
  const figures = claim.quantities.filter(one =>
    passages.some(({ quantities }) =>
      quantities.some(other => other.value === one.value || (one.unit !== null && bears(one, other))),
    ),
  );
  return Math.min(1, (shared + sharesThing(claim, passages) + figures.length) / content.length);
}

const kins = new WeakMap<Account, Kin[]>();

function kinsOf(account: Account): Kin[] {
  const found = kins.get(account);
  if (found) return found;
  const made = [...account.reading.stems].map(kinOf);
  kins.set(account, made);
  return made;
}

function related(mine: Kin, account: Account): boolean {
  for (const other of kinsOf(account)) if (areRelated(mine, other)) return true;
  return false;
}

/** How much of a claim each of some sentences carries: a word that few of them have weighs more. */
export function weighed(claim: Account, sentences: readonly Account[]): number[] {
  const scores: number[] = sentences.map(() => 0);
  const shares: number[] = sentences.map(() => 0);
  for (const word of claim.reading.words) {
    if (!word.content || TITLE_WORDS.has(word.word) || word.tag === 'num') continue;
    const kin = kinOf(word.stem);
    let having = 0;
    for (let index = 0; index < sentences.length; index++) {
      const share = shareOf(word, kin, sentences[index] as Account);
      shares[index] = share;
      if (share > 0) having++;
    }
    if (having === 0) continue;
    const weight = Math.log(1 + sentences.length / having);
    for (let index = 0; index < scores.length; index++)
      scores[index] = (scores[index] ?? 0) + weight * (shares[index] ?? 0);
  }
  return scores.map((score, index) => {
    const sentence = sentences[index] as Account;
    const figures = claim.quantities.filter(one =>
      sentence.quantities.some(other => bears(one, other)),
    ).length;
    return score + 0.7 * sharesThing(claim, [sentence]) + figures * FIGURE;
  });
}

const shareOf = (word: Word, kin: Kin, account: Account): number =>
  has(word, account) ? 1 : related(kin, account) ? 0.6 : 0;

const has = ({ stem, word }: Word, { reading }: Account): boolean =>
  reading.stems.has(stem) || reading.folded.has(word);

/** What a shared figure weighs beside words. */
const FIGURE = 1.5;
