import { createExclusive } from '../store/exclusive.ts';
import { unfinishedEditions } from '../store/editions.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import { schedulesDueBy } from '../store/schedules.ts';
import { endPauses, realign } from './align.ts';
import { postBreaking } from './breaking.ts';
import { applyCorrections } from './correct.ts';
import type { DigestDeps } from './deps.ts';
import { createLanes } from './lanes.ts';
import { forwardFeedNews } from './feedNews.ts';
import { tellNotices } from './notices.ts';
import { LEAD_MS, prepareSlot } from './prepare.ts';
import { publishEdition } from './publish.ts';
import { takeSlot } from './slot.ts';
import { createWordFinder } from './find.ts';
import { postWatches } from './watch.ts';

export interface DigestLoop {
  /** Starts whatever is due; returns when it is started. Called by the cron wake-up, as often as one likes. */
  tick(): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** Editions written, and editions sent, at the same time. Sending is paced by the messenger. */
const WRITING = 3;
const SENDING = 24;
const TAKING = 8;
const BATCH = 1000;
const BREAKING_EVERY_MS = 60_000;
const REALIGN_EVERY_MS = 3_600_000;
/** Ticks further apart than this, or backwards, mean that the clock was moved or the machine slept. */
const JUMP_MS = 120_000;

/**
 * The digest loop: prepares slots ahead, takes those that are due, publishes, resumes what a crash left, corrects,
 * and tells moderators. What is due is read from the store at each tick, so a missed tick or a restart loses nothing,
 * and nothing that takes long holds up anything else.
 */
export function createDigestLoop(deps: DigestDeps): DigestLoop {
  const { clock, observer, store } = deps;
  const lanes = createLanes(observer, deps.signal);
  const exclusive = createExclusive(deps);
  const finder = createWordFinder();
  let lastTickAt: number | null = null;
  let alignedAt = Number.NEGATIVE_INFINITY;
  let brokeAt = Number.NEGATIVE_INFINITY;

  const publish = (id: number) => lanes.start('send', SENDING, id, () => publishEdition(deps, id));

  async function alignIfNeeded(now: number): Promise<void> {
    const jumped = lastTickAt !== null && (now < lastTickAt || now - lastTickAt > JUMP_MS);
    lastTickAt = now;
    if (!jumped && now - alignedAt < REALIGN_EVERY_MS) return;
    alignedAt = now;
    if (brokeAt > now) brokeAt = now;
    await realign(deps);
  }

  return {
    async tick() {
      const now = clock.now();
      await alignIfNeeded(now);
      await endPauses(deps);
      // What is due stays due: the host's switch holds everything where it is.
      if (await isPublishingStopped(store.db)) return;
      for (const id of await unfinishedEditions(store.db, now, BATCH)) publish(id);
      for (const schedule of await schedulesDueBy(store.db, now + LEAD_MS, BATCH)) {
        const { id, nextSlotAt } = schedule;
        if (nextSlotAt > now) {
          lanes.start('write', WRITING, id, () => prepareSlot(deps, schedule, nextSlotAt));
          continue;
        }
        const prepared = lanes.underWay('write', id);
        lanes.start('take', TAKING, id, async () => {
          await prepared;
          const edition = await takeSlot(deps, schedule);
          if (edition) publish(edition.id);
        });
      }
      lanes.start('tell', 1, 'notices', () =>
        exclusive('notices', async () => {
          await forwardFeedNews(deps);
          await tellNotices(deps);
        }),
      );
      lanes.start('correct', 1, 'corrections', async () => {
        const ids = await exclusive('corrections', () => applyCorrections(deps));
        for (const id of ids ?? []) publish(id);
      });
      if (now - brokeAt < BREAKING_EVERY_MS) return;
      brokeAt = now;
      lanes.start('watch', 1, 'all', async () => {
        const ids = await exclusive('watches', () => postWatches(deps, finder));
        for (const id of ids ?? []) publish(id);
      });
      lanes.start('break', 1, 'stories', async () => {
        const ids = await exclusive('breaking', () => postBreaking(deps));
        for (const id of ids ?? []) publish(id);
      });
    },
    idle: () => lanes.idle(),
  };
}
