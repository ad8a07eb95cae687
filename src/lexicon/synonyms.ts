import { stem } from './stem.ts';
import { AFFAIRS } from './synonyms/affairs.ts';
import { DEEDS } from './synonyms/deeds.ts';
import { FORCES } from './synonyms/forces.ts';
import { GENERAL } from './synonyms/general.ts';
import { kindredGroups } from './wordnet.ts';

/**
 * Words that a reporter may put for one another, as base forms. A word may stand in several groups; two words are
 * synonyms when one group holds both. Not for words whose exchange would change a fact (ranks, kinds of weapon).
 */
export const SYNONYMS: readonly string[][] = [...FORCES, ...DEEDS, ...AFFAIRS, ...GENERAL];

const members = new Map<string, Set<number>>();
for (const [index, group] of SYNONYMS.entries())
  for (const member of group) {
    const found = members.get(stem(member)) ?? new Set<number>();
    members.set(stem(member), found.add(index));
  }

const NONE: readonly number[] = [];
const groups = new Map([...members].map(([word, found]): [string, readonly number[]] => [word, [...found]]));

/** The groups of synonyms that a stem stands in. */
export const groupsOf = (stem: string): readonly number[] => groups.get(stem) ?? NONE;

/** Whether two stems are of one family, or of words that may stand for one another. */
export function sameMeaning(one: string, other: string): boolean {
  if (one === other) return true;
  const mine = groups.get(one);
  const theirs = members.get(other);
  if (mine !== undefined && theirs !== undefined && mine.some(index => theirs.has(index))) return true;
  const kindred = kindredGroups(other);
  return kindred.length > 0 && kindredGroups(one).some(index => kindred.includes(index));
}

/** The stems of words that may stand for this one, itself left out. */
export function synonymsOf(stemmed: string): string[] {
  const found = new Set<string>();
  for (const index of groupsOf(stemmed)) for (const member of SYNONYMS[index] ?? []) found.add(stem(member));
  found.delete(stemmed);
  return [...found];
}
