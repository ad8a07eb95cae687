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
  /** How well the topics of defence lines are named; null when no line carries topics. */
  topics: { precision: number; recall: number; f1: number } | null;
}

/** Reads one JSON document a line. Throws a ZodError for a line that is none of ours. */
export const readRelevanceLines = (text: string): RelevanceLine[] =>
  text
    .split('\n')
    .filter(row => row.trim() !== '')
    .map(row => line.parse(JSON.parse(row)));

/** Decides for each line, as digests do, whether it is about defence, and compares with the labels. */
export function evalRelevance(lines: readonly RelevanceLine[]): RelevanceReport {
  const decided = lines.map(({ title, text, defence, topics }) => {
    const found = relevanceOf(title, text);
    return { defence, found: found.score >= DEFENCE_AT, named: found.topics, topics };
  });
  const right = decided.filter(each => each.found && each.defence).length;
  const found = decided.filter(each => each.found).length;
  const labelled = decided.filter(each => each.defence).length;
  return { n: lines.length, ...scores(right, found, labelled), topics: topicScores(decided) };
}

function topicScores(
  decided: readonly { named: readonly string[]; topics?: readonly string[] | undefined }[],
): RelevanceReport['topics'] {
  const told = decided.filter(each => each.topics !== undefined);
  if (told.length === 0) return null;
  const count = (of: (each: (typeof told)[number]) => number) =>
    told.reduce((sum, each) => sum + of(each), 0);
  const right = count(({ named, topics }) => named.filter(topic => topics?.includes(topic)).length);
  return scores(
    right,
    count(({ named }) => named.length),
    count(({ topics }) => topics?.length ?? 0),
  );
}

function scores(right: number, found: number, labelled: number) {
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : right / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
