import { type KyselyPlugin, sql } from 'kysely';
import { setTimeout as delay } from 'node:timers/promises';
import type { DigestDeps } from '../../../src/digests/deps.ts';
import { createDigestLoop } from '../../../src/digests/run.ts';
import { postingRest } from '../../../src/discord/client.ts';
import { createMessenger } from '../../../src/discord/messenger.ts';
import { renderEdition } from '../../../src/discord/renderEdition.ts';
import type { Clock } from '../../../src/model.ts';
import { openStore, type Store } from '../../../src/store/database.ts';
import { schedulesDueBy } from '../../../src/store/schedules.ts';
import { testObserver } from '../clock.ts';
import { edition, story } from '../editions.ts';

/**
 * A worker that runs the real digest loop, store and Discord client, and kills itself (kill -9) at a step that its
 * parent names: before or after a write, a commit, a send, or while a send is on its way.
 */

export interface Begin {
  now: number;
  /** Steps that it lives for; 0 lives on. */
  diesAt: number;
  /** It is done when the slots up to here are taken and settled. */
  until: number;
  /** Nothing more can be stored for so long (virtual milliseconds). */
  fullFor: number;
}

const [url = '', api = '', token = '', botId = '', speed = '1', layout = 'full'] = process.argv.slice(2);

let left = 0;
let steps = 0;
function step(): void {
  steps += 1;
  if (left > 0 && steps === left) process.kill(process.pid, 'SIGKILL');
}

/** Every write is a step before and a step after; reads change nothing and are none. */
const watched: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (node.kind !== 'SelectQueryNode') step();
    return node;
  },
  transformResult: async ({ result }) => {
    if (result.numAffectedRows !== undefined) step();
    return result;
  },
};

function watch(store: Store): Store {
  const db = store.db.withPlugin(watched);
  return {
    ...store,
    db,
    async transaction(work) {
      const result = await db.transaction().execute(async tx => {
        const done = await work(tx);
        step();
        return done;
      });
      step();
      return result;
    },
  };
}

process.once('message', (begin: Begin) => void run(begin));
process.send?.('ready');

async function run({ now, diesAt, until, fullFor }: Begin): Promise<void> {
  const born = performance.now();
  const factor = Number(speed);
  const clock: Clock = {
    now: () => now + (performance.now() - born) * factor,
    sleep: (ms, signal) => delay(ms / factor, undefined, signal ? { signal } : {}),
  };
  const store = watch(await openStore(url));
  left = diesAt;
  const rest = postingRest({ token, apiUrl: api });
  const messenger = createMessenger(rest, () => botId, clock);
  const deps: DigestDeps = {
    store,
    clock: { ...clock, now: () => Math.floor(clock.now()) },
    observer: {
      ...testObserver(),
      error: (event, fields) => {
        if (!String(fields?.['error']).includes('full')) console.error(event, fields);
      },
    },
    owner: String(process.pid),
    compose: async ({ code, zone = 'UTC', fromAt, toAt }) =>
      edition({
        code,
        zone,
        fromAt,
        toAt,
        stories: [story()],
        omitted: 0,
        dropped: [],
        ...(layout === 'threads' ? { layout } : { parts: 2 }),
      }),
    render: content => renderEdition(content, 'en').map(body => JSON.stringify(body)),
    teller: { tell: async () => 'told' },
    messenger: {
      ...messenger,
      send: message => onItsWay(() => messenger.send(message)),
      openThread: (...place) => onItsWay(() => messenger.openThread(...place)),
    },
  };
  const loop = createDigestLoop(deps);
  if (fullFor > 0) await fillDisk(store, fullFor / factor);
  while (await isLeft(store, until)) {
    // As the bot does it: what fails now is due at the next tick.
    await loop.tick().catch((error: unknown) => deps.observer.warn('digest tick failed', { error }));
    await delay(20);
  }
  await loop.idle();
  await store.close();
  process.send?.({ steps });
  process.disconnect();
}

/** A request is neither here nor there for a while. */
async function onItsWay<T>(request: () => Promise<T>): Promise<T> {
  step();
  const asking = request();
  await delay(2);
  step();
  const outcome = await asking;
  step();
  return outcome;
}

/** A file that may not grow fails as one on a full disk does. */
async function fillDisk(store: Store, ms: number): Promise<void> {
  await sql`pragma max_page_count = 1`.execute(store.db);
  void delay(ms).then(() => sql`pragma max_page_count = 1073741823`.execute(store.db));
}

/** A slot up to this time that was not taken, or an edition that is not settled. */
async function isLeft(store: Store, until: number): Promise<boolean> {
  if ((await schedulesDueBy(store.db, until, 1)).length > 0) return true;
  const open = await store.db
    .selectFrom('editions')
    .select('id')
    .where('state', 'in', ['composed', 'publishing', 'correcting'])
    .limit(1)
    .execute();
  const corrections = await store.db
    .selectFrom('corrections')
    .select('id')
    .where('state', 'in', ['pending', 'applied'])
    .limit(1)
    .execute();
  return open.length + corrections.length > 0;
}
