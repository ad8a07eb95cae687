import type { MessageKey } from '../i18n/index.ts';
import type { Delivery, EditionState, PauseReason, Schedule } from '../model.ts';
import { settleCorrections } from '../store/corrections.ts';
import { type Edition, forgetShown } from '../store/editions.ts';
import { addNotice } from '../store/notices.ts';
import { editSchedule, returnMark, scheduleById, setResult } from '../store/schedules.ts';
import type { Db } from '../store/schema.ts';
import { pauseWatch, returnWatchMark, watchById, watchIdOf } from '../store/watches.ts';
import { UNCORRECTED } from './edit.ts';
import { isOutsideItsThread } from './places.ts';
import type { RefusalCode } from './messenger.ts';

/** Refusals that the next slot would meet again: its schedule is paused. */
const PAUSING: Partial<Record<RefusalCode, 'channel_gone' | 'no_permission'>> = {
  unknown_channel: 'channel_gone',
  no_access: 'no_permission',
  no_permission: 'no_permission',
};

const TOLD: Record<PauseReason, MessageKey> = {
  channel_gone: 'notices.channel_gone',
  no_permission: 'notices.no_permission',
  moderator: 'notices.not_posted',
  never_due: 'notices.never_due',
};

/** What an edition's end means for its schedule, and for those who have to know. Runs in the transaction that ends it. */
export async function settle(
  db: Db,
  edition: Edition,
  deliveries: readonly Delivery[],
  state: EditionState,
  now: number,
): Promise<void> {
  const schedule = edition.scheduleId === null ? null : await scheduleById(db, edition.scheduleId);
  const tell = (key: MessageKey) =>
    schedule ? notifyOf(db, schedule, key, edition.dueAt, now) : Promise.resolve();
  if (edition.state === 'correcting') {
    if (state === 'correcting') return;
    const failed = deliveries.some(({ error }) => error?.startsWith(UNCORRECTED));
    await settleCorrections(db, edition.id, 'applied', failed ? 'failed' : 'posted', now);
    if (failed) await tell('notices.not_corrected');
    return;
  }
  if (state !== 'sent' && state !== 'failed' && state !== 'uncertain') return;
  const isSlot = schedule !== null && edition.scheduleKey === scheduleKeyOf(schedule.id);
  if (state === 'failed' && deliveries.every(delivery => delivery.state !== 'sent')) {
    await forgetShown(db, edition.id);
    if (isSlot) await returnMark(db, schedule.id, edition.content.toAt, edition.content.fromAt);
  }
  const watchId = watchIdOf(edition.scheduleKey);
  if (watchId !== null && state === 'failed') await settleWatch(db, watchId, edition, deliveries, now);
  if (!schedule) return;
  if (isSlot && edition.content.kind === undefined) await recordResult(db, schedule, state, edition.dueAt);
  if (isOutsideItsThread(edition.content, deliveries)) await tell('notices.no_threads');
  if (state === 'uncertain') await tell('notices.uncertain');
  if (state === 'failed') await pauseOrTell(db, schedule, deliveries, tell);
  if (deliveries.some(({ announce }) => announce === 'failed')) await tell('notices.not_announced');
}

export const scheduleKeyOf = (scheduleId: number): string => `schedule:${scheduleId}`;

/** Leaves a notice for the moderators of a schedule's guild. */
export async function notifyOf(
  db: Db,
  { id, guildId, channelId, createdBy }: Schedule,
  key: MessageKey,
  slotAt: number,
  now: number,
): Promise<void> {
  const params = { id, channel: channelId, time: Math.floor(slotAt / 1000) };
  await addNotice(db, { guildId, key, params, userId: createdBy, at: now });
}

async function recordResult(
  db: Db,
  schedule: Schedule,
  result: 'sent' | 'failed' | 'uncertain',
  slotAt: number,
): Promise<void> {
  // An edition that ends late must not hide what became of a later slot.
  if (schedule.lastResult && schedule.lastResult.slotAt > slotAt) return;
  await setResult(db, schedule.id, { result, slotAt, missed: 0 });
}

/** A watch that nobody can be reached by any more is paused; what it found is looked for again when it goes on. */
async function settleWatch(
  db: Db,
  watchId: number,
  { content }: Edition,
  deliveries: readonly Delivery[],
  now: number,
): Promise<void> {
  const watch = await watchById(db, watchId);
  const reason = pauseReasonOf(deliveries);
  if (!watch || deliveries.some(({ state }) => state === 'sent')) return;
  if (reason === null && !deliveries.some(({ error }) => error?.startsWith('late'))) return;
  await returnWatchMark(db, watchId, content.toAt, content.fromAt);
  if (reason === null) return;
  await pauseWatch(db, watchId, watch.channelId === null ? 'closed_dms' : reason);
  if (watch.channelId === null) return;
  const params = { label: watch.label, channel: watch.channelId };
  const { guildId, userId } = watch;
  await addNotice(db, { guildId, key: `watches.notice_${reason}`, params, userId, at: now });
}

/** Why a channel can no longer be posted to, if that is what made an edition fail. */
function pauseReasonOf(deliveries: readonly Delivery[]): 'channel_gone' | 'no_permission' | null {
  const error = deliveries.find(delivery => delivery.state === 'failed')?.error ?? '';
  return PAUSING[error.slice(0, error.indexOf(':')) as RefusalCode] ?? null;
}

async function pauseOrTell(
  db: Db,
  schedule: Schedule,
  deliveries: readonly Delivery[],
  tell: (key: MessageKey) => Promise<void>,
): Promise<void> {
  const pauseReason = pauseReasonOf(deliveries);
  if (!pauseReason) return tell('notices.not_posted');
  if (schedule.state === 'active')
    await editSchedule(db, schedule.id, { state: 'paused', pauseReason, pausedUntilAt: null });
  await tell(TOLD[pauseReason]);
}
