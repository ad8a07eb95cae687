import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { PageReader } from '../articles/extract/index.ts';
import { decodeText } from '../feeds/charset.ts';
import { listDataFiles, percentile } from './files.ts';

export interface ExtractionScores {
  precision: number;
  recall: number;
  f1: number;
}

export interface ExtractionReport extends ExtractionScores {
  pages: number;
  failures: number;
  ms: { p50: number; p95: number };
  /** The pages with the lowest F1, the worst first. */
  worst: { page: string; precision: number; recall: number; f1: number; failure?: string }[];
}

const sidecar = z.object({ url: z.url().optional() });
const WORST = 10;

/**
 * Reads every `NAME.html` under a folder with the product's own reader and compares the text with `NAME.txt`. Scores
 * count shared 4-grams of words (as multisets), averaged over pages; a page that cannot be read scores 0.
 */
export async function evalExtraction(folder: string, pages: PageReader): Promise<ExtractionReport> {
  const times: number[] = [];
  const results: ExtractionReport['worst'] = [];
  let failures = 0;
  for (const path of listDataFiles(folder).filter(name => /\.html?$/.test(name))) {
    const stem = path.replace(/\.html?$/, '');
    if (!existsSync(`${stem}.txt`)) continue;
    const about = existsSync(`${stem}.json`) ? JSON.parse(readFileSync(`${stem}.json`, 'utf8')) : {};
    const url = sidecar.parse(about).url ?? `http://localhost/${basename(stem)}`;
    const html = decodeText(readFileSync(path), null);
    const started = performance.now();
    const result = await pages.read(html, url);
    times.push(performance.now() - started);
    const gold = readFileSync(`${stem}.txt`, 'utf8');
    if (!result.ok) failures++;
    results.push({
      page: basename(stem),
      ...compareTexts(result.ok ? result.reading.text : '', gold),
      ...(result.ok ? {} : { failure: result.reason }),
    });
  }
  return {
    pages: results.length,
    ...average(results),
    failures,
    ms: { p50: Math.round(percentile(times, 0.5)), p95: Math.round(percentile(times, 0.95)) },
    worst: results.toSorted((a, b) => a.f1 - b.f1).slice(0, WORST),
  };
}

/** Mean precision and recall, and the F1 of these means. */
export function average(results: readonly ExtractionScores[]): ExtractionScores {
  const mean = (of: (scores: ExtractionScores) => number) =>
    results.length === 0 ? 0 : results.reduce((sum, each) => sum + of(each), 0) / results.length;
  const precision = mean(({ precision }) => precision);
  const recall = mean(({ recall }) => recall);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** How much of a text's 4-grams are in the gold text, and the other way round. */
export function compareTexts(text: string, gold: string): ExtractionScores {
  const found = shingles(text);
  const wanted = shingles(gold);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = found.size === 0 ? (wanted.size === 0 ? 1 : 0) : shared / size(found);
  const recall = wanted.size === 0 ? 1 : shared / size(wanted);
  return { precision, recall, f1: harmonic(precision, recall) };
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Words as a reader counts them; scripts without spaces count by character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+/gv;

function shingles(text: string): Map<string, number> {
  const words = text.normalize('NFC').match(WORD) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(4, words.length);
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const shingle = words.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
