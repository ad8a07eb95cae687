import { z } from 'zod';
import { DEFENCE_AT, relevanceOf } from '../stories/relevance.ts';

const line = z.object({
  title: z.string(),
  text: z.string(),
  defence: z.boolean(),
  topics: z.array(z.string()).optional(),
});

export type RelevanceLine = z.infer<typeof line>;

export interface RelevanceReport {
  n: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Reads one JSON document a line. Throws a ZodError for a line that is none of ours. */
export const readRelevanceLines = (text: string): RelevanceLine[] =>
  text
    .split('\n')
    .filter(row => row.trim() !== '')
    .map(row => line.parse(JSON.parse(row)));

/** Decides for each line, as digests do, whether it is about defence, and compares with the labels. */
export function evalRelevance(lines: readonly RelevanceLine[]): RelevanceReport {
  const decided = lines.map(({ title, text, defence }) => ({
    defence,
    found: relevanceOf(title, text).score >= DEFENCE_AT,
  }));
  const right = decided.filter(each => each.found && each.defence).length;
  const found = decided.filter(each => each.found).length;
  const labelled = decided.filter(each => each.defence).length;
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : right / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { n: lines.length, precision, recall, f1 };
}
