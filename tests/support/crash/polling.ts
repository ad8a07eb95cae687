import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { LOCAL_GUILD } from '../../../src/model.ts';
import { openStore, type Store } from '../../../src/store/database.ts';
import { ensureFeed } from '../../../src/store/feeds.ts';
import { subscribe } from '../../../src/store/subscriptions.ts';
import { seededRandom } from '../random.ts';
import { openPressRoom, type PressRoom } from './pressRoom.ts';

/** What many kills during polling left behind. `faults` is empty when nothing was lost, repeated or left stale. */
export interface CrashReport {
  kills: number;
  published: number;
  faults: string[];
}

/** A poller is killed this long after it began, at the latest. */
const LONGEST_MS = 200;

/** Polls feeds that keep publishing in processes that are killed at random moments, then once in peace, and compares. */
export async function crashPolling(url: string, kills: number, seed: number): Promise<CrashReport> {
  const random = seededRandom(seed);
  const room = await openPressRoom(random);
  const faults: string[] = [];
  try {
    await followAll(url, room.feeds);
    let next = poller(url, room.host);
    for (let kill = 0; kill < kills; kill++) {
      const now = next;
      await now.begin();
      next = poller(url, room.host, kill === kills - 1 ? 2 : undefined);
      await delay(random() * LONGEST_MS);
      faults.push(...(await now.kill()));
    }
    room.rest();
    await next.begin();
    faults.push(...(await next.finish()));
    const store = await openStore(url);
    faults.push(...(await compare(store, room)));
    await store.close();
    return { kills, published: room.published.flat().length, faults };
  } finally {
    await room.close();
  }
}

function poller(url: string, host: string, rounds?: number) {
  const program = new URL('./poller.ts', import.meta.url).pathname;
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [
    program,
    url,
    host,
    ...(rounds === undefined ? [] : [String(rounds)]),
  ]);
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const hears = (word: string) =>
    new Promise<void>((resolve, reject) => {
      lines.on('line', line => line === word && resolve());
      child.once('exit', code => reject(new Error(`the poller ended with ${code}: ${said.join('\n')}`)));
    });
  lines.on('line', line => line.startsWith('failed') && said.push(line));
  child.stderr.on('data', data => said.push(String(data)));
  const loaded = hears('loaded');
  loaded.catch(() => {});
  const gone = once(child, 'exit');
  return {
    async begin() {
      await loaded;
      const polling = hears('polling');
      child.stdin.write('go\n');
      await polling;
    },
    async kill(): Promise<string[]> {
      child.kill('SIGKILL');
      await gone;
      return said;
    },
    async finish(): Promise<string[]> {
      const [code] = await gone;
      return code === 0 ? said : [...said, `the last poller ended with ${code}`];
    },
  };
}

export async function followAll(url: string, feeds: readonly string[]): Promise<void> {
  const store = await openStore(url);
  for (const feed of feeds) {
    const now = Date.now();
    const { id } = await ensureFeed(store.db, {
      url: feed,
      title: 'Press room',
      siteUrl: null,
      language: null,
      pollEveryMs: 300_000,
      nextPollAt: now,
      createdAt: now,
    });
    await subscribe(store.db, {
      guildId: LOCAL_GUILD,
      feedId: id,
      name: feed,
      state: 'active',
      visibleFromAt: 0,
      filters: null,
      publisher: null,
      createdBy: 'crash',
      createdAt: now,
    });
  }
  await store.close();
}

/** Every link once, with one sighting for each feed that listed it, and its newest words. */
export async function compare(store: Store, { published, feeds }: PressRoom): Promise<string[]> {
  const rows = await store.db
    .selectFrom('sightings')
    .innerJoin('articles', 'articles.id', 'sightings.articleId')
    .innerJoin('feeds', 'feeds.id', 'sightings.feedId')
    .select(['articles.id', 'articles.url as link', 'feedTitle', 'feedText', 'feeds.url as feed'])
    .execute();
  const articles = await store.db.selectFrom('articles').select('url').execute();
  const links = new Set(published.flat().map(({ link }) => link));
  const seen = Map.groupBy(rows, row => `${row.feed} ${row.link}`);
  const faults = published.flatMap((list, at) =>
    list.flatMap(({ link, title, text }) => {
      const found = seen.get(`${feeds[at]} ${link}`) ?? [];
      if (found.length !== 1) return [`${link}: ${found.length} sightings in feed ${at}`];
      // The last feed repeats the first one's entries as they were when it took them up.
      const isOwn = link.includes(`/news/${at}-`);
      const isStale = found[0]?.feedTitle !== title || found[0]?.feedText !== text;
      return isOwn && at !== 0 && isStale ? [`${link}: an edit was missed`] : [];
    }),
  );
  if (articles.length !== links.size)
    faults.push(`${articles.length} articles are stored for ${links.size} links`);
  return faults;
}
