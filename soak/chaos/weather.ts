import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Store } from '../../src/store/database.ts';
import { type Trouble, TROUBLES } from '../../tests/support/crash/troubles.ts';
import { busy, type ModelAnswer, type ModelRequest, spoiled } from '../../tests/support/openai/index.ts';
import { honestWriter, lyingWriter } from '../../tests/support/openai/writers.ts';
import { FAILURES } from './press.ts';
import type { World } from './world.ts';

/** What goes wrong around one slot: everything at once, each by chance. */

type Writer = (request: ModelRequest, random: () => number) => ModelAnswer;

const MODELS: Record<string, Writer> = {
  honest: honestWriter,
  lying: lyingWriter,
  'half lying': (request, random) => (random() < 0.5 ? lyingWriter : honestWriter)(request),
  prose: () => ({ content: spoiled.thinking('no brief today') }),
  'cut off': () => ({ cut: true }),
  hanging: () => ({ hang: true }),
  busy: () => busy(20),
  broken: () => ({ status: 503 }),
};

/** Troubles that pause a schedule until a moderator acts are the digests soak's business. */
const PASSING: readonly Trouble[] = TROUBLES.filter(
  ({ mayEnd, fullFor }) => mayEnd !== 'failed' && fullFor === undefined,
);

const STORES = ['works', 'works', 'full', 'locked'] as const;

/** Lets things go wrong; what it gives ends all of it again. `count` is told what was met. */
export function storm(
  { discord, servers, outlets, model, app: { store } }: World,
  random: () => number,
  count: (name: string) => void,
): () => Promise<void> {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const writer = pick(Object.keys(MODELS)) ?? 'honest';
  const write = MODELS[writer] ?? honestWriter;
  model.respondWith(request => write(request, random));
  count(`model: ${writer}`);
  for (const outlet of outlets) {
    outlet.failure = random() < 0.3 ? (pick(FAILURES) ?? null) : null;
    if (outlet.failure) count(`feed: ${outlet.failure}`);
  }
  const trouble = pick(PASSING);
  const channels = servers.map(server => server.channel);
  const channel = pick(channels);
  if (trouble && channel) {
    trouble.begin?.(discord, channel, channel);
    count(`Discord: ${trouble.name}`);
  }
  const kept = pick(STORES) ?? 'works';
  count(`store: ${kept}`);
  const endStoreFault = kept === 'full' ? fillDisk(store) : kept === 'locked' ? lock(store) : async () => {};
  return async () => {
    await endStoreFault();
    discord.clearFaults();
    for (const each of channels) discord.world.clearOverwrites(each);
    for (const outlet of outlets) outlet.failure = null;
    model.respondWith(honestWriter);
  };
}

/** A file that may not grow fails as one on a full disk does. */
function fillDisk(store: Store): () => Promise<void> {
  const filled = sql`pragma max_page_count = 1`.execute(store.db);
  return async () => {
    await filled;
    await sql`pragma max_page_count = 1073741823`.execute(store.db);
  };
}

/** Another program writes to the file for a long time, longer than anybody waits for it. */
function lock({ url }: Store): () => Promise<void> {
  const other = new DatabaseSync(url.slice('file:'.length));
  try {
    other.exec('begin immediate');
  } catch {
    // The store is in the middle of a transaction: this time nobody comes in between.
  }
  return async () => other.close();
}
