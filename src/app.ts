import { hostname } from 'node:os';
import { join } from 'node:path';
import cron, { type ScheduledTask } from 'node-cron';
import type { AnswerDeps } from './answers/answer.ts';
import { indexQueued } from './answers/indexing.ts';
import { removeFromIndex } from './answers/unindexing.ts';
import { createSearcher } from './answers/searcher.ts';
import { createPageReader } from './articles/extract/index.ts';
import { ingest } from './articles/ingest.ts';
import { type ReadDeps, readDue } from './articles/read.ts';
import { createRobotsGate } from './articles/robotsGate.ts';
import { createJudge } from './briefs/judge.ts';
import type { Config } from './config.ts';
import { type ComposeDeps, composeEdition } from './digests/compose.ts';
import type { DigestDeps, Renderer } from './digests/deps.ts';
import type { Messenger, Teller } from './digests/messenger.ts';
import { createDigestLoop } from './digests/run.ts';
import { recheckEditions } from './digests/recheck.ts';
import { createFetcher } from './feeds/fetch.ts';
import { sharedTurns } from './feeds/hostTurns.ts';
import type { ManageDeps } from './feeds/manage.ts';
import { createOutageWatch } from './feeds/outage.ts';
import { pollDue, type PolledFeed } from './feeds/poll.ts';
import { createLlm } from './llm/client.ts';
import { loadPrompts } from './llm/prompts.ts';
import { llmSettings } from './llm/settings.ts';
import type { Clock, Observer, Random } from './model.ts';
import { forgetDeparted } from './ops/departed.ts';
import { retain } from './ops/retention.ts';
import { openStore, type Store } from './store/database.ts';
import { claimed, createExclusive } from './store/exclusive.ts';
import { releaseAll } from './store/leases.ts';
import { createSharedPace } from './store/sharedPace.ts';
import { createGrouper } from './stories/group.ts';

/** Where digests go: Discord, or the terminal. */
export interface Outlet {
  messenger: Messenger;
  render: Renderer;
  teller: Teller;
}

export interface AppPorts {
  clock: Clock;
  observer: Observer;
  random: Random;
}

/** Everything that works without knowing where it is shown: the wiring that the bot, the terminal and the demo share. */
export interface App {
  store: Store;
  feeds: ManageDeps;
  reading: ReadDeps;
  compose: ComposeDeps;
  answers: AnswerDeps;
  /** Polls what is due (or everything), reads the pages and groups: one turn of the ingest loops. */
  gather(options?: { everything?: boolean }): Promise<PolledFeed[]>;
  /** A turn among all processes that use the bot's token. */
  pace: () => Promise<void>;
  digestsTo(outlet: Outlet): DigestDeps;
  /** Starts the loops; a worker of the bot does this once. */
  start(digests: DigestDeps): void;
  /**
   * Ends the loops after what they are doing, at the latest after some seconds, and gives back what this process holds,
   * so that others (or the next start) go on with it at once.
   */
  finish(): Promise<void>;
  /** Finishes, and closes what was opened. */
  close(): Promise<void>;
}

const PROMPTS = join(import.meta.dirname, '../prompts');
/** Of the 50 requests a second that a token has; the rest is left to commands' own and to jitter. */
const DISCORD_PER_SECOND = 45;
const POLL_EVERY_MS = 5_000;
const WORK_EVERY_MS = 2_000;
const RECHECK_EVERY_MS = 30_000;
const TIDY_EVERY_MS = 3_600_000;
/** What is not finished by then is resumed from the store: nothing is lost by leaving it. */
const FINISH_WITHIN_MS = 5_000;

export async function createApp(config: Config, ports: AppPorts): Promise<App> {
  const { clock, observer } = ports;
  const prompts = loadPrompts(PROMPTS);
  const stopping = new AbortController();
  const { signal } = stopping;
  const owner = `${hostname()}-${process.pid}-${Math.floor(ports.random() * 1e9)}`;
  const store = await openStore(config.DATABASE_URL);
  // A SQLite file has one worker, which need not write down what it asks of a host.
  const turns = store.engine === 'postgres' ? { turns: sharedTurns({ store, ...ports }) } : {};
  const fetcher = createFetcher(
    { allowHosts: config.FEED_ALLOW_HOSTS, contactUrl: config.FEED_CONTACT_URL ?? null },
    { clock, observer, ...turns },
  );
  const pages = createPageReader(observer);
  const llm = createLlm(llmSettings(config), { store, ...ports });
  const floorMs = config.FEED_POLL_MINUTES * 60_000;
  const storeFeed: ManageDeps['ingest'] = (feedId, document, changes) =>
    ingest({ store, clock, observer }, feedId, document, changes);
  const allowHosts = config.FEED_ALLOW_HOSTS;
  const feeds: ManageDeps = { store, ...ports, fetcher, floorMs, ingest: storeFeed, allowHosts };
  const robots = createRobotsGate({ fetcher, clock });
  const reading: ReadDeps = { store, clock, observer, fetcher, pages, robots, signal };
  const judge = llm.judgeModel === null ? {} : { judge: createJudge({ llm, prompts, ...ports }) };
  const compose: ComposeDeps = {
    store,
    clock,
    observer,
    briefs: { store, llm, prompts, ...judge, ...ports },
  };
  const grouper = createGrouper({ store, clock, observer, owner, signal });
  const outages = createOutageWatch();
  const searcher = createSearcher(config.DATABASE_URL, observer);
  const answers: AnswerDeps = { briefs: compose.briefs, searcher };
  const running: Promise<void>[] = [];
  const exclusive = createExclusive({ store, clock, observer, owner });
  let wakeUp: ScheduledTask | undefined;
  let endDigests = async () => {};
  /** A terminal command that only reads has taken nothing that it would have to give back. */
  let hasWorked = false;

  async function gather(options: { everything?: boolean } = {}): Promise<PolledFeed[]> {
    hasWorked = true;
    const polled = await pollDue({ ...feeds, outages }, { ...options, signal });
    await readDue(reading);
    await indexQueued({ store, clock, observer, signal });
    await grouper.run();
    return polled;
  }

  async function tidy(): Promise<void> {
    await forgetDeparted({ store, clock, observer });
    await retain({ store, clock, observer, days: config.RETENTION_DAYS, unindex: removeFromIndex, signal });
  }

  /** Runs a loop's work over and over; a failure is logged and the loop goes on. */
  async function loop(name: string, everyMs: number, work: () => Promise<unknown>): Promise<void> {
    while (!signal.aborted) {
      try {
        await work();
      } catch (error) {
        observer.error('loop failed', { loop: name, error });
      }
      await clock.sleep(everyMs, signal).catch(() => {});
    }
  }

  async function finish(): Promise<void> {
    if (signal.aborted) return;
    stopping.abort();
    await wakeUp?.destroy();
    const patience = new AbortController();
    const late = clock.sleep(FINISH_WITHIN_MS, patience.signal).catch(() => {});
    await Promise.race([Promise.allSettled([...running, endDigests()]), late]);
    patience.abort();
    if (!hasWorked) return;
    await releaseAll(store.db, owner).catch((error: unknown) =>
      observer.warn('leases not given back', { error }),
    );
  }

  return {
    store,
    feeds,
    reading,
    compose,
    answers,
    gather,
    pace: createSharedPace({ store, clock }, 'discord', DISCORD_PER_SECOND),
    digestsTo(outlet) {
      hasWorked = true;
      return {
        store,
        clock,
        observer,
        owner,
        signal,
        compose: request => composeEdition(compose, request),
        ...outlet,
      };
    },
    start(digests) {
      // Each at its own pace: a feed that answers slowly holds up no page, and a page no story.
      running.push(loop('poll', POLL_EVERY_MS, () => pollDue({ ...feeds, outages }, { signal })));
      running.push(loop('read', WORK_EVERY_MS, () => readDue(reading)));
      running.push(loop('index', WORK_EVERY_MS, () => indexQueued({ store, clock, observer, signal })));
      running.push(loop('group', WORK_EVERY_MS, () => grouper.run()));
      running.push(
        loop('recheck', RECHECK_EVERY_MS, () => exclusive('recheck', () => recheckEditions(compose))),
      );
      running.push(
        loop('tidy', TIDY_EVERY_MS, () => claimed({ store, clock, observer, owner }, 'tidy', tidy)),
      );
      const digestLoop = createDigestLoop(digests);
      endDigests = () => digestLoop.idle();
      // The timer only wakes us; what is due is read from the store, so a missed tick or a restart loses nothing.
      const tick = () =>
        digestLoop.tick().catch((error: unknown) => observer.error('digest tick failed', { error }));
      wakeUp = cron.schedule('*/5 * * * * *', tick, {
        noOverlap: true,
        timezone: 'UTC',
        name: 'digests',
      });
    },
    finish,
    async close() {
      await finish();
      await searcher.close();
      await grouper.close();
      await pages.close();
      await fetcher.close();
      await store.close();
    },
  };
}
