import { z } from 'zod';
import { chunks } from '../store/chunks.ts';
import { createClusterer } from '../stories/cluster.ts';
import { bareGroups } from './bareClusterer.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  text: z.string(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
  story: z.union([z.string(), z.number()]),
});

export type ClusteringLine = z.infer<typeof line>;

const BATCH = 256;

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

export interface ClusteringReport {
  articles: number;
  stories: number;
  bcubed: Scores;
  pair: Scores;
  articlesPerSecond: number;
  /** What a bare TF-IDF centroid reaches on the same lines. */
  baseline: { bcubed: Scores; pair: Scores };
}

/** Reads one JSON document a line. Throws a ZodError for a line that is none of ours. */
export const readClusteringLines = (text: string): ClusteringLine[] =>
  text
    .split('\n')
    .filter(row => row.trim() !== '')
    .map(row => line.parse(JSON.parse(row)));

/** Groups labelled articles with the product's own clusterer, in order of publication where it is told. `now` times it. */
export function evalClustering(lines: readonly ClusteringLine[], now: () => number): ClusteringReport {
  const started = now();
  const found = group(lines);
  const seconds = Math.max(0.001, (now() - started) / 1000);
  const gold = lines.map(({ story }) => String(story));
  const own = found.map(String);
  const bare = bareGroups(inOrder(lines).map(({ each }) => `${each.title} ${each.text}`));
  const bareOwn: string[] = [];
  for (const [place, { index }] of inOrder(lines).entries()) bareOwn[index] = String(bare[place]);
  return {
    articles: lines.length,
    stories: new Set(found).size,
    bcubed: bcubed(gold, own),
    pair: pairs(gold, own),
    articlesPerSecond: Math.round(lines.length / seconds),
    baseline: { bcubed: bcubed(gold, bareOwn), pair: pairs(gold, bareOwn) },
  };
}

/** By time where both tell it, else as they stand in the file. */
function inOrder(lines: readonly ClusteringLine[]) {
  const timeOf = ({ publishedAt }: ClusteringLine) => {
    const at = publishedAt ? Date.parse(publishedAt) : Number.NaN;
    return Number.isNaN(at) ? null : at;
  };
  return lines
    .map((each, index) => ({ each, index, at: timeOf(each) }))
    .toSorted((a, b) => (a.at !== null && b.at !== null ? a.at - b.at : 0) || a.index - b.index);
}

/** As the bot does it: batch by batch. */
function group(lines: readonly ClusteringLine[]): number[] {
  const clusterer = createClusterer();
  const stories: number[] = [];
  const mergedInto = new Map<number, number>();
  for (const batch of chunks(inOrder(lines), BATCH)) {
    const { merged, placed } = clusterer.group(
      batch.map(({ each, index, at }) => ({ id: index, title: each.title, text: each.text, at })),
    );
    const named = new Map<number, number>();
    for (const { articleId, storyId } of placed) {
      if (storyId < 0 && !named.has(storyId)) named.set(storyId, articleId + 1);
      stories[articleId] = named.get(storyId) ?? storyId;
    }
    clusterer.named(named);
    for (const { from, into } of merged) mergedInto.set(from, into);
    for (const [article, story] of stories.entries()) stories[article] = mergedInto.get(story) ?? story;
  }
  return stories;
}

const scores = (precision: number, recall: number): Scores => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** B-cubed (Bagga and Baldwin, 1998): precision and recall of each article's own cluster, averaged. */
function bcubed(gold: readonly string[], own: readonly string[]): Scores {
  const count = (labels: readonly string[]) => Map.groupBy(labels.keys(), index => labels[index] ?? '');
  const [goldGroups, ownGroups] = [count(gold), count(own)];
  let precision = 0;
  let recall = 0;
  for (let index = 0; index < gold.length; index++) {
    const mates = ownGroups.get(own[index] ?? '') ?? [];
    const kin = goldGroups.get(gold[index] ?? '') ?? [];
    const shared = mates.filter(mate => gold[mate] === gold[index]).length;
    precision += shared / mates.length;
    recall += shared / kin.length;
  }
  return scores(precision / gold.length, recall / gold.length);
}

function pairs(gold: readonly string[], own: readonly string[]): Scores {
  let together = 0;
  let right = 0;
  let kin = 0;
  for (let a = 0; a < gold.length; a++)
    for (let b = a + 1; b < gold.length; b++) {
      const same = gold[a] === gold[b];
      if (same) kin++;
      if (own[a] !== own[b]) continue;
      together++;
      if (same) right++;
    }
  return scores(together === 0 ? 1 : right / together, kin === 0 ? 1 : right / kin);
}
