import type { Schedule } from '../model.ts';
import { editionOfSlot } from '../store/editions.ts';
import { activeSchedules, editSchedule, moveSchedule, schedulesToResume } from '../store/schedules.ts';
import type { DigestDeps } from './deps.ts';
import { slotName } from './request.ts';
import { scheduleKeyOf } from './settle.ts';
import { nextSlot, timingOf } from './slots.ts';

/** Ends the pauses whose time has come. The slots in between are not made up for; their news is. */
export async function endPauses({ store, clock }: DigestDeps): Promise<void> {
  const now = clock.now();
  for (const schedule of await schedulesToResume(store.db, now)) await resume(store.db, schedule, now);
}

/** Makes a paused schedule active again from its first slot after `now`; false when it has none. */
export async function resume(
  db: DigestDeps['store']['db'],
  schedule: Schedule,
  now: number,
): Promise<boolean> {
  const nextSlotAt = nextSlot(timingOf(schedule), now);
  if (nextSlotAt === null) return false;
  await editSchedule(db, schedule.id, {
    state: 'active',
    pauseReason: null,
    pausedUntilAt: null,
    nextSlotAt,
  });
  return true;
}

/**
 * Sets every waiting schedule to the slot that its expression gives now. The stored one differs after the clock was
 * wrong for a while, or after a country changed its clocks' rules. A slot that was taken already is not taken again.
 */
export async function realign({ store, clock, observer }: DigestDeps): Promise<void> {
  const now = clock.now();
  for (const schedule of await activeSchedules(store.db)) {
    if (schedule.nextSlotAt <= now) continue;
    const expected = await nextFree(store.db, schedule, now);
    if (expected === null || expected === schedule.nextSlotAt) continue;
    observer.warn('schedule realigned', { schedule: schedule.id, from: schedule.nextSlotAt, to: expected });
    await moveSchedule(store.db, schedule, { nextSlotAt: expected });
  }
}

/** The first slot that is neither skipped nor taken; the one that it waits for was found free before. */
async function nextFree(
  db: DigestDeps['store']['db'],
  schedule: Schedule,
  now: number,
): Promise<number | null> {
  const isTaken = (slot: number) => editionOfSlot(db, scheduleKeyOf(schedule.id), slotName(slot));
  let slot = nextSlot(timingOf(schedule), Math.max(now, schedule.skippedToAt ?? 0));
  while (slot !== null && slot !== schedule.nextSlotAt && (await isTaken(slot)))
    slot = nextSlot(timingOf(schedule), slot);
  return slot;
}
