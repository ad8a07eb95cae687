import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { editionsOfGuild, unfinishedEditions } from '../../src/store/editions.ts';
import { schedulesDueBy } from '../../src/store/schedules.ts';
import { seededRandom } from '../../tests/support/random.ts';
import type { SoakResult } from '../frame.ts';
import { around, checkClaims, checkSlots, lies, type Verdict } from './check.ts';
import { heapInUse, type Sample, slopePerWeek } from './heap.ts';
import { newEvent } from './press.ts';
import { storm } from './weather.ts';
import { openWorld, SLOT_MS, START, type World } from './world.ts';

interface ChaosSetting {
  url: string;
  seed: number;
  days: number;
  progress(text: string): void;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;
/** News comes an hour before a slot; then time jumps to where its digest is begun, and on when it was due. */
const NEWS_BEFORE_MS = 60 * MINUTE_MS;
const NEWS_TAKES_MS = 2 * MINUTE_MS;
const BEGUN_BEFORE_MS = 4.5 * MINUTE_MS;
const STORM_ENDS_AFTER_MS = 2 * MINUTE_MS;
/** How often the machine sleeps through one slot or more. */
const SLEEPS = 0.08;
const CHANGES = 0.4;
/** In real time; back-offs of some simulated minutes are part of it. */
const SETTLED_WITHIN_MS = 90_000;
/** Of the heap, in a simulated week after the first: the stand-ins' own record of what was posted is part of it. */
const MOST_GROWTH_MB = 8;

/** Goes from slot to slot through storms, and holds what servers, store and model were given against what must be. */
export async function chaosRun({ url, seed, days, progress }: ChaosSetting): Promise<SoakResult> {
  const random = seededRandom(seed);
  const counts: Record<string, number> = {};
  const count = (name: string, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  const faults: string[] = [];
  const unhandled = (error: unknown) => void faults.push(`unhandled: ${error}`);
  process.on('unhandledRejection', unhandled);
  process.on('uncaughtException', unhandled);
  const world = await openWorld(url, seededRandom(seed + 1));
  try {
    const heap: Sample[] = [];
    const slots: number[] = [];
    for (let slot = START + SLOT_MS, events = 0; slot <= START + days * DAY_MS; slot += SLOT_MS) {
      progress(`slot ${slots.length + 1} of ${(days * DAY_MS) / SLOT_MS}`);
      slots.push(slot);
      world.clock.jumpTo(slot - NEWS_BEFORE_MS);
      const isChange = random() < CHANGES;
      for (const outlet of world.outlets) if (isChange) outlet.change(random);
      for (let news = 0; news < 2; news++) {
        const event = newEvent(events++, random);
        for (const outlet of world.outlets) outlet.publish(event, world.clock.now());
      }
      const endStorm = storm(world, random, count);
      await until(world, slot - NEWS_BEFORE_MS + NEWS_TAKES_MS);
      world.clock.jumpTo(slot - BEGUN_BEFORE_MS);
      if (random() < SLEEPS) {
        // It wakes an hour after the next slot: that one is made up for, this one is too late.
        count('slept through');
        slot += SLOT_MS;
        slots.push(slot);
        world.clock.jumpTo(slot + 60 * MINUTE_MS);
      }
      await until(world, slot + STORM_ENDS_AFTER_MS);
      await endStorm();
      if (!(await isSettledSoon(world))) faults.push(`${new Date(slot).toISOString()} was not settled`);
      faults.push(...leaksToModel(world));
      world.discord.requests.length = 0;
      count('errors logged', world.observer.events.splice(0).filter(({ level }) => level === 'error').length);
      heap.push({ at: slot, megabytes: heapInUse() });
    }
    for (const verdict of await verdicts(world, slots)) {
      faults.push(...verdict.faults);
      for (const [name, by] of Object.entries(verdict.counts)) count(name, by);
    }
    faults.push(...world.discord.problems());
    const growth = slopePerWeek(heap.filter(({ at }) => at > START + WEEK_MS));
    count('heap at the end (MB)', Math.round(heap.at(-1)?.megabytes ?? 0));
    if (growth !== null) count('heap growth (kB a week)', Math.round(growth * 1024));
    if (growth !== null && growth > MOST_GROWTH_MB)
      faults.push(`the heap grows by ${growth.toFixed(1)} MB a week`);
  } finally {
    await world.close();
    process.off('unhandledRejection', unhandled);
    process.off('uncaughtException', unhandled);
  }
  return { counts, faults };
}

async function until({ clock }: World, at: number): Promise<void> {
  if (at > clock.now()) await clock.sleep(at - clock.now());
}

/** True once no slot is due, no edition and no correction is under way, and every notice was told. */
async function isSettledSoon({ app, clock }: World): Promise<boolean> {
  const { db } = app.store;
  const deadline = performance.now() + SETTLED_WITHIN_MS;
  while (performance.now() < deadline) {
    const due = await schedulesDueBy(db, clock.now(), 1);
    const open = await unfinishedEditions(db, Number.MAX_SAFE_INTEGER, 1);
    const left = await sql<{ n: number }>`select
      (select count(*) from corrections where state in ('pending', 'applied')) +
      (select count(*) from notices where told_at is null and tried_at is null) as n`.execute(db);
    if (due.length + open.length + (left.rows[0]?.n ?? 0) === 0) return true;
    await delay(100);
  }
  return false;
}

/** A prompt that shows what only the other server's outlets wrote. */
function leaksToModel({ model, servers }: World): string[] {
  const prompts = model.requests.splice(0).map(({ messages }) => JSON.stringify(messages));
  const mixed = prompts.filter(prompt => servers.every(({ foreign }) => prompt.includes(foreign)));
  return mixed.map(() => "the model was shown both servers' articles at once");
}

async function verdicts({ app, servers }: World, slots: readonly number[]): Promise<Verdict[]> {
  const corrections = await app.store.db.selectFrom('corrections').select('state').execute();
  const corrected = corrections.filter(({ state }) => state === 'posted').length;
  const all: Verdict[] = [{ faults: [], counts: { corrected } }];
  for (const { schedule, foreign, texts } of servers) {
    const posted = texts();
    const leaked = posted.filter(text => text.includes(foreign));
    const faults = [
      ...leaked.map(text => `a server was shown the other's ${around(text, text.indexOf(foreign))}`),
      ...lies(posted),
    ];
    all.push({ faults, counts: { messages: posted.length, slots: slots.length } });
    all.push(await checkSlots(app.store, schedule, slots, posted));
    const editions = await editionsOfGuild(app.store.db, schedule.guildId, slots.length + 1);
    all.push(await checkClaims(app.store, editions));
  }
  return all;
}
