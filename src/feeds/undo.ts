import { AppError } from '../errors.ts';
import type { GuildId } from '../model.ts';
import {
  type Actor,
  type AuditLine,
  auditOf,
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

/** Takes back a guild's last change to its feeds. */
export async function undoFeedChange(
  { store, clock }: Pick<ManageDeps, 'store' | 'clock'>,
  { guildId, actor }: { guildId: GuildId; actor: Actor },
): Promise<AuditLine> {
  return store.transaction(async db => {
    const last = await lastUndoable(db, guildId, 'feeds');
    if (last?.undo == null) throw new AppError('error.feed_nothing_to_undo');
    const now = clock.now();
    await takeBack(db, guildId, last.undo);
    await markUndone(db, last.id, now);
    const detail = { undone: last.action, ...last.detail };
    await recordAudit(db, { guildId, at: now, actor, action: 'feeds.undo', detail, undo: null });
    return last;
  });
}

/** The steps that feed changes leave behind: our own data, written by this room only. */
async function takeBack(db: Db, guildId: GuildId, step: UndoStep): Promise<void> {
  switch (step.action) {
    case 'feeds.unsubscribe':
      for (const id of step['ids'] as number[]) await unsubscribe(db, guildId, id);
      return;
    case 'feeds.update':
      await updateSubscription(db, guildId, step['id'] as number, step['edit'] as SubscriptionEdit);
      return;
    case 'feeds.restore': {
      // Under its old number, so that what refers to it fits again.
      const { id, feedId, name, state, visibleFromAt, filters, publisher, createdBy, createdAt } = step[
        'subscription'
      ] as NewSubscription & { id: number };
      const columns = { feedId, name, state, visibleFromAt, filters, publisher, createdBy, createdAt };
      await subscribe(db, { guildId, ...columns }, id);
      return;
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
