import { BE, DO } from '../../lexicon/function-words.ts';
import {
  CONDITION_WORDS,
  DENYING_ADVERBS,
  DENYING_NOUNS,
  DENYING_WORDS,
  HEDGE_RANKS,
  HEDGING_ADJECTIVES,
  MODAL_RANKS,
  NONE_WORDS,
  RAISING_VERBS,
  RANK,
  type Rank,
  UNDOING_VERBS,
} from '../../lexicon/operators.ts';
import { isPastForm } from '../../lexicon/stem.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Word } from './word.ts';

/** Marks each word with what the words that govern it do to it: denied or not, and how certain. */
export function setScopes(words: Word[]): void {
  setTense(words);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.kind !== 'word') continue;
    deny(words, index, word);
    hedge(words, index, word);
  }
  setConditions(words);
}

/** Verbs that are neither past nor perfect tell what is, was to be or will be. */
function setTense(words: Word[]): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.tag !== 'verb' || isPastForm(word.word)) continue;
    if (word.word.endsWith('ing')) {
      // "a line linking the centres": it links nothing yet, as far as this word tells.
      if (/^(?:noun|name|prep)$/.test(words[index - 1]?.tag ?? '') && !beBefore(words, index))
        word.present = 'infinitive';
      continue;
    }
    if (!pastBefore(words, index)) word.present = words[index - 1]?.word === 'to' ? 'infinitive' : 'present';
  }
}

const beBefore = (words: Word[], index: number): boolean =>
  words.slice(Math.max(0, index - 3), index).some(({ word }) => BE.has(word));

function pastBefore(words: Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { word, tag } = words[at] as Word;
    if (/^(?:has|have|had|was|were|did|been)$/.test(word)) return true;
    if (tag !== 'neg' && tag !== 'aux' && !word.endsWith('ly') && word !== 'to') return false;
  }
  return false;
}

function deny(words: Word[], index: number, word: Word): void {
  const next = words[index + 1];
  if (DENYING_ADVERBS.has(word.word)) {
    if (
      word.word === 'not' &&
      (/^(?:only|just|least|less|fewer|more)$/.test(next?.word ?? '') || isFarFrom(words, index))
    )
      return;
    // "not guilty of taking bribes": the court says no to the guilt.
    if (next?.word === 'guilty') {
      next.denied = !next.denied;
      return;
    }
    const end = endOf(words, index, true);
    // "not informed until noon": it was, at noon.
    if (words.slice(index, end + 1).some(({ word }) => word === 'until')) return;
    flip(words, index + 1, end, next?.tag === 'prep' || next?.tag === 'det');
  } else if (NONE_WORDS.has(word.word) || (word.word === 'few' && words[index - 1]?.word !== 'a')) {
    if (word.word === 'nothing' && /^(?:but|beyond|other|except|more)$/.test(next?.word ?? '')) return;
    if (
      word.word === 'no' &&
      (words[index + 2]?.word === 'than' ||
        /^(?:fewer|less|later|sooner|matter|doubt)$/.test(next?.word ?? ''))
    )
      return;
    const noun = headFrom(words, index + 1);
    if (noun) noun.none = !noun.none;
    // "received no threats": it received none.
    const verb = words[index - 1];
    if (
      verb?.tag === 'verb' &&
      /^(?:no|none|nothing|nobody)$/.test(word.word) &&
      !SPEECH_VERBS.has(verb.lemma)
    )
      verb.denied = !verb.denied;
    flip(
      words,
      index + 1,
      word.word === 'without' ? markAfter(words, index) : endOf(words, index, true),
      false,
    );
  } else if (word.word === 'yet' && next?.word === 'to') {
    flip(words, index + 1, endOf(words, index, false), false);
  } else if (
    DENYING_WORDS.has(word.lex.lemma) &&
    (word.tag === 'verb' || DENYING_NOUNS.has(word.lemma) || /^(?:un|reluct)/.test(word.word))
  ) {
    // "was held back by": what follows a passive is not what it denies.
    if (
      word.tag === 'verb' &&
      BE.has(words[index - 1]?.word ?? '') &&
      !/^(?:to|from)$/.test(next?.word ?? '')
    )
      return;
    const noun = TAKES_NOUN.has(word.lex.lemma)
      ? headFrom(words, next?.tag === 'prep' ? index + 2 : index + 1)
      : null;
    if (noun) noun.none = !noun.none;
    // "instead of the term that was sought, …": what follows the comma came about.
    const end = word.word === 'instead' ? markAfter(words, index) : endOf(words, index, true);
    flip(words, index + 1, end, false);
  } else if (word.lemma === 'escape' && word.tag === 'verb' && next?.tag !== 'prep') {
    flip(words, index + 1, phraseEnd(words, index + 1), true);
  } else if (word.word === 'out' && next?.word === 'of') {
    // "out of use": not used.
    const noun = words[index + 2];
    if (noun?.tag === 'noun') noun.none = !noun.none;
  } else if (word.word === 'against' && next?.word.endsWith('ing')) {
    flip(words, index + 1, endOf(words, index, false), false);
  } else if (word.word === 'than' && ratherBefore(words, index)) {
    flip(words, index + 1, endOf(words, index, false), true);
  } else if (word.tag === 'verb' && UNDOING_VERBS.has(word.lex.lemma)) {
    flip(words, index + 1, phraseEnd(words, index + 1), false);
  }
}

const isFarFrom = (words: Word[], index: number): boolean =>
  words[index + 1]?.word === 'far' && /^(?:from|off|away)$/.test(words[index + 2]?.word ?? '');

const ratherBefore = (words: Word[], index: number): boolean =>
  words.slice(Math.max(0, index - 8), index).some(({ word }) => word === 'rather');

/** Where the noun phrase that begins at `from` ends. */
function phraseEnd(words: Word[], from: number): number {
  let at = from;
  while (at < words.length && /^(?:det|noun|name|num)$/.test(words[at]?.tag ?? '')) at++;
  return at;
}

function markAfter(words: Word[], index: number): number {
  const end = endOf(words, index, false);
  for (let at = index + 1; at < end; at++)
    if (words[at]?.tag === 'mark' && words[at]?.word !== '-') return at;
  return end;
}

function flip(words: Word[], from: number, to: number, direct: boolean): void {
  let verb = false;
  let linked = false;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    // "refused to release two officers accused of spying": what describes a noun is not denied.
    if (word.tag === 'verb' && isPastForm(word.word) && /^(?:noun|name)$/.test(words[at - 1]?.tag ?? '')) {
      if (verb) return;
      // "none of the people examined had to stay"
      if (words.slice(at + 1, to).some(({ word }) => FINITE.test(word))) continue;
    }
    if (word.tag === 'verb') verb = true;
    // "would not say whether": what is not said is open.
    if (word.tag === 'verb' && OPEN_VERBS.has(word.lemma)) {
      word.denied = !word.denied;
      lower(words, at + 1, to, RANK.open);
      return;
    }
    word.denied = !word.denied;
    if (BE.has(word.word)) linked = true;
    else if (word.tag === 'verb') linked = false;
    // "none was in a serious condition", "ruled out a problem": the noun itself is denied.
    if ((direct || linked) && word.content && word.tag !== 'verb') word.none = true;
  }
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|does|did|do)$/;

/** Verbs that say of a thing that there is none. */
const TAKES_NOUN = new Set('exclude lack deny avoid prevent escape'.split(' '));

const OPEN_VERBS = new Set(
  'say comment confirm tell reveal disclose announce know discuss specify rule acknowledge admit verify authenticate recognise'.split(
    ' ',
  ),
);

/** The noun of the phrase that begins at `from`. */
function headFrom(words: Word[], from: number): Word | null {
  let head: Word | null = null;
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    const word = words[at] as Word;
    if (!/^(?:noun|name|num|det)$/.test(word.tag)) break;
    if (word.tag === 'noun') head = word;
  }
  return head;
}

/**
 * Where the scope of the word at `index` ends: with its clause, or with the clause that it governs ("denied that …").
 * `raising`: a verb of thinking behind it passes the scope on ("did not believe that …").
 */
function endOf(words: Word[], index: number, raising: boolean): number {
  const clause = words[index]?.clause;
  let at = index + 1;
  let governs = true;
  while (at < words.length && words[at]?.clause === clause) {
    const word = words[at] as Word;
    if (word.tag === 'verb') governs = raising && RAISING_VERBS.has(word.lemma);
    else if (word.content) governs = false;
    at++;
  }
  const opener = words[at]?.word;
  if (!governs || (opener !== 'that' && opener !== 'whether' && opener !== 'if')) return at;
  const inner = words[at]?.clause;
  const run = (clause: number | undefined): void => {
    while (at < words.length && words[at]?.clause === clause) at++;
  };
  run(inner);
  // "that the plant, which is old, be closed": the clause goes on behind the one that describes.
  if (/^(?:who|which|whose)$/.test(words[at]?.word ?? '')) {
    const before = at;
    run(words[at]?.clause);
    if (words[at]?.tag === 'aux' || words[at]?.tag === 'modal') run(words[at]?.clause);
    else at = before;
  }
  return at;
}

function hedge(words: Word[], index: number, word: Word): void {
  const next = words[index + 1];
  const modal = word.tag === 'modal' ? MODAL_RANKS.get(word.word) : undefined;
  if (modal !== undefined) {
    // "could not be verified": it was not.
    if ((word.word === 'could' || word.word === 'can') && next?.tag === 'neg') return;
    lower(words, index + 1, endOf(words, index, true), modal);
    return;
  }
  if ((BE.has(word.word) || word.word === 'going') && next?.word === 'to') {
    const verb = words[index + 2];
    if (verb?.word === 'blame') return;
    if (verb?.present === 'infinitive') verb.present = null;
    lower(words, index + 1, endOf(words, index, false), RANK.future);
    return;
  }
  // "still has to be approved", "has to pay"
  if (
    /^(?:has|have)$/.test(word.word) &&
    next?.word === 'to' &&
    !/^(?:may|might|could)$/.test(words[index - 1]?.word ?? '')
  ) {
    lower(words, index + 1, endOf(words, index, true), RANK.plan);
    return;
  }
  const beforeNoun = HEDGING_ADJECTIVES.get(word.word);
  if (beforeNoun !== undefined && next !== undefined && (next.tag === 'noun' || next.tag === 'name')) {
    for (
      let at = index + 1;
      at < words.length && (words[at]?.tag === 'noun' || words[at]?.tag === 'name');
      at++
    )
      tie(words, at, beforeNoun);
    return;
  }
  const rank = HEDGE_RANKS.get(word.lex.lemma) ?? HEDGE_RANKS.get(word.word);
  if (rank === undefined || word.capital || word.tag === 'name') return;
  if (word.tag === 'noun' && isThing(words, index)) return;
  // "a meeting is planned": so is what stands before.
  if (word.tag === 'verb' && isPastForm(word.word) && BE.has(words[index - 1]?.word ?? ''))
    for (let at = index - 1; at >= 0 && words[at]?.clause === word.clause; at--)
      if (words[at]?.tag === 'noun') tie(words, at, rank);
  lower(words, index + 1, endOf(words, index, true), rank);
  // "called for a postponement", "is considering the sale": so is what the verb is about.
  if (word.tag === 'verb' && rank === RANK.wish) {
    const object = headFrom(words, next?.tag === 'prep' ? index + 2 : index + 1);
    if (object) tie(words, words.indexOf(object), rank);
  }
}

/** A noun ("its plan failed") governs only what 'to', 'that' or 'of' ties to it. */
function isThing(words: Word[], index: number): boolean {
  const word = words[index] as Word;
  if (
    /(?:ly|able|ible|perhaps|maybe|whether)$/.test(word.word) ||
    !/^(?:det|noun|name|num|prep|pron)$/.test(words[index - 1]?.tag ?? '')
  )
    return false;
  if (BE.has(words[index - 1]?.word ?? '') || DO.has(words[index - 1]?.word ?? '')) return false;
  for (let at = index + 1; at < Math.min(words.length, index + 6); at++) {
    const { word: text, tag } = words[at] as Word;
    if (/^(?:to|that|of|for|whether)$/.test(text)) return false;
    if (tag === 'verb' || tag === 'aux' || tag === 'modal' || tag === 'mark') return true;
  }
  return true;
}

/** Lowers a noun by a word of its own: "a possible cause", "a meeting is planned". */
function tie(words: Word[], at: number, rank: Rank): void {
  lower(words, at, at + 1, rank);
  (words[at] as Word).tied = true;
}

function lower(words: Word[], from: number, to: number, rank: Rank): void {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (rank < word.rank) word.rank = rank;
  }
}

/** "if parliament agrees": neither the condition nor what hangs on it has come about. */
function setConditions(words: Word[]): void {
  for (const [index, { word, clause, sentence }] of words.entries()) {
    const opens = words[index - 1]?.clause !== clause;
    const without = /^(?:without|should|had|were)$/.test(word) && index === 0;
    if (!CONDITION_WORDS.has(word) && !without) continue;
    if (!opens && index > 0 && !/^(?:pending|barring|depending)$/.test(word)) continue;
    for (const other of words)
      if (other.sentence === sentence) {
        if (other.clause === clause) other.rank = RANK.maybe;
        else if (other.rank === RANK.future) other.rank = RANK.wish;
      }
  }
}
