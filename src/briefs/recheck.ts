import type { Article, Brief, Citation, Claim } from '../model.ts';
import { withoutRepeats } from './repeats.ts';
import { verifyClaim } from './verify/index.ts';

/** What became of a brief's claims after some of its articles changed. */
export interface Standing {
  /** Claims that still stand; citations that were lost are gone from them, offsets are as the articles are now. */
  kept: Claim[];
  /** Claims that no longer stand. */
  lost: Claim[];
  /** Null: no longer stands. */
  headline: Claim | null;
}

/**
 * Holds a brief against its articles as they are now. Pure. A citation to an article that is not given is taken to
 * stand: give every article that changed.
 */
export function standingOf(
  brief: Pick<Brief, 'headline' | 'claims' | 'writer'>,
  changed: ReadonlyMap<number, Article>,
): Standing {
  const kept: Claim[] = [];
  const lost: Claim[] = [];
  for (const claim of brief.claims) {
    const now = recheckClaim(claim, changed);
    if (now) kept.push(now);
    else lost.push(claim);
  }
  return { kept, lost, headline: recheckClaim(brief.headline, changed) };
}

/** The claim with the citations that still carry it, or null when none does. */
function recheckClaim(claim: Claim, changed: ReadonlyMap<number, Article>): Claim | null {
  if (claim.citations.length === 0) return claim;
  const citations = claim.citations.flatMap((citation): Citation[] => {
    if (!changed.has(citation.articleId)) return [citation];
    const quotes = [{ articleId: citation.articleId, quote: citation.quote }];
    const verdict = verifyClaim({ text: claim.text, kind: claim.kind, quotes }, changed);
    return verdict.ok ? verdict.claim.citations : [];
  });
  return citations.length === 0 ? null : { ...claim, citations };
}

/** True when a claim or the headline does not stand any more. */
export const hasFallen = ({ lost, headline }: Standing): boolean => lost.length > 0 || headline === null;

/**
 * A brief as it can stand after some of its articles changed: what still stands stays word for word, what does not gives
 * way to claims of a brief written anew. Null when nothing is left to say.
 */
export function mended(brief: Brief, standing: Standing, anew: Brief): Brief | null {
  const most = brief.claims.length;
  const fresh = anew.claims.filter(({ text }) => !standing.kept.some(kept => kept.text === text));
  const claims = withoutRepeats([...standing.kept, ...fresh]).slice(0, most);
  if (claims.length === 0) return null;
  const { conflicts, tokens } = anew;
  return { ...brief, headline: standing.headline ?? anew.headline, claims, conflicts, tokens };
}
