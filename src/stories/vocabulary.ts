import { ALIASES } from '../lexicon/aliases.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { STOPWORDS } from '../lexicon/function-words.ts';
import { CARDINALS } from '../lexicon/numerals.ts';
import { findLemma } from '../lexicon/stem.ts';
import { BACKGROUND_SIZE, backgroundShares, UNLISTED_SHARES } from './background.ts';
import { scan } from './scan.ts';
import { createSurfaceTable } from './surfaceTable.ts';
import { type Ints, widenFloats, widenInts } from './widen.ts';

/** What grouping knows of the words in its window: their numbers, how common each is, and which are names. */

/** Words as they stand in texts, each looked at once and remembered: columns by the word's number. */
export interface Words {
  /** The word's term, -1 when it says nothing. */
  terms: Ints;
  /** For comparing runs of words: the same in every process. */
  hashes: Ints;
  traits: Ints;
}

/** Bits of a word's traits; the day of the month and the month (from 1) that it may be lie above them. */
export const [CAPITAL, NUMERIC, STARTS_NAME] = [1, 2, 4];
export const dayOf = (traits: number): number => (traits >> 3) & 31;
export const monthOf = (traits: number): number => (traits >> 8) & 15;

/** A known name of several words: the hashes of those after the first. */
interface Phrase {
  rest: readonly number[];
  name: string;
}

export interface Vocabulary {
  words: Words;
  /** The number of the word of a text between two places. */
  word(text: string, start: number, end: number): number;
  /** Known names of several words that begin with this word, the longest first. */
  phrases(word: number): readonly Phrase[];
  /** The number of a term that is no single word: a name of several words, a country, a pair. */
  term(name: string): number;
  /** Notes that a word was met in the middle of a sentence, with or without a capital. */
  sawInside(term: number, isCapital: boolean): void;
  /** Counts an article's terms. What is counted stays counted: how common words are is learnt slowly. */
  count(terms: Iterable<number>): void;
  /** How much each term tells: its inverse document frequency, more for names. 0 for a term that tells nothing. */
  weights(): Float32Array;
}

const [WORD, NUMBER, NAME] = [0, 1, 2];
/** Names and numbers tell events apart better than common words do. */
const NAME_BOOST = 1.2;
const NUMBER_BOOST = 1.2;
/** A word that stands in the background list was met this often in small letters already. */
const KNOWN_SMALL = 20;

/** Weights of words that no new article holds may be this stale. */
const REWEIGH = 0.02;

const FIRST_SIZE = 1 << 14;

const NO_PHRASES: readonly Phrase[] = [];
const CANONICAL = new Map<string, string>();
/** By the hash of their first word. */
const PHRASES = new Map<number, Phrase[]>();
for (const [first = '', ...others] of ALIASES) for (const name of [first, ...others]) learnName(name, first);
for (const { name, names } of COUNTRIES) for (const each of [name, ...names]) learnName(each, name);
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

function learnName(spelling: string, name: string): void {
  const [first, ...rest] = wordsOf(spelling);
  if (first === undefined) return;
  const start = hashOf(first);
  if (rest.length === 0) CANONICAL.set(first, name);
  else PHRASES.set(start, [...(PHRASES.get(start) ?? []), { rest: rest.map(hashOf), name }]);
}

function wordsOf(text: string): string[] {
  const found: string[] = [];
  scan(text, 0, text.length, (start, end) => found.push(fold(text.slice(start, end))));
  return found;
}

function fold(word: string): string {
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at++)
    if (small.charCodeAt(at) > 127) return small.normalize('NFKD').replace(/\p{M}/gu, '');
  return small;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

const SHARES = backgroundShares(word => nameOf(word));

/** The term's name that a single folded word counts as. */
function nameOf(folded: string): string {
  const known =
    CANONICAL.get(folded) ?? CANONICAL.get(folded.replace(/^([a-z]{1,3})(\d{1,3}[a-z]?)$/, '$1-$2'));
  if (known !== undefined) return known;
  const number = CARDINALS.get(folded);
  return number === undefined ? findLemma(folded) : String(number);
}

export function createVocabulary(): Vocabulary {
  const surfaces = createSurfaceTable(addWord);
  const names = createSurfaceTable(addTerm);
  const words: Words = {
    terms: new Int32Array(FIRST_SIZE),
    hashes: new Int32Array(FIRST_SIZE),
    traits: new Int32Array(FIRST_SIZE),
  };
  let wordCount = 0;
  let termCount = 0;
  /** By term: in how many articles it stood, its kind, and how much oftener it was met with a capital than without. */
  let documents = new Int32Array(FIRST_SIZE);
  let kinds = new Int32Array(FIRST_SIZE);
  let capitals = new Int32Array(FIRST_SIZE);
  /** By term: its share of the background's articles, -1 when it is not listed there. */
  let shares = new Float32Array(FIRST_SIZE);
  let newKind = NAME;
  let total = 0;
  let values = new Float32Array(FIRST_SIZE);
  let weighedAt = 0;
  const changed: number[] = [];

  function term(name: string, kind = NAME): number {
    newKind = kind;
    return names.find(name, 0, name.length);
  }

  function addTerm(name: string): void {
    const added = termCount++;
    documents = widenInts(documents, termCount);
    kinds = widenInts(kinds, termCount);
    capitals = widenInts(capitals, termCount);
    shares = widenFloats(shares, termCount);
    const listed = SHARES.get(name);
    shares[added] = listed ?? -1;
    kinds[added] = newKind;
    capitals[added] = listed === undefined || newKind !== WORD ? 0 : -KNOWN_SMALL;
  }

  function addWord(word: string): void {
    const added = wordCount++;
    words.terms = widenInts(words.terms, wordCount);
    words.hashes = widenInts(words.hashes, wordCount);
    words.traits = widenInts(words.traits, wordCount);
    const folded = fold(word.includes(',') ? word.replaceAll(',', '') : word);
    const isNumber = /^\d/.test(folded) || CARDINALS.has(folded);
    const isCapital = /^\p{Lu}/u.test(word) || /\d/.test(word);
    const isEmpty = STOPWORDS.has(folded) || WEEKDAYS.has(folded) || (folded.length < 2 && !isNumber);
    const isAlias = CANONICAL.has(folded);
    const kind = isNumber ? NUMBER : isAlias || MONTHS.has(folded) || /\d/.test(folded) ? NAME : WORD;
    const hash = hashOf(folded);
    const day = /^\d{1,2}$/.test(folded) && Number(folded) <= 31 ? Number(folded) : 0;
    const month = (MONTHS.get(folded) ?? -1) + 1;
    words.terms[added] = isEmpty ? -1 : term(nameOf(folded), kind);
    words.hashes[added] = hash;
    words.traits[added] =
      (isCapital ? CAPITAL : 0) |
      (isNumber ? NUMERIC : 0) |
      (PHRASES.has(hash) ? STARTS_NAME : 0) |
      (day << 3) |
      (month << 8);
  }

  const isName = (id: number): boolean =>
    kinds[id] === NAME || (kinds[id] === WORD && (capitals[id] ?? 0) > 0);

  return {
    words,
    word: surfaces.find,
    phrases: word => PHRASES.get(words.hashes[word] ?? 0) ?? NO_PHRASES,
    term,
    sawInside(id, isCapital) {
      capitals[id] = (capitals[id] ?? 0) + (isCapital ? 1 : -1);
    },
    count(terms) {
      total++;
      for (const id of terms) {
        documents[id] = (documents[id] ?? 0) + 1;
        changed.push(id);
      }
    },
    weights,
  };

  /** All are computed afresh only when the collection has grown by a fiftieth; between, those that were counted. */
  function weights(): Float32Array {
    values = widenFloats(values, termCount);
    if (total - weighedAt > REWEIGH * weighedAt) {
      for (let id = 0; id < termCount; id++) values[id] = weight(id);
      weighedAt = total;
    } else for (const id of changed) values[id] = weight(id);
    changed.length = 0;
    return values;
  }

  function weight(id: number): number {
    const name = isName(id);
    const number = kinds[id] === NUMBER;
    const listed = shares[id] ?? -1;
    const share =
      listed >= 0
        ? listed
        : name
          ? UNLISTED_SHARES.name
          : number
            ? UNLISTED_SHARES.number
            : UNLISTED_SHARES.word;
    const idf = Math.log((total + BACKGROUND_SIZE) / ((documents[id] ?? 0) + BACKGROUND_SIZE * share));
    return Math.max(0, idf) * (name ? NAME_BOOST : number ? NUMBER_BOOST : 1);
  }
}
