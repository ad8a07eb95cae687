import { PARTIAL, UNIVERSAL } from '../../lexicon/certainty.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { Word } from './word.ts';

/** Checks that the claim does not speak of all where the passages speak of some. */
export function checkGenerality(claim: Account, passages: Account[], alignment: Alignment): Failure | null {
  return (
    unsupportedAll(claim, passages, alignment) ??
    droppedPart(claim, passages, alignment) ??
    droppedSince(claim, passages, alignment)
  );
}

/** "all", "every", "the whole": the passage must say so of what the claim says it of. */
function unsupportedAll(claim: Account, passages: Account[], alignment: Alignment): Failure | null {
  const { words } = claim.reading;
  for (const [index, word] of words.entries()) {
    if ((!UNIVERSAL.has(word.word) && word.word !== 'both') || isPhrase(words, index)) continue;
    const counted =
      (words[index + 1]?.tag === 'num' && words[index + 1]?.word !== 'one') ||
      words[index + 2]?.tag === 'num';
    const places = predicatePlaces(words, index, passages, alignment);
    const quantifier = word.word;
    const limited = places.some(
      clause =>
        clause.some(word => isPart(word) && !((counted || quantifier === 'both') && word.tag === 'num')) &&
        !clause.some(isWhole),
    );
    if (limited) return { code: 'over_general', detail: word.text };
    if (word.word !== 'both' && !counted && !passages.some(passage => supportsAll(passage, alignment.met)))
      return { code: 'over_general', detail: word.text };
  }
  return null;
}

/** "at all", "after all": no quantity. */
const isPhrase = (words: Word[], index: number): boolean =>
  (words[index]?.word === 'all' && /^(?:at|above|in|after|of|not)$/.test(words[index - 1]?.word ?? '')) ||
  (/^(?:each|every)$/.test(words[index]?.word ?? '') &&
    (/^(?:not|almost|nearly)$/.test(words[index - 1]?.word ?? '') ||
      /^(?:other|second|minute|hour|day|night|week|month|quarter|year)$/.test(words[index + 1]?.word ?? '')));

const isWhole = (word: Word): boolean =>
  UNIVERSAL.has(word.word) || word.tag === 'neg' || word.word === 'both';
const isPart = (word: Word): boolean =>
  word.tag === 'num' || PARTIAL.has(word.word) || PARTIAL.has(word.lemma) || word.word === 'not';

const supportsAll = ({ reading, joined }: Account, met: ReadonlySet<Word>): boolean =>
  reading.clauses.some(clause => clause.some(isWhole) && clause.some(word => met.has(word))) ||
  reading.folded.has('both') ||
  / (?:only|any|across|nobody|no one) /.test(joined);

/** The passages' clauses with the verb that the claim's quantifier goes with. */
function predicatePlaces(
  words: Word[],
  index: number,
  passages: Account[],
  { matches }: Alignment,
): Word[][] {
  const clause = words[index]?.clause;
  const own = words.slice(index + 1).filter(word => word.clause === clause && word.content);
  const verbs = own.filter(({ tag }) => tag === 'verb');
  // "All the sailors were Filipinos": the noun says it.
  const told = verbs.length > 0 ? verbs : own.slice(-1);
  return told.flatMap(verb => {
    const met = matches.get(verb) ?? [];
    const best = met.filter(
      ({ relation, word }) => relation === 'same' && (word.tag === verb.tag || verb.tag !== 'verb'),
    );
    return best.flatMap(({ word, context }) => (context >= 0.5 ? [clauseOf(passages, word)] : []));
  });
}

const clauseOf = (passages: Account[], word: Word): Word[] =>
  passages.flatMap(({ reading }) =>
    reading.words.includes(word) ? reading.words.filter(({ clause }) => clause === word.clause) : [],
  );

const EXTREME = new Set(
  'first last largest biggest highest lowest smallest worst best longest oldest only'.split(' '),
);
const SPAN = new Set('since for in among outside ever this'.split(' '));

/** "the first since 1998" becomes "the first". */
function droppedSince(claim: Account, passages: Account[], { met }: Alignment): Failure | null {
  const word = claim.reading.words.find(({ word }) => EXTREME.has(word));
  if (!word || claim.reading.words.some(({ word, tag }) => SPAN.has(word) || tag === 'num')) return null;
  for (const { reading } of passages)
    for (const clause of reading.clauses) {
      const at = clause.findIndex(other => other.word === word.word);
      if (
        at >= 0 &&
        clause.some(other => met.has(other)) &&
        clause.slice(at).some(({ word }) => word === 'since')
      )
        return { code: 'over_general', detail: word.text };
    }
  return null;
}

/** "Three of the hikers were treated" becomes "The hikers were treated". */
function droppedPart(claim: Account, passages: Account[], { matches }: Alignment): Failure | null {
  if (claim.reading.words.some(word => isLimit(word))) return null;
  for (const word of claim.reading.words) {
    if (
      word.tag !== 'noun' ||
      claim.reading.words.some(({ tag, clause }) => tag === 'num' && clause === word.clause)
    )
      continue;
    if (isQuantified(claim.reading, word) || !isGiven(claim.reading, word)) continue;
    const met = (matches.get(word) ?? []).filter(
      ({ relation, word: other }) => relation !== 'contrary' && other.tag === 'noun',
    );
    if (met.length === 0) continue;
    const parts = met.filter(({ word: other }) => passages.some(({ reading }) => isPartOf(reading, other)));
    if (parts.length === met.length && parts.some(({ context }) => context >= 1))
      return { code: 'over_general', detail: word.text };
  }
  return null;
}

const isLimit = (word: Word): boolean =>
  word.tag === 'neg' || ((PARTIAL.has(word.word) || PARTIAL.has(word.lemma)) && word.tag !== 'num');

const QUANTITY = new Set(
  'some most several many few half part majority minority third quarter bulk two-thirds one'.split(' '),
);

/** "three of the hikers", "most of the village", "some skin tumours". */
function isPartOf({ words }: Reading, noun: Word): boolean {
  const at = words.indexOf(noun);
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = words[back] as Word;
    if (word.word === 'of') {
      const head = words[back - 1];
      return head !== undefined && (head.tag === 'num' || QUANTITY.has(head.word));
    }
    if (word.word === 'some' || word.word === 'several') return words[back + 1]?.tag !== 'num';
    if (!/^(?:noun|name|det|num)$/.test(word.tag)) return false;
  }
  return false;
}

/** "the plants", "its plants": all of them. Without such a word a plural means some. */
function isGiven({ words }: Reading, noun: Word): boolean {
  if (!/s$|^(?:people|men|women|children|crew|staff|police)$/.test(noun.word)) return false;
  const at = words.indexOf(noun);
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const { word, tag, possessive } = words[back] as Word;
    if (possessive || /^(?:the|its|his|her|their|these|those|all)$/.test(word)) return true;
    if (!/^(?:noun|name)$/.test(tag)) return at === 0;
  }
  return at === 0;
}

/** A number or quantity stands with the noun. */
function isQuantified({ words }: Reading, noun: Word): boolean {
  const at = words.indexOf(noun);
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const word = words[back] as Word;
    if (
      word.tag === 'num' ||
      QUANTITY.has(word.word) ||
      /^(?:a|an|couple|pair|both|each|duo|trio)$/.test(word.word)
    )
      return true;
    if (!/^(?:noun|name|det|prep)$/.test(word.tag)) return false;
  }
  return false;
}
