import type { Article, Brief, Citation, Claim } from '../model.ts';
import { briefsOfStories, deleteBriefs, editionsShowing } from '../store/briefs.ts';
import type { Db } from '../store/schema.ts';
import { withMerged } from '../store/stories.ts';
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

/** A posted story whose claims no longer stand. */
export interface EditionToCorrect {
  editionId: number;
  storyId: number;
  standing: Standing;
}

/**
 * Rechecks everything that cites the changed articles of some stories: forgets stored briefs that no longer stand (the
 * next reader gets a new one) and lists the editions, newest first, that show a claim which no longer stands.
 * `since`: editions older than this are left as they are (epoch ms).
 */
export async function recheckStories(
  db: Db,
  storyIds: readonly number[],
  changed: readonly Article[],
  since: number,
): Promise<{ briefs: number; editions: EditionToCorrect[] }> {
  const articles = new Map(changed.map(article => [article.id, article]));
  const known = [...(await withMerged(db, storyIds)).keys()];
  const stored = await briefsOfStories(db, known);
  const fallen = stored.filter(({ brief }) => hasFallen(standingOf(brief, articles)));
  await deleteBriefs(
    db,
    fallen.map(({ id }) => id),
  );
  const shown = await editionsShowing(db, known, since);
  const editions = shown
    .map(({ editionId, brief }) => ({
      editionId,
      storyId: brief.storyId,
      standing: standingOf(brief, articles),
    }))
    .filter(({ standing }) => hasFallen(standing));
  return { briefs: fallen.length, editions };
}

const hasFallen = ({ lost, headline }: Standing): boolean => lost.length > 0 || headline === null;
