import { BE } from '../../lexicon/function-words.ts';
import { words as list } from '../../lexicon/list.ts';
import { isPastForm } from '../../lexicon/stem.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Account } from './evidence.ts';
import type { Word } from './word.ts';

/** Who does what to whom, as far as word order and voice tell it. Each role is a list of content words. */
export interface Frame {
  verb: Word;
  agent: Word[];
  /** What it is done to. */
  patient: Word[];
  /** What else hangs on the verb: "from Seoul", "against the euro". */
  others: Word[];
  /** It is done to a 'him' or 'it'. */
  pronoun: boolean;
}

const frames = new WeakMap<Account, Frame[]>();

/** The frames of a text's verbs, in order. */
export function framesOf(account: Account): Frame[] {
  const known = frames.get(account);
  if (known) return known;
  const { words } = account.reading;
  const found: Frame[] = [];
  /** By the index of its verb: what an infinitive or a second verb takes its subject from. */
  const agents = new Map<number, Word[]>();
  for (let index = 0; index < words.length; index++) {
    const verb = words[index] as Word;
    if (
      verb.tag !== 'verb' ||
      (verb.word.endsWith('ing') && /^(?:prep|det)$/.test(words[index - 1]?.tag ?? ''))
    )
      continue;
    const passive = isPassive(words, index);
    const subject = subjectOf(words, index, agents);
    const { object, by, others } = afterVerb(words, index);
    agents.set(index, subject);
    // "the hold filled with smoke": what acts stands behind 'with'.
    const filled = !passive && object.length === 0 && words[index + 1]?.word === 'with';
    const pronoun =
      /^(?:him|her|them|it)$/.test(words[index + 1]?.word ?? '') && words[index + 2]?.tag !== 'noun';
    if (filled) found.push({ verb, agent: [], patient: subject, others, pronoun });
    else if (passive)
      found.push({ verb, agent: by, patient: subject, others: [...object, ...others], pronoun: false });
    else found.push({ verb, agent: subject, patient: object, others: [...by, ...others], pronoun });
  }
  frames.set(account, found);
  return found;
}

/** Verbs that are done to nobody: what stands behind their 'by' is no actor. */
const UNDIRECTED = new Set(
  list(
    'stand sit go come rise fall grow drop climb increase decline shrink pass fly jump gain lose win begin end start swear shift',
  ),
);

/** The verb says what is done to its subject. */
function isPassive(words: Word[], index: number): boolean {
  const verb = words[index] as Word;
  if (!isPastForm(verb.word)) return false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { word, tag } = words[at] as Word;
    if (BE.has(word)) return true;
    if (tag !== 'neg' && !word.endsWith('ly') && !/^(?:also|then|later|not)$/.test(word)) break;
  }
  // "was stopped off Narva and boarded there by police"
  if (/^(?:and|or|but|then)$/.test(words[index - 1]?.word ?? ''))
    for (let at = index + 1; at <= index + 3; at++) {
      if (words[at]?.word === 'by') return true;
      if (/^(?:noun|name|num)$/.test(words[at]?.tag ?? '')) break;
      if (words[at]?.tag === 'det') break;
    }
  const next = words[index + 1];
  const by = next?.word === 'by' || (next?.word.endsWith('ly') === true && words[index + 2]?.word === 'by');
  return by && !UNDIRECTED.has(verb.lemma) && !SPEECH_VERBS.has(verb.lemma);
}

/** Times are nobody: "sued the navy last year". */
const TIMES = new Set(
  'last next year month week day hour night morning evening today yesterday time'.split(' '),
);
const isEntity = ({ content, tag, word, lemma }: Word): boolean =>
  content && tag !== 'num' && tag !== 'verb' && !word.endsWith('ly') && !TIMES.has(lemma);

/** What stands between a subject and its verb. */
const isGroup = ({ tag, word }: Word): boolean =>
  tag === 'aux' ||
  tag === 'modal' ||
  tag === 'neg' ||
  /(?:ly|^(?:also|then|now|still|already|later|have|to|yet))$/.test(word);

function subjectOf(words: Word[], index: number, agents: ReadonlyMap<number, Word[]>): Word[] {
  let at = index - 1;
  let infinitive = false;
  while (at >= 0 && isGroup(words[at] as Word)) {
    if (
      words[at]?.word === 'to' &&
      !/^(?:is|are|was|were|be|have|has|had|going|due|set)$/.test(words[at - 1]?.word ?? '')
    )
      infinitive = true;
    at--;
  }
  const before = words[at];
  if (!before) return [];
  const inherits =
    infinitive ||
    before.word === 'and' ||
    before.word === 'or' ||
    before.word === 'but' ||
    before.tag === 'verb' ||
    (words[index]?.word.endsWith('ing') === true &&
      /^(?:,|while|after|before|by|when)$/.test(before.word) &&
      !isGroup(words[index - 1] as Word));
  if (inherits) return lastAgent(words, at, agents);
  if (/^(?:who|which|that)$/.test(before.word)) {
    at--;
    if (words[at]?.word === ',') at--;
  } else if (before.word === ',') {
    // "Mutai, the champion, won": what stands between the commas describes the subject.
    const opening = commaBefore(words, at);
    if (opening < 0) return [];
    at = opening - 1;
  }
  // "Halcyon said it had been deceived": who speaks.
  if (/^(?:it|he|she|they)$/.test(words[at]?.word ?? '')) return speakerBefore(words, at, agents);
  return phraseBefore(words, at);
}

function speakerBefore(words: Word[], from: number, agents: ReadonlyMap<number, Word[]>): Word[] {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--)
    if (SPEECH_VERBS.has(words[at]?.lemma ?? '') && words[at]?.tag === 'verb') return agents.get(at) ?? [];
  return [];
}

function lastAgent(words: Word[], from: number, agents: ReadonlyMap<number, Word[]>): Word[] {
  const sentence = words[from]?.sentence;
  for (let at = from; at >= 0 && words[at]?.sentence === sentence; at--) {
    const found = agents.get(at);
    // "is said to have offered": the passive's subject is the one who offered.
    if (found && (!SPEECH_VERBS.has(words[at]?.lemma ?? '') || isPassive(words, at))) return found;
  }
  return [];
}

function commaBefore(words: Word[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (words[at]?.word === ',') return at;
    if (words[at]?.tag === 'mark' && words[at]?.word !== '-') return -1;
  }
  return -1;
}

/** The noun phrase that ends at `at`, with what hangs on it by 'of'; other phrases between it and the verb are left out. */
function phraseBefore(words: Word[], at: number): Word[] {
  let from = at + 1;
  while (from > 0) {
    const word = words[from - 1] as Word;
    if (word.tag === 'verb' || word.tag === 'aux' || word.tag === 'modal' || word.tag === 'conj') break;
    if (word.tag === 'mark' && word.word !== '-' && word.word !== "'") break;
    if (word.clause !== words[at]?.clause) break;
    from--;
  }
  const phrase = words.slice(from, at + 1);
  const lead = phrase.findIndex(({ tag }) => tag !== 'prep');
  const rest =
    lead > 0
      ? phrase.slice(phrase.findIndex(({ tag }, step) => step > lead && tag === 'det') + 0 || lead)
      : phrase;
  const cut = rest.findIndex(({ tag, word }, step) => step > 0 && tag === 'prep' && word !== 'of');
  return (cut > 0 ? rest.slice(0, cut) : rest).filter(isEntity);
}

/** What stands behind them is where and when, not who. */
const PLACES = new Set('in at near after before during until since within around'.split(' '));

function afterVerb(words: Word[], index: number): { object: Word[]; by: Word[]; others: Word[] } {
  const object: Word[] = [];
  const by: Word[] = [];
  const others: Word[] = [];
  let into = object;
  for (let at = index + 1; at < Math.min(words.length, index + 22); at++) {
    const word = words[at] as Word;
    if (word.tag === 'verb' || word.tag === 'aux' || word.tag === 'modal') break;
    if (word.tag === 'mark' && word.word !== '-' && word.word !== "'") {
      // "the champion, Almaz Tesfaye, by": the name belongs to what stands before.
      if (word.word === ',' && words[at + 1]?.tag === 'name') continue;
      if (word.word === ',' && words[at + 1]?.word === 'by') continue;
      break;
    }
    if (word.clause !== words[index]?.clause && word.word !== ',') break;
    if (word.tag === 'prep' && word.word !== 'of')
      into = word.word === 'by' ? by : PLACES.has(word.word) ? [] : others;
    else if (isEntity(word)) into.push(word);
  }
  return { object, by, others };
}
