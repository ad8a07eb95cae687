import type { GuildId } from '../model.ts';
import type { Db } from './schema.ts';

export interface Actor {
  id: string;
  name: string;
}

/** Who acts when the host does, from the terminal or in the set-up. */
export const HOST: Actor = { id: 'host', name: 'host' };

/** What would take a change back: data that the room which made the change understands. */
export interface UndoStep {
  action: string;
  [field: string]: unknown;
}

export interface Change {
  guildId: GuildId;
  at: number;
  actor: Actor;
  /** `room.verb`, such as `feeds.add`. */
  action: string;
  detail: Record<string, unknown>;
  undo: UndoStep | null;
}

export interface AuditLine extends Change {
  id: number;
  undoneAt: number | null;
}

/** Writes one line of a guild's audit log; run it in the transaction of the change itself. */
export async function recordAudit(db: Db, change: Change): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      guildId: change.guildId,
      at: change.at,
      actorId: change.actor.id,
      actorName: change.actor.name,
      action: change.action,
      detailJson: JSON.stringify(change.detail),
      undoJson: change.undo === null ? null : JSON.stringify(change.undo),
      undoneAt: null,
    })
    .execute();
}

/** A guild's audit log, of one room (`feeds`, `schedule` …) or of all, the newest line first. */
export async function auditOf(db: Db, guildId: GuildId, limit: number, room?: string): Promise<AuditLine[]> {
  const lines = selectLines(db, guildId).orderBy('id', 'desc').limit(limit);
  const rows = await (room === undefined ? lines : lines.where('action', 'like', `${room}.%`)).execute();
  return rows.map(toLine);
}

/** What a member changed in a guild, the newest line first. */
export async function auditOfMember(db: Db, guildId: GuildId, userId: string): Promise<AuditLine[]> {
  const rows = await selectLines(db, guildId).where('actorId', '=', userId).orderBy('id', 'desc').execute();
  return rows.map(toLine);
}

/** The newest change of a room that can be undone and was not, or null. */
export async function lastUndoable(db: Db, guildId: GuildId, room: string): Promise<AuditLine | null> {
  const row = await selectLines(db, guildId)
    .where('action', 'like', `${room}.%`)
    .where('undoJson', 'is not', null)
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toLine(row) : null;
}

/** Marks a change as taken back; false when somebody else was faster. */
export async function markUndone(db: Db, id: number, at: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('audit')
    .set({ undoneAt: at })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives up a change that later events made impossible to take back, so that undo reaches the one before it. */
export async function forgetUndo(db: Db, id: number): Promise<void> {
  await db.updateTable('audit').set({ undoJson: null, undoneAt: null }).where('id', '=', id).execute();
}

/** How many feeds a guild has added since a time, one by one or many at once, whether it kept them or not. */
export async function feedsAddedSince(db: Db, guildId: GuildId, since: number): Promise<number> {
  const rows = await db
    .selectFrom('audit')
    .select('detailJson')
    .where('guildId', '=', guildId)
    .where('action', 'in', ['feeds.add', 'feeds.import', 'feeds.catalogue'])
    .where('at', '>=', since)
    .execute();
  const details = rows.map(row => JSON.parse(row.detailJson) as { feeds?: unknown[] });
  return details.reduce((sum, { feeds }) => sum + (feeds?.length ?? 1), 0);
}

const selectLines = (db: Db, guildId: GuildId) =>
  db.selectFrom('audit').selectAll().where('guildId', '=', guildId);

type Row = Awaited<ReturnType<ReturnType<typeof selectLines>['executeTakeFirstOrThrow']>>;

const toLine = (row: Row): AuditLine => ({
  id: row.id,
  guildId: row.guildId,
  at: row.at,
  actor: { id: row.actorId, name: row.actorName },
  action: row.action,
  detail: JSON.parse(row.detailJson) as Record<string, unknown>,
  undo: row.undoJson === null ? null : (JSON.parse(row.undoJson) as UndoStep),
  undoneAt: row.undoneAt,
});
