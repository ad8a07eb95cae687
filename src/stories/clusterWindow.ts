import type { WindowIndex } from './clusterIndex.ts';
import type { Member, StoryState } from './clusterStory.ts';
import type { Comparer } from './likeness.ts';
import type { Ints } from './widen.ts';

/** What the parts of grouping share. Stories and articles are known by their places in `stories` and `members`. */
export interface Window {
  members: (Member | undefined)[];
  stories: (StoryState | undefined)[];
  /** Each member's story, -1 when it was forgotten. */
  storyOf: Ints;
  /** Weight of each term, as of this batch. */
  weights: Float32Array;
  index: WindowIndex;
  /** Of each new article an article of every story that shared weight with it when it came. */
  near: Map<number, number[]>;
  comparer: Comparer;
  memberAt(slot: number): Member;
  storyAt(place: number): StoryState;
  /** Opens a story of these members, new to the store. */
  open(slots: number[]): number;
  /** The story at `place` is part of another now. */
  close(place: number): void;
  /** Gives the story at `place` other members. */
  replace(place: number, slots: number[]): void;
  /** The story at `place` is known as `key` from here on; nothing is known as `gone` any more. */
  rename(place: number, key: number, gone: number): void;
  /** Stories of the store that were joined to others in this batch. */
  merged: { from: number; into: number }[];
}
