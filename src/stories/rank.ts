/** What ranking looks at. */
export interface Rankable {
  independentSources: number;
  relevance: number;
  lastAt: number;
}

const HALF_LIFE_MS = 18 * 3_600_000;

/**
 * A story's rank: independent sources (with diminishing weight), relevance to defence, and recency halved every
 * eighteen hours. Higher comes first.
 */
export function rankOf(story: Rankable, now: number): number {
  const age = Math.max(0, now - story.lastAt);
  return Math.log2(1 + story.independentSources) * (0.5 + story.relevance) * 0.5 ** (age / HALF_LIFE_MS);
}
