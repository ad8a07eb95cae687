import { expect, it } from 'vitest';
import { type Pattern, patternsIn, patternsUnder } from './patterns.ts';

/**
 * Every pattern of ours is run on texts made to hurt it: long repetitions of its own parts and of what patterns usually
 * stumble on. The measure is processor time, as a multiple of what a pattern of plain quadratic cost takes in the same
 * run: cubic and exponential ones are far beyond it. Whatever is applied to long texts has its length capped besides.
 */

/** With the multiple of the yardstick that a text of that length may take: compiled patterns differ by tens. */
const LENGTHS = [
  [24, 15],
  [600, 100],
  [2_000, 100],
] as const;
const COMMON = ['a', 'A', '0', ' ', '\n', '.', ',', '-', '"', "'", '<', '(', '[', '&', '@', 'é', '界'];
const PAIRS = ['a ', '0,', 'a.', 'Aa ', 'a-', '0 ', '<a ', '\t ', '0.0', '“a', '@a'];

/** The text that a pattern's parts stand for, roughly: enough to get deep into it. */
function partsOf(source: string): string[] {
  const written: [RegExp, string][] = [
    [/\\d/g, '0'],
    [/\\s/g, ' '],
    [/\\w/g, 'a'],
    [/\\p\{Lu\}/g, 'A'],
    [/\\p\{[^}]*\}/g, 'é'],
    [/\\[bB]/g, ''],
    [/\\[SD]/g, 'x'],
    [/\\W/g, '-'],
    [/\\n/g, '\n'],
    [/\\u\{?[0-9a-f]{4,5}\}?/gi, '"'],
    [/\(\?<?[a-zA-Z]*[:=!>]?/g, '\u0001'],
    [/[()[\]|^$+*?{}]/g, '\u0001'],
    [/\\/g, ''],
  ];
  const text = written.reduce((rest, [from, to]) => rest.replace(from, to), source);
  return [...new Set(text.split('\u0001').filter(part => part !== ''))].slice(0, 20);
}

function costOf(pattern: RegExp, text: string): number {
  const before = process.threadCpuUsage().user;
  text.replace(pattern, '');
  return process.threadCpuUsage().user - before;
}

/** What hurts a pattern beyond the bound, or null. Short texts come first, so that a bad one does not hang the test. */
function weakness({ source, flags }: Omit<Pattern, 'where'>, usual: number): string | null {
  const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  const own = partsOf(source);
  const pairs = own.slice(1).map((part, index) => `${own[index]}${part}`);
  // A first excess can be the machine's; three cannot.
  for (const [length, bound] of LENGTHS)
    for (const pump of new Set([...COMMON, ...PAIRS, ...own, ...pairs]))
      for (const text of [
        `${own[0] ?? ''}${pump.repeat(length / pump.length)}\0`,
        pump.repeat(length / pump.length),
      ])
        if ([0, 1, 2].every(() => costOf(pattern, text) > usual * bound)) return JSON.stringify(pump);
  return null;
}

/** Processor time is told in steps of up to some milliseconds: a smaller yardstick would be noise. */
const LEAST_MICROSECONDS = 2_000;

/** Processor time of a pattern whose cost grows with the square of the text. */
function yardstick(): number {
  const text = ' '.repeat(2_000).concat('x');
  return Math.max(LEAST_MICROSECONDS, Math.min(...Array.from({ length: 5 }, () => costOf(/\s+$/g, text))));
}

it('no regular expression takes more than a moment on hostile text', { timeout: 120_000 }, () => {
  const patterns = patternsUnder('src', 'commands');
  expect(patterns.length).toBeGreaterThan(500);
  const usual = yardstick();
  const weak = patterns.flatMap(pattern => {
    const pump = weakness(pattern, usual);
    return pump === null ? [] : [`${pattern.where}: /${pattern.source}/${pattern.flags} on ${pump}`];
  });
  expect(weak).toEqual([]);
});

it('finds patterns that backtrack without end, and patterns in source text', () => {
  const usual = yardstick();
  expect(weakness({ source: '(a+)+$', flags: '' }, usual)).not.toBeNull();
  expect(weakness({ source: 'b\\s*\\s*\\s*c', flags: '' }, usual)).not.toBeNull();
  expect(weakness({ source: '^\\d{4}-\\d{2}$', flags: '' }, usual)).toBeNull();
  const hole = ['$', '{u.split(/z+/)}'].join('');
  const code = `const a = b / c / d; s.replace(/x'[/]y/g, \`t ${hole} /no/\`); // /no/\nreturn /w/u.test('/no/')`;
  expect(patternsIn(code, 'x').map(({ source, flags }) => `${source} ${flags}`)).toEqual([
    "x'[/]y g",
    'z+ ',
    'w u',
  ]);
});
