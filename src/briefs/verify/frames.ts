import { BE } from '../../lexicon/function-words.ts';
import { words as list } from '../../lexicon/list.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import { type Chunk, chunksOf, isTime } from './chunks.ts';
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
  /** A 'he' or 'it' does it that stands for nobody we know. */
  unnamed: boolean;
}

const frames = new WeakMap<Account, Frame[]>();

/** The frames of a text's verbs, in order. */
export function framesOf(account: Account): Frame[] {
  const known = frames.get(account);
  if (known) return known;
  const chunks = chunksOf(account.reading.words);
  const found: Frame[] = [];
  const byChunk = new Map<Chunk, Frame>();
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.head.tag !== 'verb') continue;
    const frame = frameAt(chunks, index, byChunk);
    byChunk.set(chunk, frame);
    found.push(frame);
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

/** Verbs whose object does what the infinitive behind it says: "asked the mayor to resign". */
const STEERING = new Set(
  list(
    `ask order urge tell force allow want require instruct request permit enable invite persuade convince advise
     encourage compel help expect call forbid authorise authorize cause lead leave direct`,
  ),
);

function frameAt(chunks: readonly Chunk[], index: number, known: ReadonlyMap<Chunk, Frame>): Frame {
  const chunk = chunks[index] as Chunk;
  const verb = chunk.head;
  const { object, second, by, others, pronoun, followed } = afterVerb(chunks, index);
  const directly = object.length === 0 && by.length > 0;
  const subject = subjectOf(chunks, index, known, directly);
  // "a ban imposed by the court", "three people examined for smoke had to stay"
  const reduced = chunk.form === 'participle' && isReduced(chunks, index, directly, followed);
  if (chunk.passive || reduced) {
    const rest = [...object, ...second, ...others];
    return { verb, agent: by, patient: subject.words, others: rest, pronoun: false, unnamed: false };
  }
  // "the hold filled with smoke": what acts stands behind 'with'.
  if (object.length === 0 && others.length > 0 && chunks[index + 1]?.head.word === 'with')
    return { verb, agent: [], patient: subject.words, others, pronoun, unnamed: false };
  const rest = [...by, ...others];
  if (second.length > 0)
    return {
      verb,
      agent: subject.words,
      patient: second,
      others: [...object, ...rest],
      pronoun,
      unnamed: subject.unnamed,
    };
  return { verb, agent: subject.words, patient: object, others: rest, pronoun, unnamed: subject.unnamed };
}

/** A past form that describes the noun before it instead of telling what it did. */
function isReduced(chunks: readonly Chunk[], index: number, by: boolean, followed: boolean): boolean {
  const { head } = chunks[index] as Chunk;
  if (by && !UNDIRECTED.has(head.lemma) && !SPEECH_VERBS.has(head.lemma)) return true;
  const before = chunks[index - 1];
  if (before?.kind !== 'noun' || before.clause !== head.clause) return false;
  // "an officer believed to have sold codes"
  if (PASSED_ON.has(head.lemma) && chunks[index + 1]?.form === 'infinitive') return true;
  return followed && !SPEECH_VERBS.has(head.lemma);
}

const PASSED_ON = new Set(list('say believe think expect report allege understand'));

interface Subject {
  words: Word[];
  unnamed: boolean;
}
const NOBODY: Subject = { words: [], unnamed: false };

/** Times and figures are nobody: "sued the navy last year". */
const isEntity = (word: Word): boolean =>
  word.content && word.tag !== 'num' && word.tag !== 'verb' && !word.word.endsWith('ly') && !isTime(word);

const entities = ({ words }: Chunk): Word[] =>
  words.some(isTime) &&
  words.every(
    word =>
      isTime(word) ||
      word.tag === 'det' ||
      word.tag === 'num' ||
      /^(?:last|next|same|following)$/.test(word.word),
  )
    ? []
    : words.filter(isEntity);
const isPronoun = ({ kind, head }: Chunk): boolean => kind === 'noun' && head.tag === 'pron';

function subjectOf(
  chunks: readonly Chunk[],
  index: number,
  known: ReadonlyMap<Chunk, Frame>,
  done: boolean,
): Subject {
  const verb = chunks[index] as Chunk;
  const before = chunks[index - 1];
  const sentence = verb.head.sentence;
  if (!before || before.head.sentence !== sentence) return NOBODY;
  if (verb.form === 'infinitive') return inherited(chunks, index, known, true);
  if (before.kind === 'open' || (before.kind === 'noun' && before.words.every(({ word }) => word === 'that')))
    return antecedent(chunks, index - 1, known);
  if (before.kind === 'verb' || before.kind === 'conj') return inherited(chunks, index, known, false);
  if (before.kind === 'prep') return verb.form === 'ing' ? inherited(chunks, index, known, true) : NOBODY;
  let at = index - 1;
  if (before.kind === 'mark') {
    if (before.head.word !== ',') return NOBODY;
    // "Mutai, the champion, won": what stands between the commas describes the subject.
    const opening = commaBefore(chunks, at);
    if (opening < 0 || verb.form === 'ing') return inherited(chunks, index, known, false);
    at = opening - 1;
  }
  // Behind "who was not named": back to what stands before it.
  while (at >= 0 && chunks[at]?.clause !== verb.clause && (chunks[at]?.clause ?? 0) > verb.clause) at--;
  const group = groupBefore(chunks, at);
  const [first] = group;
  if (!first) return NOBODY;
  // "said to have sold codes lost his job": the codes are what was sold.
  if (verb.form === 'participle' && !done && isObject(chunks, chunks.indexOf(first))) return NOBODY;
  if (group.some(isPronoun)) {
    const speaker = speakerBefore(chunks, at, known);
    return { words: speaker, unnamed: speaker.length === 0 };
  }
  return { words: group.flatMap(entities), unnamed: false };
}

const isObject = (chunks: readonly Chunk[], index: number): boolean => {
  const before = chunks[index - 1];
  return (
    before?.kind === 'verb' && before.clause === chunks[index]?.clause && !SPEECH_VERBS.has(before.head.lemma)
  );
};

/** 'after' and 'before' open a clause, too. */
const opens = (chunks: readonly Chunk[], index: number): boolean =>
  /^(?:after|before|until|since|as|till)$/.test(chunks[index]?.head.word ?? '') &&
  chunks[index - 1]?.clause !== chunks[index]?.clause;

function commaBefore(chunks: readonly Chunk[], from: number): number {
  const clause = chunks[from + 1]?.clause;
  for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
    const { kind, head } = chunks[at] as Chunk;
    if (kind !== 'mark') continue;
    if (head.word !== ',') return -1;
    if (head.clause === clause) return at;
  }
  return -1;
}

/** The noun phrase that ends at `at` with what 'of' and 'and' tie to it; phrases of place and time are passed over. */
function groupBefore(chunks: readonly Chunk[], from: number): Chunk[] {
  let at = from;
  const clause = chunks[at]?.clause;
  let group: Chunk[] = [];
  for (; at >= 0; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.clause !== clause && chunk.kind !== 'mark') break;
    if (chunk.kind !== 'noun') {
      if (group.length === 0 && chunk.kind !== 'mark') break;
      if (chunk.kind === 'mark' && group.length === 0) continue;
      break;
    }
    const before = chunks[at - 1];
    if (before?.kind === 'prep' && !opens(chunks, at - 1)) {
      if (before.head.word !== 'of' || !chunks[at - 2]) group = [];
      else group.unshift(chunk);
      at--;
      continue;
    }
    if (
      chunk.words.every(
        word => isTime(word) || word.tag === 'det' || word.tag === 'num' || /^(?:last|next)$/.test(word.word),
      ) &&
      !isPronoun(chunk)
    ) {
      if (!chunk.words.some(isTime)) group.unshift(chunk);
      if (before?.kind === 'noun') continue;
      break;
    }
    group.unshift(chunk);
    if (
      before?.kind === 'conj' &&
      before.head.word === 'and' &&
      chunks[at - 2]?.kind === 'noun' &&
      before.clause === clause
    ) {
      at--;
      continue;
    }
    break;
  }
  return group;
}

/** Whom a clause with 'who' or 'that' describes; behind a verb of saying, 'that' describes nobody. */
function antecedent(chunks: readonly Chunk[], opener: number, known: ReadonlyMap<Chunk, Frame>): Subject {
  const before = chunks[opener - 1];
  if (before?.kind === 'noun')
    return { words: groupBefore(chunks, opener - 1).flatMap(entities), unnamed: false };
  if (before?.head.word === ',')
    return { words: groupBefore(chunks, opener - 2).flatMap(entities), unnamed: false };
  return inherited(chunks, opener, known, false);
}

/** The subject of the verb before: of one that steers its object, the object. */
function inherited(
  chunks: readonly Chunk[],
  index: number,
  known: ReadonlyMap<Chunk, Frame>,
  steered: boolean,
): Subject {
  const own = chunks[index] as Chunk;
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.head.sentence !== own.head.sentence) break;
    const frame = known.get(chunk);
    if (!frame) continue;
    const passive = chunk.passive;
    if (steered) {
      // "criticised the company for not informing", "asked the mayor to resign"
      const object = passive
        ? frame.patient
        : STEERING.has(chunk.head.lemma) || own.form === 'ing'
          ? frame.patient
          : frame.agent;
      return { words: object.length > 0 ? object : frame.agent, unnamed: frame.unnamed };
    }
    // "the mayor said the bridge was shut and promised": who speaks goes on only from his own clause.
    if (chunk.head.unit !== own.head.unit && SPEECH_VERBS.has(chunk.head.lemma)) continue;
    return { words: passive ? frame.patient : frame.agent, unnamed: frame.unnamed };
  }
  return NOBODY;
}

/** "Halcyon said it had been deceived": who speaks. */
function speakerBefore(chunks: readonly Chunk[], from: number, known: ReadonlyMap<Chunk, Frame>): Word[] {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'verb')
      return SPEECH_VERBS.has(chunk.head.lemma) ? (known.get(chunk)?.agent ?? []) : [];
  }
  return [];
}

/** What stands behind them is where and when, not who. */
const PLACES = new Set('in at near after before during until since within around'.split(' '));

interface Following {
  object: Word[];
  second: Word[];
  by: Word[];
  others: Word[];
  pronoun: boolean;
  /** Another verb follows in the clause. */
  followed: boolean;
}

function afterVerb(chunks: readonly Chunk[], index: number): Following {
  const found: Following = { object: [], second: [], by: [], others: [], pronoun: false, followed: false };
  const { head: verb, clause } = chunks[index] as Chunk;
  let into: Word[] | null = found.object;
  let taken = false;
  for (let at = index + 1; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const { kind, head } = chunk;
    if (kind === 'verb') {
      // In "said the army had fled" the noun belongs to the second verb.
      const free = chunks[at - 1]?.kind === 'noun' && chunks[at - 2]?.kind !== 'prep';
      const helped = chunk.form === 'finite' && chunk.words.length > 1;
      found.followed = chunk.clause === clause && helped && !free && chunks[at - 1]?.kind !== 'conj';
      break;
    }
    if (kind === 'open' || (chunk.clause !== clause && head.word !== ',')) break;
    if (kind === 'mark') {
      // "the champion, Almaz Tesfaye, by": the name belongs to what stands before.
      const next = chunks[at + 1];
      if (
        head.word === ',' &&
        (next?.head.word === 'by' || next?.words.some(({ tag }) => tag === 'name')) &&
        chunks[at + 2]?.kind !== 'verb'
      )
        continue;
      break;
    }
    if (kind === 'prep') {
      // "turned down the offer": the particle is part of the verb.
      if (at === index + 1 && verb.lex.lemma !== verb.lemma) continue;
      if (head.word !== 'of') {
        into = head.word === 'by' ? found.by : PLACES.has(head.word) ? null : found.others;
        taken = true;
      }
      continue;
    }
    if (kind === 'noun') {
      if (isPronoun(chunk)) {
        if (at === index + 1 && /^(?:him|her|them|it)$/.test(head.word)) found.pronoun = true;
      } else {
        const own = entities(chunk);
        // "gave Jones the medal", "told the court the truth"
        if (into === found.object && found.object.length > 0 && chunks[at - 1]?.kind === 'noun' && !taken)
          found.second.push(...own);
        else into?.push(...own);
      }
    }
  }
  if (BE.has(verb.word)) found.second = [];
  return found;
}
