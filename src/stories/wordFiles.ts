import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTopic, type Topic } from './topics.ts';

/**
 * The words that tell defence from the rest, as text files that anybody can read and change (`words/README.md` says
 * how): `words/general.txt` and `words/topics/*.txt` speak for defence, `words/elsewhere/*.txt` for other fields.
 */

/** How surely a word tells its field; `nothing` masks a phrase that only looks like it. */
export const TERM_KINDS = ['certain', 'usual', 'hint', 'nothing'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** `defence` in general, one of its topics, or the name of another field. */
export type Field = { side: 'defence'; topic: Topic | null } | { side: 'elsewhere'; name: string };

/** A word or phrase of a file. In `words`, `*` at an end leaves the ending open. */
export interface Term {
  words: string[];
  kind: TermKind;
  field: Field;
}

const FOLDER = join(import.meta.dirname, 'words');

/** Every term of the shipped files. Throws on a section or a topic that is none of ours. */
export function readTerms(): Term[] {
  const topics = namesIn('topics').map(name => {
    if (!isTopic(name)) throw new Error(`words/topics/${name}.txt: there is no topic ${name}`);
    return parseTerms(readFile(`topics/${name}.txt`), { side: 'defence', topic: name });
  });
  const elsewhere = namesIn('elsewhere').map(name =>
    parseTerms(readFile(`elsewhere/${name}.txt`), { side: 'elsewhere', name }),
  );
  return [
    parseTerms(readFile('general.txt'), { side: 'defence', topic: null }),
    ...topics,
    ...elsewhere,
  ].flat();
}

const readFile = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');

const namesIn = (folder: string): string[] =>
  readdirSync(join(FOLDER, folder))
    .filter(name => name.endsWith('.txt'))
    .map(name => name.replace(/\.txt$/, ''))
    .toSorted();

/** Reads one file: `[kind]` opens a section, `#` a comment, commas and line ends part the terms. */
export function parseTerms(text: string, field: Field): Term[] {
  const terms: Term[] = [];
  let kind: TermKind = 'certain';
  for (const line of text.split('\n').map(each => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const section = /^\[(.+)\]$/.exec(line)?.[1];
    if (section !== undefined) kind = kindOf(section);
    else
      for (const term of line.split(','))
        if (term.trim() !== '') terms.push({ words: wordsOf(term), kind, field });
  }
  return terms;
}

function kindOf(section: string): TermKind {
  const kind = TERM_KINDS.find(each => each === section);
  if (!kind) throw new Error(`no section [${section}]: use one of ${TERM_KINDS.join(', ')}`);
  return kind;
}

/** `f-16*` → `f`, `16*`: letters and digits are parted, so that F16 and F-16 are the same. */
export const wordsOf = (term: string): string[] =>
  term.toLowerCase().match(/(?:\p{L}[\p{L}\p{M}]*|\p{N}+)\*?/gu) ?? [];

/** Splits a text as terms are split: folded words without possessive endings. */
export const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? [];
