import type { Article, Citation, Claim } from '../model.ts';
import { candidatesOf } from './candidates.ts';
import { termsOf } from './terms.ts';
import { verifyClaim } from './verify/index.ts';

/** This share of a claim's content words must stand in another article's sentence before it is even checked. */
const SHARED = 0.6;

/**
 * The claim's citations, with those of other articles whose own sentence carries the whole claim by itself. Each added
 * passage passed the same check as the first, alone.
 */
export function corroborate(
  claim: Claim,
  articles: ReadonlyMap<number, Article>,
  language: string,
  most: number,
): Citation[] {
  const citations = [...claim.citations];
  const terms = termsOf(claim.text, language);
  if (terms.size === 0) return citations;
  for (const article of articles.values()) {
    if (citations.length >= most) break;
    if (article.language !== language || citations.some(({ articleId }) => articleId === article.id))
      continue;
    const best = bestSentence(article, terms);
    if (best === null) continue;
    const quotes = [{ articleId: article.id, quote: best }];
    const verdict = verifyClaim({ text: claim.text, kind: claim.kind, quotes }, articles, { language });
    if (verdict.ok && !verdict.needsJudge) citations.push(...verdict.claim.citations);
  }
  return citations;
}

function bestSentence(article: Article, terms: ReadonlySet<string>): string | null {
  let best: { text: string; shared: number } | null = null;
  for (const { text, terms: own } of candidatesOf(article)) {
    let shared = 0;
    for (const term of terms) if (own.has(term)) shared++;
    if (shared / terms.size >= SHARED && shared > (best?.shared ?? 0)) best = { text, shared };
  }
  return best?.text ?? null;
}
