import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { DEFAULT_OPTIONS } from '../../../src/digests/options.ts';
import { markerOf } from '../../../src/digests/outbox.ts';
import { openStore, type Store } from '../../../src/store/database.ts';
import { addSchedule } from '../../../src/store/schedules.ts';
import { type Discord, startDiscord } from '../discord/index.ts';
import { furnishHome } from '../discord/home.ts';
import { seededRandom } from '../random.ts';
import type { Begin } from './digester.ts';

export interface DigestCrashReport {
  slots: number;
  kills: number;
  /** Messages that Discord recognised by their nonce, and deliveries that ended uncertain (and were told). */
  recognised: number;
  uncertain: number;
  faults: string[];
}

/** The usual digest of two messages; or one of three, the last of them in a thread. */
export type CrashedLayout = 'full' | 'threads';
const PARTS = { full: 2, threads: 3 };

const HOUR_MS = 3_600_000;
const SPEED = 60;
/** From the first slot that is written, for each slot, in virtual time. */
const AHEAD_MS = 6_000;
/** How long the worker is dead, in virtual time: within and beyond the time that a nonce is trusted or known. */
const GAPS_MS = [0, 15_000, 40_000, 75_000, 400_000, 1_800_000];
const AGAIN = 0.3;

/**
 * One slot after the other, each begun by a worker that is killed at a random step between its slot and its last
 * message, and ended by others after a random pause. Then what Discord holds is compared with what was due.
 */
export async function crashDigests(
  url: string,
  slots: number,
  seed: number,
  layout: CrashedLayout = 'full',
): Promise<DigestCrashReport> {
  const random = seededRandom(seed);
  const time = { base: Date.parse('2026-11-24T00:00:00Z'), from: performance.now() };
  const now = () => Math.floor(time.base + (performance.now() - time.from) * SPEED);
  const jumpTo = (at: number) => {
    time.base = at;
    time.from = performance.now();
  };
  const discord = await startDiscord({ now, rateLimits: false });
  const home = furnishHome(discord);
  const store = await openStore(url);
  const faults: string[] = [];
  let kills = 0;
  let next = worker(url, discord, layout);
  try {
    await hourlySchedule(store, home.guild.id, home.daily.id, time.base);
    let usual = 60;
    for (let slot = 1; slot <= slots; slot++) {
      const dueAt = Date.parse('2026-11-24T00:00:00Z') + slot * HOUR_MS;
      jumpTo(Math.max(now(), dueAt - AHEAD_MS));
      for (let life = 0; ; life++) {
        const mortal = slot > 1 && (life === 0 || (life < 3 && random() < AGAIN));
        const diesAt = mortal ? 1 + Math.floor(random() * usual) : 0;
        const current = next;
        await current.ready;
        next = worker(url, discord, layout);
        const steps = await current.run({ now: now(), diesAt, until: dueAt + 500 });
        if (steps !== null) {
          if (slot === 1) usual = steps;
          break;
        }
        kills += 1;
        const gap = GAPS_MS[Math.floor(random() * GAPS_MS.length)] ?? 0;
        jumpTo(now() + gap);
      }
    }
    const threads = home.guild.channels.filter(({ parentId }) => parentId === home.daily.id);
    const messages = [home.daily, ...threads].flatMap(channel => discord.messages(channel));
    const posted = messages.map(message => JSON.stringify(message.components));
    const compared = await compare(store, posted, slots, PARTS[layout]);
    if (layout === 'threads' && threads.length > slots) faults.push(`${threads.length} threads`);
    faults.push(...compared.faults, ...discord.problems());
    return { slots, kills, recognised: discord.stats.nonceHits, uncertain: compared.uncertain, faults };
  } finally {
    next.kill();
    await store.close();
    await discord.stop();
  }
}

async function hourlySchedule(
  store: Store,
  guildId: string,
  channelId: string,
  start: number,
): Promise<void> {
  await addSchedule(store.db, {
    guildId,
    channelId,
    dailyTime: null,
    cron: '0 * * * *',
    zone: 'UTC',
    topics: [],
    options: DEFAULT_OPTIONS,
    nextSlotAt: start + HOUR_MS,
    markAt: start,
    createdBy: '1',
    createdAt: start,
  });
}

function worker(url: string, discord: Discord, layout: CrashedLayout) {
  const program = new URL('./digester.ts', import.meta.url).pathname;
  const { api, token, world } = discord;
  const args = [url, api, token, world.bot.id, String(SPEED), layout];
  const child: ChildProcess = fork(program, args, { execArgv: [] });
  const gone = once(child, 'exit');
  const ready = once(child, 'message');
  ready.catch(() => {});
  return {
    ready,
    /** The steps that it took, or null when it was killed. */
    async run(begin: Begin): Promise<number | null> {
      let steps: number | null = null;
      child.on('message', message => {
        steps = (message as { steps: number }).steps;
      });
      child.send(begin);
      const [code, signal] = await gone;
      if (steps === null && signal !== 'SIGKILL') throw new Error(`the worker ended with ${code}`);
      return steps;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

async function compare(store: Store, texts: readonly string[], slots: number, parts: number) {
  const faults: string[] = [];
  const editions = await store.db.selectFrom('editions').select(['id', 'slot', 'code', 'state']).execute();
  const told = await store.db
    .selectFrom('notices')
    .select('id')
    .where('key', '=', 'notices.uncertain')
    .execute();
  const uncertain = editions.filter(({ state }) => state === 'uncertain');
  if (editions.length !== slots) faults.push(`${slots} slots were due, ${editions.length} editions made`);
  if (told.length !== uncertain.length)
    faults.push(`${uncertain.length} editions are uncertain, ${told.length} were told`);
  for (const { slot, code, state } of editions)
    for (let part = 1; part <= parts; part++) {
      const copies = texts.filter(text => text.includes(markerOf(code, part, parts))).length;
      if (copies > 1) faults.push(`part ${part} of ${slot} was posted ${copies} times`);
      if (copies === 0 && state !== 'uncertain') faults.push(`part ${part} of ${slot} is lost (${state})`);
      if (state !== 'sent' && state !== 'uncertain') faults.push(`${slot} ended ${state}`);
    }
  return { faults, uncertain: uncertain.length };
}
