import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPageReader } from '../../src/articles/extract/index.ts';
import { ingest } from '../../src/articles/ingest.ts';
import type { ReadDeps } from '../../src/articles/read.ts';
import { createRobotsGate } from '../../src/articles/robotsGate.ts';
import { createFetcher } from '../../src/feeds/fetch.ts';
import type { PollDeps } from '../../src/feeds/poll.ts';
import { LOCAL_GUILD, type Observer } from '../../src/model.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { ensureFeed } from '../../src/store/feeds.ts';
import { subscribe } from '../../src/store/subscriptions.ts';

export const silent: Observer = {
  debug() {},
  info() {},
  warn() {},
  error: (event, fields) => void process.stderr.write(`${event} ${JSON.stringify(fields)}\n`),
  count() {},
  duration() {},
};

/** The product's own feed and article rooms over a new SQLite file, wired as the bot wires them. */
export interface Room {
  store: Store;
  polling: PollDeps;
  reading: ReadDeps;
  follow(urls: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function openRoom(allowHost: string): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const store = await openStore(`file:${join(folder, 'sitrep.db')}`);
  const ports = { clock: systemClock, observer: silent, random: Math.random };
  const fetcher = createFetcher({ allowHosts: [allowHost], contactUrl: null }, ports);
  const pages = createPageReader(silent);
  const robots = createRobotsGate({ fetcher, clock: systemClock });
  return {
    store,
    polling: {
      store,
      ...ports,
      fetcher,
      floorMs: 300_000,
      ingest: (feedId, document, changes) => ingest({ store, ...ports }, feedId, document, changes),
    },
    reading: { store, ...ports, fetcher, pages, robots },
    async follow(urls) {
      const now = systemClock.now();
      await store.transaction(async db => {
        for (const url of urls) {
          const feed = await ensureFeed(db, {
            url,
            title: 'Harbour Ledger',
            siteUrl: null,
            language: null,
            pollEveryMs: 300_000,
            nextPollAt: now,
            createdAt: now,
          });
          await subscribe(db, {
            guildId: LOCAL_GUILD,
            feedId: feed.id,
            name: url,
            state: 'active',
            visibleFromAt: 0,
            filters: null,
            publisher: null,
            createdBy: 'bench',
            createdAt: now,
          });
        }
      });
    },
    async close() {
      await pages.close();
      await fetcher.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
