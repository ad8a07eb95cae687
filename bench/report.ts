import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Figure, holds } from './frame.ts';
import { plot, seriesOf } from './plot.ts';

/** What a run says: a table for people, JSON for machines, and a dated page for the record. */

export interface BenchReport {
  at: string;
  machine: string;
  full: boolean;
  calibration: Figure;
  benches: { name: string; about: string; figures: Figure[] }[];
}

export function machineName(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${gigabytes} GB, Node ${process.version}`;
}

/** A Markdown table; times also as multiples of the calibration loop. */
export function tableOf(report: BenchReport): string {
  const { at, machine, calibration, benches, full } = report;
  const pace = `${number(calibration.median)} ms (${number(calibration.spread[0])} to ${number(calibration.spread[1])})`;
  const parts = benches.map(({ name, about, figures }) =>
    [
      `## ${name}`,
      about,
      ['| figure | median | spread | runs | × calibration | bound |', '|---|---|---|---|---|---|']
        .concat(figures.map(figure => rowOf(figure, calibration)))
        .join('\n'),
    ].join('\n\n'),
  );
  return [`Run ${at}${full ? ' (full)' : ''} on ${machine}; calibration loop ${pace}.`, ...parts].join(
    '\n\n',
  );
}

function rowOf(figure: Figure, calibration: Figure): string {
  const { label, unit, median, spread, runs, bound } = figure;
  const ratio = unit === 'ms' ? number(median / calibration.median) : '';
  const limit = bound === undefined ? '' : 'atMost' in bound ? `≤ ${bound.atMost}` : `≥ ${bound.atLeast}`;
  const verdict = bound === undefined ? '' : holds(figure) ? ', held' : ', MISSED';
  const range = runs > 1 ? `${number(spread[0])} to ${number(spread[1])}` : '';
  return `| ${label} | ${number(median)} ${unit} | ${range} | ${runs} | ${ratio} | ${limit}${verdict} |`;
}

/** Three significant digits are all that such measurements can tell. */
function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 1_000 ? rounded.toLocaleString('en-GB') : String(rounded);
}

/** Writes the JSON of a run into `bench-results/` and gives its path. */
export function saveJson(report: BenchReport): string {
  mkdirSync('bench-results', { recursive: true });
  const path = join('bench-results', `${report.at.replace(/[:.]/g, '-')}.json`);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}

const FOLDER = 'docs/benchmarks';

/**
 * Writes the table of a whole run as `docs/benchmarks/README.md`, with a picture of growth, and gives its path. A run of
 * some benches gives a dated page of its own, so that it takes nothing away.
 */
export function savePage(report: BenchReport, whole: boolean): string {
  mkdirSync(FOLDER, { recursive: true });
  const day = report.at.slice(0, 10);
  const names = report.benches.map(bench => bench.name).join('-');
  const path = join(FOLDER, whole ? 'README.md' : `${day}-${names.slice(0, 60)}.md`);
  const series = seriesOf(report.benches.flatMap(({ figures }) => figures));
  const picture = whole && series.length > 0;
  if (picture) writeFileSync(join(FOLDER, 'growth.svg'), plot(series));
  const growth = picture
    ? '\n\n## How costs grow\n\n![Cost at growing sizes, as multiples of the cost at the smallest](growth.svg)'
    : '';
  const how =
    'Made by `npm run bench -- --write`. Bounds are judged in the run itself; only ratios travel between machines.';
  writeFileSync(path, `# Benchmarks, ${day}\n\n${how}${growth}\n\n${tableOf(report)}\n`);
  return path;
}
