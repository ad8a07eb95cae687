import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { BE, COMMON_ADVERBS, STOPWORDS } from '../../lexicon/function-words.ts';
import { isPastForm } from '../../lexicon/stem.ts';
import type { Word } from './word.ts';

/** A run of words that belong together: a noun phrase, a verb with its auxiliaries, or one of the words between. */
export interface Chunk {
  kind: 'noun' | 'verb' | 'prep' | 'conj' | 'mark' | 'open';
  words: Word[];
  /** The verb that is meant, the noun that the phrase is about, or the word itself. */
  head: Word;
  clause: number;
  /** Of verbs. */
  passive: boolean;
  form: 'finite' | 'infinitive' | 'ing' | 'participle';
}

/** Where and when: nobody who acts. */
const TIMES = new Set(
  'year month week day hour night morning evening today yesterday tomorrow time noon midnight weekend'.split(
    ' ',
  ),
);
export const isTime = ({ lemma, word }: Word): boolean =>
  TIMES.has(lemma) || WEEKDAYS.has(word) || (MONTHS.has(word) && word !== 'may');

const isAdverb = ({ word, tag, content }: Word): boolean =>
  tag !== 'name' &&
  tag !== 'num' &&
  ((word.endsWith('ly') &&
    word.length > 4 &&
    !/^(?:family|supply|assembly|ally|rally|reply|italy|july|daily)$/.test(word)) ||
    (tag === 'noun' && !content && COMMON_ADVERBS.has(word)));

/** Reads a text's words as chunks, in order. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < words.length) {
    const word = words[index] as Word;
    const verb = verbAt(words, index);
    if (verb) {
      chunks.push(verb.chunk);
      index = verb.end;
    } else if (isNominal(word)) {
      const end = nounEnd(words, index);
      chunks.push(plain('noun', words.slice(index, end)));
      index = end;
    } else {
      const kind = kindOf(word);
      if (kind) chunks.push(plain(kind, [word]));
      index++;
    }
  }
  return chunks;
}

const plain = (kind: Chunk['kind'], words: Word[]): Chunk => {
  const content = words.filter(({ content }) => content);
  const head = (content.at(-1) ?? words.at(-1)) as Word;
  return { kind, words, head, clause: head.clause, passive: false, form: 'finite' };
};

function kindOf(word: Word): Chunk['kind'] | null {
  if (word.tag === 'prep') return 'prep';
  if (word.tag === 'conj') return 'conj';
  if (word.tag === 'mark') return word.word === '"' || word.word === "'" ? null : 'mark';
  return /^(?:who|whom|whose|which|that|what|whether|if|when|where|how|why|because|unless|since)$/.test(
    word.word,
  )
    ? 'open'
    : null;
}

const isNominal = (word: Word): boolean =>
  !isAdverb(word) &&
  (word.tag === 'name' ||
    word.tag === 'num' ||
    (word.tag === 'noun' && (word.content || !STOPWORDS.has(word.word))) ||
    (word.tag === 'det' &&
      word.word !== 'that' &&
      word.word !== 'which' &&
      word.word !== 'what' &&
      word.word !== 'whose') ||
    (word.tag === 'neg' && /^(?:no|none|nobody|nothing|neither)$/.test(word.word)) ||
    (word.tag === 'pron' &&
      /^(?:i|you|he|him|she|her|it|we|us|they|them|one|ones|others?)$/.test(word.word)));

function nounEnd(words: readonly Word[], start: number): number {
  let at = start + 1;
  const { clause, tag } = words[start] as Word;
  if (tag === 'pron') return at;
  while (at < words.length) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    const next = words[at + 1];
    if (word.clause !== clause) break;
    if (word.tag === 'mark') {
      // "auditor-general", "ministers' plan"
      const tight = word.word === '-' && word.start === before.end && next?.start === word.end;
      const owner = word.word === "'" && word.start === before.end;
      const quote = word.word === '"' && next !== undefined && isNominal(next) && next.tag !== 'det';
      if (!(tight || owner || quote) || !next) break;
      at++;
      continue;
    }
    if (word.tag === 'pron' || (!isNominal(word) && !isAdverb(word))) break;
    // "gave Jones the medal": another phrase begins; and so it does behind a day.
    if (word.tag === 'det' && before.tag !== 'det') break;
    if (word.tag === 'num' && word.kind === 'word' && /^(?:noun|name)$/.test(before.tag)) break;
    if (isAdverb(word) && !(next && next.tag === 'noun' && next.content && !isAdverb(next))) break;
    if (isTime(before) && !before.possessive && (WEEKDAYS.has(before.word) || word.tag === 'name')) break;
    if (/^(?:last|next)$/.test(word.word) && next && isTime(next) && before.tag !== 'det') break;
    at++;
  }
  return at;
}

/** The verb, with what helps it, that begins at `index`. */
function verbAt(words: readonly Word[], index: number): { chunk: Chunk; end: number } | null {
  const { clause } = words[index] as Word;
  let at = index;
  let be = false;
  let helped = false;
  let to = false;
  while (at < words.length && words[at]?.clause === clause) {
    const word = words[at] as Word;
    if (word.tag === 'aux' || word.tag === 'modal') {
      be = BE.has(word.word);
      helped = true;
    } else if (word.word === 'to' && word.tag === 'prep') {
      const next = words.slice(at + 1, at + 3).find(other => !isAdverb(other) && other.tag !== 'neg');
      if (next?.tag !== 'verb' && next?.tag !== 'aux') break;
      if (!helped) to = true;
    } else if (word.tag === 'verb') break;
    else if (
      !(word.tag === 'neg' && /^(?:not|never|hardly|barely|scarcely|rarely|seldom)$/.test(word.word)) &&
      !isAdverb(word)
    )
      break;
    else if (!helped && !leadsToVerb(words, at)) return null;
    at++;
  }
  const verb = words[at];
  const group = words.slice(index, at + 1);
  if (verb?.tag !== 'verb' || verb.clause !== clause) {
    if (!helped) return null;
    const last = words[at - 1] as Word;
    const form = to ? 'infinitive' : 'finite';
    const chunk: Chunk = {
      kind: 'verb',
      words: words.slice(index, at),
      head: last,
      clause,
      passive: false,
      form,
    };
    return { chunk, end: at };
  }
  // "in opening the talks", "the leading firm"
  const ing = verb.word.endsWith('ing');
  const past = isPastForm(verb.word) || (be && !ing);
  const passive = be && past;
  const form = to ? 'infinitive' : helped ? 'finite' : ing ? 'ing' : past ? 'participle' : 'finite';
  return { chunk: { kind: 'verb', words: group, head: verb, clause, passive, form }, end: at + 1 };
}

function leadsToVerb(words: readonly Word[], index: number): boolean {
  for (let at = index; at < Math.min(words.length, index + 4); at++) {
    const word = words[at] as Word;
    if (word.tag === 'verb' || word.tag === 'aux' || word.tag === 'modal') return true;
    if (word.word === 'to') continue;
    if (!isAdverb(word) && word.tag !== 'neg') return false;
  }
  return false;
}
