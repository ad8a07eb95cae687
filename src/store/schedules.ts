import type { Selectable } from 'kysely';
import type { GuildId, Schedule, ScheduleOptions, SlotResult } from '../model.ts';
import { unservedGuilds } from './guilds.ts';
import type { Db, SchedulesTable } from './schema.ts';

/** Our own JSON, written by this file: trusted. */
const fromRow = ({
  topicsJson,
  optionsJson,
  lastResultJson,
  ...row
}: Selectable<SchedulesTable>): Schedule => ({
  ...row,
  topics: JSON.parse(topicsJson) as string[],
  options: JSON.parse(optionsJson) as ScheduleOptions,
  lastResult: lastResultJson === null ? null : (JSON.parse(lastResultJson) as SlotResult),
});

function toColumns(schedule: Partial<Omit<Schedule, 'id'>>) {
  const { topics, options, lastResult, ...columns } = schedule;
  return {
    ...columns,
    ...(topics === undefined ? {} : { topicsJson: JSON.stringify(topics) }),
    ...(options === undefined ? {} : { optionsJson: JSON.stringify(options) }),
    ...(lastResult === undefined
      ? {}
      : { lastResultJson: lastResult === null ? null : JSON.stringify(lastResult) }),
  };
}

export type NewSchedule = Omit<
  Schedule,
  'id' | 'revision' | 'state' | 'pauseReason' | 'pausedUntilAt' | 'skippedToAt' | 'lastResult'
>;

/** Stores a new, active schedule and gives it back with its id. */
export async function addSchedule(db: Db, schedule: NewSchedule): Promise<Schedule> {
  const { topics, options, ...columns } = schedule;
  const row = await db
    .insertInto('schedules')
    .values({
      ...columns,
      topicsJson: JSON.stringify(topics),
      optionsJson: JSON.stringify(options),
      state: 'active',
      pauseReason: null,
      pausedUntilAt: null,
      skippedToAt: null,
      lastResultJson: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

/** Puts a removed schedule back under its old number. */
export async function restoreSchedule(db: Db, schedule: Schedule): Promise<void> {
  const { topics, options, lastResult, ...columns } = schedule;
  await db
    .insertInto('schedules')
    .values({
      ...columns,
      topicsJson: JSON.stringify(topics),
      optionsJson: JSON.stringify(options),
      lastResultJson: lastResult === null ? null : JSON.stringify(lastResult),
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
}

export async function schedulesOfGuild(db: Db, guildId: GuildId): Promise<Schedule[]> {
  const rows = await select(db).where('guildId', '=', guildId).orderBy('id').execute();
  return rows.map(fromRow);
}

/** A guild's schedule; another guild's id finds nothing. */
export async function scheduleOfGuild(db: Db, guildId: GuildId, id: number): Promise<Schedule | null> {
  const row = await select(db).where('guildId', '=', guildId).where('id', '=', id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

export async function scheduleById(db: Db, id: number): Promise<Schedule | null> {
  const row = await select(db).where('id', '=', id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Active schedules of served guilds whose next slot is due by `until`, the longest waiting first. */
export async function schedulesDueBy(db: Db, until: number, limit: number): Promise<Schedule[]> {
  const rows = await select(db)
    .where('state', '=', 'active')
    .where('nextSlotAt', '<=', until)
    .where('guildId', 'not in', unservedGuilds(db))
    .orderBy('nextSlotAt')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

export async function activeSchedules(db: Db): Promise<Schedule[]> {
  const rows = await select(db)
    .where('state', '=', 'active')
    .where('guildId', 'not in', unservedGuilds(db))
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** Paused schedules whose pause ends by itself, and has. */
export async function schedulesToResume(db: Db, now: number): Promise<Schedule[]> {
  const rows = await select(db)
    .where('state', '=', 'paused')
    .where('pausedUntilAt', '<=', now)
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

export type ScheduleChange = Partial<
  Omit<Schedule, 'id' | 'guildId' | 'revision' | 'createdBy' | 'createdAt'>
>;

/** A change by a person: what was prepared for the schedule before is not used any more. */
export async function editSchedule(db: Db, id: number, change: ScheduleChange): Promise<void> {
  await db
    .updateTable('schedules')
    .set(eb => ({ ...toColumns(change), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/**
 * Moves a schedule on as its slots pass, only if it is still as it was read: active, at the same slot and not edited.
 * False, and nothing is changed, otherwise.
 */
export async function moveSchedule(db: Db, read: Schedule, change: ScheduleChange): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('schedules')
    .set(toColumns(change))
    .where('id', '=', read.id)
    .where('state', '=', read.state)
    .where('nextSlotAt', '=', read.nextSlotAt)
    .where('revision', '=', read.revision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Notes what became of a slot. */
export async function setResult(db: Db, id: number, result: SlotResult): Promise<void> {
  await db
    .updateTable('schedules')
    .set({ lastResultJson: JSON.stringify(result) })
    .where('id', '=', id)
    .execute();
}

/** Gives back what an edition that nobody saw had covered, unless a later one has covered more since. */
export async function returnMark(db: Db, id: number, from: number, to: number): Promise<void> {
  await db
    .updateTable('schedules')
    .set({ markAt: to })
    .where('id', '=', id)
    .where('markAt', '=', from)
    .execute();
}

/** Removes a guild's schedule; its editions stay, so that what was posted can still be explained. */
export async function removeSchedule(db: Db, guildId: GuildId, id: number): Promise<boolean> {
  await db.deleteFrom('drafts').where('scheduleId', '=', id).execute();
  const { numDeletedRows } = await db
    .deleteFrom('schedules')
    .where('guildId', '=', guildId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

const select = (db: Db) => db.selectFrom('schedules').selectAll();
