/** What ranking looks at. */
export interface Rankable {
  independentSources: number;
  /** Outlets that carry it, copies included. */
  outlets: number;
  relevance: number;
  lastAt: number;
}

/** Editors who reprint a text find it important, but confirm nothing. */
const COPY_WEIGHT = 0.25;
const HALF_LIFE_MS = 18 * 3_600_000;

/**
 * A story's rank: independent sources (with diminishing weight), a little for outlets that only republish, relevance
 * to defence, and recency halved every eighteen hours. Higher comes first.
 */
export function rankOf(story: Rankable, now: number): number {
  const age = Math.max(0, now - story.lastAt);
  const weight = Math.log2(1 + story.independentSources) + COPY_WEIGHT * Math.log2(story.outlets);
  return weight * (0.5 + story.relevance) * 0.5 ** (age / HALF_LIFE_MS);
}
