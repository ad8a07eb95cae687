import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evalClustering, readClusteringLines } from '../../src/eval/clustering.ts';
import { evalRelevance, readRelevanceLines } from '../../src/eval/relevance.ts';

/** Floors are what eval/clustering/RUNS.md notes, less .03. */
const read = (name: string) => readFileSync(new URL(`../../eval/${name}.jsonl`, import.meta.url), 'utf8');

it.each([
  ['tune', 0.934],
  ['tune-general', 0.936],
  ['test', 0.907],
])('grouping keeps its quality on the %s split and beats a bare centroid', (split, floor) => {
  const report = evalClustering(readClusteringLines(read(`clustering/${split}`)), () => 0);
  expect(report.bcubed.f1).toBeGreaterThan(floor);
  expect(report.bcubed.f1).toBeGreaterThan(report.baseline.bcubed.f1);
});

it.each([
  ['tune', 0.96],
  ['tune-2', 0.945],
  ['test', 0.92],
])('relevance keeps its quality on the %s split', (split, floor) => {
  expect(evalRelevance(readRelevanceLines(read(`relevance/${split}`))).f1).toBeGreaterThan(floor);
});

it('scores grouping by hand-counted pairs', () => {
  const line = (id: number, title: string, story: string) => ({ id, title, text: title, story });
  const lines = [
    line(1, 'Frigate Halvard commissioned at Bergen', 'a'),
    line(2, 'Frigate Halvard commissioned at Bergen', 'a'),
    line(3, 'Parachutists rehearse in Provence with mules', 'b'),
  ];
  const { stories, bcubed, pair } = evalClustering(lines, () => 0);
  expect({ stories, bcubed: bcubed.f1, pair: pair.f1 }).toEqual({ stories: 2, bcubed: 1, pair: 1 });
});
