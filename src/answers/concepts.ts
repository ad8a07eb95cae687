import { ALIASES } from '../lexicon/aliases.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { CARDINALS, ORDINALS } from '../lexicon/numerals.ts';
import { synonymsOf } from '../lexicon/synonyms.ts';
import { TITLE_WORDS } from '../lexicon/titles.ts';
import { type Lexeme, lex } from './lex.ts';
import { STEMMED, stemIn } from './stems.ts';
import { isStop, stopWords } from './stop.ts';
import { countryOf, countryPhraseAt, formsOf, isApart } from './tokens.ts';
import { inEnglish } from './translations.ts';
import { wordingsOf } from './wordings.ts';

/** One way to say a concept: tokens that must all occur, and how much it counts against the word that was asked for. */
export interface Alternative {
  tokens: string[];
  weight: number;
}

/** One thing that a question names, with all the ways in which an article may name it. */
export interface Concept {
  /** As it was asked. */
  asked: string;
  /** Where it stands in the text. */
  at: number;
  kind: 'name' | 'number' | 'designator' | 'country' | 'word' | 'unspaced';
  alternatives: Alternative[];
}

const SYNONYM = 0.3;
const CAPITAL = 0.35;
const ALIAS = 0.9;
const OTHER_STEM = 0.95;
const WORDING = 0.3;
const TRANSLATED = 0.6;
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
    const apart = alias ? null : writtenApart(lexemes, at);
    const country = alias ? null : countryPhraseAt(lexemes, at);
    // "General Aliaga" is "Gen. Aliaga" and often just Aliaga.
    if (!alias && lexeme.capital && TITLE_WORDS.has(lexeme.folded) && lexemes[at + 1]?.capital) continue;
    if (alias) {
      concepts.push(alias.concept);
      at += alias.length - 1;
    } else if (apart) {
      concepts.push(apart);
      at += 1;
    } else if (country) {
      const asked = lexemes.slice(at, at + country.length).map(({ raw }) => raw);
      concepts.push(countryConcept(asked.join(' '), lexeme.start, country.country));
      at += country.length - 1;
    } else if (countryOf(lexeme) !== null)
      concepts.push(countryConcept(lexeme.raw, lexeme.start, countryOf(lexeme) ?? ''));
    else if (lexeme.kind === 'unspaced') concepts.push(...unspaced(lexeme, lexemes[at - 1]));
    else if (!(lexeme.kind === 'word' && (isStop(lexeme, stop) || lexeme.folded.length < 2)))
      concepts.push(concept(lexeme, language));
  }
  return concepts;
}

/** "LHA 11", "S 84": a designator in two words, which articles write as one or as two. */
function writtenApart(lexemes: readonly Lexeme[], index: number): Concept | null {
  const one = lexemes[index];
  const two = lexemes[index + 1];
  if (!one || !two || !isApart(one, two)) return null;
  return {
    asked: `${one.raw} ${two.raw}`,
    at: one.start,
    kind: 'designator',
    alternatives: [
      { tokens: [one.folded + two.folded], weight: 1 },
      { tokens: [stemIn(one.folded, 'en'), two.folded], weight: ALIAS },
    ],
  };
}

function concept(lexeme: Lexeme, language: string | null): Concept {
  const { raw: asked, start: at, folded, kind, capital } = lexeme;
  if (kind === 'designator')
    return {
      asked,
      at,
      kind,
      alternatives: formsOf(lexeme, 'en').map((form, place) => ({
        tokens: [form],
        weight: place === 0 ? 1 : 0.8,
      })),
    };
  const alternatives = new Map<string, number>();
  const add = (token: string, weight: number) => {
    if (!alternatives.has(token)) alternatives.set(token, weight);
  };
  if (kind === 'number') {
    add(folded, 1);
    const word = CARDINAL_OF.get(folded);
    if (word !== undefined) add(word, ALIAS);
    return { asked, at, kind, alternatives: listed(alternatives) };
  }
  if (ORDINALS.has(folded) && !capital) {
    // "the third battery" is not answered by the second.
    add(stemIn(folded, 'en'), 1);
    add(`${ORDINALS.get(folded)}`, 0.5);
    return { asked, at, kind: 'number', alternatives: listed(alternatives) };
  }
  add(stemIn(folded, language ?? 'en'), 1);
  // A name keeps its stem in another language; a word of an unknown one is tried in all.
  if (capital || language === null) for (const other of STEMMED) add(stemIn(folded, other), OTHER_STEM);
  add(folded, OTHER_STEM);
  const figure = DIGITS.get(folded);
  if (figure !== undefined) add(figure, ALIAS);
  const country = capitals.get(folded);
  if (country !== undefined) add(country, CAPITAL);
  if (language !== 'en') for (const word of inEnglish(folded)) add(word, TRANSLATED);
  if (!capital && (language ?? 'en') === 'en') {
    const stem = stemIn(folded, 'en');
    for (const synonym of synonymsOf(stem).slice(0, MOST_SYNONYMS)) add(synonym, SYNONYM);
    for (const wording of wordingsOf(stem)) add(wording, WORDING);
  }
  return { asked, at, kind: capital ? 'name' : 'word', alternatives: listed(alternatives) };
}

const listed = (weights: ReadonlyMap<string, number>): Alternative[] =>
  [...weights].map(([token, weight]) => ({ tokens: [token], weight }));

function countryConcept(asked: string, at: number, country: string): Concept {
  const seat = seatOf.get(country);
  const seats =
    seat === undefined || seat.includes(' ') ? [] : [{ tokens: [stemIn(seat, 'en')], weight: CAPITAL }];
  // "Korean" alone, in an article that has said which Korea.
  const short =
    country === 'southkorea' || country === 'northkorea' ? [{ tokens: ['korea'], weight: 0.6 }] : [];
  return { asked, at, kind: 'country', alternatives: [{ tokens: [country], weight: 1 }, ...short, ...seats] };
}

/** Korean particles and endings, and words that only ask. */
const PARTICLES =
  /(?:에서는|에게서|으로는|이라고|에서|에게|까지|부터|으로|이었나|였나|이었습니까|인가요|인가|입니까|이나|주나|하는|하던|했나|하나|되나|하고|했다|되는|해서|된|한|할|은|는|이|가|을|를|에|의|로|와|과|도|만|들)$/u;
const KOREAN_ASKING = /^(?:몇|언제|어디|얼마|누구|누가|무엇|뭐|어떤|어느|왜|어떻게|쏜|다음)/u;
const COUNTER = /^몇/u;

/** Pairs of letters of words without their particles; of other scripts, of the whole run. */
function unspaced(lexeme: Lexeme, before: Lexeme | undefined): Concept[] {
  const isKorean = /^\p{Script=Hangul}/u.test(lexeme.folded);
  // What is counted stands before "how many" in Korean; what follows it is the counter.
  if (isKorean && (KOREAN_ASKING.test(lexeme.folded) || COUNTER.test(before?.folded ?? ''))) return [];
  const bare = lexeme.folded.replace(PARTICLES, '');
  const folded = isKorean && bare.length >= 2 ? bare : lexeme.folded;
  if (isKorean && folded.length < 2) return [];
  const pairs = formsOf({ ...lexeme, folded }, 'ko');
  const translated = inEnglish(folded).map(word => ({ tokens: [word], weight: TRANSLATED }));
  if (translated.length > 0)
    return [
      {
        asked: folded,
        at: lexeme.start,
        kind: 'unspaced',
        alternatives: [{ tokens: pairs, weight: 1 }, ...translated],
      },
    ];
  return pairs.map(pair => ({
    asked: pair,
    at: lexeme.start,
    kind: 'unspaced',
    alternatives: [{ tokens: [pair], weight: 1 }],
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
    return { concept: { asked, at: first?.start ?? 0, kind, alternatives: [...ways.values()] }, length };
  }
  return null;
}

const singular = (name: string): string => name.replace(/s$/, '');

/** A common word may stand for the thing when it is no name of something else: "drone" for UAV, not "hip" for Mi-8. */
const isUsual = (name: string, group: readonly string[]): boolean =>
  group.filter(member => member.includes(' ')).length > 1 && !/\d/.test(group[0] ?? '') && name.length > 3;
