import type { GuildId } from '../model.ts';
import type { Db } from './schema.ts';

export interface Actor {
  id: string;
  name: string;
}

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

export async function markUndone(db: Db, id: number, at: number): Promise<void> {
  await db.updateTable('audit').set({ undoneAt: at }).where('id', '=', id).execute();
}

/** How often an action was done in a guild since a time. */
export async function countChanges(db: Db, guildId: GuildId, action: string, since: number): Promise<number> {
  const { count } = await db
    .selectFrom('audit')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('guildId', '=', guildId)
    .where('action', '=', action)
    .where('at', '>=', since)
    .executeTakeFirstOrThrow();
  return count;
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
