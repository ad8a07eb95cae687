import { words as list } from '../../lexicon/list.ts';
import { RANK } from '../../lexicon/operators.ts';
import { sameMeaning } from '../../lexicon/synonyms.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import { type Frame, framesOf } from './frames.ts';
import { soundOf } from './names.ts';
import { BODIES, described, isNamed, isProper } from './proper.ts';
import { thingsIn } from './things.ts';
import type { Word } from './word.ts';

/** Verbs that say little by themselves. */
const LIGHT = new Set(
  list('be have make take get go come give do hold keep put set use see find bring run work'),
);

type Kind = 'person' | 'land' | 'body' | 'unknown';

/**
 * Checks that who does a thing in the claim, or to whom it is done, is not put in the place of another whom the passage
 * names there.
 */
export function checkSubstitutes(
  claim: Account,
  passages: readonly Account[],
  { matches }: Alignment,
): Failure | null {
  const given = passages.flatMap(framesOf);
  for (const frame of framesOf(claim)) {
    // "it is not clear how they will vote"
    if (frame.verb.rank === RANK.open || isAsked(claim, frame.verb)) continue;
    const met = matches.get(frame.verb) ?? [];
    const same = given.filter(({ verb }) => met.some(one => one.word === verb && one.relation === 'same'));
    const found =
      same.length > 0
        ? same
        : given.filter(({ verb }) => met.some(one => one.word === verb && one.relation === 'alike'));
    if (found.length === 0) continue;
    for (const role of ['agent', 'patient'] as const) {
      const other = substitute(frame, found, role, claim, passages, same.length > 0);
      if (other) return { code: 'name', detail: other };
    }
  }
  return null;
}

const isAsked = ({ reading }: Account, { clause }: Word): boolean =>
  /^(?:how|whether|if|when|why|what|which)$/.test(
    reading.words.find(word => word.clause === clause)?.word ?? '',
  );

function substitute(
  frame: Frame,
  found: readonly Frame[],
  role: 'agent' | 'patient',
  claim: Account,
  passages: readonly Account[],
  exact: boolean,
): string | null {
  const mine = described(frame[role], claim);
  const names = mine.filter(isProper);
  if (names.length === 0) return null;
  const kind = kindOf(mine);
  const rest = role === 'agent' ? [...frame.patient, ...frame.others] : [...frame.agent, ...frame.others];
  for (const other of found) {
    const passage = passages.find(({ reading }) => reading.words.includes(other.verb));
    if (other[role].length === 0 || !passage || other.unnamed || (role === 'patient' && other.pronoun))
      return null;
    const theirs = described(other[role], passage);
    const rivals = theirs.filter(isProper);
    if (rivals.length === 0 || meets(rivals, claim.reading.words) || shareThing(mine, theirs)) return null;
    if (
      meets(names, [...theirs, ...other.agent, ...other.patient, ...other.others, ...tailOf(other, passage)])
    )
      return null;
    if (shareThing(claim.reading.words, rivals)) return null;
    // "Benin's customs service" and "the customs authorities of Togo": one thing of two owners.
    const owned = meets(mine.filter(isCommon), theirs.filter(isCommon));
    const headed = isHead(mine) && isHead(theirs);
    if (!owned && !headed) return null;
    const rival = kindOf(theirs);
    const told = SPEECH_VERBS.has(frame.verb.lemma);
    if (
      owned
        ? isLand(mine) !== isLand(theirs)
        : told
          ? kind !== 'person' || rival !== 'person'
          : !compatible(kind, rival)
    )
      return null;
    const shared = role === 'agent' ? [...other.patient, ...other.others] : [...other.agent, ...other.others];
    if ((!exact || LIGHT.has(frame.verb.lemma)) && !meets(rest, shared)) return null;
  }
  return names.map(({ text }) => text).join(' ');
}

/** What follows the verb up to the next: "seven were found by Turks, one by a Bulgarian boat". */
function tailOf({ verb }: Frame, { reading }: Account): Word[] {
  const from = reading.words.indexOf(verb) + 1;
  const end = reading.words.findIndex(
    ({ tag, word, sentence }, at) =>
      at >= from && (tag === 'verb' || tag === 'aux' || word === ';' || sentence !== verb.sentence),
  );
  const tail = reading.words.slice(from, end < 0 ? undefined : end);
  // What stands right before the next verb is its subject.
  const next = reading.words[end]?.tag;
  const cut =
    next === 'verb' || next === 'aux' ? tail.findLastIndex(({ word }) => word === ',' || word === 'and') : -1;
  return cut < 0 ? tail : tail.slice(0, cut);
}

const isCommon = (word: Word): boolean =>
  word.tag === 'noun' && !TITLE_WORDS.has(word.word) && !isProper(word);
const isHead = (words: readonly Word[]): boolean => {
  const last = words.at(-1);
  return last !== undefined && isProper(last) && !last.possessive;
};

const compatible = (one: Kind, other: Kind): boolean =>
  one === other || one === 'unknown' || other === 'unknown';

const isLand = (words: readonly Word[]): boolean =>
  thingsIn(words).some(({ thing }) => !/^(?:alias|rank) /.test(thing));

function kindOf(words: readonly Word[]): Kind {
  if (words.some(({ word }) => BODIES.has(word))) return 'body';
  const names = words.filter(isProper);
  if (isLand(words)) return 'land';
  if (words.some(({ word }) => TITLE_WORDS.has(word)) || names.length > 1) return 'person';
  return 'unknown';
}

const meets = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.some(word => other.some(match => refers(word, match)));

function refers(one: Word, other: Word): boolean {
  if (one.stem === other.stem) return true;
  if (!isProper(one) && !isProper(other)) return sameMeaning(one.stem, other.stem);
  return one.capital && other.capital && soundOf(one.word) === soundOf(other.word);
}

const shareThing = (one: readonly Word[], other: readonly Word[]): boolean => {
  const mine = new Set(thingsIn(one).map(({ thing }) => thing));
  return thingsIn(other).some(({ thing }) => isNamed(thing) && mine.has(thing));
};
