/** Plain BM25 over words in small letters, title and text as one: what our own search is compared with. */
export interface PlainSearch {
  /** Ids of the best documents, the best first. */
  best(query: string, most: number): string[];
}

const K1 = 1.2;
const B = 0.75;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export function plainBm25(documents: readonly { id: string; title: string; text: string }[]): PlainSearch {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ title, text }, index) => {
    const words = wordsOf(`${title}\n${text}`);
    for (const word of words) {
      const uses = postings.get(word) ?? new Map<number, number>();
      uses.set(index, (uses.get(index) ?? 0) + 1);
      postings.set(word, uses);
    }
    return words.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    best(query, most) {
      const scores = new Map<number, number>();
      for (const word of new Set(wordsOf(query))) {
        const uses = postings.get(word) ?? new Map<number, number>();
        const idf = Math.log(1 + (documents.length - uses.size + 0.5) / (uses.size + 0.5));
        for (const [index, count] of uses) {
          const norm = K1 * (1 - B + (B * (lengths[index] ?? 0)) / average);
          scores.set(index, (scores.get(index) ?? 0) + (idf * count * (K1 + 1)) / (count + norm));
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .map(([index]) => documents[index]?.id ?? '');
    },
  };
}
