import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST } from 'discord.js';
import type { DigestDeps } from '../src/digests/deps.ts';
import { DEFAULT_OPTIONS } from '../src/digests/options.ts';
import { createDigestLoop } from '../src/digests/run.ts';
import { createMessenger } from '../src/discord/messenger.ts';
import { renderEdition } from '../src/discord/renderEdition.ts';
import { systemClock as clock } from '../src/ops/clock.ts';
import { createLog } from '../src/ops/log.ts';
import { openStore } from '../src/store/database.ts';
import { addSchedule } from '../src/store/schedules.ts';
import { startDiscord } from '../tests/support/discord/index.ts';
import { edition } from '../tests/support/editions.ts';
import { type Bench, type Figure, figure } from './frame.ts';

const GUILDS = 500;
const SHARE = 0.95;
/** What Discord's limit of 50 a second allows, and a fifth more. */
const BOUND_S = ((GUILDS * SHARE) / 50) * 1.2;
/** Enough to set up and write all of them before their minute. */
const AHEAD_MS = 12_000;

async function run({ progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const store = await openStore(`file:${join(folder, 'sitrep.db')}`);
  const discord = await startDiscord();
  const dueAt = Math.ceil((clock.now() + AHEAD_MS) / 60_000) * 60_000;
  const channels = Array.from({ length: GUILDS }, (_, at) => {
    const guild = discord.world.addGuild({ name: `Guild ${at}`, channels: ['daily'] });
    return { guildId: guild.id, channelId: discord.world.channel(guild, 'daily').id };
  });
  for (const place of channels)
    await addSchedule(store.db, {
      ...place,
      dailyTime: null,
      cron: '* * * * *',
      zone: 'UTC',
      topics: [],
      options: DEFAULT_OPTIONS,
      nextSlotAt: dueAt,
      markAt: dueAt - 86_400_000,
      createdBy: '1',
      createdAt: 0,
    });
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  const messenger = createMessenger(rest, () => discord.world.bot.id, clock);
  const deps: DigestDeps = {
    store,
    clock,
    observer: createLog('error', []),
    owner: 'bench',
    messenger,
    teller: messenger,
    compose: async ({ code, zone = 'UTC', fromAt, toAt }) => edition({ code, zone, fromAt, toAt }),
    render: content => renderEdition(content, 'en').map(body => JSON.stringify(body)),
  };
  const loop = createDigestLoop(deps);
  const posts = () => discord.requestsOf('create_message').filter(({ status }) => status === 200);
  try {
    await loop.tick();
    await loop.idle();
    await clock.sleep(Math.max(0, dueAt - clock.now()));
    const started = clock.now();
    await loop.tick();
    await loop.idle();
    progress(`${posts().length} posted`);
    const at = posts()
      .map(request => request.at)
      .toSorted((a, b) => a - b);
    const last = at[Math.ceil(GUILDS * SHARE) - 1] ?? Number.POSITIVE_INFINITY;
    const { limited } = discord.stats;
    return [
      figure('95 % posted after', 's', [(last - started) / 1000], { atMost: BOUND_S }),
      figure('posted', 'messages', [at.length], { atLeast: GUILDS }),
      figure('429 answers', 'requests', [limited], { atMost: 0 }),
      figure('most requests in a second', 'requests', [discord.peakPerSecond()], { atMost: 50 }),
    ];
  } finally {
    await store.close();
    await discord.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const sameMinuteBench: Bench = {
  name: 'same-minute',
  about: `${GUILDS} servers whose digests are due at the same moment, against the limits of the Discord stand-in.`,
  run,
};
