/** Found on the tune split of eval/clustering: the best of .1, .12 … .4. */
const BARE_JOIN_AT = 0.14;

/**
 * The yardstick for grouping: one pass over texts in order, TF-IDF of lower-case words, cosine to each centroid; no
 * stop words, names, times or vetoes. Returns a group number for each text.
 */
export function bareGroups(texts: readonly string[], joinAt = BARE_JOIN_AT): number[] {
  const documents = texts.map(text => countWords(text));
  const holding = new Map<string, number>();
  for (const counts of documents)
    for (const word of counts.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  const centroids: Map<string, number>[] = [];
  return documents.map(counts => {
    const vector = new Map(
      counts
        .entries()
        .map(([word, count]) => [word, count * Math.log(texts.length / (holding.get(word) ?? 1))] as const),
    );
    const likeness = centroids.map(centroid => cosine(vector, centroid));
    const best = likeness.indexOf(Math.max(...likeness));
    const group = best >= 0 && (likeness[best] ?? 0) >= joinAt ? best : centroids.length;
    const centroid = centroids[group] ?? new Map<string, number>();
    centroids[group] = centroid;
    for (const [word, weight] of vector) centroid.set(word, (centroid.get(word) ?? 0) + weight);
    return group;
  });
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  return dot / (length(a) * length(b) || 1);
}

const length = (vector: Map<string, number>): number =>
  Math.sqrt(vector.values().reduce((sum, weight) => sum + weight * weight, 0));
