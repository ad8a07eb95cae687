import { words as list } from '../../lexicon/list.ts';
import { sameMeaning } from '../../lexicon/synonyms.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import { type Frame, framesOf } from './frames.ts';
import { thingsOfWord } from './things.ts';
import type { Word } from './word.ts';

/** Verbs that say the same of both sides. */
const MUTUAL = new Set(
  list(`meet agree clash fight trade talk marry collide negotiate cooperate compete debate disagree differ merge join
    share exchange border face match equal include have hold make take get go come see find be become remain`),
);

/** Verbs of saying that say something of somebody. */
const DIRECTED = new Set(
  list('call describe accuse blame criticise criticize praise condemn ask urge order warn name thank'),
);

/** Checks that nobody in the claim does what the passage says was done to them. */
export function checkRoles(claim: Account, passages: Account[], { matches }: Alignment): Failure | null {
  const given = passages.flatMap(framesOf);
  const pairs: [Frame, Frame][] = [];
  for (const frame of framesOf(claim)) {
    if (frame.agent.length === 0 && frame.patient.length === 0) continue;
    const met = matches.get(frame.verb) ?? [];
    const same = new Set(met.filter(({ relation }) => relation === 'same').map(({ word }) => word));
    const alike = new Set(met.filter(({ relation }) => relation === 'alike').map(({ word }) => word));
    const exact = given.filter(({ verb }) => same.has(verb));
    const found = exact.length > 0 ? exact : given.filter(({ verb }) => alike.has(verb));
    for (const other of found) pairs.push([frame, other]);
    if (
      MUTUAL.has(frame.verb.lemma) ||
      (SPEECH_VERBS.has(frame.verb.lemma) && !DIRECTED.has(frame.verb.lemma))
    )
      continue;
    if (
      found.length > 0 &&
      found.every(
        other =>
          swapped(frame, other) || (exact.length > 0 && ousted(frame, other)) || displaced(frame, other),
      )
    )
      return { code: 'role', detail: frame.verb.text };
  }
  return crossed(pairs);
}

const refers = (one: Word, other: Word): boolean =>
  one.stem === other.stem ||
  (one.tag !== 'name' && other.tag !== 'name' && sameMeaning(one.stem, other.stem)) ||
  (one.capital &&
    other.capital &&
    thingsOfWord(one.word).some(thing => thingsOfWord(other.word).includes(thing)));
const meets = (one: Word[], other: Word[]): boolean =>
  one.some(word => other.some(match => refers(word, match)));
const without = (one: Word[], other: Word[]): Word[] =>
  one.filter(word => !other.some(match => refers(word, match)));

/** The claim's actor is what the passage's verb is done to, and its actor stands on the other side of the claim's. */
function swapped(claim: Frame, given: Frame): boolean {
  if (meets(claim.agent, given.agent) && !nested(claim, given)) return false;
  if (
    given.pronoun &&
    claim.agent.length > 0 &&
    given.patient.length === 0 &&
    meets(claim.patient, given.agent)
  )
    return true;
  const mine = [...claim.patient, ...claim.others];
  const theirs = [...given.patient, ...given.others];
  return meets(without(claim.agent, given.agent), theirs) && meets(without(mine, theirs), given.agent);
}

/** The claim's actor is what the passage's verb is done to, and it does it to somebody else. */
const ousted = (claim: Frame, given: Frame): boolean =>
  given.agent.length > 0 &&
  claim.patient.length > 0 &&
  meets(claim.agent, given.patient) &&
  !meets(claim.agent, given.agent) &&
  !meets(claim.patient, given.patient);

/** The passage's actor stands in the claim among those that it is done to, for or from, and another acts. */
const displaced = (claim: Frame, given: Frame): boolean =>
  claim.agent.length > 0 &&
  !meets(claim.agent, given.agent) &&
  meets(without([...claim.patient, ...claim.others], [...given.patient, ...given.others]), given.agent);

/** Both sides share a word ("the Turkish minister"): what sets them apart decides. */
const nested = (claim: Frame, given: Frame): boolean =>
  meets(claim.agent, [...given.patient, ...given.others]) &&
  meets([...claim.patient, ...claim.others], given.agent);

/** Two actors have changed places: each does what the other one did. */
function crossed(pairs: [Frame, Frame][]): Failure | null {
  for (const [one, oneGiven] of pairs)
    for (const [two, twoGiven] of pairs) {
      if (one === two || oneGiven === twoGiven || one.verb.stem === two.verb.stem) continue;
      if (
        !meets(one.agent, oneGiven.agent) &&
        !meets(two.agent, twoGiven.agent) &&
        meets(one.agent, twoGiven.agent) &&
        meets(two.agent, oneGiven.agent)
      )
        return { code: 'role', detail: one.verb.text };
    }
  return null;
}
