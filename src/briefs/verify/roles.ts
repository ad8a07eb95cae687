import { BE } from '../../lexicon/function-words.ts';
import { isPastForm } from '../../lexicon/stem.ts';
import { sameMeaning } from '../../lexicon/synonyms.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import type { Word } from './reading.ts';

/** Who does what to whom, as far as word order and voice tell it. Each role is a list of content words. */
interface Frame {
  verb: Word;
  agent: Word[];
  patient: Word[];
  /** Who is given or sold something, or what it is done for. */
  recipient: Word[];
}

const frames = new WeakMap<Account, Frame[]>();

export function framesOf(account: Account): Frame[] {
  const known = frames.get(account);
  if (known) return known;
  const { words } = account.reading;
  const found = words.flatMap((word, index) =>
    word.tag === 'verb' && !SPEECH_VERBS.has(word.lemma) ? [frameAt(words, index)] : [],
  );
  frames.set(account, found);
  return found;
}

function frameAt(words: Word[], index: number): Frame {
  const verb = words[index] as Word;
  const passive = isPassive(words, index);
  const subject = subjectOf(words, index);
  const { objects, phrases } = objectsOf(words, index);
  const [first = [], second] = objects;
  const given = second ?? phrases.get('with') ?? [];
  const swaps =
    second !== undefined ||
    (phrases.has('with') && /^(?:present|supply|provide|furnish|equip)$/.test(verb.lemma));
  // "the hold filled with smoke": what acts stands behind 'with'.
  if (!passive && objects.length === 0 && phrases.has('with'))
    return { verb, agent: [], patient: [], recipient: [] };
  const to = [...(phrases.get('to') ?? []), ...(phrases.get('for') ?? [])];
  if (passive) return { verb, agent: phrases.get('by') ?? [], patient: subject, recipient: to };
  return swaps
    ? { verb, agent: subject, patient: given, recipient: first }
    : { verb, agent: subject, patient: first, recipient: to };
}

function isPassive(words: Word[], index: number): boolean {
  const verb = words[index];
  if (!verb || !isPastForm(verb.word)) return false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const word = words[at];
    if (word && BE.has(word.word)) return true;
    if (word?.tag !== 'neg' && !word?.word.endsWith('ly')) break;
  }
  return words.slice(index + 1, index + 4).some(({ word }) => word === 'by');
}

const STOPS = new Set(['mark', 'verb', 'conj']);

/** The noun phrase before a verb: its words up to the first preposition, from the clause's start. */
function subjectOf(words: Word[], index: number): Word[] {
  let at = index - 1;
  while (at >= 0 && ['aux', 'modal', 'neg'].includes(words[at]?.tag ?? '')) at--;
  const end = at;
  if (/^(?:who|which|that)$/.test(words[at]?.word ?? '')) at--;
  const relative = at < end;
  if (words[at]?.word === ',') at--;
  let from = at;
  while (
    from > 0 &&
    !STOPS.has(words[from - 1]?.tag ?? '') &&
    (relative || words[from - 1]?.clause === words[at]?.clause)
  )
    from--;
  const phrase = words.slice(from, at + 1);
  const opens = phrase.findIndex(({ tag }) => tag !== 'prep');
  const cut = phrase.findIndex(({ tag }, step) => tag === 'prep' && step > opens && opens === 0);
  const led = phrase[0]?.tag === 'prep' ? phrase.slice(1) : phrase;
  return contentOf(cut > 0 ? phrase.slice(0, cut) : led);
}

function objectsOf(words: Word[], index: number): { objects: Word[][]; phrases: Map<string, Word[]> } {
  const objects: Word[][] = [];
  const phrases = new Map<string, Word[]>();
  let current: Word[] = [];
  let preposition = '';
  const close = (): void => {
    const content = contentOf(current);
    if (preposition && !phrases.has(preposition)) phrases.set(preposition, content);
    else if (!preposition && current.length > 0) objects.push(content);
    current = [];
  };
  for (const word of words.slice(index + 1, index + 16)) {
    if (
      (word.tag === 'mark' && word.word !== '-') ||
      word.tag === 'verb' ||
      word.tag === 'modal' ||
      word.tag === 'aux'
    )
      break;
    if (word.tag === 'prep') {
      if (word.word === 'of' && current.length > 0) continue;
      close();
      preposition = word.word;
    } else if (!preposition && word.tag === 'det' && current.length > 0) {
      close();
      current.push(word);
    } else if (!preposition && word.tag === 'conj') {
      current.push(word);
    } else {
      current.push(word);
    }
  }
  close();
  return { objects: objects.slice(0, 2), phrases };
}

/** Times are nobody: "sued the navy last year". */
const TIMES = new Set('last next year month week day hour night morning evening today yesterday'.split(' '));

const contentOf = (phrase: Word[]): Word[] =>
  phrase.filter(
    ({ content, tag, word, lemma }) => content && tag !== 'num' && !word.endsWith('ly') && !TIMES.has(lemma),
  );

/** Checks that nobody in the claim does what the passage says was done to them. */
export function checkRoles(claim: Account, passages: Account[]): Failure | null {
  const given = passages.flatMap(framesOf);
  for (const frame of framesOf(claim)) {
    const same = given.filter(({ verb }) => verb.stem === frame.verb.stem);
    const alike =
      same.length > 0 ? same : given.filter(({ verb }) => sameMeaning(verb.stem, frame.verb.stem));
    if (alike.length === 0 || alike.some(other => fits(frame, other))) continue;
    if (alike.some(other => swapped(frame, other, same.length > 0)))
      return { code: 'role', detail: frame.verb.text };
  }
  return null;
}

const meets = (one: Word[], other: Word[]): boolean =>
  one.some(word => other.some(match => match.stem === word.stem));
const only = (one: Word[], yes: Word[], no: Word[]): boolean =>
  one.length > 0 && meets(one, yes) && !meets(one, no);

/** Some role agrees and none is contradicted. */
const fits = (claim: Frame, given: Frame): boolean =>
  (meets(claim.agent, given.agent) || meets(claim.patient, given.patient)) && !swapped(claim, given, true);

/** `exact`: the same verb; for a mere synonym both sides must have changed places. */
function swapped(claim: Frame, given: Frame, exact: boolean): boolean {
  const acted = [...given.patient, ...given.recipient];
  const agentWasActedOn = only(claim.agent, acted, given.agent);
  const actorIsActedOn = only([...claim.patient, ...claim.recipient], given.agent, acted);
  if (agentWasActedOn && actorIsActedOn) return true;
  if (!exact) return false;
  if (
    agentWasActedOn &&
    (given.agent.length === 0
      ? claim.patient.length > 0
      : !meets(claim.patient, given.patient) || claim.recipient.length > 0)
  )
    return claim.agent.length > 0;
  return (
    actorIsActedOn && given.patient.length > 0 && claim.agent.length > 0 && !meets(claim.agent, given.agent)
  );
}
