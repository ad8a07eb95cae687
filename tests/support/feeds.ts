import { onTestFinished } from 'vitest';
import { ingest } from '../../src/articles/ingest.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetch.ts';
import { addFeed, type ManageDeps } from '../../src/feeds/manage.ts';
import { createOutageWatch } from '../../src/feeds/outage.ts';
import { type PollDeps, type PolledFeed, pollDue } from '../../src/feeds/poll.ts';
import type { Store } from '../../src/store/database.ts';
import { type TestClock, type TestObserver, testClock, testObserver } from './clock.ts';

export const NOON = Date.UTC(2026, 2, 3, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Item {
  id: number;
  guid?: string | null;
  link?: string | null;
  title?: string;
  text?: string;
  at?: number;
}

/** An RSS body of invented items, as an ordinary site would write it. */
export function rss(site: string, items: readonly Item[], head = ''): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const element = (name: string, value: string | null) =>
    value === null ? '' : `<${name}>${escaped(value)}</${name}>`;
  const entries = items.map(({ id, guid, link, title, text, at }) =>
    [
      '<item>',
      element('title', title ?? `Report ${id} from the yard`),
      element('link', link === undefined ? `${site}/news/${id}` : link),
      element('guid', guid === undefined ? `report-${id}` : guid),
      element('description', text ?? `The yard said hull ${id} left for its trials on time. `.repeat(3)),
      element('pubDate', new Date(at ?? NOON - id * HOUR).toUTCString()),
      '</item>',
    ].join(''),
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Watch</title><link>${site}/</link>${head}${entries.join('')}</channel></rss>`;
}

export interface Desk {
  store: Store;
  clock: TestClock;
  observer: TestObserver;
  fetcher: Fetcher;
  deps: PollDeps & ManageDeps;
  poll(options?: { everything?: boolean }): Promise<PolledFeed[]>;
  add(url: string, guildId?: string): Promise<number>;
  titles(): Promise<string[]>;
}

/** The real feed room over a test's store: fetching, polling, ingest and managing, on a clock of the test's. */
export function desk(store: Store, start = NOON): Desk {
  const clock = testClock(start);
  const observer = testObserver();
  const fetcher = createFetcher({ allowHosts: ['127.0.0.1'], contactUrl: null }, { clock, observer });
  onTestFinished(() => fetcher.close());
  const deps: Desk['deps'] = {
    store,
    clock,
    observer,
    fetcher,
    random: () => 0.5,
    floorMs: 5 * MINUTE,
    outages: createOutageWatch(),
    ingest: (feedId, document, changes) => ingest({ store, clock, observer }, feedId, document, changes),
  };
  return {
    store,
    clock,
    observer,
    fetcher,
    deps,
    poll: options => pollDue(deps, options),
    async add(url, guildId = 'guild-1') {
      const added = await addFeed(deps, { guildId, url, name: null, actor: { id: 'm', name: 'Moderator' } });
      if (added.kind !== 'added') throw new Error('the page offers several feeds');
      return added.subscriptionId;
    },
    async titles() {
      const rows = await store.db.selectFrom('articles').select('title').orderBy('id').execute();
      return rows.map(row => row.title);
    },
  };
}
