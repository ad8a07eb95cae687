import { ALIASES } from '../lexicon/aliases.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { STOPWORDS } from '../lexicon/function-words.ts';
import { CARDINALS } from '../lexicon/numerals.ts';
import { lemma } from '../lexicon/stem.ts';
import { BACKGROUND_SIZE, backgroundShares, UNLISTED_SHARES } from './background.ts';
import { scan } from './scan.ts';
import { createSurfaceTable } from './surfaceTable.ts';

/** What grouping knows of the words in its window: their numbers, how common each is, and which are names. */

/** A word as it stands in a text, looked at once and remembered. */
export interface Surface {
  /** Its term, -1 when the word says nothing. */
  term: number;
  folded: string;
  /** For comparing runs of words: the same in every process. */
  hash: number;
  isCapital: boolean;
  isNumber: boolean;
  /** Known names of several words that begin with it, the longest first. */
  phrases: readonly Phrase[];
}

interface Phrase {
  rest: readonly string[];
  name: string;
}

export interface Vocabulary {
  /** The word of a text between two places. */
  surface(text: string, start: number, end: number): Surface;
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

const NO_PHRASES: readonly Phrase[] = [];
const CANONICAL = new Map<string, string>();
const PHRASES = new Map<string, Phrase[]>();
for (const [first = '', ...others] of ALIASES) for (const name of [first, ...others]) learnName(name, first);
for (const { name, names } of COUNTRIES) for (const each of [name, ...names]) learnName(each, name);
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

function learnName(spelling: string, name: string): void {
  const [first, ...rest] = wordsOf(spelling);
  if (first === undefined) return;
  if (rest.length === 0) CANONICAL.set(first, name);
  else PHRASES.set(first, [...(PHRASES.get(first) ?? []), { rest, name }]);
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
  return hash >>> 0;
}

const SHARES = backgroundShares(word => nameOf(word));

/** The term's name that a single folded word counts as. */
function nameOf(folded: string): string {
  const known =
    CANONICAL.get(folded) ?? CANONICAL.get(folded.replace(/^([a-z]{1,3})(\d{1,3}[a-z]?)$/, '$1-$2'));
  if (known !== undefined) return known;
  const number = CARDINALS.get(folded);
  return number === undefined ? lemma(folded) : String(number);
}

export function createVocabulary(): Vocabulary {
  const surfaces = createSurfaceTable(readSurface);
  const numbers = new Map<string, number>();
  const documents: number[] = [];
  const shares: number[] = [];
  const kinds: number[] = [];
  const capital: number[] = [];
  const small: number[] = [];
  let total = 0;
  let values = new Float32Array(1 << 12);
  let weighedAt = 0;
  const changed: number[] = [];

  function term(name: string, kind = NAME): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const added = documents.length;
    numbers.set(name, added);
    documents.push(0);
    const listed = SHARES.get(name);
    shares.push(listed ?? -1);
    kinds.push(kind);
    capital.push(0);
    small.push(listed === undefined || kind !== WORD ? 0 : KNOWN_SMALL);
    return added;
  }

  function readSurface(word: string): Surface {
    const folded = fold(word.includes(',') ? word.replaceAll(',', '') : word);
    const isNumber = /^\d/.test(folded) || CARDINALS.has(folded);
    const isCapital = /^\p{Lu}/u.test(word) || /\d/.test(word);
    const isEmpty = STOPWORDS.has(folded) || WEEKDAYS.has(folded) || (folded.length < 2 && !isNumber);
    const isAlias = CANONICAL.has(folded);
    const kind = isNumber ? NUMBER : isAlias || MONTHS.has(folded) || /\d/.test(folded) ? NAME : WORD;
    return {
      term: isEmpty ? -1 : term(nameOf(folded), kind),
      folded,
      hash: hashOf(folded),
      isCapital,
      isNumber,
      phrases: PHRASES.get(folded) ?? NO_PHRASES,
    };
  }

  const isName = (id: number): boolean =>
    kinds[id] === NAME || (kinds[id] === WORD && (capital[id] ?? 0) > (small[id] ?? 0));

  return {
    surface: surfaces.find,
    term,
    sawInside(id, isCapital) {
      if (isCapital) capital[id] = (capital[id] ?? 0) + 1;
      else small[id] = (small[id] ?? 0) + 1;
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
    if (values.length < documents.length) {
      const larger = new Float32Array(documents.length * 2);
      larger.set(values);
      values = larger;
    }
    if (total - weighedAt > REWEIGH * weighedAt) {
      for (let id = 0; id < documents.length; id++) values[id] = weight(id);
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
