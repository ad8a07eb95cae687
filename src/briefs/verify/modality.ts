import { SETTLED } from '../../lexicon/certainty.ts';
import { HEDGE_RANKS, RANK } from '../../lexicon/operators.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import type { Word } from './word.ts';

/** How certain a claim is told, and whether it leaves that to somebody who says so. */
export interface Tone {
  /** The lowest certainty of any of its words. */
  hedged: number;
  attributed: boolean;
}

export const toneOf = ({ reading, joined }: Account): Tone => ({
  hedged: Math.min(/ permitting /.test(joined) ? RANK.maybe : RANK.fact, ...reading.words.map(hedgeOf)),
  attributed:
    / (?:say|says|claims|claimed|alleges|alleged|according|reports|accuses|accused|believes|believed|view|opinion) /.test(
      joined,
    ) ||
    / (?:case|version|account|argument|theory|contention|reading|complaint)(?: \S+){0,3} (?:is|was|runs|ran|that) /.test(
      joined,
    ) ||
    / (?:on|in|by) (?:the |its |his |her |their )?(?:\S+ ){0,2}(?:account|version|telling|eyes) /.test(
      joined,
    ),
});

/** A word's certainty, or that which it takes from others. */
function hedgeOf({ rank, tag, lex, word }: Word): number {
  if (tag === 'mark') return RANK.fact;
  const hedges = tag === 'verb' || /(?:ly|ible|able|ial|ed|clear)$|^(?:perhaps|maybe|whether)$/.test(word);
  return hedges ? Math.min(rank, HEDGE_RANKS.get(lex.lemma) ?? HEDGE_RANKS.get(word) ?? RANK.fact) : rank;
}

/** Fewer shared words do not tell that a clause of the passage is the one that the claim retells. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.45;

/**
 * Checks certainty where no verb of the claim meets one of the passage: the clause that has most of the claim speaks
 * of something possible or planned, and the claim tells it as sure or done.
 */
export function checkModality(
  claim: Account,
  passages: Account[],
  { met, matches }: Alignment,
  { hedged, attributed }: Tone,
): Failure | null {
  const settled = claim.reading.words.find((_, index, words) => isSettled(words, index));
  if (
    settled &&
    !matches.get(settled)?.some(({ relation }) => relation !== 'contrary') &&
    passages.some(isOpen)
  )
    return { code: 'modality', detail: settled.text };
  const early = decidedEarly(claim, passages, met) ?? alreadyDone(claim, passages, met);
  if (early) return { code: 'modality', detail: early.text };
  if (saysNo(claim.reading.words)) return null;
  const clause = bestClause(passages, met, claim.reading.words.filter(({ content }) => content).length);
  if (!clause) return null;
  const acts = clause.filter(
    ({ tag, lemma }) => tag === 'verb' && !SPEECH_VERBS.has(lemma) && !HEDGE_RANKS.has(lemma),
  );
  const weighing = clause.filter(
    ({ tag, lemma, denied }) => tag === 'verb' && CONSIDERED.has(lemma) && !denied,
  );
  const verbs =
    acts.length > 0
      ? acts
      : weighing.length > 0
        ? weighing
        : clause.filter(word => word.content && met.has(word));
  const weighed = acts.length === 0 && weighing.length > 0 ? RANK.wish : RANK.fact;
  const rank = Math.min(weighed, ...verbs.map(({ rank }) => rank));
  if (hedged <= rank || verbs.some(({ denied }) => denied)) return null;
  if (rank <= RANK.maybe)
    return attributed || (isTold(claim) && isCharge(passages))
      ? null
      : { code: 'modality', detail: verbs[0]?.text ?? '' };
  const done = claim.reading.words.find(
    word =>
      word.tag === 'verb' &&
      !word.denied &&
      !word.present &&
      word.rank === RANK.fact &&
      !SPEECH_VERBS.has(word.lemma) &&
      !SETTING.has(word.lex.lemma) &&
      !HEDGE_RANKS.has(word.lemma),
  );
  const sure = claim.reading.words.find(
    word => word.content && word.present !== 'infinitive' && word.rank === RANK.future,
  );
  if (rank <= RANK.wish && sure) return { code: 'modality', detail: sure.text };
  const answered =
    done &&
    matches
      .get(done)
      ?.some(({ relation, word, context }) => relation !== 'contrary' && word.tag === 'verb' && context >= 1);
  return rank < RANK.fact &&
    done &&
    !answered &&
    (weighed < RANK.fact || verbs.every(({ rank }) => rank < RANK.fact))
    ? { code: 'modality', detail: done.text }
    : null;
}

/** The claim denies something, other than by telling that it was stopped. */
const saysNo = (words: readonly Word[]): boolean =>
  words.some(({ denied, content }) => denied && content) &&
  (words.some(({ tag }) => tag === 'neg') ||
    !words.some(({ tag, lemma }) => tag === 'verb' && CEASING.has(lemma)));
const CEASING = new Set('stop halt end block suspend cancel lift drop cut reduce'.split(' '));

/** "the office said": enough for what the passage tells as somebody's charge. */
const isTold = ({ joined }: Account): boolean => / (?:said|told|added|stated) /.test(joined);
const isCharge = (passages: Account[]): boolean =>
  passages.some(({ reading }) =>
    reading.words.some(
      ({ tag, lemma }) => tag === 'verb' && /^(?:accuse|blame|allege|claim|charge)$/.test(lemma),
    ),
  );

/** What is set for later is set now. */
const SETTING = new Set('set postpone delay move schedule put fix appoint book cancel defer name'.split(' '));
const DECIDED = new Set('decide decision resolve agree approve opt'.split(' '));
const CONSIDERED = new Set(
  'consider weigh mull examine study explore ponder contemplate debate discuss evaluate assess whether'.split(
    ' ',
  ),
);

/** The claim tells a decision where the passage's sentence is still weighing the matter. */
function decidedEarly(claim: Account, passages: Account[], met: ReadonlySet<Word>): Word | null {
  const told = claim.reading.words.find(({ lemma, denied }) => DECIDED.has(lemma) && !denied);
  if (!told) return null;
  const weighing = passages.some(({ reading }) =>
    reading.words.some(
      (word, _, words) =>
        CONSIDERED.has(word.lemma) &&
        !word.denied &&
        words.filter(other => other.sentence === word.sentence && met.has(other)).length >= LEAST_SHARED,
    ),
  );
  return weighing && !passages.some(({ reading }) => reading.words.some(({ lemma }) => DECIDED.has(lemma)))
    ? told
    : null;
}

/** "already": the passage's sentence tells of what is to come. */
function alreadyDone(claim: Account, passages: Account[], met: ReadonlySet<Word>): Word | null {
  const already = claim.reading.words.find(({ word, denied }) => word === 'already' && !denied);
  if (!already || passages.some(({ reading }) => reading.folded.has('already'))) return null;
  const coming = passages.some(({ reading }) =>
    reading.words.some(
      (word, _, words) =>
        word.tag === 'verb' &&
        word.rank < RANK.fact &&
        word.rank > RANK.maybe &&
        words.filter(other => other.sentence === word.sentence && met.has(other)).length >= LEAST_SHARED - 1,
    ),
  );
  const done = passages.some(({ reading }) =>
    reading.words.some(word => word.tag === 'verb' && word.rank === RANK.fact && met.has(word)),
  );
  return coming && !done ? already : null;
}

function bestClause(passages: Account[], met: ReadonlySet<Word>, size: number): Word[] | null {
  let best: Word[] | null = null;
  let most = Math.max(LEAST_SHARED, size * LEAST_SHARE) - 0.01;
  for (const { reading } of passages)
    for (const clause of reading.clauses) {
      const content = clause.filter(({ content }) => content);
      const shared = content.filter(word => met.has(word)).length;
      const score = shared + shared / (content.length + 1) / 2;
      if (score > most) {
        most = score;
        best = clause;
      }
    }
  return best;
}

/** "has been confirmed", "it is certain": a finding, not "the admiral confirmed" (he said so). */
function isSettled(words: Word[], index: number): boolean {
  const word = words[index] as Word;
  if (
    word.denied ||
    (word.word === 'certain' && words[index + 1]?.tag === 'noun') ||
    !(SETTLED.has(word.word) || SETTLED.has(word.lemma))
  )
    return false;
  if (!/^(?:confirm|verif|know|guarantee)/.test(word.word)) return true;
  return words
    .slice(Math.max(0, index - 3), index)
    .some(({ word }) => /^(?:be|been|is|was|are|were)$/.test(word));
}

const isOpen = ({ reading, joined }: Account): boolean =>
  reading.words.some(({ rank }) => rank <= RANK.maybe) ||
  / (?:could not|not|never|neither|unconfirmed|no|too early|too soon|premature) /.test(joined);
