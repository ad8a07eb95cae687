import type { Sign } from './importance.ts';

/** What ranking looks at: all of it over one audience. */
export interface Rankable {
  independentSources: number;
  /** Outlets that carry it, copies included. */
  outlets: number;
  relevance: number;
  lastAt: number;
  /** Signs of importance with their points. */
  signs: readonly { sign: Sign; points: number }[];
  /** Chosen topics, regions and words of the guild or channel that the story meets. */
  interests: readonly string[];
  /** The share of its articles that the channel has not been shown, 0 to 1. */
  unseen: number;
}

export const FACTORS = [
  'sources',
  'outlets',
  'importance',
  'interests',
  'novelty',
  'relevance',
  'recency',
] as const;
export type Factor = (typeof FACTORS)[number];

/** Why a story ranks where it does: each factor with its points, in the order of `FACTORS`. */
export interface Rank {
  points: number;
  factors: { factor: Factor; points: number }[];
}

const SOURCES = 5;
/** Editors who reprint a text find it important, but confirm nothing. */
const OUTLETS = 1;
const RELEVANCE = 4;
const MOST_IMPORTANCE = 8;
const INTEREST = 2;
const MOST_INTERESTS = 3;
const NOVELTY = 5;
const RECENCY = 10;
const HALF_LIFE_MS = 18 * 3_600_000;

/**
 * Adds up a story's points: independent sources and outlets (doubling counts once more), signs of importance (at most
 * 8), interests met (2 each, at most three), novelty for the channel, relevance, and recency halved every 18 hours.
 */
export function rankOf(story: Rankable, now: number): Rank {
  const age = Math.max(0, now - story.lastAt);
  const importance = story.signs.reduce((sum, { points }) => sum + points, 0);
  const points: Record<Factor, number> = {
    sources: SOURCES * Math.log2(1 + story.independentSources),
    outlets: OUTLETS * Math.log2(Math.max(1, story.outlets)),
    importance: Math.min(MOST_IMPORTANCE, importance),
    interests: INTEREST * Math.min(MOST_INTERESTS, story.interests.length),
    novelty: NOVELTY * story.unseen,
    relevance: RELEVANCE * story.relevance,
    recency: RECENCY * 0.5 ** (age / HALF_LIFE_MS),
  };
  const factors = FACTORS.map(factor => ({ factor, points: points[factor] }));
  return { points: factors.reduce((sum, each) => sum + each.points, 0), factors };
}
