import { parseArgs } from 'node:util';
import { briefsSoak } from './briefs.ts';
import { chaosSoak } from './chaos.ts';
import { clusterSoak } from './cluster.ts';
import { digestSoak } from './digests.ts';
import type { Soak } from './frame.ts';
import { pollingSoak } from './polling.ts';
import { renderSoak } from './render.ts';

/**
 * `npm run soak [-- name …] [--sample] [--seed N]`: runs the named soaks (all without names) and ends with 1 when one
 * found a fault. A new soak is one file and one line here.
 */
const SOAKS: readonly Soak[] = [pollingSoak, briefsSoak, digestSoak, clusterSoak, chaosSoak, renderSoak];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

async function main(): Promise<number> {
  const seed = Number(values.seed);
  const unknown = positionals.filter(name => !SOAKS.some(soak => soak.name === name));
  if (unknown.length > 0 || !Number.isInteger(seed)) {
    const list = SOAKS.map(({ name, about }) => `${name}: ${about}`).join('\n');
    process.stdout.write(`Usage: npm run soak [-- name …] [--sample] [--seed N]. The soaks are:\n${list}\n`);
    return 2;
  }
  let faults = 0;
  for (const { name, run } of SOAKS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const started = performance.now();
    const result = await run({
      seed,
      sample: values.sample,
      progress: text => progress(`${name}: ${text}`),
    });
    progress('');
    faults += result.faults.length;
    const seconds = Math.round((performance.now() - started) / 1_000);
    process.stdout.write(`${JSON.stringify({ soak: name, seed, seconds, ...result })}\n`);
  }
  return faults === 0 ? 0 : 1;
}

process.exitCode = await main();
