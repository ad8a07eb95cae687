import { createHash } from 'node:crypto';
import type { Source } from '../model.ts';
import type { BriefStyle } from './style.ts';

export interface CacheParts {
  storyId: number;
  audienceKey: string;
  /** All sources, those that may not be cited too: they bear on conflicts and labels. */
  sources: readonly Source[];
  language: string;
  style: BriefStyle;
  /** Prompt versions, model and judge. */
  writer: string;
}

/** Everything that a brief depends on, hashed: the same key means that writing again would cost and change nothing. */
export function briefCacheKey({
  storyId,
  audienceKey,
  sources,
  language,
  style,
  writer,
}: CacheParts): string {
  const evidence = sources.flatMap(({ article, copies, labels }) => [
    `${article.id}:${article.textHash}:${article.publisher.family}:${labels.join('+')}`,
    ...copies.map(copy => `${copy.id}:${copy.textHash}`),
  ]);
  const parts = [storyId, audienceKey, evidence.toSorted(), language, style.length, style.tone, writer];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
