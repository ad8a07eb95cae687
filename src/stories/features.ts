import { MONTHS } from '../lexicon/calendar.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { createSketcher, type Sketch } from './copies.ts';
import { scan } from './scan.ts';
import type { Surface, Vocabulary } from './vocabulary.ts';

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
  figures: readonly number[];
  sketch: Sketch;
}

export interface FeatureReader {
  read(title: string, text: string): Features;
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
  const countryTerms = new Set(COUNTRIES.map(({ name }) => vocabulary.term(name)));
  const capitals = new Map(
    COUNTRIES.flatMap(({ name, capitals }) =>
      capitals.map(each => [vocabulary.term(each), vocabulary.term(name)] as const),
    ),
  );
  const sketcher = createSketcher();
  let sums = new Float64Array(1 << 16);
  let touched: number[] = [];
  const figures = new Set<number>();
  const words: Surface[] = [];
  const opens: boolean[] = [];

  function add(term: number, weight: number): void {
    if (term >= sums.length) {
      const larger = new Float64Array(Math.max(term + 1, sums.length * 2));
      larger.set(sums);
      sums = larger;
    }
    if (sums[term] === 0) touched.push(term);
    sums[term] = (sums[term] ?? 0) + weight;
  }

  function cut(text: string, from: number, to: number): void {
    words.length = 0;
    opens.length = 0;
    scan(text, from, to, (start, end, isOpening) => {
      words.push(vocabulary.surface(text, start, end));
      opens.push(isOpening);
    });
  }

  function addWords(weight: number, isProse: boolean, countries: Set<number>[]): void {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word) continue;
      const phrase = word.phrases.length > 0 ? phraseAt(at) : null;
      const term = phrase === null ? word.term : vocabulary.term(phrase.name);
      if (phrase !== null) at += phrase.rest.length;
      if (term < 0) continue;
      if (isProse && phrase === null && !opens[at]) vocabulary.sawInside(term, word.isCapital);
      add(term, weight);
      if (word.isNumber) figures.add(term);
      const country = capitals.get(term);
      if (country !== undefined) add(country, weight * CAPITAL_SHARE);
      const named = country ?? term;
      if (countryTerms.has(named)) for (const each of countries) each.add(named);
      const next = words[at + 1];
      if (next && word.isNumber && MONTHS.has(next.folded) && Number(word.folded) <= 31)
        add(vocabulary.term(`${next.folded.slice(0, 3)} ${word.folded}`), weight);
      else if (next?.isNumber && MONTHS.has(word.folded) && Number(next.folded) <= 31)
        add(vocabulary.term(`${word.folded.slice(0, 3)} ${next.folded}`), weight);
    }
  }

  function phraseAt(at: number): Surface['phrases'][number] | null {
    for (const phrase of words[at]?.phrases ?? [])
      if (phrase.rest.every((word, step) => words[at + 1 + step]?.folded === word)) return phrase;
    return null;
  }

  function take(): { terms: Int32Array; counts: Float32Array } {
    const terms = Int32Array.from(touched).sort();
    const counts = new Float32Array(terms.length);
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] ?? 0;
      counts[place] = Math.log(1 + (sums[term] ?? 0));
      sums[term] = 0;
    }
    touched = [];
    return { terms, counts };
  }

  return {
    read(title, text) {
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
      sketcher.add(words);
      addWords(LEAD_WEIGHT, true, [countries, openingCountries]);
      cut(text, opening, lead);
      sketcher.add(words);
      addWords(LEAD_WEIGHT, true, [countries]);
      cut(text, lead, body);
      sketcher.add(words);
      addWords(BODY_WEIGHT, true, [countries]);
      cut(text, body, READ_CHARACTERS);
      sketcher.add(words);
      return {
        ...take(),
        figures: [...figures],
        countries: [...countries],
        openingCountries: [...openingCountries],
        designators: designatorsOf(`${title}\n${text.slice(0, lead)}`),
        sketch: sketcher.end(),
      };
    },
  };
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
