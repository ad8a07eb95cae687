import type { Selectable } from 'kysely';
import type { GuildId } from '../model.ts';
import type { Db, ErrorReportsTable } from './schema.ts';

/** What a member says is wrong in a posted digest. */
export type ErrorReport = Selectable<ErrorReportsTable>;

/** Keeps a report; false when this interaction has brought it before. */
export async function addErrorReport(db: Db, report: Omit<ErrorReport, 'id'>): Promise<boolean> {
  const row = await db
    .insertInto('errorReports')
    .values(report)
    .onConflict(conflict => conflict.column('interactionId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** A guild's reports, the newest first. */
export const reportsOfGuild = (db: Db, guildId: GuildId, limit: number): Promise<ErrorReport[]> =>
  db
    .selectFrom('errorReports')
    .selectAll()
    .where('guildId', '=', guildId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

/** How many reports a guild got since a time, and how many of them from one member. */
export async function reportsSince(
  db: Db,
  guildId: GuildId,
  userId: string,
  since: number,
): Promise<{ guild: number; member: number }> {
  const rows = await db
    .selectFrom('errorReports')
    .select('userId')
    .where('guildId', '=', guildId)
    .where('at', '>=', since)
    .execute();
  return { guild: rows.length, member: rows.filter(row => row.userId === userId).length };
}
