import type { Selectable } from 'kysely';
import type { GuildId, Schedule } from '../model.ts';
import type { Db, SchedulesTable } from './schema.ts';

const fromRow = ({ topicsJson, optionsJson: _options, ...row }: Selectable<SchedulesTable>): Schedule => ({
  ...row,
  topics: JSON.parse(topicsJson) as string[],
});

/** Stores a new schedule and gives it back with its id. */
export async function addSchedule(db: Db, schedule: Omit<Schedule, 'id'>): Promise<Schedule> {
  const { topics, ...columns } = schedule;
  const row = await db
    .insertInto('schedules')
    .values({ ...columns, topicsJson: JSON.stringify(topics), optionsJson: '{}' })
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

export async function schedulesOfGuild(db: Db, guildId: GuildId): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('guildId', '=', guildId)
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** A guild's schedule; another guild's id finds nothing. */
export async function scheduleOfGuild(db: Db, guildId: GuildId, id: number): Promise<Schedule | null> {
  const row = await db
    .selectFrom('schedules')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Active schedules whose next slot is due, the longest waiting first. */
export async function dueSchedules(db: Db, now: number, limit: number): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('state', '=', 'active')
    .where('nextSlotAt', '<=', now)
    .orderBy('nextSlotAt')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

export async function moveSchedule(
  db: Db,
  id: number,
  change: Partial<Pick<Schedule, 'state' | 'nextSlotAt' | 'markAt'>>,
): Promise<void> {
  await db.updateTable('schedules').set(change).where('id', '=', id).execute();
}

/** Removes a guild's schedule; its editions stay, so that what was posted can still be explained. */
export async function removeSchedule(db: Db, guildId: GuildId, id: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('schedules')
    .where('guildId', '=', guildId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
