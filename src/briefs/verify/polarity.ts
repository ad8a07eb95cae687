import { NEGATIVE_WORDS } from '../../lexicon/certainty.ts';
import { oppositesOf } from '../../lexicon/opposites.ts';
import { sameMeaning } from '../../lexicon/synonyms.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import { bestClause } from './clauses.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import type { Reading, Word } from './reading.ts';

const negated = new WeakMap<Reading, Set<Word>>();

/** The words that a reading denies: the verb after 'not', the noun after 'no', what nobody did. */
export function negatedWords(reading: Reading): Set<Word> {
  const known = negated.get(reading);
  if (known) return known;
  const found = new Set<Word>();
  const { words } = reading;
  for (const [index, word] of words.entries()) {
    if (word.tag !== 'neg' || (word.word === 'no' && /^(?:fewer|less)$/.test(words[index + 1]?.word ?? '')))
      continue;
    const rest = words.slice(index + 1, index + 9).filter(({ clause }) => clause === word.clause);
    if (word.word === 'not' && /^(?:only|just|far)$/.test(rest[0]?.word ?? '')) continue;
    const longer = word.word === 'no' && /^(?:longer|more)$/.test(rest[0]?.word ?? '');
    const verbal = (word.word === 'not' && rest[0]?.word !== 'one') || word.word === 'never' || longer;
    const ends = rest.findIndex(({ tag }) => tag === 'conj' || tag === 'mark');
    const verb = (ends < 0 ? rest : rest.slice(0, ends)).find(({ tag }) => tag === 'verb');
    const noun = rest.filter(({ content, tag }) => content && tag !== 'num').at(0);
    const head = rest.find(
      (other, at) =>
        other.content && (other.tag === 'noun' || other.tag === 'name') && rest[at + 1]?.tag !== 'noun',
    );
    if (verbal) {
      const target = verb ?? noun;
      if (target) found.add(target);
    } else {
      if (head && (word.word === 'no' || word.word === 'without')) found.add(head);
      if (verb && word.word !== 'without') found.add(verb);
    }
  }
  negated.set(reading, found);
  return found;
}

/** Checks that the claim denies what the passage denies, and affirms what it affirms. */
export function checkPolarity(claim: Account, passages: Account[]): Failure | null {
  const claimNegated = negatedWords(claim.reading);
  const evidence = passages.flatMap(({ reading }) => {
    const denied = negatedWords(reading);
    return reading.words.filter(({ content }) => content).map(word => ({ word, denied: denied.has(word) }));
  });
  const claimWords = claim.reading.words.filter(({ content, tag }) => content && tag !== 'num');
  const claimHasNo = claim.reading.words.some(isNegative);
  const evidenceHasNo = passages.some(({ reading }) => reading.words.some(isNegative));
  for (const word of claimWords) {
    if (SPEECH_VERBS.has(word.lemma) || word.tag === 'name') continue;
    const denied = claimNegated.has(word);
    const exact = evidence.filter(({ word: other }) => other.stem === word.stem);
    const matches =
      exact.length > 0
        ? exact
        : word.tag === 'verb'
          ? evidence.filter(({ word: other }) => other.tag === 'verb' && sameMeaning(other.stem, word.stem))
          : [];
    if (matches.length === 0 || matches.some(match => match.denied === denied)) continue;
    const verbs = word.tag === 'verb' && exact.some(({ word: other }) => other.tag === 'verb');
    if (denied ? !evidenceHasNo || verbs : !claimHasNo) return { code: 'negation', detail: word.text };
  }
  const plain = claim.reading.words.find(
    ({ word, tag }, at) =>
      tag === 'neg' && (word === 'not' || word === 'never' || claim.reading.words[at + 1]?.word === 'longer'),
  );
  if (plain && claimNegated.size > 0 && !evidenceHasNo) return { code: 'negation', detail: plain.text };
  return null;
}

const isNegative = (word: Word): boolean =>
  word.tag === 'neg' ||
  NEGATIVE_WORDS.has(word.word) ||
  NEGATIVE_WORDS.has(word.lemma) ||
  /^(?:un|in|dis)\p{L}{5,}(?:ed|able|ible)$/u.test(word.word);

/** Checks that the claim does not have one of a pair of opposites where the passage has the other. */
export function checkOpposites(claim: Account, passages: Account[]): Failure | null {
  const clause = bestClause(claim.reading, passages);
  if (!clause) return null;
  const here = new Set(clause.map(({ stem }) => stem));
  const given = new Set(
    passages.flatMap(({ reading }) =>
      [...reading.words].filter(({ kind }) => kind === 'word').map(({ stem }) => stem),
    ),
  );
  const mine = new Set(claim.reading.words.map(({ stem }) => stem));
  const negative =
    claim.reading.words.some(isNegative) ||
    passages.some(({ reading }) => reading.words.some(({ tag }) => tag === 'neg'));
  for (const word of claim.reading.words) {
    if (word.kind !== 'word' || given.has(word.stem) || word.tag === 'name') continue;
    for (const opposite of oppositesOf(word.stem)) {
      if (!here.has(opposite) || mine.has(opposite)) continue;
      const synonym = [...given].some(other => other !== opposite && sameMeaning(other, word.stem));
      if (!negative && !synonym) return { code: 'opposite', detail: word.text };
    }
  }
  return null;
}
