import type { EditionContent, Schedule } from '../model.ts';
import { articlesChangedSince, type Draft, draftOf, saveDraft } from '../store/drafts.ts';
import { slotsTaken } from '../store/editions.ts';
import { claimed } from '../store/exclusive.ts';
import type { Db } from '../store/schema.ts';
import { BREAKING, requestOf, slotName } from './request.ts';
import type { DigestDeps } from './deps.ts';
import { scheduleKeyOf } from './settle.ts';

/** How long before its slot a digest is begun. What becomes known later falls into the next one. */
export const LEAD_MS = 4 * 60_000;
/** Writing ends so long before the slot. */
const MARGIN_MS = 4_000;
/** A digest that was not begun ahead (a restart, an edit) is given this long from now. */
const LATE_WRITING_MS = 40_000;

/**
 * Writes the edition of a slot ahead of time and keeps it as a draft, unless there is one. One deadline holds for the
 * whole of it: stories that the model has not written by then are extractive.
 */
export async function prepareSlot(deps: DigestDeps, schedule: Schedule, slotAt: number): Promise<void> {
  if (await draftOf(deps.store.db, schedule, slotAt)) return;
  await claimed(deps, writingOf(schedule), async () => {
    const createdAt = deps.clock.now();
    const content = await compose(deps, schedule, slotAt, slotAt - MARGIN_MS);
    await saveDraft(deps.store.db, schedule, slotAt, { content, createdAt });
  });
}

/** One process at a time writes for a schedule, so that a model is paid once. */
export const writingOf = ({ id }: Schedule): string => `write:${id}`;

/** The draft of a slot, where it is there and still right. */
export async function drafted(
  deps: DigestDeps,
  schedule: Schedule,
  slotAt: number,
): Promise<EditionContent | null> {
  const draft = await draftOf(deps.store.db, schedule, slotAt);
  return draft && (await isRight(deps.store.db, draft, schedule)) ? draft.content : null;
}

/** The content of a slot that was not drafted. */
export const writtenNow = (deps: DigestDeps, schedule: Schedule, slotAt: number): Promise<EditionContent> =>
  compose(deps, schedule, slotAt, deps.clock.now() + LATE_WRITING_MS);

/**
 * A draft is right while it reaches back to the schedule's mark (an edition that failed since gives back what it had
 * covered), none of its articles has got another text, and none of its stories was posted as breaking.
 */
async function isRight(db: Db, { content, createdAt }: Draft, schedule: Schedule): Promise<boolean> {
  if (content.fromAt > schedule.markAt) return false;
  if (await articlesChangedSince(db, citedIn(content), createdAt)) return false;
  return (await slotsTaken(db, scheduleKeyOf(schedule.id), BREAKING, createdAt)).length === 0;
}

const compose = ({ compose, clock }: DigestDeps, schedule: Schedule, slotAt: number, deadlineAt: number) =>
  compose(requestOf(schedule, slotName(slotAt), clock.now(), deadlineAt));

function citedIn({ stories }: EditionContent): number[] {
  const claims = stories.flatMap(({ brief }) => [brief.headline, ...brief.claims]);
  return [...new Set(claims.flatMap(claim => claim.citations.map(({ articleId }) => articleId)))];
}
