import type { Placed } from '../store/grouping.ts';
import type { Groupable, Grouping } from './cluster.ts';

/** What the grouping thread is asked, one message at a time, and answers. */
export type Asked =
  | { kind: 'restore'; articles: (Groupable & { storyId: number })[] }
  | { kind: 'forget'; before: number }
  | { kind: 'group'; articles: Groupable[] }
  | { kind: 'named'; ids: Map<number, number> };

export interface Grouped {
  merged: Grouping['merged'];
  placed: Placed[];
  moved: Grouping['placed'];
}

export type Answered = { kind: 'done' } | ({ kind: 'grouped' } & Grouped);
