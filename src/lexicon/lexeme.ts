import { AXES } from './axes.ts';
import { lemma, stem } from './stem.ts';
import { groupsOf, SYNONYMS } from './synonyms.ts';
import { kindredGroups } from './wordnet.ts';

/** A place on an axis of contrary meaning. */
export interface Pole {
  axis: number;
  cell: number;
  /** Two cells: 'not the one' is the other. */
  cells: number;
  only: 'v' | 'a' | null;
}

/** What the tables know of a folded word, looked up once. */
export interface Lexeme {
  word: string;
  lemma: string;
  stem: string;
  /** Groups of synonyms that the word stands in. */
  groups: readonly number[];
  poles: readonly Pole[];
}

const polesOf = new Map<string, Pole[]>();
for (const [axis, { cells }] of AXES.entries())
  for (const [cell, members] of cells.entries())
    for (const { word, only } of members) {
      const found = polesOf.get(word) ?? [];
      found.push({ axis, cell, cells: cells.length, only });
      polesOf.set(word, found);
    }

const known = new Map<string, Lexeme>();
/** Words of news text: bounded in practice, and by this in principle. */
const MAX_KNOWN = 200_000;
const NO_POLES: readonly Pole[] = [];

/** The entry of a folded word; `shaped`: it is a word of letters, which has a base form and a stem. */
export function lexeme(word: string, shaped = true): Lexeme {
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const base = shaped ? lemma(word) : word;
  const root = shaped ? stem(word) : word;
  const poles = [...(polesOf.get(word) ?? []), ...(base === word ? [] : (polesOf.get(base) ?? []))];
  const made = {
    word,
    lemma: base,
    stem: root,
    groups: [...groupsOf(root), ...kindredGroups(root).map(group => SYNONYMS.length + group)],
    poles: poles.length > 0 ? poles : NO_POLES,
  };
  known.set(word, made);
  return made;
}
