import { AppError } from '../errors.ts';
import type { GuildId } from '../model.ts';
import {
  type Actor,
  type AuditLine,
  auditOf,
  forgetUndo,
  lastUndoable,
  markUndone,
  recordAudit,
  type UndoStep,
} from '../store/audit.ts';
import type { Db } from '../store/schema.ts';
import {
  type NewSubscription,
  type SubscriptionEdit,
  subscribe,
  unsubscribe,
  updateSubscription,
} from '../store/subscriptions.ts';
import type { ManageDeps } from './manage.ts';

/** `overtaken`: later events made it impossible; the change is given up, and the next call takes the one before it. */
export interface Undone {
  kind: 'undone' | 'overtaken';
  line: AuditLine;
}

/** Takes back a guild's last change to its feeds. */
export async function undoFeedChange(
  { store, clock }: Pick<ManageDeps, 'store' | 'clock'>,
  { guildId, actor }: { guildId: GuildId; actor: Actor },
): Promise<Undone> {
  return store.transaction(async db => {
    const line = await lastUndoable(db, guildId, 'feeds');
    if (line?.undo == null) throw new AppError('error.feed_nothing_to_undo');
    const now = clock.now();
    // First, so that of two moderators who do this at once only one goes on.
    if (!(await markUndone(db, line.id, now))) throw new AppError('error.feed_undo_busy');
    const done = await takeBack(db, guildId, line.undo);
    if (!done) {
      await forgetUndo(db, line.id);
      return { kind: 'overtaken', line };
    }
    const detail = { undone: line.action, ...line.detail };
    await recordAudit(db, { guildId, at: now, actor, action: 'feeds.undo', detail, undo: null });
    return { kind: 'undone', line };
  });
}

/** The steps that feed changes leave behind: our own data, written by this room only. False when overtaken. */
async function takeBack(db: Db, guildId: GuildId, step: UndoStep): Promise<boolean> {
  switch (step.action) {
    case 'feeds.unsubscribe': {
      const gone = [];
      for (const id of step['ids'] as number[]) gone.push(await unsubscribe(db, guildId, id));
      return gone.includes(true);
    }
    case 'feeds.update':
      return updateSubscription(db, guildId, step['id'] as number, step['edit'] as SubscriptionEdit);
    case 'feeds.restore': {
      // Under its old number, so that what refers to it fits again.
      const { id, feedId, name, state, visibleFromAt, filters, publisher, createdBy, createdAt } = step[
        'subscription'
      ] as NewSubscription & { id: number };
      const columns = { feedId, name, state, visibleFromAt, filters, publisher, createdBy, createdAt };
      return (await subscribe(db, { guildId, ...columns }, id)) !== null;
    }
    default:
      throw new Error(`no way to take back ${step.action}`);
  }
}

/** A guild's feed changes, the newest first. */
export const feedAudit = (
  { store }: Pick<ManageDeps, 'store'>,
  guildId: GuildId,
  limit = 20,
): Promise<AuditLine[]> => auditOf(store.db, guildId, limit, 'feeds');
