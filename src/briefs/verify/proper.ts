import { words as list } from '../../lexicon/list.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import type { Account } from './evidence.ts';
import { thingsOfWord } from './things.ts';
import type { Word } from './word.ts';

/** Words that belong to the names of bodies, not of people. */
export const BODIES = new Set(
  list(`group company corporation inc ltd plc industries systems aerospace dynamics technologies shipyard shipbuilders
    yards works ministry department agency office command force forces navy army guard union party alliance council
    committee commission court tribunal association federation bank university institute police service corps mission
    parliament senate assembly board front movement airlines airways telecom energy holding partners network`),
);

/** With what stands between commas behind it: "the leader, Joan Dixon-Lee, called". */
export function described(words: readonly Word[], { reading }: Account): Word[] {
  const last = words.at(-1);
  if (!last) return [];
  const all = reading.words;
  const at = all.indexOf(last) + 1;
  if (all[at]?.word !== ',' || all[at + 1]?.clause !== last.clause) return [...words];
  const end = all.findIndex((word, index) => index > at && word.tag === 'mark' && word.word !== '-');
  const between = end < 0 || end - at > 8 ? [] : all.slice(at + 1, end);
  return between.some(({ tag }) => tag === 'verb' || tag === 'aux' || tag === 'pron')
    ? [...words]
    : [...words, ...between.filter(({ content }) => content)];
}

/** A name; at the beginning of a sentence, where all words are written large, by what else is known of it. */
export const isProper = (word: Word): boolean =>
  word.capital &&
  !TITLE_WORDS.has(word.word) &&
  !BODIES.has(word.word) &&
  (word.tag === 'name' ||
    (word.tag === 'noun' &&
      (thingsOfWord(word.word).some(isNamed) ||
        (word.lex.groups.length === 0 && word.lex.poles.length === 0 && !word.word.endsWith('s')))));

/** A thing that has a name of its own. */
export const isNamed = (thing: string): boolean => !thing.startsWith('rank ');
