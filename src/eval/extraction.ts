import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { PageReader } from '../articles/extract/index.ts';
import { decodeText } from '../feeds/charset.ts';
import { scoreBare } from './bareReader.ts';
import { listDataFiles, percentile } from './files.ts';
import { average, compareTexts, type ExtractionScores } from './shingles.ts';

export interface ExtractionReport extends ExtractionScores {
  pages: number;
  failures: number;
  ms: { p50: number; p95: number };
  /** Readability over linkedom as both come, on the same pages: the yardstick. */
  bare: ExtractionScores;
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
  const bare: ExtractionScores[] = [];
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
    bare.push(scoreBare(html, gold));
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
    bare: average(bare),
    worst: results.toSorted((a, b) => a.f1 - b.f1).slice(0, WORST),
  };
}
