import { parseArgs } from 'node:util';
import { clusteringBench } from './clustering.ts';
import { digestBench } from './digest.ts';
import { type Bench, calibrate, type Figure, holds } from './frame.ts';
import { hostBench } from './host.ts';
import { hostileBench } from './hostile.ts';
import { ingestBench } from './ingest.ts';
import { interactionsBench } from './interactions.ts';
import { poll304Bench } from './poll304.ts';
import { sameMinuteBench } from './sameMinute.ts';
import { verifyBench } from './verify.ts';
import { type BenchReport, machineName, saveJson, savePage, tableOf } from './report.ts';
import { searchBench } from './search.ts';
import { tokensBench } from './tokens.ts';

/**
 * `npm run bench [-- name …] [--full] [--write]`: runs the named benches (all without names), prints a table, and ends
 * with 1 when a figure is beyond its bound. A new bench is one file and one line here.
 */
const BENCHES: readonly Bench[] = [
  poll304Bench,
  ingestBench,
  hostileBench,
  tokensBench,
  clusteringBench,
  digestBench,
  verifyBench,
  searchBench,
  sameMinuteBench,
  interactionsBench,
  hostBench,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

async function main(): Promise<number> {
  const unknown = positionals.filter(name => !BENCHES.some(bench => bench.name === name));
  if (unknown.length > 0 || values.list) {
    const list = BENCHES.map(({ name, about }) => `${name}: ${about}`).join('\n');
    process.stdout.write(
      unknown.length > 0 ? `No bench is called ${unknown.join(', ')}. There are:\n${list}\n` : `${list}\n`,
    );
    return unknown.length > 0 ? 2 : 0;
  }
  const chosen = BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const calibration = calibrate();
  const benches: BenchReport['benches'] = [];
  for (const { name, about, run } of chosen) {
    progress(`${name} …`);
    const figures: Figure[] = await run({
      full: values.full,
      progress: text => progress(`${name}: ${text}`),
    });
    benches.push({ name, about, figures });
  }
  progress('');
  const at = new Date().toISOString();
  const report: BenchReport = { at, machine: machineName(), full: values.full, calibration, benches };
  process.stdout.write(`${tableOf(report)}\n\n`);
  process.stdout.write(`JSON: ${saveJson(report)}\n`);
  if (values.write) process.stdout.write(`Page: ${savePage(report, positionals.length === 0)}\n`);
  return benches.every(bench => bench.figures.every(holds)) ? 0 : 1;
}

process.exitCode = await main();
