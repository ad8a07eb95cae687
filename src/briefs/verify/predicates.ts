import { NEGATIVE_WORDS } from '../../lexicon/certainty.ts';
import { DENYING_NOUNS, DENYING_WORDS, HEDGE_RANKS, RANK } from '../../lexicon/operators.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Alignment, Match } from './align.ts';
import type { Failure, VerifyCode } from './codes.ts';
import type { Account } from './evidence.ts';
import type { Tone } from './modality.ts';
import type { Word } from './word.ts';

/** What a match says of the claim's word: it agrees, or contradicts with a code. */
type Finding = 'agrees' | 'silent' | VerifyCode;

/**
 * Compares what the claim says of its verbs, of what they make and of what it denies with the same in the passages:
 * denied or not, the word or its contrary, done or only possible. At the place that has most of the claim around it.
 */
export function checkPredicates(
  claim: Account,
  passages: Account[],
  alignment: Alignment,
  tone: Tone,
): Failure | null {
  for (const word of claim.reading.words) {
    if (word.tag === 'name' || word.tag === 'num' || word.tag === 'mark' || TITLE_WORDS.has(word.word))
      continue;
    const matches = alignment.matches.get(word);
    if (!matches) continue;
    let agreeing = 0;
    let answered = 0;
    let sure = false;
    let worst: { score: number; code: VerifyCode } | null = null;
    for (const match of matches) {
      if (match.relation === 'contrary' && alignment.met.has(match.word)) continue;
      const finding = judge(word, match, { ...tone, claim, passages });
      if (
        finding === 'silent' ||
        ((finding === 'negation' || finding === 'opposite') && bothSayNo(claim, passages, match.word))
      )
        continue;
      const score = scoreOf(match);
      if (finding === 'agrees') {
        agreeing = Math.max(agreeing, score);
        sure ||= match.word.tag === 'verb';
        if (match.relation === 'same' || match.poles) answered = Math.max(answered, score);
      } else if (isClear(word, match, finding) && (!worst || score > worst.score))
        worst = { score, code: finding };
    }
    if (!worst || (worst.score <= agreeing && worst.code !== 'modality')) continue;
    // What is told, or told as sure, may be repeated, whatever else is said beside it.
    if (worst.code === 'modality' && sure) continue;
    if (worst.code === 'opposite' && answered + BESIDE >= worst.score) continue;
    return { code: worst.code, detail: word.text };
  }
  return null;
}

const WEIGHT = { same: 2, alike: 0.5, contrary: 0.6 } as const;
/**
 * Where both the claim and the passage's sentence say no to something, a difference of scope is more often one of
 * wording than of meaning: "no contract was signed", "they left without signing".
 */
const bothSayNo = (claim: Account, passages: Account[], { sentence }: Word): boolean =>
  claim.reading.words.some(word => saysNo(word)) &&
  passages.some(({ reading }) =>
    reading.words.some((other, at, words) => other.sentence === sentence && impliesNo(other, at, words)),
  );

const saysNo = ({ tag, lex, lemma }: Word): boolean =>
  tag === 'neg' ||
  (DENYING_WORDS.has(lex.lemma) && (tag === 'verb' || DENYING_NOUNS.has(lemma) || lemma.startsWith('un')));

/** The passage may say it without a no: "still active", "for the first time", "fell outside". */
const impliesNo = (word: Word, index: number, words: readonly Word[]): boolean =>
  saysNo(word) ||
  /^(?:outside|except|acquit|still)$/.test(word.lex.lemma) ||
  (word.word === 'first' && words[index + 1]?.word === 'time');

/** How much better a contrary must stand than a word that says the same. */
const BESIDE = 0.75;

const scoreOf = ({ relation, context }: Match): number => WEIGHT[relation] + context;

/** Verbs that say little by themselves. */
const PLAIN_VERBS = new Set(
  'have make take get go come give be do hold keep put set use see find bring run work'.split(' '),
);

/** Enough of the claim stands around the match to say that both speak of one thing. */
function isClear(mine: Word, { word, relation, context, near }: Match, finding: VerifyCode): boolean {
  if (finding === 'modality') return context >= 1;
  if (PLAIN_VERBS.has(mine.lemma)) return context >= 1.5;
  if (relation === 'contrary') return near >= 1;
  if (relation === 'same' && mine.tag === 'verb' && word.tag === 'verb')
    return !SPEECH_VERBS.has(mine.lemma) || context >= 0.5;
  return context >= 0.5;
}

interface Setting extends Tone {
  claim: Account;
  passages: Account[];
}

function judge(mine: Word, match: Match, setting: Setting): Finding {
  const { passages } = setting;
  const { word, relation, exclusive, poles } = match;
  if (mine.rank === RANK.open) return 'silent';
  if (relation === 'contrary') {
    if (exclusive && mine.denied !== word.denied) return 'agrees';
    // "only two of nine are working": of the others the contrary is true.
    if (passages.some(({ reading }) => clauseOf(reading.words, word).some(({ word }) => word === 'only')))
      return 'silent';
    if (exclusive) return 'opposite';
    return mine.denied || word.denied ? 'silent' : 'opposite';
  }
  if (/^(?:say|add|note|state|report)$/.test(mine.lemma)) return 'silent';
  if (SPEECH_VERBS.has(mine.lemma) && relation !== 'same' && mine.lex.poles.length === 0) return 'silent';
  if (mine.tag === 'verb' && word.tag === 'verb') {
    if (relation === 'alike' && mine.present === 'infinitive') return 'silent';
    if (relation === 'same' && sides(setting, mine, word)) return 'opposite';
    if (mine.denied !== word.denied) return isLimited(setting.claim) ? 'silent' : 'negation';
    return isStronger(mine, match, setting) ? 'modality' : 'agrees';
  }
  if (poles && mine.tag === 'prep' && mine.denied !== word.denied) return 'negation';
  if (relation !== 'same') return 'agrees';
  const one = mine.tag === 'verb' ? mine.denied : mine.none;
  const other = word.tag === 'verb' ? word.denied : word.none;
  if (one !== other) {
    const rest = one
      ? setting.passages.map(({ reading }) => clauseOf(reading.words, word))
      : [clauseOf(setting.claim.reading.words, mine)];
    return rest.some(words => words.some(isNegative)) || isLimited(setting.claim) ? 'silent' : 'negation';
  }
  return mine.tag === 'verb' && (word.tied || word.rank <= RANK.maybe) && isStronger(mine, match, setting)
    ? 'modality'
    : 'agrees';
}

/** "voted for" and "voted against". */
function sides({ claim, passages }: Setting, mine: Word, theirs: Word): boolean {
  const one = sideOf(claim.reading.words, mine);
  const other = passages.map(({ reading }) => sideOf(reading.words, theirs)).find(Boolean);
  return one !== '' && other !== undefined && other !== '' && one !== other && mine.denied === theirs.denied;
}

function sideOf(words: Word[], verb: Word): string {
  const next = words[words.indexOf(verb) + 1]?.word ?? '';
  return words.includes(verb) && (next === 'for' || next === 'against') ? next : '';
}

const clauseOf = (words: Word[], word: Word): Word[] =>
  words.includes(word) ? words.filter(({ clause }) => clause === word.clause) : [];

/** "only in mice" says no to all else. */
const isLimited = ({ joined }: Account): boolean =>
  / (?:only|except|besides|other than|alone|solely) /.test(joined);

/** The claim tells as done what the passage has as coming, or as sure what it has as possible. */
function isStronger(mine: Word, { word, relation }: Match, { hedged, attributed }: Setting): boolean {
  if (HEDGE_RANKS.has(mine.lemma) || mine.present === 'infinitive' || relation !== 'same') return false;
  if (word.rank === RANK.fact || mine.rank <= word.rank || hedged <= word.rank) return false;
  if (attributed && word.rank === RANK.maybe) return false;
  if (mine.rank === RANK.plan || (mine.present && mine.rank === RANK.fact)) return word.rank <= RANK.maybe;
  return mine.rank === RANK.fact || word.rank <= RANK.wish;
}

/** For claims with a quote of their own: they deny something, and nothing in the passages says no to anything. */
export function checkDenials(claim: Account, passages: Account[], { matches }: Alignment): Failure | null {
  const denied = claim.reading.words.find(({ denied, content, tag }) => denied && content && tag === 'verb');
  if (!denied || matches.get(denied)?.some(({ relation }) => relation !== 'alike')) return null;
  if (passages.some(({ reading }) => reading.words.some(isNegative))) return null;
  return { code: 'negation', detail: denied.text };
}

const isNegative = (word: Word): boolean =>
  /^(?:first|still|continue|remain|stay|keep|outside|clear|acquit|innocent)$/.test(word.lex.lemma) ||
  word.tag === 'neg' ||
  word.denied ||
  NEGATIVE_WORDS.has(word.word) ||
  NEGATIVE_WORDS.has(word.lemma) ||
  /^(?:un|in|dis)\p{L}{5,}(?:ed|able|ible)$/u.test(word.word);
