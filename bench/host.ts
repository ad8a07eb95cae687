import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { LOCAL_GUILD } from '../src/model.ts';
import { openStore, type Store } from '../src/store/database.ts';
import { ensureFeed } from '../src/store/feeds.ts';
import { subscribe } from '../src/store/subscriptions.ts';
import { type Bench, type Figure, figure } from './frame.ts';
import { fillArchive } from './support/archive.ts';
import { openDiscordProcess } from './support/discordProcess.ts';

const GUILDS = 1_000;
const FEEDS = 500;
const STARTS = 3;
/** Longer than threads with nothing to do live. */
const IDLE_MS = 45_000;
const MEGABYTE = 1_048_576;

/** What a host sees of the whole bot: how long it takes to be ready, and the memory that it keeps while nothing happens. */
async function run({ full, progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const articles = full ? 100_000 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-host-'));
  const url = `file:${join(folder, 'sitrep.db')}`;
  const store = await openStore(url);
  await fillArchive(store, articles, progress);
  await settleAll(store);
  await store.close();
  const discord = await openDiscordProcess(GUILDS);
  try {
    const starts: Started[] = [];
    for (let start = 0; start < STARTS; start++) {
      progress(`start ${start + 1} of ${STARTS}`);
      const began = performance.now();
      const bot = await startAndWait(url, discord);
      starts.push({ ms: performance.now() - began, cpuMs: bot.cpuMs(), megabytes: 0 });
      if (start === STARTS - 1) {
        progress('idle');
        await delay(IDLE_MS);
        starts.push({ ms: 0, cpuMs: 0, megabytes: bot.megabytes() });
      }
      await bot.stop();
    }
    const timed = starts.slice(0, STARTS);
    const size = articles.toLocaleString('en-GB');
    return [
      figure(
        `start to ready, ${size} articles, ${GUILDS} servers`,
        'ms',
        timed.map(({ ms }) => ms),
        { atMost: 2_000 },
      ),
      figure(
        'CPU from start to ready',
        'ms',
        timed.map(({ cpuMs }) => cpuMs),
      ),
      figure(
        `memory idle, ${GUILDS} servers, ${FEEDS} feeds`,
        'MB',
        [starts[STARTS]?.megabytes ?? Number.NaN],
        { atMost: 220 },
      ),
    ];
  } finally {
    await discord.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Started {
  ms: number;
  cpuMs: number;
  megabytes: number;
}

/** All articles are indexed and grouped, and no feed is due: a host in a quiet hour. */
async function settleAll(store: Store): Promise<void> {
  const now = Date.now();
  await store.db.updateTable('articles').set({ groupedAt: now }).execute();
  await store.db
    .updateTable('feeds')
    .set({ nextPollAt: now + 86_400_000 })
    .execute();
  for (let feed = 0; feed < FEEDS; feed++) {
    const url = `https://feed-${feed}.example/rss`;
    const { id } = await ensureFeed(store.db, {
      url,
      title: `Feed ${feed}`,
      siteUrl: null,
      language: null,
      pollEveryMs: 900_000,
      nextPollAt: now + 86_400_000,
      createdAt: now,
    });
    await subscribe(store.db, {
      guildId: LOCAL_GUILD,
      feedId: id,
      name: url,
      state: 'active',
      visibleFromAt: 0,
      filters: null,
      publisher: null,
      createdBy: 'bench',
      createdAt: now,
    });
  }
}

async function startAndWait(url: string, { api, token }: { api: string; token: string }) {
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=4', '--import=./scripts/node-version.mjs', 'src/main.ts'],
    {
      env: {
        PATH: process.env['PATH'] ?? '',
        DISCORD_TOKEN: token,
        DISCORD_API_URL: api,
        DATABASE_URL: url,
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise(resolve => child.once('exit', resolve));
  const proc = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', line => {
      if (line.includes('"msg":"ready"')) resolve();
    });
    void ended.then(code => reject(new Error(`the bot ended with ${code}`)));
  });
  return {
    /** Linux counts CPU in hundredths of a second; user and system are the 14th and 15th fields. */
    cpuMs: () => {
      const fields = proc('stat')
        .slice(proc('stat').lastIndexOf(')') + 2)
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    megabytes: () => (Number(/VmRSS:\s+(\d+)/.exec(proc('status'))?.[1]) * 1_024) / MEGABYTE,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export const hostBench: Bench = {
  name: 'host',
  about:
    'The whole bot as a host runs it (Linux): from start to ready on a store of 10,000 articles (--full: 100,000), and its memory when nothing happens.',
  run,
};
