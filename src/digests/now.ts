import { AppError } from '../errors.ts';
import type { EditionState, Schedule } from '../model.ts';
import { deliveriesOf } from '../store/deliveries.ts';
import { editionOfSlot } from '../store/editions.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import { type DigestRequest, readersPeriod } from './compose.ts';
import { publishEdition } from './publish.ts';
import { editionCode, requestOf } from './request.ts';
import { type Destination, destinationOf, reserve } from './reserve.ts';
import type { DigestDeps } from './deps.ts';

export type NowOutcome =
  | { kind: 'published'; state: EditionState; stories: number; problem: string | null }
  | { kind: 'nothing_new' }
  | { kind: 'repeated' };

export type PublishNow = Destination & { interactionId: string; sinceMs: number };

/** How long a moderator who asks for a digest at once waits for its writing. */
const WRITING_MS = 45_000;

/** `/digest now`: an edition of the last `sinceMs` in one channel, outside any schedule. A repeated interaction posts nothing. */
export async function publishNow(deps: DigestDeps, request: PublishNow): Promise<NowOutcome> {
  const { interactionId, sinceMs, ...destination } = request;
  const { guildId } = destination;
  const scheduleKey = `guild:${guildId}`;
  const slot = `now:${interactionId}`;
  const now = deps.clock.now();
  return post(
    deps,
    destination,
    { scheduleId: null, scheduleKey, slot },
    {
      guildId,
      ...readersPeriod(now, sinceMs),
      code: editionCode(scheduleKey, slot),
      deadlineAt: now + WRITING_MS,
    },
  );
}

/** `/schedule test`: what the schedule would post now, marked as a test. Moves no mark and counts as shown to nobody. */
export async function publishTest(
  deps: DigestDeps,
  schedule: Schedule,
  interactionId: string,
): Promise<NowOutcome> {
  const scheduleKey = `test:${schedule.id}`;
  const slot = `test:${interactionId}`;
  const now = deps.clock.now();
  const { pingRoleId: _nobody, ...request } = requestOf(schedule, slot, now, now + WRITING_MS);
  return post(
    deps,
    destinationOf(schedule),
    { scheduleId: schedule.id, scheduleKey, slot },
    { ...request, kind: 'test' },
  );
}

async function post(
  deps: DigestDeps,
  destination: Destination,
  taken: { scheduleId: number | null; scheduleKey: string; slot: string },
  request: DigestRequest,
): Promise<NowOutcome> {
  const { store, clock } = deps;
  if (await isPublishingStopped(store.db)) throw new AppError('error.publishing_stopped');
  if (await editionOfSlot(store.db, taken.scheduleKey, taken.slot)) return { kind: 'repeated' };
  const content = await deps.compose(request);
  if (content.stories.length === 0 && request.kind !== 'test') return { kind: 'nothing_new' };
  const edition = await store.transaction(db =>
    reserve(db, deps, { ...destination, ...taken, dueAt: clock.now(), content }),
  );
  if (!edition) return { kind: 'repeated' };
  const state = await publishEdition(deps, edition.id);
  const failed = (await deliveriesOf(store.db, edition.id)).find(delivery => delivery.state !== 'sent');
  return { kind: 'published', state, stories: content.stories.length, problem: failed?.error ?? null };
}
