import type { GuildId, Watch, WatchPause } from '../model.ts';
import { unservedGuilds } from './guilds.ts';
import type { Db } from './schema.ts';

export type NewWatch = Omit<Watch, 'id' | 'state' | 'pauseReason' | 'toldAt'>;

/** Under which an alert's edition is reserved; `(key, slot)` is unique. */
export const watchKeyOf = (id: number): string => `watch:${id}`;

/** Matches the keys of all watches. */
export const WATCH_KEYS = 'watch:%';

/** The watch that an edition's key names, or null. */
export const watchIdOf = (scheduleKey: string): number | null =>
  scheduleKey.startsWith('watch:') ? Number(scheduleKey.slice('watch:'.length)) : null;

export async function addWatch(db: Db, watch: NewWatch): Promise<Watch> {
  return db
    .insertInto('watches')
    .values({ ...watch, state: 'active', pauseReason: null, toldAt: null })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function watchById(db: Db, id: number): Promise<Watch | null> {
  return (await db.selectFrom('watches').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function watchesOfGuild(db: Db, guildId: GuildId): Promise<Watch[]> {
  return db.selectFrom('watches').selectAll().where('guildId', '=', guildId).orderBy('id').execute();
}

export async function watchesOfMember(db: Db, guildId: GuildId, userId: string): Promise<Watch[]> {
  return (await watchesOfGuild(db, guildId)).filter(watch => watch.userId === userId);
}

/** Watches that may find something, of guilds that are served. */
export async function activeWatches(db: Db): Promise<Watch[]> {
  return db
    .selectFrom('watches')
    .selectAll()
    .where('state', '=', 'active')
    .where('guildId', 'not in', unservedGuilds(db))
    .orderBy('id')
    .execute();
}

/** A member's paused watches of which the member was not told yet; of one guild, or of all. */
export async function untoldPauses(db: Db, userId: string, guildId: GuildId | null): Promise<Watch[]> {
  const query = db
    .selectFrom('watches')
    .selectAll()
    .where('userId', '=', userId)
    .where('state', '=', 'paused')
    .where('toldAt', 'is', null)
    .orderBy('id');
  return (guildId === null ? query : query.where('guildId', '=', guildId)).execute();
}

export async function markPausesTold(db: Db, ids: readonly number[], at: number): Promise<void> {
  await db
    .updateTable('watches')
    .set({ toldAt: at })
    .where('id', 'in', [...ids])
    .execute();
}

/** Moves the mark from where it was read; false when another process did, or the watch was paused or removed. */
export async function moveWatchMark(db: Db, { id, markAt }: Watch, to: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('watches')
    .set({ markAt: to })
    .where('id', '=', id)
    .where('markAt', '=', markAt)
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** What was found and could not be sent is looked for again. */
export async function returnWatchMark(db: Db, id: number, from: number, to: number): Promise<void> {
  await db
    .updateTable('watches')
    .set({ markAt: to })
    .where('id', '=', id)
    .where('markAt', '=', from)
    .execute();
}

export async function pauseWatch(db: Db, id: number, pauseReason: WatchPause): Promise<void> {
  await db
    .updateTable('watches')
    .set({ state: 'paused', pauseReason, toldAt: null })
    .where('id', '=', id)
    .execute();
}

/** Goes on; what was missed meanwhile is looked for from `markAt` on. */
export async function resumeWatch(db: Db, id: number, markAt: number): Promise<void> {
  await db
    .updateTable('watches')
    .set({ state: 'active', pauseReason: null, toldAt: null, markAt })
    .where('id', '=', id)
    .execute();
}

/** Removes a watch; of one that wrote to a member, what was written to them too. Run it in a transaction. */
export async function removeWatch(db: Db, { id, channelId }: Watch): Promise<void> {
  await db.deleteFrom('watches').where('id', '=', id).execute();
  if (channelId !== null) return;
  const editions = db.selectFrom('editions').select('id').where('scheduleKey', '=', watchKeyOf(id));
  for (const table of ['deliveries', 'editionStories', 'editionArticles', 'corrections'] as const)
    await db.deleteFrom(table).where('editionId', 'in', editions).execute();
  await db.deleteFrom('editions').where('scheduleKey', '=', watchKeyOf(id)).execute();
}
