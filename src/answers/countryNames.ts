import { foldWord } from '../briefs/verify/tokens.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { words } from '../lexicon/list.ts';
import { stemIn } from './stems.ts';

/** Countries by their names in the languages that members ask in, as Unicode's locale data has them. */

const LANGUAGES = words('de fr es it pt nl pl cs sv nb uk ru');
/** Names of countries elsewhere that are English words, given names or towns as well. */
const NO_COUNTRY = new Set(words('island grenade granada maurice dominique indie guinea santa jersey'));
const SHORTEST = 4;
/** A stem shorter than this is that of other words too. */
const SHORTEST_STEM = 5;

const names = new Map<string, string>();
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const known = new Set(COUNTRIES.map(({ name }) => name.replaceAll(' ', '')));
const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
const english = namesIn('en');
const codes = LETTERS.flatMap(one => LETTERS.map(two => one + two)).flatMap(code => {
  const country = english.of(code)?.toLowerCase().replaceAll(' ', '') ?? '';
  return known.has(country) ? [{ code, country }] : [];
});
for (const language of LANGUAGES) {
  const local = namesIn(language);
  for (const { code, country } of codes) {
    const name = foldWord(local.of(code) ?? '');
    if (name.length < SHORTEST || !/^\p{L}+$/u.test(name) || NO_COUNTRY.has(name)) continue;
    names.set(name, country);
    const stem = stemIn(name, language);
    if (stem.length >= SHORTEST_STEM && /^\p{Script=Cyrillic}/u.test(stem)) names.set(stem, country);
  }
}

/** The country that a folded word written with a capital names in some language; its id in the index. */
export const countryAbroad = (folded: string): string | null =>
  names.get(folded) ??
  (/^\p{Script=Cyrillic}/u.test(folded) ? names.get(stemIn(folded, 'uk')) : null) ??
  null;
