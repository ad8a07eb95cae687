import { ALIASES } from '../../lexicon/aliases.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { RANKS } from '../../lexicon/titles.ts';
import { wordsOf } from './article.ts';
import type { Account } from './evidence.ts';
import type { Word } from './word.ts';

/** A phrase that names a known thing. `seat`: a capital, which stands for its country's government only. */
interface Phrase {
  words: string[];
  thing: string;
  seat: boolean;
}

const phrases = new Map<string, Phrase[]>();
function addPhrase(text: string, thing: string, seat = false): void {
  const words = wordsOf(text);
  const first = words[0];
  if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { words, thing, seat }]);
}
for (const [index, group] of ALIASES.entries()) for (const name of group) addPhrase(name, `alias ${index}`);
for (const { name, names, capitals } of COUNTRIES) {
  for (const other of names) addPhrase(other, name);
  for (const capital of capitals) addPhrase(capital, name, true);
}
for (const index of ALIASES.keys())
  if (/^(?:eu|nato|european commission)$/.test(ALIASES[index]?.[0] ?? ''))
    addPhrase('brussels', `alias ${index}`, true);
for (const index of ALIASES.keys()) if (ALIASES[index]?.[0] === 'eu') addPhrase('european', `alias ${index}`);
for (const { rank, short } of RANKS) for (const form of [rank, ...short]) addPhrase(form, `rank ${rank}`);

/** Where a text names a known thing. */
export interface Mention {
  thing: string;
  seat: boolean;
  from: number;
  to: number;
}

/** The known things that a text names; `words` are those of an `Account` without marks. */
export function thingsIn(words: readonly { word: string; capital?: boolean }[]): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < words.length; from++) {
    const begun = phrases.get(words[from]?.word ?? '');
    if (!begun) continue;
    for (const phrase of begun) {
      if (
        phrase.words.every(
          (word, step) =>
            words[from + step]?.word === word || (step > 0 && `${words[from + step]?.word}s` === word),
        ) &&
        // "the South" is a country, "the south" is not.
        !(phrase.words[0] === 'the' && words[from + 1]?.capital === false)
      )
        found.push({ thing: phrase.thing, seat: phrase.seat, from, to: from + phrase.words.length - 1 });
    }
  }
  return found;
}

/** Words of news text: bounded in practice, and by this in principle. */
const MAX_WORDS = 200_000;
const single = new Map<string, readonly string[]>();

/** The known things that one word names ("Warsaw", "Polish"). */
export function thingsOfWord(word: string): readonly string[] {
  const known = single.get(word);
  if (known) return known;
  const made = (phrases.get(word) ?? []).filter(({ words }) => words.length === 1).map(({ thing }) => thing);
  if (single.size > MAX_WORDS) single.clear();
  single.set(word, made);
  return made;
}

const things = new WeakMap<Account, Set<string>>();
/** The known things that a text names. */
export function knownThings(account: Account): Set<string> {
  const found = things.get(account);
  if (found) return found;
  const made = new Set(thingsIn(account.reading.words.filter(isWord)).map(({ thing }) => thing));
  things.set(account, made);
  return made;
}

export const isWord = (word: Word): boolean => word.kind !== 'mark';

/** A thing that is a country. */
export const isCountry = (thing: string): boolean => !/^(?:alias|rank) /.test(thing);

/** How many different known things and other names the claim has that the passage shares, for coverage. */
export function sharesThing(claim: Account, given: readonly Account[]): number {
  const mine = knownThings(claim);
  if (mine.size === 0) return 0;
  let shared = 0;
  for (const thing of mine) if (given.some(account => knownThings(account).has(thing))) shared++;
  return shared;
}
