import { createHash } from 'node:crypto';
import type { EditionLook } from '../controls.ts';
import type { Clock, EditionContent, EditionState, GuildId, Observer, Schedule } from '../model.ts';
import type { Store } from '../store/database.ts';
import { deliveriesOf, type Edition, editionOfSlot, reserveEdition } from '../store/editions.ts';
import { dueSchedules, moveSchedule } from '../store/schedules.ts';
import { type Composer, readersPeriod } from './compose.ts';
import { type Messenger, nonceOf, publishEdition } from './publish.ts';
import { nextSlot } from './slots.ts';

/** Turns an edition into frozen message bodies, each within Discord's limits. */
export type Renderer = (content: EditionContent, look?: EditionLook) => string[];

export interface DigestDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  compose: Composer;
  render: Renderer;
  messenger: Messenger;
}

const BATCH = 20;

/** Publishes every due slot once. Called by the cron wake-up; the due slots come from the store, not from the timer. */
export async function runDueSchedules(deps: DigestDeps): Promise<number> {
  const due = await dueSchedules(deps.store.db, deps.clock.now(), BATCH);
  for (const schedule of due) {
    try {
      await runSlot(deps, schedule);
    } catch (error) {
      deps.observer.error('slot failed', { schedule: schedule.id, error });
    }
  }
  return due.length;
}

/** One due slot: compose, reserve edition and deliveries with the schedule's next slot in one transaction, publish. */
async function runSlot(deps: DigestDeps, schedule: Schedule): Promise<void> {
  const slot = new Date(schedule.nextSlotAt).toISOString();
  const now = deps.clock.now();
  const scheduleKey = `schedule:${schedule.id}`;
  const content = await deps.compose({
    guildId: schedule.guildId,
    scheduleKey,
    fromAt: schedule.markAt,
    toAt: now,
    by: 'seen',
    topics: schedule.topics,
    zone: schedule.zone,
    code: editionCode(scheduleKey, slot),
  });
  const next = nextSlot(schedule, now);
  const edition = await reserve(
    deps,
    schedule.guildId,
    schedule.channelId,
    schedule.id,
    scheduleKey,
    slot,
    content,
    db =>
      moveSchedule(db, schedule.id, {
        ...(next === null ? { state: 'paused' as const } : { nextSlotAt: next }),
        markAt: now,
      }),
  );
  if (edition) await publishEdition(deps, edition.id);
}

export type PublishNow = {
  guildId: GuildId;
  channelId: string;
  zone: string;
  interactionId: string;
  sinceMs: number;
};

export type NowOutcome =
  | { kind: 'published'; state: EditionState; stories: number; problem: string | null }
  | { kind: 'nothing_new' }
  | { kind: 'repeated' };

/** `/digest now`: an edition of the last `sinceMs` in one channel, outside any schedule. A repeated interaction posts nothing. */
export async function publishNow(deps: DigestDeps, request: PublishNow): Promise<NowOutcome> {
  const { guildId, channelId, zone } = request;
  const scheduleKey = `guild:${guildId}`;
  const slot = `now:${request.interactionId}`;
  if (await editionOfSlot(deps.store.db, scheduleKey, slot)) return { kind: 'repeated' };
  const now = deps.clock.now();
  const content = await deps.compose({
    guildId,
    ...readersPeriod(now, request.sinceMs),
    zone,
    code: editionCode(scheduleKey, slot),
  });
  if (content.stories.length === 0) return { kind: 'nothing_new' };
  const edition = await reserve(deps, guildId, channelId, null, scheduleKey, slot, content);
  if (!edition) return { kind: 'repeated' };
  const state = await publishEdition(deps, edition.id);
  const failed = (await deliveriesOf(deps.store.db, edition.id)).find(({ state }) => state !== 'sent');
  return { kind: 'published', state, stories: content.stories.length, problem: failed?.error ?? null };
}

async function reserve(
  deps: DigestDeps,
  guildId: GuildId,
  channelId: string,
  scheduleId: number | null,
  scheduleKey: string,
  slot: string,
  content: EditionContent,
  alongside: (db: Store['db']) => Promise<void> = async () => {},
): Promise<Edition | null> {
  const messages = deps
    .render(content)
    .map((payload, index) => ({ payload, nonce: nonceOf(content.code, index + 1) }));
  return deps.store.transaction(async db => {
    const edition = await reserveEdition(db, {
      guildId,
      scheduleId,
      scheduleKey,
      slot,
      channelId,
      code: content.code,
      state: 'composed',
      content,
      createdAt: deps.clock.now(),
      messages,
    });
    // A slot that another process took has moved the schedule already.
    if (edition) await alongside(db);
    return edition;
  });
}

/** A short name for an edition, the same whenever the slot is taken up again; shown in its footer. */
export function editionCode(scheduleKey: string, slot: string): string {
  return createHash('sha256').update(`${scheduleKey} ${slot}`).digest('hex').slice(0, 8).toUpperCase();
}
