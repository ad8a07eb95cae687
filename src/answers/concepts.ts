import { ALIASES } from '../lexicon/aliases.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { CARDINALS } from '../lexicon/numerals.ts';
import { synonymsOf } from '../lexicon/synonyms.ts';
import { type Lexeme, lex } from './lex.ts';
import { STEMMED, stemIn } from './stems.ts';
import { isStop, stopWords } from './stop.ts';
import { countryOf, countryPhraseAt, formsOf } from './tokens.ts';

/** One way to say a concept: tokens that must all occur, and how much it counts against the word that was asked for. */
export interface Alternative {
  tokens: string[];
  weight: number;
}

/** One thing that a question names, with all the ways in which an article may name it. */
export interface Concept {
  /** As it was asked. */
  asked: string;
  kind: 'name' | 'number' | 'designator' | 'country' | 'word' | 'unspaced';
  alternatives: Alternative[];
}

const SYNONYM = 0.3;
const CAPITAL = 0.35;
const ALIAS = 0.9;
const OTHER_STEM = 0.95;
const MOST_SYNONYMS = 8;

/** Folded spelling of a name of one or more words, by which aliases are found. */
const spelling = (text: string): string =>
  lex(text)
    .map(({ folded }) => folded)
    .join(' ');

const aliasGroups = new Map<string, string[]>();
for (const group of ALIASES) for (const member of group) aliasGroups.set(spelling(member), group);
/** Names that are also common words: they name the thing only when written as a name or in several words. */
const isPlain = (name: string): boolean => /^\p{L}+$/u.test(name);

const capitals = new Map<string, string>();
for (const { name, capitals: seats } of COUNTRIES)
  for (const seat of seats) if (!seat.includes(' ')) capitals.set(seat, name.replaceAll(' ', ''));
const seatOf = new Map(COUNTRIES.map(({ name, capitals: [seat = ''] }) => [name.replaceAll(' ', ''), seat]));
const DIGITS = new Map([...CARDINALS].map(([word, value]) => [word, String(value)]));
const CARDINAL_OF = new Map([...CARDINALS].map(([word, value]) => [String(value), word]));

/** The concepts of a text in a language (primary tag; null when it cannot be told), in order. */
export function conceptsOf(lexemes: readonly Lexeme[], language: string | null): Concept[] {
  const concepts: Concept[] = [];
  const stop = stopWords(language ?? 'en');
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at] as Lexeme;
    const alias = aliasAt(lexemes, at);
    const country = alias ? null : countryPhraseAt(lexemes, at);
    if (alias) {
      concepts.push(alias.concept);
      at += alias.length - 1;
    } else if (country) {
      const asked = lexemes.slice(at, at + country.length).map(({ raw }) => raw);
      concepts.push(countryConcept(asked.join(' '), country.country));
      at += country.length - 1;
    } else if (countryOf(lexeme) !== null) concepts.push(countryConcept(lexeme.raw, countryOf(lexeme) ?? ''));
    else if (lexeme.kind === 'unspaced') concepts.push(...unspaced(lexeme));
    else if (!(lexeme.kind === 'word' && (isStop(lexeme, stop) || lexeme.folded.length < 2)))
      concepts.push(concept(lexeme, language));
  }
  return concepts;
}

function concept(lexeme: Lexeme, language: string | null): Concept {
  const { raw: asked, folded, kind, capital } = lexeme;
  if (kind === 'designator')
    return {
      asked,
      kind,
      alternatives: formsOf(lexeme, 'en').map((form, at) => ({ tokens: [form], weight: at === 0 ? 1 : 0.8 })),
    };
  const alternatives = new Map<string, number>();
  const add = (token: string, weight: number) => {
    if (!alternatives.has(token)) alternatives.set(token, weight);
  };
  if (kind === 'number') {
    add(folded, 1);
    const word = CARDINAL_OF.get(folded);
    if (word !== undefined) add(word, ALIAS);
    return { asked, kind, alternatives: listed(alternatives) };
  }
  add(stemIn(folded, language ?? 'en'), 1);
  // A name keeps its stem in another language; a word of an unknown one is tried in all.
  if (capital || language === null) for (const other of STEMMED) add(stemIn(folded, other), OTHER_STEM);
  add(folded, OTHER_STEM);
  const figure = DIGITS.get(folded);
  if (figure !== undefined) add(figure, ALIAS);
  const country = capitals.get(folded);
  if (country !== undefined) add(country, CAPITAL);
  if (!capital && (language ?? 'en') === 'en')
    for (const synonym of synonymsOf(stemIn(folded, 'en')).slice(0, MOST_SYNONYMS)) add(synonym, SYNONYM);
  return { asked, kind: capital ? 'name' : 'word', alternatives: listed(alternatives) };
}

const listed = (weights: ReadonlyMap<string, number>): Alternative[] =>
  [...weights].map(([token, weight]) => ({ tokens: [token], weight }));

function countryConcept(asked: string, country: string): Concept {
  const seat = seatOf.get(country);
  const seats =
    seat === undefined || seat.includes(' ') ? [] : [{ tokens: [stemIn(seat, 'en')], weight: CAPITAL }];
  // "Korean" alone, in an article that has said which Korea.
  const short =
    country === 'southkorea' || country === 'northkorea' ? [{ tokens: ['korea'], weight: 0.6 }] : [];
  return { asked, kind: 'country', alternatives: [{ tokens: [country], weight: 1 }, ...short, ...seats] };
}

/** Pairs of letters; the last one of a word is often a particle. */
function unspaced(lexeme: Lexeme): Concept[] {
  const pairs = formsOf(lexeme, 'ko');
  return pairs.map((pair, at) => ({
    asked: pair,
    kind: 'unspaced',
    alternatives: [{ tokens: [pair], weight: pairs.length > 1 && at === pairs.length - 1 ? 0.5 : 1 }],
  }));
}

/** A name with aliases that begins at `at`, the longest one. */
function aliasAt(lexemes: readonly Lexeme[], at: number): { concept: Concept; length: number } | null {
  for (let length = Math.min(5, lexemes.length - at); length >= 1; length--) {
    const run = lexemes.slice(at, at + length);
    const name = run.map(({ folded }) => folded).join(' ');
    const group = aliasGroups.get(name) ?? aliasGroups.get(singular(name));
    if (!group) continue;
    const [first] = run;
    if (length === 1 && isPlain(name) && !first?.capital && !group.some(member => member.includes(' ')))
      continue;
    if (length === 1 && isPlain(name) && !first?.capital && !isUsual(name, group)) continue;
    const ways = new Map<string, Alternative>();
    for (const member of [name, ...group]) {
      const tokens = lex(member).flatMap(each =>
        stopWords('en').has(each.folded) ? [] : formsOf(each, 'en').slice(0, 1),
      );
      const key = tokens.join(' ');
      if (tokens.length > 0 && !ways.has(key)) ways.set(key, { tokens, weight: ways.size === 0 ? 1 : ALIAS });
    }
    const asked = run.map(({ raw }) => raw).join(' ');
    const kind = run.some(each => each.kind === 'designator') ? 'designator' : 'name';
    return { concept: { asked, kind, alternatives: [...ways.values()] }, length };
  }
  return null;
}

const singular = (name: string): string => name.replace(/s$/, '');

/** A common word may stand for the thing when it is no name of something else: "drone" for UAV, not "hip" for Mi-8. */
const isUsual = (name: string, group: readonly string[]): boolean =>
  group.filter(member => member.includes(' ')).length > 1 && !/\d/.test(group[0] ?? '') && name.length > 3;
