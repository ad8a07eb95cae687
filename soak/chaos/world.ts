import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { type App, createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { createDigestLoop } from '../../src/digests/run.ts';
import { recheckEditions } from '../../src/digests/recheck.ts';
import { createDiscordPoster } from '../../src/discord/worker.ts';
import { addFeed } from '../../src/feeds/manage.ts';
import type { Clock, Schedule } from '../../src/model.ts';
import { addSchedule } from '../../src/store/schedules.ts';
import { type TestObserver, testObserver } from '../../tests/support/clock.ts';
import { type Channel, type Discord, startDiscord } from '../../tests/support/discord/index.ts';
import { furnishHome } from '../../tests/support/discord/home.ts';
import { type ModelStandIn, startModel } from '../../tests/support/openai/index.ts';
import { type Outlet, startOutlet } from './press.ts';

/** The bot in one process, two servers that read different feeds, and all that they hang on, on one fast clock. */

export interface Server {
  schedule: Schedule;
  channel: Channel;
  /** Words of outlets that only the other server reads. */
  foreign: string;
  /** Every text of its channel and of its moderator's direct messages. */
  texts(): string[];
}

export interface World {
  app: App;
  clock: Clock & { jumpTo(at: number): void };
  discord: Discord;
  model: ModelStandIn;
  outlets: Outlet[];
  servers: Server[];
  observer: TestObserver;
  /** Ends the loops, and closes everything. */
  close(): Promise<void>;
}

const SPEED = 60;
export const SLOT_MS = 6 * 3_600_000;
export const START = Date.parse('2026-03-02T00:00:00Z');
const OWN = ['KESTREL', 'MARLIN'] as const;
/** As long as the store waits for another program's lock, at the speed of the clock. */
const BUSY_MS = Math.round(10_000 / SPEED);

export async function openWorld(url: string, random: () => number): Promise<World> {
  const clock = fastClock();
  const observer = testObserver();
  const discord = await startDiscord({ now: clock.now, rateLimits: false });
  const model = await startModel();
  const outlets = await Promise.all(
    [...OWN, ...OWN, 'COMMON'].map((canary, index) => startOutlet(`Outlet ${index} ${canary}`, canary)),
  );
  const config = parseConfig({
    DATABASE_URL: url,
    OPENAI_BASE_URL: model.baseUrl,
    FEED_ALLOW_HOSTS: outlets.map(({ host }) => host).join(','),
  });
  const app = await createApp(config, { clock, observer, random });
  await sql`pragma busy_timeout = ${sql.raw(String(BUSY_MS))}`.execute(app.store.db);
  const servers: Server[] = [];
  for (const canary of OWN) {
    const read = outlets.filter(outlet => outlet.canary === canary || outlet.canary === 'COMMON');
    const foreign = OWN.find(other => other !== canary) ?? '';
    servers.push(await openServer(app, discord, read, foreign));
  }
  const poster = createDiscordPoster(
    { token: discord.token, apiUrl: discord.api },
    { clock, pace: app.pace },
  );
  await poster.start();
  const ending = new AbortController();
  const digests = createDigestLoop(app.digestsTo(poster));
  // As the bot's own loops: what fails is due again at the next turn.
  const loop = async (everyMs: number, work: () => Promise<unknown>) => {
    while (!ending.signal.aborted) {
      await work().catch((error: unknown) => observer.error('loop failed', { error }));
      await clock.sleep(everyMs, ending.signal).catch(() => {});
    }
  };
  const loops = [
    loop(5_000, () => digests.tick()),
    loop(15_000, () => app.gather()),
    loop(30_000, () => recheckEditions(app.compose)),
  ];
  return {
    app,
    clock,
    discord,
    model,
    outlets,
    servers,
    observer,
    async close() {
      ending.abort();
      await Promise.all(loops);
      await digests.idle();
      await app.close();
      await Promise.all([...outlets, model].map(each => each.close()));
      await discord.stop();
    },
  };
}

/** Runs fast, and jumps ahead as a test asks. */
function fastClock(): World['clock'] {
  let base = START;
  let from = performance.now();
  const now = () => Math.floor(base + (performance.now() - from) * SPEED);
  return {
    now,
    sleep: (ms, signal) => delay(ms / SPEED, undefined, signal === undefined ? {} : { signal }),
    jumpTo(at) {
      base = Math.max(now(), at);
      from = performance.now();
    },
  };
}

async function openServer(
  app: App,
  discord: Discord,
  outlets: readonly Outlet[],
  foreign: string,
): Promise<Server> {
  const { guild, daily: channel, moderator } = furnishHome(discord);
  const actor = { id: moderator.id, name: 'Moderator' };
  for (const { feedUrl, host, name } of outlets) {
    const added = await addFeed(app.feeds, { guildId: guild.id, url: feedUrl, name, actor });
    if (added.kind !== 'added') throw new Error(`${host} offers no feed`);
  }
  const schedule = await addSchedule(app.store.db, {
    guildId: guild.id,
    channelId: channel.id,
    dailyTime: null,
    cron: '0 */6 * * *',
    zone: 'UTC',
    topics: [],
    options: DEFAULT_OPTIONS,
    nextSlotAt: START + SLOT_MS,
    markAt: START,
    createdBy: moderator.id,
    createdAt: START,
  });
  const texts = () =>
    [channel, discord.world.dm(moderator)].flatMap(place =>
      discord.messages(place).map(message => JSON.stringify(message)),
    );
  return { schedule, channel, foreign, texts };
}
