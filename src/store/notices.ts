import type { MessageKey, MessageParams } from '../i18n/index.ts';
import type { GuildId } from '../model.ts';
import { unservedGuilds } from './guilds.ts';
import type { Db } from './schema.ts';

/** What the moderators of a guild have to be told, once. */
export interface Notice {
  id: number;
  guildId: GuildId;
  /** A phrase of the message catalogue and its params. */
  key: MessageKey;
  params: MessageParams;
  /** Whom it concerns most: who made the schedule. Empty: all moderators alike. */
  userId: string;
  at: number;
}

export async function addNotice(db: Db, notice: Omit<Notice, 'id'>): Promise<void> {
  const { params, ...columns } = notice;
  await db
    .insertInto('notices')
    .values({ ...columns, paramsJson: JSON.stringify(params), toldAt: null, triedAt: null })
    .execute();
}

/** Notices that nobody was told yet, the oldest first. */
export async function untoldOf(db: Db, guildId: GuildId, limit: number): Promise<Notice[]> {
  const rows = await untold(db).where('guildId', '=', guildId).limit(limit).execute();
  return rows.map(fromRow);
}

/** Notices that were not yet sent to the member whom they concern. */
export async function unsentNotices(db: Db, limit: number): Promise<Notice[]> {
  const rows = await untold(db)
    .where('triedAt', 'is', null)
    .where('guildId', 'not in', unservedGuilds(db))
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

export async function markTold(db: Db, ids: readonly number[], at: number): Promise<void> {
  if (ids.length > 0)
    await db
      .updateTable('notices')
      .set({ toldAt: at })
      .where('id', 'in', [...ids])
      .execute();
}

/** The member could not be reached: a moderator's next command shows it. */
export async function markUnreachable(db: Db, id: number, at: number): Promise<void> {
  await db.updateTable('notices').set({ triedAt: at }).where('id', '=', id).execute();
}

const untold = (db: Db) => db.selectFrom('notices').selectAll().where('toldAt', 'is', null).orderBy('id');

type Row = Awaited<ReturnType<ReturnType<typeof untold>['executeTakeFirstOrThrow']>>;

const fromRow = ({ paramsJson, toldAt: _told, triedAt: _tried, key, ...row }: Row): Notice => ({
  ...row,
  key: key as MessageKey,
  params: JSON.parse(paramsJson) as MessageParams,
});
