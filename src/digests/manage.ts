import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../errors.ts';
import type { Clock, GuildId, Schedule } from '../model.ts';
import { type Actor, lastUndoable, markUndone, recordAudit, type UndoStep } from '../store/audit.ts';
import type { Store } from '../store/database.ts';
import { cancelUntried, forgetShown } from '../store/editions.ts';
import {
  addSchedule,
  editSchedule,
  type NewSchedule,
  removeSchedule,
  restoreSchedule,
  returnMark,
  type ScheduleChange,
  scheduleOfGuild,
  schedulesOfGuild,
} from '../store/schedules.ts';
import type { Db } from '../store/schema.ts';
import { nextSlot, timingOf } from './slots.ts';
import { DAY_MS } from '../time.ts';

/** What moderators do to schedules: each change is audited, and can be taken back. */

export interface ManageDeps {
  store: Store;
  clock: Clock;
}

export interface By {
  guildId: GuildId;
  actor: Actor;
}

const MAX_SCHEDULES = 20;

export type Wish = Pick<NewSchedule, 'channelId' | 'dailyTime' | 'cron' | 'zone' | 'topics' | 'options'>;

/** Sets a schedule up; its first digest covers the last day (or week). */
export async function addScheduleFor({ store, clock }: ManageDeps, { guildId, actor }: By, wish: Wish) {
  const now = clock.now();
  const nextSlotAt = firstSlot(wish, now);
  return store.transaction(async db => {
    if ((await schedulesOfGuild(db, guildId)).length >= MAX_SCHEDULES)
      throw new AppError('error.schedules_full', { limit: MAX_SCHEDULES });
    const added = await addSchedule(db, {
      ...wish,
      guildId,
      nextSlotAt,
      markAt: now - (wish.options.form === 'weekly' ? 7 : 1) * DAY_MS,
      createdBy: actor.id,
      createdAt: now,
    });
    const undo = { action: 'schedule.remove', id: added.id };
    await audit(db, { guildId, actor }, now, 'schedule.add', added.id, undo);
    return added;
  });
}

/** Changes where, when or how a schedule posts. While its times stay the same, so does its next slot (a skip holds). */
export const editScheduleFor = (deps: ManageDeps, by: By, id: number, wish: Partial<Wish>) =>
  change(deps, by, id, 'schedule.edit', (schedule, now) => {
    const wanted = { ...schedule, ...wish };
    if (isDeepStrictEqual(timingOf(wanted), timingOf(schedule))) return wish;
    return { ...wish, nextSlotAt: firstSlot(wanted, now) };
  });

/** Pauses until a moderator resumes it, or until a time. */
export const pauseSchedule = (deps: ManageDeps, by: By, id: number, untilAt: number | null) =>
  change(deps, by, id, 'schedule.pause', () => ({
    state: 'paused',
    pauseReason: 'moderator',
    pausedUntilAt: untilAt,
  }));

/** Makes a schedule active from its next slot; what became known meanwhile comes with it. */
export const resumeSchedule = (deps: ManageDeps, by: By, id: number) =>
  change(deps, by, id, 'schedule.resume', (schedule, now) => ({
    state: 'active',
    pauseReason: null,
    pausedUntilAt: null,
    nextSlotAt: firstSlot(schedule, now),
  }));

/** Leaves out the next slot; its news comes with the one after. */
export const skipSlot = (deps: ManageDeps, by: By, id: number) =>
  change(deps, by, id, 'schedule.skip', schedule => {
    if (schedule.state === 'paused') throw new AppError('error.schedule_paused', { id });
    const { nextSlotAt: slotAt } = schedule;
    return {
      nextSlotAt: firstSlot(schedule, slotAt),
      skippedToAt: slotAt,
      lastResult: { result: 'skipped', slotAt, missed: 0 },
    };
  });

/** Removes a schedule; what it posted stays. */
export async function removeScheduleFor({ store, clock }: ManageDeps, by: By, id: number): Promise<void> {
  await store.transaction(async db => {
    const schedule = await known(db, by.guildId, id);
    await callOff(db, id, clock.now());
    await removeSchedule(db, by.guildId, id);
    const undo = { action: 'schedule.restore', schedule };
    await audit(db, by, clock.now(), 'schedule.remove', id, undo);
  });
}

/** Takes back a guild's last change to its schedules; gives the action that was taken back. */
export async function undoScheduleChange({ store, clock }: ManageDeps, by: By): Promise<string> {
  return store.transaction(async db => {
    const last = await lastUndoable(db, by.guildId, 'schedule');
    if (!last?.undo) throw new AppError('error.schedule_nothing_to_undo');
    const now = clock.now();
    await takeBack(db, by.guildId, last.undo, now);
    await markUndone(db, last.id, now);
    const detail = { undone: last.action, ...last.detail };
    await recordAudit(db, { ...by, at: now, action: 'schedule.undo', detail, undo: null });
    return last.action;
  });
}

/** A guild's schedule, or the sentence that there is none. */
export async function known(db: Db, guildId: GuildId, id: number): Promise<Schedule> {
  const schedule = await scheduleOfGuild(db, guildId, id);
  if (!schedule) throw new AppError('error.schedule_unknown', { id });
  return schedule;
}

async function change(
  { store, clock }: ManageDeps,
  by: By,
  id: number,
  action: string,
  make: (schedule: Schedule, now: number) => ScheduleChange,
): Promise<Schedule> {
  const now = clock.now();
  return store.transaction(async db => {
    const before = await known(db, by.guildId, id);
    const changed = make(before, now);
    await editSchedule(db, id, changed);
    if (changed.state === 'paused') await callOff(db, id, now);
    const names = Object.keys(changed) as (keyof ScheduleChange)[];
    const was = Object.fromEntries(names.map(name => [name, before[name]]));
    await audit(db, by, now, action, id, { action: 'schedule.update', id, was });
    return { ...before, ...changed };
  });
}

/** What is reserved and was not tried yet is not posted any more, and not counted as shown. */
async function callOff(db: Db, id: number, now: number): Promise<void> {
  for (const edition of await cancelUntried(db, id, now)) {
    await forgetShown(db, edition.id);
    await returnMark(db, id, edition.content.toAt, edition.content.fromAt);
  }
}

function firstSlot(wish: Parameters<typeof timingOf>[0], after: number): number {
  const slot = nextSlot(timingOf(wish), after);
  if (slot === null) throw new AppError('error.cron_never', { typed: wish.cron ?? '' });
  return slot;
}

/** The steps that schedule changes leave behind: our own data, written by this file only. */
async function takeBack(db: Db, guildId: GuildId, step: UndoStep, now: number): Promise<void> {
  if (step.action === 'schedule.restore') {
    const schedule = step['schedule'] as Schedule;
    const nextSlotAt = nextSlot(timingOf(schedule), now) ?? schedule.nextSlotAt;
    return restoreSchedule(db, { ...schedule, nextSlotAt });
  }
  const id = step['id'] as number;
  const schedule = await scheduleOfGuild(db, guildId, id);
  if (!schedule) return;
  if (step.action === 'schedule.remove') {
    await callOff(db, id, now);
    await removeSchedule(db, guildId, id);
    return;
  }
  const was = step['was'] as ScheduleChange;
  const restored = { ...schedule, ...was };
  await editSchedule(db, id, {
    ...was,
    nextSlotAt: nextSlot(timingOf(restored), now) ?? restored.nextSlotAt,
  });
}

const audit = (db: Db, by: By, at: number, action: string, schedule: number, undo: UndoStep) =>
  recordAudit(db, { ...by, at, action, detail: { schedule }, undo });
