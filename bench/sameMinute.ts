import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DigestDeps } from '../src/digests/deps.ts';
import { DEFAULT_OPTIONS } from '../src/digests/options.ts';
import { createDigestLoop } from '../src/digests/run.ts';
import { renderBodies } from '../src/discord/bodies.ts';
import { postingRest } from '../src/discord/client.ts';
import { createMessenger } from '../src/discord/messenger.ts';
import type { Clock } from '../src/model.ts';
import { systemClock } from '../src/ops/clock.ts';
import { createLog } from '../src/ops/log.ts';
import { openStore, type Store } from '../src/store/database.ts';
import { addSchedule } from '../src/store/schedules.ts';
import { createSharedPace } from '../src/store/sharedPace.ts';
import { richEdition } from '../tests/support/richEdition.ts';
import { type Bench, type Figure, figure, timed } from './frame.ts';
import { type DiscordProcess, openDiscordProcess } from './support/discordProcess.ts';

const GUILDS = 500;
const SHARE = 0.95;
const PER_SECOND = 50;
/** What Discord's limits allow, and a fifth more. */
const BOUND_S = ((GUILDS * SHARE) / PER_SECOND) * 1.2;
/** When the digests are begun before their minute, as the loop does it. */
const AHEAD_MS = 3 * 60_000;

async function run({ progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const store = await openStore(`file:${join(folder, 'sitrep.db')}`);
  const discord = await openDiscordProcess(GUILDS);
  const clock = skippingClock();
  try {
    const dueAt = Math.ceil((clock.now() + AHEAD_MS) / 60_000) * 60_000;
    await schedule(store, discord, dueAt);
    const loop = createDigestLoop(depsOf(store, discord, clock));
    const ahead = await timed(async () => {
      await loop.tick();
      await loop.idle();
    });
    progress('written ahead');
    clock.skipTo(dueAt);
    const started = systemClock.now();
    const posting = await timed(async () => {
      await loop.tick();
      await loop.idle();
    });
    const { at, limited, peakPerSecond, problems } = await discord.report();
    progress(`${at.length} posted`);
    const last = at.toSorted((a, b) => a - b)[Math.ceil(GUILDS * SHARE) - 1] ?? Number.POSITIVE_INFINITY;
    return [
      figure('95 % posted after', 's', [(last - started) / 1000], { atMost: BOUND_S }),
      figure('posted', 'messages', [at.length], { atLeast: GUILDS }),
      figure('429 answers', 'requests', [limited], { atMost: 0 }),
      figure('most requests in a second', 'requests', [peakPerSecond], { atMost: PER_SECOND }),
      figure('refused bodies', 'requests', [problems.length], { atMost: 0 }),
      figure('our CPU before the minute, each', 'ms', [ahead.cpuMs / GUILDS]),
      figure('our CPU at the minute, each', 'ms', [posting.cpuMs / GUILDS]),
    ];
  } finally {
    await store.close();
    await discord.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function schedule(store: Store, { places }: DiscordProcess, dueAt: number): Promise<void> {
  for (const place of places)
    await addSchedule(store.db, {
      ...place,
      dailyTime: new Date(dueAt).toISOString().slice(11, 16),
      cron: null,
      zone: 'UTC',
      topics: [],
      options: DEFAULT_OPTIONS,
      nextSlotAt: dueAt,
      markAt: dueAt - 86_400_000,
      createdBy: '1',
      createdAt: 0,
    });
}

/** The machine's clock, but what lies between writing and sending need not be waited for. */
function skippingClock(): Clock & { skipTo(at: number): void } {
  let skipped = 0;
  const now = () => systemClock.now() + skipped;
  return {
    now,
    sleep: systemClock.sleep,
    skipTo: at => {
      skipped += Math.max(0, at - now());
    },
  };
}

/** Wired as a worker of the bot is; only the writing of stories is given. */
function depsOf(store: Store, { api, token, botId }: DiscordProcess, clock: Clock): DigestDeps {
  const pace = createSharedPace({ store, clock }, 'discord', 45);
  const messenger = createMessenger(postingRest({ token, apiUrl: api }), () => botId, clock, pace);
  return {
    store,
    clock,
    observer: createLog('error', []),
    owner: 'bench',
    messenger,
    teller: messenger,
    compose: async ({ code, zone = 'UTC', fromAt, toAt }) => richEdition({ code, zone, fromAt, toAt }),
    render: renderBodies,
  };
}

export const sameMinuteBench: Bench = {
  name: 'same-minute',
  about: `${GUILDS} servers whose digests are due at the same moment, against the limits of the Discord stand-in in a process of its own.`,
  run,
};
