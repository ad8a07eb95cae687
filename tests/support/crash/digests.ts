import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_OPTIONS } from '../../../src/digests/options.ts';
import { markerOf } from '../../../src/digests/outbox.ts';
import { markForCorrection } from '../../../src/store/corrections.ts';
import { openStore, type Store } from '../../../src/store/database.ts';
import { addSchedule, editSchedule } from '../../../src/store/schedules.ts';
import { type Channel, type Discord, startDiscord } from '../discord/index.ts';
import { furnishHome } from '../discord/home.ts';
import { story } from '../editions.ts';
import { seededRandom } from '../random.ts';
import type { Begin } from './digester.ts';
import { type Trouble, TROUBLES } from './troubles.ts';

export interface DigestCrashReport {
  slots: number;
  kills: number;
  /** Messages that Discord recognised by their nonce, and editions that ended uncertain, or could not be posted (and were told). */
  recognised: number;
  uncertain: number;
  refused: number;
  corrected: number;
  /** How many slots met each trouble. */
  troubles: Record<string, number>;
  faults: string[];
}

/** Kinds of channels; `threads` is a text channel in which each story has a thread of its own. */
export const PLACES = ['text', 'announcement', 'forum', 'thread', 'threads'] as const;
export type Place = (typeof PLACES)[number];
const partsOf = (place: Place): number => (place === 'threads' ? 3 : 2);

const HOUR_MS = 3_600_000;
const SPEED = 60;
const START = Date.parse('2026-11-24T00:00:00Z');
const GUILD_THREAD = 11;
/** From the first slot that is written, for each slot, in virtual time. */
const AHEAD_MS = 6_000;
/** How long the worker is dead, in virtual time: within and beyond the time that a nonce is trusted or known. */
const GAPS_MS = [0, 15_000, 40_000, 75_000, 400_000, 1_800_000];
const AGAIN = 0.3;
const CORRECTED = 0.4;
const CALM: Trouble = { name: 'none', mayEnd: 'sent' };

/**
 * One slot after the other, each begun by a worker that is killed at a random step between its slot and its last
 * message (or its correction), and ended by others after a random pause, while one thing or another goes wrong. Then
 * what Discord holds is compared with what was due.
 */
export async function crashDigests(
  url: string,
  slots: number,
  seed: number,
  place: Place = 'text',
): Promise<DigestCrashReport> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const time = { base: START, from: performance.now() };
  const now = () => Math.floor(time.base + (performance.now() - time.from) * SPEED);
  const jumpTo = (at: number) => {
    time.base = at;
    time.from = performance.now();
  };
  const discord = await startDiscord({ now, rateLimits: false });
  const home = furnishHome(discord);
  const store = await openStore(url);
  const met: Trouble[] = [];
  const posted = new Map<string, string>();
  const channels = [channelFor(discord, home, place)];
  let kills = 0;
  let next = worker(url, discord, place);
  try {
    const { id } = await hourlySchedule(store, home.guild.id, channels[0]?.id ?? '', place);
    let usual = 60;
    for (let slot = 1; slot <= slots; slot++) {
      const dueAt = START + slot * HOUR_MS;
      jumpTo(Math.max(now(), dueAt - AHEAD_MS));
      const trouble = slot === 1 ? CALM : (pick(TROUBLES) ?? CALM);
      met.push(trouble);
      const channel = channels.at(-1) ?? home.daily;
      if (slot > 1 && random() < CORRECTED) await correctLast(store, now());
      notePosts(discord, posted);
      trouble.begin?.(discord, channel, place === 'thread' ? home.daily : channel);
      for (let life = 0; ; life++) {
        const mortal = slot > 1 && (life === 0 || (life < 3 && random() < AGAIN));
        const diesAt = mortal ? 1 + Math.floor(random() * usual) : 0;
        const current = next;
        await current.ready;
        next = worker(url, discord, place);
        const fullFor = life === 0 ? (trouble.fullFor ?? 0) : 0;
        const steps = await current.run({ now: now(), diesAt, until: dueAt + 500, fullFor });
        if (steps !== null) {
          if (slot === 1) usual = steps;
          break;
        }
        kills += 1;
        jumpTo(now() + (pick(GAPS_MS) ?? 0));
      }
      discord.clearFaults();
      for (const each of [channel, home.daily])
        if (!isDeleted(discord, each.id)) discord.world.clearOverwrites(each);
      if (isDeleted(discord, channel.id)) channels.push(channelFor(discord, home, place));
      if (trouble.mayEnd !== 'sent')
        await editSchedule(store.db, id, {
          state: 'active',
          pauseReason: null,
          channelId: channels.at(-1)?.id ?? '',
          nextSlotAt: dueAt + HOUR_MS,
        });
    }
    notePosts(discord, posted);
    const compared = await compare(store, posted, met, partsOf(place));
    const faults = [...compared.faults, ...discord.problems()];
    const troubles: Record<string, number> = {};
    for (const { name } of met) troubles[name] = (troubles[name] ?? 0) + 1;
    return { slots, kills, recognised: discord.stats.nonceHits, ...compared, troubles, faults };
  } finally {
    next.kill();
    await store.close();
    await discord.stop();
  }
}

/** What every message says, by its id: a deleted channel takes its messages along. */
function notePosts({ world }: Discord, posted: Map<string, string>): void {
  for (const channel of world.state.messages.values())
    for (const { id, components } of channel.values()) posted.set(id, JSON.stringify(components));
}

const isDeleted = ({ world }: Discord, id: string): boolean => !world.state.channels.has(id);

function channelFor({ world }: Discord, home: ReturnType<typeof furnishHome>, place: Place): Channel {
  const name = `digest-${world.state.nextId()}`;
  if (place === 'thread')
    return world.startThread(home.daily, { name, type: GUILD_THREAD, ownerId: home.moderator.id });
  return world.addChannel(
    home.guild,
    place === 'text' || place === 'threads' ? { name } : { name, type: place },
  );
}

async function hourlySchedule(store: Store, guildId: string, channelId: string, place: Place) {
  return addSchedule(store.db, {
    guildId,
    channelId,
    dailyTime: null,
    cron: '0 * * * *',
    zone: 'UTC',
    topics: [],
    options: { ...DEFAULT_OPTIONS, channelKind: place === 'threads' ? 'text' : place },
    nextSlotAt: START + HOUR_MS,
    markAt: START,
    createdBy: '1',
    createdAt: START,
  });
}

/** The story of the last digest that was posted no longer stands. */
async function correctLast(store: Store, now: number): Promise<void> {
  const last = await store.db
    .selectFrom('editions')
    .select('id')
    .where('state', '=', 'sent')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last) await markForCorrection(store.db, last.id, story().storyId, { kind: 'withdrawn' }, now);
}

function worker(url: string, discord: Discord, place: Place) {
  const program = new URL('./digester.ts', import.meta.url).pathname;
  const { api, token, world } = discord;
  // Most of a short life goes into loading: what was compiled once is kept.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'sitrep-compile-cache') };
  const args = [url, api, token, world.bot.id, String(SPEED), place === 'threads' ? place : 'full'];
  const child: ChildProcess = fork(program, args, { execArgv: [], env });
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

/** What Discord was given, against what was due. */
async function compare(
  store: Store,
  posted: ReadonlyMap<string, string>,
  met: readonly Trouble[],
  parts: number,
) {
  const faults: string[] = [];
  const texts = [...posted.values()];
  const { db } = store;
  const taken = await db
    .selectFrom('editions')
    .select(['id', 'slot', 'code', 'state'])
    .orderBy('id')
    .execute();
  // On a busy machine the hurried clock reaches the hour after the last before the worker ends: that slot is nobody's fault.
  const editions = taken.filter(({ slot }) => Date.parse(slot) <= START + met.length * HOUR_MS);
  const deliveries = await db.selectFrom('deliveries').select(['editionId', 'state', 'announce']).execute();
  const corrections = await db.selectFrom('corrections').select(['editionId', 'state']).execute();
  const notices = await db.selectFrom('notices').select('key').execute();
  const told = (...keys: string[]) => notices.filter(({ key }) => keys.includes(key)).length;
  const uncertain = editions.filter(({ state }) => state === 'uncertain').length;
  const refused = editions.filter(({ state }) => state === 'failed').length;
  if (editions.length !== met.length) faults.push(`${met.length} slots were due, ${editions.length} taken`);
  if (told('notices.uncertain') !== uncertain)
    faults.push(`${uncertain} editions are uncertain, ${told('notices.uncertain')} were told`);
  if (told('notices.channel_gone', 'notices.no_permission') !== refused)
    faults.push(`${refused} editions were refused, not as many were told`);
  for (const [index, { id, slot, code, state }] of editions.entries()) {
    const { name, mayEnd } = met[index] ?? CALM;
    const allowed = mayEnd === 'failed' ? ['sent', 'uncertain', 'failed'] : ['sent', mayEnd];
    if (!allowed.includes(state)) faults.push(`${slot} (${name}) ended ${state}`);
    for (let part = 1; part <= parts; part++) {
      const copies = texts.filter(text => text.includes(markerOf(code, part, parts))).length;
      if (copies > 1) faults.push(`part ${part} of ${slot} (${name}) was posted ${copies} times`);
      if (copies === 0 && state === 'sent') faults.push(`part ${part} of ${slot} (${name}) is lost`);
      if (copies > 0 && state === 'failed') faults.push(`${slot} failed, and part ${part} is there`);
    }
    if (state === 'sent' && deliveries.some(each => each.editionId === id && each.announce === 'due'))
      faults.push(`${slot} (${name}) was not published`);
  }
  const left = corrections.filter(({ state }) => state === 'pending' || state === 'applied');
  if (left.length > 0) faults.push(`${left.length} corrections were not made`);
  const corrected = corrections.filter(({ state }) => state === 'posted').length;
  return { faults, uncertain, refused, corrected };
}
