import type { EditionContent, EditionCorrection } from '../model.ts';
import {
  type Correction,
  correctionsOf,
  editionsToCorrect,
  settleCorrections,
} from '../store/corrections.ts';
import { deliveriesOf, updateDelivery } from '../store/deliveries.ts';
import { editionById, releaseEdition, replaceContent } from '../store/editions.ts';
import type { Db } from '../store/schema.ts';
import type { DigestDeps } from './deps.ts';

const BATCH = 20;

/**
 * Turns waiting corrections into edits: the edition's content is corrected, its messages are written anew and marked
 * `stale`, in one transaction, so that a crash leaves either nothing done or edits that are resumed. Gives the
 * editions that are to be published again.
 */
export async function applyCorrections(deps: DigestDeps): Promise<number[]> {
  const { store } = deps;
  const ids = await editionsToCorrect(store.db, BATCH);
  for (const id of ids) await store.transaction(db => applyTo(db, deps, id));
  return ids;
}

async function applyTo(db: Db, { render, clock }: DigestDeps, editionId: number): Promise<void> {
  const now = clock.now();
  const edition = await editionById(db, editionId);
  if (!edition) return;
  const corrections = await correctionsOf(db, editionId, 'pending');
  const posted = await deliveriesOf(db, editionId);
  const content = contentThatFits(edition.content, corrections, now, posted.length, render);
  if (!content) {
    await settleCorrections(db, editionId, 'pending', 'failed', now);
    return;
  }
  await replaceContent(db, edition, content);
  const payloads = render(content);
  let stale = 0;
  for (const delivery of posted) {
    const payload = payloads[delivery.part - 1];
    const shown = delivery.state === 'sent' || delivery.state === 'stale';
    if (payload === undefined || !shown || delivery.messageId === null) continue;
    if (payload === delivery.payload && delivery.state === 'sent') continue;
    stale += 1;
    const change = { payload, state: 'stale', firstTriedAt: now, nextTryAt: null, error: null } as const;
    await updateDelivery(db, delivery.id, change, now);
  }
  await settleCorrections(db, editionId, 'pending', stale > 0 ? 'applied' : 'posted', now);
  if (stale > 0) await releaseEdition(db, editionId, 'correcting', now);
}

/**
 * The corrected content in exactly as many messages as were posted. Where the new text needs more room than there is,
 * the story is withdrawn instead: what no longer stands must not stay for lack of space.
 */
function contentThatFits(
  content: EditionContent,
  corrections: readonly Correction[],
  now: number,
  parts: number,
  render: DigestDeps['render'],
): EditionContent | null {
  const withdrawn = corrections.map(correction => ({
    ...correction,
    change: { kind: 'withdrawn' } as const,
  }));
  for (const attempt of [corrections, withdrawn]) {
    const corrected = correctedContent(content, attempt, now);
    const padded = { ...corrected, parts };
    if (render(padded).length === parts) return padded;
  }
  return null;
}

/** The content with each story replaced or withdrawn, and a dated line for each. Pure. */
export function correctedContent(
  content: EditionContent,
  corrections: readonly Correction[],
  now: number,
): EditionContent {
  const changes = new Map(corrections.map(({ storyId, change }) => [storyId, change]));
  const lines = corrections.map(
    ({ storyId, headline, change }): EditionCorrection => ({ at: now, storyId, headline, kind: change.kind }),
  );
  const stories = content.stories.flatMap(story => {
    const change = changes.get(story.storyId);
    if (!change) return [story];
    return change.kind === 'rewritten' ? [{ ...change.story, newClaims: null }] : [];
  });
  const order = content.order ?? content.stories.map(({ storyId }) => storyId);
  const earlier = (content.corrections ?? []).filter(({ storyId }) => !changes.has(storyId));
  return {
    ...content,
    ...(content.rooms === undefined ? {} : { order }),
    stories,
    corrections: [...earlier, ...lines],
  };
}
