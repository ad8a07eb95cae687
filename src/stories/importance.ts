import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexTerms } from './termIndex.ts';
import { wordsOf } from './wordFiles.ts';

/** Why a story weighs more than its sources tell: signs from `words/importance.txt`. */
export const SIGNS = [
  'nuclear',
  'war',
  'alliance',
  'coup',
  'chemical',
  'casualties',
  'attack',
  'ceasefire',
  'standoff',
  'command',
  'treaty',
] as const;
export type Sign = (typeof SIGNS)[number];

const GRAVE = 4;
const WEIGHTY = 2;
const LEAD = 500;

const signs = readSigns(readFileSync(join(import.meta.dirname, 'words/importance.txt'), 'utf8'));
const find = indexTerms(signs);

/** The signs in a story's titles and leads with their points, the weightiest first. */
export function signsOf(
  articles: readonly { title: string; text: string }[],
): { sign: Sign; points: number }[] {
  const found = new Map<Sign, number>();
  for (const { title, text } of articles)
    for (const { term } of find(`${title}\n${text.slice(0, LEAD)}`)) found.set(term.sign, term.points);
  return [...found].map(([sign, points]) => ({ sign, points })).toSorted((a, b) => b.points - a.points);
}

function readSigns(file: string): { words: string[]; kind: string; sign: Sign; points: number }[] {
  let kind = 'weighty';
  return file.split('\n').flatMap(raw => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const section = /^\[(.+)\]$/.exec(line)?.[1];
    if (section !== undefined) kind = section;
    const [name = '', list = ''] = line.split(':').map(part => part.trim());
    const sign = SIGNS.find(each => each === name);
    if (!sign) {
      if (section !== undefined) return [];
      throw new Error(`words/importance.txt: there is no sign ${name}`);
    }
    const points = kind === 'grave' ? GRAVE : WEIGHTY;
    return list.split(',').map(word => ({ words: wordsOf(word), kind, sign, points }));
  });
}
