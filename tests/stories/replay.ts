import { readFileSync } from 'node:fs';
import { type ClusteringLine, readClusteringLines } from '../../src/eval/clustering.ts';
import { createClusterer, type Groupable } from '../../src/stories/cluster.ts';

/** Runs of the grouping window without a store: what a host would see after any order of events. */

export const articlesOf = (file: 'tune' | 'tune-general'): Groupable[] =>
  readClusteringLines(
    readFileSync(new URL(`../../eval/clustering/${file}.jsonl`, import.meta.url), 'utf8'),
  ).map((line: ClusteringLine, id) => ({
    id: id + 1,
    title: line.title,
    text: line.text,
    at: line.publishedAt ? Date.parse(line.publishedAt) : null,
  }));

/** Groups in batches of `size`; after the batches named in `crashes` the window is lost and rebuilt from what was kept. */
export function replay(
  articles: readonly Groupable[],
  size: number,
  crashes: ReadonlySet<number> = new Set(),
): Map<number, number> {
  const stories = new Map<number, number>();
  let clusterer = createClusterer();
  let nextStory = 1;
  for (let start = 0; start < articles.length; start += size) {
    const { merged, placed } = clusterer.group(articles.slice(start, start + size));
    for (const { from, into } of merged)
      for (const [article, story] of stories) if (story === from) stories.set(article, into);
    const ids = new Map<number, number>();
    for (const { articleId, storyId } of placed) {
      if (storyId < 0 && !ids.has(storyId)) ids.set(storyId, nextStory++);
      stories.set(articleId, ids.get(storyId) ?? storyId);
    }
    clusterer.named(ids);
    if (!crashes.has(start / size)) continue;
    clusterer = createClusterer();
    clusterer.restore(
      articles.slice(0, start + size).map(each => ({ ...each, storyId: stories.get(each.id) ?? 0 })),
    );
  }
  return stories;
}

/** Of the pairs of articles that either run puts together, the share that both do, as an F1 (0 to 1). */
export function agreement(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const ids = [...one.keys()];
  let [inOne, inOther, inBoth] = [0, 0, 0];
  for (const [at, a] of ids.entries())
    for (const b of ids.slice(at + 1)) {
      const [left, right] = [one.get(a) === one.get(b), other.get(a) === other.get(b)];
      if (left) inOne++;
      if (right) inOther++;
      if (left && right) inBoth++;
    }
  return inOne + inOther === 0 ? 1 : (2 * inBoth) / (inOne + inOther);
}

/** The same articles in another order, the same one for the same seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map(item => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
