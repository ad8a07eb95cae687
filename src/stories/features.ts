import { COUNTRIES } from '../lexicon/countries.ts';
import { introductionsIn } from './acronyms.ts';
import { createSketcher } from './copies.ts';
import { createLongForms, type LongForm } from './longForms.ts';
import { scan } from './scan.ts';
import { CAPITAL, dayOf, monthOf, NUMERIC, STARTS_NAME, type Vocabulary } from './vocabulary.ts';
import { widenFloats, widenInts } from './widen.ts';

/** What grouping sees of an article, read once. */
export interface Features {
  /** Terms of title and body, in ascending order, and how often each was met (damped; the title counts more). */
  terms: Int32Array;
  counts: Float32Array;
  /** Countries named anywhere in title and lead, and those in the title or the opening. */
  countries: readonly number[];
  openingCountries: readonly number[];
  /** Hull numbers and unit names: two articles that name different ones tell of different events. */
  designators: ReadonlySet<string>;
  /** Its numbers as terms. */
  figures: Int32Array;
  /** A sample of its runs of words, see `copies.ts`. */
  sketch: Int32Array;
}

/** `at`: epoch ms, null when unknown. */
type Readable = { title: string; text: string; at: number | null };

export interface FeatureReader {
  /** Reads a batch. What its articles introduce is known before the first is read: their order plays no part. */
  read(articles: readonly Readable[]): Features[];
  /** Forgets the acronyms that articles from before `at` introduced. */
  forget(at: number): void;
}

const TITLE_WEIGHT = 2;
const LEAD_CHARACTERS = 700;
const LEAD_WEIGHT = 1;
const BODY_CHARACTERS = 2_500;
const BODY_WEIGHT = 0.5;
const OPENING_CHARACTERS = 250;
/** A capital often stands for its country; `Sofia` counts this much as `bulgaria`. */
const CAPITAL_SHARE = 0.5;
/** Text beyond this is not read at all. */
const READ_CHARACTERS = 6_000;

/** Reads features with a vocabulary; keeps its own working memory, so one reader serves one thread. */
export function createFeatureReader(vocabulary: Vocabulary): FeatureReader {
  const countryOf = countriesByTerm(vocabulary);
  const sketcher = createSketcher();
  const longForms = createLongForms();
  /** The long forms that the article being read introduces, by the term of the acronym. */
  let introduced: ReadonlyMap<number, LongForm> = new Map();
  const dayTerms = new Map<number, number>();
  const table = vocabulary.words;
  /** By term, what was met so far in this article; and which terms that were. */
  let sums = new Float32Array(1 << 14);
  let touched = new Int32Array(1 << 10);
  let touchedCount = 0;
  const figures = new Set<number>();
  /** The words of the part that is being read, and 1 where a sentence may open. */
  let words = new Int32Array(1 << 10);
  let opens = new Int32Array(1 << 10);
  let wordCount = 0;

  function add(term: number, weight: number): void {
    sums = widenFloats(sums, term + 1);
    if (sums[term] === 0) {
      touched = widenInts(touched, touchedCount + 1);
      touched[touchedCount++] = term;
    }
    sums[term] = (sums[term] ?? 0) + weight;
  }

  function cut(text: string, from: number, to: number): void {
    wordCount = 0;
    scan(text, from, to, (start, end, isOpening) => {
      words = widenInts(words, wordCount + 1);
      opens = widenInts(opens, wordCount + 1);
      words[wordCount] = vocabulary.word(text, start, end);
      opens[wordCount++] = isOpening ? 1 : 0;
    });
  }

  function sketch(): void {
    for (let at = 0; at < wordCount; at++) sketcher.add(table.hashes[words[at] ?? 0] ?? 0);
  }

  function introduce({ title, text, at }: Readable): ReadonlyMap<number, LongForm> {
    const found = new Map<number, LongForm>();
    const lead = text.slice(0, wordEnd(text, LEAD_CHARACTERS));
    for (const { acronym, longForm } of [...introductionsIn(title), ...introductionsIn(lead)]) {
      const [term = -1] = termsOf(acronym);
      if (term < 0 || found.has(term)) continue;
      const form = longForms.introduce(term, termsOf(longForm), at);
      if (form !== null) found.set(term, form);
    }
    return found;
  }

  function termsOf(text: string): number[] {
    cut(text, 0, text.length);
    return [...words.subarray(0, wordCount)].map(word => table.terms[word] ?? -1).filter(term => term >= 0);
  }

  /** The acronym itself when it usually stands for this, otherwise a term of this long form's own. */
  const meaningOf = (form: LongForm): number =>
    longForms.isUsual(form) ? form.acronym : vocabulary.term(`${form.acronym} = ${form.words.join(' ')}`);

  /** A long form that begins at a word counts as its acronym too. Returns where the search goes on. */
  function addLongForm(at: number, weight: number): number {
    for (const form of longForms.from(table.terms[words[at] ?? 0] ?? -1)) {
      const end = endOf(form, at);
      if (end === null) continue;
      if (introduced.get(form.acronym) !== form && !longForms.isKnown(form)) continue;
      add(meaningOf(form), weight);
      return end;
    }
    return at + 1;
  }

  function endOf(form: LongForm, start: number): number | null {
    let at = start;
    for (const wanted of form.words) {
      while (at < wordCount && (table.terms[words[at] ?? 0] ?? -1) < 0) at++;
      if (at >= wordCount || table.terms[words[at++] ?? 0] !== wanted) return null;
    }
    return at;
  }

  function addWords(weight: number, isProse: boolean, countries: Set<number>[]): void {
    let afterLongForm = 0;
    for (let at = 0; at < wordCount; at++) {
      const word = words[at] ?? 0;
      if (at >= afterLongForm) afterLongForm = addLongForm(at, weight);
      const traits = table.traits[word] ?? 0;
      const phrase = traits & STARTS_NAME ? phraseAt(at) : null;
      const term = phrase === null ? (table.terms[word] ?? -1) : vocabulary.term(phrase.name);
      if (phrase !== null) at += phrase.rest.length;
      if (term < 0) continue;
      if (isProse && phrase === null && !opens[at]) vocabulary.sawInside(term, (traits & CAPITAL) !== 0);
      const ownMeaning = introduced.get(term);
      add(ownMeaning === undefined ? term : meaningOf(ownMeaning), weight);
      if (traits & NUMERIC) figures.add(term);
      const country = term < countryOf.length ? (countryOf[term] ?? -1) : -1;
      if (country >= 0) {
        if (country !== term) add(country, weight * CAPITAL_SHARE);
        for (const each of countries) each.add(country);
      }
      if (at + 1 >= wordCount) continue;
      const next = table.traits[words[at + 1] ?? 0] ?? 0;
      if (dayOf(traits) && monthOf(next)) add(dayTerm(monthOf(next), dayOf(traits)), weight);
      else if (monthOf(traits) && dayOf(next)) add(dayTerm(monthOf(traits), dayOf(next)), weight);
    }
  }

  function dayTerm(month: number, day: number): number {
    const key = 32 * month + day;
    const known = dayTerms.get(key);
    if (known !== undefined) return known;
    const term = vocabulary.term(`${month}/${day}`);
    dayTerms.set(key, term);
    return term;
  }

  function phraseAt(at: number) {
    for (const phrase of vocabulary.phrases(words[at] ?? 0))
      if (phrase.rest.every((hash, step) => isWord(at + 1 + step, hash))) return phrase;
    return null;
  }

  const isWord = (at: number, hash: number): boolean =>
    at < wordCount && table.hashes[words[at] ?? 0] === hash;

  function take(): { terms: Int32Array; counts: Float32Array } {
    const terms = touched.slice(0, touchedCount).sort();
    const counts = new Float32Array(touchedCount);
    for (let place = 0; place < touchedCount; place++) {
      const term = terms[place] ?? 0;
      counts[place] = Math.log(1 + (sums[term] ?? 0));
      sums[term] = 0;
    }
    touchedCount = 0;
    return { terms, counts };
  }

  function readOne({ title, text }: Readable): Features {
    const countries = new Set<number>();
    const openingCountries = new Set<number>();
    figures.clear();
    cut(title, 0, title.length);
    addWords(TITLE_WEIGHT, false, [countries, openingCountries]);
    const opening = wordEnd(text, OPENING_CHARACTERS);
    const lead = wordEnd(text, LEAD_CHARACTERS);
    const body = wordEnd(text, BODY_CHARACTERS);
    sketcher.begin();
    cut(text, 0, opening);
    sketch();
    addWords(LEAD_WEIGHT, true, [countries, openingCountries]);
    cut(text, opening, lead);
    sketch();
    addWords(LEAD_WEIGHT, true, [countries]);
    cut(text, lead, body);
    sketch();
    addWords(BODY_WEIGHT, true, [countries]);
    cut(text, body, READ_CHARACTERS);
    sketch();
    return {
      ...take(),
      figures: Int32Array.from(figures),
      countries: [...countries],
      openingCountries: [...openingCountries],
      designators: designatorsOf(`${title}\n${text.slice(0, lead)}`),
      sketch: sketcher.end(),
    };
  }

  return {
    read(articles) {
      const introductions = articles.map(introduce);
      return articles.map((article, place) => {
        introduced = introductions[place] ?? new Map();
        return readOne(article);
      });
    },
    forget: longForms.forget,
  };
}

/** By term, the country that it names itself or as its capital; -1 for all other terms. */
function countriesByTerm(vocabulary: Vocabulary): Int32Array {
  const pairs = COUNTRIES.flatMap(({ name, capitals }) =>
    [name, ...capitals].map(each => [vocabulary.term(each), vocabulary.term(name)] as const),
  );
  const countryOf = new Int32Array(1 + Math.max(...pairs.map(([term]) => term))).fill(-1);
  for (const [term, country] of pairs) countryOf[term] = country;
  return countryOf;
}

/** Where the word that stands at `at` ends, so that no word is cut in two. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 40 ? at : space;
}

const HULL = /\b(CVN|DDG|FFG|LHA|LHD|LPD|LCS|SSN|SSBN|SSGN|SSK|DDH|FFH|OPV)[- ]?(\d{1,4})\b/g;
const UNIT =
  /\b(\d{1,3})(?:st|nd|rd|th)\s+(?:[A-Z][a-z]+\s+){0,2}(Brigade|Regiment|Battalion|Squadron|Wing|Division|Fleet|Flotilla)\b/g;
const NONE: ReadonlySet<string> = new Set();

/** Hull numbers (DDG-127, FFG 62) and numbered units (3rd Brigade), spelled one way. */
function designatorsOf(text: string): ReadonlySet<string> {
  if (!/\d/.test(text)) return NONE;
  const found = new Set<string>();
  for (const [, letters = '', digits = ''] of text.matchAll(HULL)) found.add(`${letters}-${digits}`);
  for (const [, number = '', kind = ''] of text.matchAll(UNIT)) found.add(`${number} ${kind}`);
  return found.size === 0 ? NONE : found;
}
