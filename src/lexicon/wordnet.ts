import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, words } from './list.ts';
import { stem } from './stem.ts';

/** What WordNet knows of verbs and adjectives, as `scripts/wordnet.ts` distils it. Beside the lists kept by hand. */

const fileOf = (name: string): string[][] =>
  lines(readFileSync(join(import.meta.dirname, 'wordnet', name), 'utf8')).map(words);

interface Table {
  groups: Map<string, number[]>;
  contraries: Map<string, string[]>;
}

let table: Table | null = null;

/** Read when first asked for: half a megabyte of text. */
function load(): Table {
  const groups = new Map<string, number[]>();
  for (const [index, members] of fileOf('alike.txt').entries())
    for (const root of new Set(members.map(stem))) push(groups, root, index);
  const contraries = new Map<string, string[]>();
  for (const [one = '', two = ''] of fileOf('contrary.txt')) {
    push(contraries, one, two);
    push(contraries, two, one);
  }
  return { groups, contraries };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

const NO_GROUPS: readonly number[] = [];
const NO_WORDS: readonly string[] = [];

/** The groups of words of one meaning that a stem stands in. */
export function kindredGroups(root: string): readonly number[] {
  table ??= load();
  return table.groups.get(root) ?? NO_GROUPS;
}

/** The base forms that WordNet has as the contraries of a base form. */
export function contrariesOf(lemma: string): readonly string[] {
  table ??= load();
  return table.contraries.get(lemma) ?? NO_WORDS;
}
