import { sql } from 'kysely';
import type { GuildId, Watch } from '../model.ts';
import { type AuditLine, auditOfMember } from './audit.ts';
import type { Db } from './schema.ts';
import { removeWatch, watchesOfMember } from './watches.ts';

/** All that a guild's records hold of one member. */
export interface MemberData {
  /** Changes that the member made. */
  audit: AuditLine[];
  /** Ids of subscriptions and schedules that the member set up. */
  feeds: number[];
  schedules: number[];
  watches: Pick<Watch, 'id' | 'kind' | 'value' | 'channelId' | 'state' | 'createdAt'>[];
  /** Errors in digests that the member reported. */
  reports: { code: string; text: string; at: number }[];
}

/** Stands where a member's id and name were. */
export const FORGOTTEN = 'removed';

export async function memberDataOf(db: Db, guildId: GuildId, userId: string): Promise<MemberData> {
  const made = async (table: 'subscriptions' | 'schedules') => {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('guildId', '=', guildId)
      .where('createdBy', '=', userId)
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  };
  return {
    audit: await auditOfMember(db, guildId, userId),
    feeds: await made('subscriptions'),
    schedules: await made('schedules'),
    watches: (await watchesOfMember(db, guildId, userId)).map(
      ({ id, kind, value, channelId, state, createdAt }) => ({
        id,
        kind,
        value,
        channelId,
        state,
        createdAt,
      }),
    ),
    reports: await reportsOf(db, guildId, userId),
  };
}

const reportsOf = (db: Db, guildId: GuildId, userId: string): Promise<MemberData['reports']> =>
  db
    .selectFrom('errorReports')
    .select(['code', 'text', 'at'])
    .where('guildId', '=', guildId)
    .where('userId', '=', userId)
    .orderBy('id')
    .execute();

/**
 * Takes a member out of a guild's records: what was changed stays on record, who changed it does not. The member's own
 * watches end, and reports go; watches of channels stay. Run it in a transaction.
 */
export async function forgetMember(db: Db, guildId: GuildId, userId: string): Promise<void> {
  for (const watch of await watchesOfMember(db, guildId, userId))
    if (watch.channelId === null) await removeWatch(db, watch);
  await db
    .updateTable('watches')
    .set({ userId: FORGOTTEN })
    .where('guildId', '=', guildId)
    .where('userId', '=', userId)
    .execute();
  await db.deleteFrom('errorReports').where('guildId', '=', guildId).where('userId', '=', userId).execute();
  for (const table of ['subscriptions', 'schedules'] as const)
    await db
      .updateTable(table)
      .set({ createdBy: FORGOTTEN })
      .where('guildId', '=', guildId)
      .where('createdBy', '=', userId)
      .execute();
  // What would bring a removed feed or schedule back names who had set it up.
  const named = JSON.stringify({ createdBy: userId }).slice(1, -1);
  const unnamed = JSON.stringify({ createdBy: FORGOTTEN }).slice(1, -1);
  await db
    .updateTable('audit')
    .set({ undoJson: sql<string>`replace(undo_json, ${named}, ${unnamed})` })
    .where('guildId', '=', guildId)
    .where('undoJson', 'like', `%${named}%`)
    .execute();
  await db
    .updateTable('audit')
    .set({ actorId: FORGOTTEN, actorName: FORGOTTEN })
    .where('guildId', '=', guildId)
    .where('actorId', '=', userId)
    .execute();
}
