import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documents } from './documents.ts';

/** docs/promises.md and docs/security.md: each promise with the file that holds it and words that stand in that file. */

const ROW = /^\| (?<promise>[^|]+) (?:\| [^|]+ )?\| `(?<file>[^`]+)`: (?<words>[^|]+) \|$/gm;
const HEADS = /^\| (promise|figure|threat) /;
const text = documents
  .filter(({ path }) => path === 'docs/promises.md' || path === 'docs/security.md')
  .map(document => document.text)
  .join('\n');
const rows = [...text.matchAll(ROW)].map(
  match => match.groups as { promise: string; file: string; words: string },
);

it('every row of the promises and threats says what holds it', () => {
  const tableRows = text.split('\n').filter(line => line.startsWith('| ') && !HEADS.test(line));
  expect(rows.length).toBeGreaterThan(35);
  expect(rows.length).toBe(tableRows.length);
});

it.each(rows)('$promise: $file still holds it', ({ file, words }) => {
  expect(existsSync(file), `${file} is gone`).toBe(true);
  // A title of a test may be written with escapes in its source.
  const source = readFileSync(file, 'utf8').replaceAll("\\'", "'");
  expect(source.includes(words), `${file} has no longer "${words}"`).toBe(true);
});
