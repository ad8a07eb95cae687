import type { Generated } from 'kysely';
import type { Writer } from '../../model.ts';

/** Stories and their briefs. */

export interface StoriesTable {
  id: Generated<number>;
  /** Set when this story was merged into another: links to it stay valid. */
  mergedInto: number | null;
  firstAt: number;
  lastAt: number;
  createdAt: number;
  updatedAt: number;
}

export interface StoryArticlesTable {
  articleId: number;
  storyId: number;
  joinedAt: number;
  topicsJson: string;
  /** How much the article is about defence, 0 to 1. */
  relevance: number;
}

export interface BriefsTable {
  id: Generated<number>;
  storyId: number;
  /** Audience, evidence, prompt version, model and language, hashed: an unchanged story costs nothing. */
  cacheKey: string;
  audienceKey: string;
  language: string;
  writer: Writer;
  /** The `Brief`. */
  briefJson: string;
  createdAt: number;
}
