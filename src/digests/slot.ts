import type { EditionContent, Schedule, SlotResult } from '../model.ts';
import { dropDrafts } from '../store/drafts.ts';
import type { Edition } from '../store/editions.ts';
import { claimed } from '../store/exclusive.ts';
import { moveSchedule, returnMark, scheduleById } from '../store/schedules.ts';
import { hasBroken } from './breaking.ts';
import { drafted, writingOf, writtenNow } from './prepare.ts';
import { slotName } from './request.ts';
import { destinationOf, reserve } from './reserve.ts';
import type { DigestDeps } from './deps.ts';
import { notifyOf, scheduleKeyOf } from './settle.ts';
import { type DueSlot, dueSlots, timingOf } from './slots.ts';

/**
 * Takes a schedule's due slot: reserves its edition and moves the schedule on in one transaction, only if the schedule
 * is still as it was read. Gives the edition that is to be published, or null when there is nothing to publish.
 */
export async function takeSlot(deps: DigestDeps, schedule: Schedule): Promise<Edition | null> {
  const { store, clock } = deps;
  const due = dueSlots(timingOf(schedule), schedule.nextSlotAt, clock.now());
  if (due.run === null) {
    await passOver(deps, schedule, due.missed, due.next);
    return null;
  }
  const slotAt = due.run;
  const draft = await drafted(deps, schedule, slotAt);
  if (draft) return take(deps, schedule, slotAt, due, draft);
  // While another process writes it, that one takes it too.
  return claimed(deps, writingOf(schedule), async () => {
    const read = await scheduleById(store.db, schedule.id);
    if (read?.nextSlotAt !== schedule.nextSlotAt || read.revision !== schedule.revision) return null;
    return take(deps, schedule, slotAt, due, await writtenNow(deps, schedule, slotAt));
  });
}

function take(
  deps: DigestDeps,
  schedule: Schedule,
  slotAt: number,
  due: DueSlot,
  content: EditionContent,
): Promise<Edition | null> {
  const { store, clock } = deps;
  const silent = content.stories.length === 0 && schedule.options.nothingNew !== 'post';
  return store.transaction(async db => {
    // It is written anew at the next tick.
    if (await hasBroken(db, scheduleKeyOf(schedule.id), content)) return null;
    const moved = await moveSchedule(db, schedule, {
      ...after(due.next),
      markAt: content.toAt,
      ...(silent ? { lastResult: { result: 'nothing_new', slotAt, missed: due.missed } } : {}),
    });
    // Removed, paused or edited while its digest was being written.
    if (!moved) return null;
    await dropDrafts(db, schedule.id, slotAt);
    const edition = await reserve(db, deps, {
      ...destinationOf(schedule),
      scheduleId: schedule.id,
      scheduleKey: scheduleKeyOf(schedule.id),
      slot: slotName(slotAt),
      dueAt: slotAt,
      content,
      silent,
    });
    // Taken before, by a clock that was set back since: what was just read is left to the next slot.
    if (!edition) await returnMark(db, schedule.id, content.toAt, schedule.markAt);
    if (due.missed > 0) await notifyOf(db, schedule, 'notices.missed', schedule.nextSlotAt, clock.now());
    if (due.next === null) await notifyOf(db, schedule, 'notices.never_due', slotAt, clock.now());
    return silent ? null : edition;
  });
}

/** All slots that went by are too late: the schedule says so, and the next digest covers what they would have. */
async function passOver(
  { store, clock, observer }: DigestDeps,
  schedule: Schedule,
  missed: number,
  next: number | null,
): Promise<void> {
  observer.warn('slots missed', { schedule: schedule.id, missed, since: schedule.nextSlotAt });
  await store.transaction(async db => {
    const lastResult: SlotResult = { result: 'missed', slotAt: schedule.nextSlotAt, missed };
    const moved = await moveSchedule(db, schedule, { ...after(next), lastResult });
    if (moved) await notifyOf(db, schedule, 'notices.missed', schedule.nextSlotAt, clock.now());
  });
}

/** A schedule whose expression never comes true again rests. */
const after = (next: number | null) =>
  next === null ? ({ state: 'paused', pauseReason: 'never_due' } as const) : { nextSlotAt: next };
