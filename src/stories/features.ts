import { ALIASES } from '../lexicon/aliases.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { STOPWORDS } from '../lexicon/function-words.ts';

/** What grouping sees of an article. */
export interface ArticleFeatures {
  /** Weighted term counts of title and lead; the title counts `TITLE_WEIGHT` times. */
  terms: Map<string, number>;
  /** Countries named anywhere in title and lead, and those in the title or the opening. */
  countries: Set<string>;
  openingCountries: Set<string>;
  /** Hull numbers and unit names: two articles that name different ones tell of different events. */
  designators: Set<string>;
}

const LEAD_CHARACTERS = 1_500;
const OPENING_CHARACTERS = 250;
const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1;
/** Names and numbers tell events apart better than common words do. */
const NAME_BOOST = 3;
/** A capital often stands for its country; `Sofia` counts this much as `bulgaria`. */
const CAPITAL_SHARE = 0.5;

/** Every known spelling of a thing, as one term: `fighting falcon` and `f16` both count as `f-16`. */
const canonical = new Map<string, string>();
for (const [first = '', ...others] of ALIASES)
  for (const name of [first, ...others]) canonical.set(name, first);
for (const { name, names } of COUNTRIES) for (const each of [name, ...names]) canonical.set(each, name);
const CAPITALS = new Map(
  COUNTRIES.flatMap(({ name, capitals }) => capitals.map(each => [each, name] as const)),
);
const COUNTRY_NAMES = new Set(COUNTRIES.map(({ name }) => name));
const LONGEST_NAME = 5;

/** Reads an article's features. `text` may be of any length: only its lead is read. */
export function featuresOf(title: string, text: string): ArticleFeatures {
  const terms = new Map<string, number>();
  const lead = text.slice(0, LEAD_CHARACTERS);
  addTerms(terms, title, TITLE_WEIGHT);
  addTerms(terms, lead, LEAD_WEIGHT);
  const opening = new Map<string, number>();
  addTerms(opening, `${title}\n${text.slice(0, OPENING_CHARACTERS)}`, 1);
  return {
    terms,
    countries: countriesIn(terms),
    openingCountries: countriesIn(opening),
    designators: designatorsOf(`${title}\n${lead}`),
  };
}

const countriesIn = (terms: Map<string, number>): Set<string> =>
  new Set(terms.keys().filter(term => COUNTRY_NAMES.has(term)));

function addTerms(terms: Map<string, number>, text: string, weight: number): void {
  const words = wordsOf(text);
  const add = (term: string, times: number) => terms.set(term, (terms.get(term) ?? 0) + weight * times);
  for (let at = 0; at < words.length; at++) {
    const { term, length } = nameAt(words, at);
    const isName = words[at]?.isName ?? false;
    at += length - 1;
    if (term === null) continue;
    add(term, isName ? NAME_BOOST : 1);
    const country = CAPITALS.get(term);
    if (country !== undefined) add(country, CAPITAL_SHARE);
  }
}

interface Word {
  folded: string;
  isName: boolean;
}

function wordsOf(text: string): Word[] {
  const found = text.normalize('NFKC').match(/[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*/gu) ?? [];
  return found.map(word => ({
    folded: word
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s?$/, ''),
    isName: /\p{Lu}|\d/u.test(word),
  }));
}

/** The longest known name that begins at a word, else the word itself; null for a word that says nothing. */
function nameAt(words: readonly Word[], at: number): { term: string | null; length: number } {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length--) {
    const phrase = words
      .slice(at, at + length)
      .map(word => word.folded)
      .join(' ');
    const name = canonical.get(phrase);
    if (name !== undefined) return { term: name, length };
  }
  const word = words[at]?.folded ?? '';
  const name = canonical.get(word) ?? canonical.get(word.replace(/^([a-z]{1,3})(\d{1,3}[a-z]?)$/, '$1-$2'));
  if (name !== undefined) return { term: name, length: 1 };
  if (STOPWORDS.has(word) || (word.length < 2 && !/\d/.test(word))) return { term: null, length: 1 };
  return { term: stem(word), length: 1 };
}

/** The term that a single folded word counts as. */
export const termOf = (word: string): string => canonical.get(word) ?? stem(word);

const stem = (word: string): string =>
  /^[a-z]{5,}$/.test(word)
    ? word.replace(/(?:ings?|edly|ed|es|s)$/, '').replace(/(?<=[a-z]{4})e$/, '')
    : word;

/** Hull numbers (DDG-127, F 261, R08) and numbered units (3rd Brigade), spelled one way. */
function designatorsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, letters = '', digits = ''] of text.matchAll(
    /\b(CVN|DDG|FFG|LHA|LHD|LPD|LCS|SSN|SSBN|SSGN|SSK|DDH|FFH|OPV)[- ]?(\d{1,4})\b/g,
  ))
    found.add(`${letters}-${digits}`);
  for (const [, number = '', kind = ''] of text.matchAll(
    /\b(\d{1,3})(?:st|nd|rd|th)\s+(?:[A-Z][a-z]+\s+){0,2}(Brigade|Regiment|Battalion|Squadron|Wing|Division|Fleet|Flotilla)\b/g,
  ))
    found.add(`${number} ${kind}`);
  return found;
}
