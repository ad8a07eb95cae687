import { COUNTRIES } from '../lexicon/countries.ts';
import { countryAbroad } from './countryNames.ts';
import { type Lexeme, lex } from './lex.ts';
import { guessLanguage, stemIn } from './stems.ts';
import { isStop, stopWords } from './stop.ts';

/** One unit of the index. Both engines store and look up the same ones. */
export interface Token {
  text: string;
  /** Begins with a capital letter, and not only because its sentence does. */
  name: boolean;
  /** Where its word stands in the text. */
  start: number;
  end: number;
}

/** Adjectives, peoples and short names of a country, and its own name in one word: "Finnish" → "finland". */
const COUNTRY_WORDS = new Map<string, string>();
/** Those of several words: "south korean" → "southkorea". */
const COUNTRY_PHRASES = new Map<string, string>();
for (const { name, names } of COUNTRIES) {
  const id = name.replaceAll(' ', '');
  for (const other of names) {
    const parts = other.replace(/[.']/g, '').split(/[\s-]+/);
    if (other === 'us' || /^the /.test(other)) continue;
    if (parts.length > 1) COUNTRY_PHRASES.set(parts.join(' '), id);
    else if (
      ![
        'raf',
        'pla',
        'idf',
        'luftwaffe',
        'bundeswehr',
        'car',
        'male',
        'pole',
        'poles',
        'niger',
        'nigerien',
      ].includes(other)
    )
      COUNTRY_WORDS.set(other, id);
  }
}
COUNTRY_WORDS.set('niger', 'niger').set('nigerien', 'niger');

/** The country that a word names, by its name, people or adjective: one id for all; null for other words. */
export const countryOf = ({ raw, folded }: Pick<Lexeme, 'raw' | 'folded'>): string | null =>
  folded === 'us'
    ? /^U\.?S/.test(raw)
      ? 'unitedstates'
      : null
    : (COUNTRY_WORDS.get(folded) ?? (/^\p{Lu}/u.test(raw) ? countryAbroad(folded) : null));

/** The country that the words from `at` on name together, and how many words that takes. */
export function countryPhraseAt(
  lexemes: readonly Lexeme[],
  at: number,
): { country: string; length: number } | null {
  for (const length of [3, 2]) {
    const parts = lexemes.slice(at, at + length);
    if (parts.length < length) continue;
    const country = COUNTRY_PHRASES.get(parts.map(({ folded }) => folded).join(' '));
    if (country !== undefined) return { country, length };
  }
  return null;
}

/** The index forms of one lexeme in a language, its main form first. */
export function formsOf(lexeme: Lexeme, language: string): string[] {
  if (lexeme.kind === 'unspaced') return bigrams(lexeme.folded);
  if (lexeme.kind === 'number') return [lexeme.folded];
  if (lexeme.kind === 'designator') {
    const base = /^(\p{L}{1,5}\d{1,4})\p{L}/u.exec(lexeme.folded)?.[1];
    return base === undefined ? [lexeme.folded] : [lexeme.folded, base];
  }
  const country = countryOf(lexeme);
  return country === null ? [stemIn(lexeme.folded, language)] : [country];
}

/** Overlapping pairs of letters: words of scripts that put no spaces between them, or none around particles. */
function bigrams(run: string): string[] {
  const letters = [...run];
  if (letters.length < 3) return [run];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** A short prefix of capitals and a figure written apart: "Su 34", "LHA 11" (but not "May 16"). */
const APART = /^(?:\p{Lu}{1,4}|Su|Mi|Tu|Ka|Il|MiG|An)$/u;

export const isApart = (one: Lexeme, two: Lexeme): boolean =>
  two.kind === 'number' &&
  /^\d{1,4}$/.test(two.raw) &&
  two.start === one.end + 1 &&
  APART.test(one.raw) &&
  !['I', 'A'].includes(one.raw);

/** The primary tag of the language that a text is to be read in: as told, else guessed, else English. */
export const readingLanguage = (text: string, told: string | null): string =>
  told?.split('-')[0] ?? guessLanguage(lex(text.slice(0, 600)).map(({ folded }) => folded)) ?? 'en';

/** The tokens of a text in order, read in a language (primary tag). */
export function tokensOf(text: string, language: string): Token[] {
  const lexemes = lex(text);
  const stop = stopWords(language);
  const tokens: Token[] = [];
  for (const [index, lexeme] of lexemes.entries()) {
    const { start, end } = lexeme;
    const name = lexeme.capital && !beginsSentence(text, start);
    const add = (form: string, until = end) => tokens.push({ text: form, name, start, end: until });
    const phrase = countryPhraseAt(lexemes, index);
    const last = phrase ? lexemes[index + phrase.length - 1] : undefined;
    if (phrase && last) add(phrase.country, last.end);
    const next = lexemes[index + 1];
    if (next && isApart(lexeme, next)) add(lexeme.folded + next.folded, next.end);
    if (lexeme.kind === 'word' && isStop(lexeme, stop) && countryOf(lexeme) === null) continue;
    for (const form of formsOf(lexeme, language)) add(form);
  }
  return tokens;
}

const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:\n]["'”’»)]?\s*["'“‘«„(]?)$/u.test(text.slice(Math.max(0, start - 6), start));
