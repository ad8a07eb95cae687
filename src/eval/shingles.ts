export interface ExtractionScores {
  precision: number;
  recall: number;
  f1: number;
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
