import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One entry as the press room published it last. */
export interface Dispatch {
  link: string;
  guid: string | null;
  title: string;
  text: string;
  at: number;
}

/** Feeds that publish, edit and reorder with each request, and answer 304 when nothing happened. */
export interface PressRoom {
  url: string;
  host: string;
  feeds: string[];
  /** By feed, every entry that it ever listed, as last published. */
  published: Dispatch[][];
  /** From now on nothing new is published. */
  rest(): void;
  close(): Promise<void>;
}

const FEEDS = 4;
/** Far more than a feed publishes between two polls that succeed: what scrolls out unseen is lost to any reader. */
const LISTED = 300;

export async function openPressRoom(random: () => number): Promise<PressRoom> {
  const published: Dispatch[][] = Array.from({ length: FEEDS }, () => []);
  const versions = published.map(() => 1);
  let isResting = false;
  const server = createServer((request, response) => {
    const feed = Number(/^\/feed\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
    const list = published[feed];
    if (list === undefined) return response.writeHead(404).end();
    const origin = `http://${request.headers.host}`;
    if (!isResting && random() < 0.7) {
      work(list, feed, origin);
      versions[feed] = (versions[feed] ?? 0) + 1;
    }
    const etag = `"${feed}-${versions[feed]}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' });
    return response.end(bodyOf(list.slice(-LISTED).toReversed(), origin));
  });

  /** New entries, an edit of an old one, a guid that goes missing; the last feed repeats the first one's entries. */
  function work(list: Dispatch[], feed: number, origin: string): void {
    const repeated = published[0]?.at(-1);
    if (feed === FEEDS - 1 && repeated !== undefined && !list.some(({ link }) => link === repeated.link))
      list.push({ ...repeated, guid: `again-${repeated.link}` });
    for (let count = Math.floor(random() * 10); count > 0; count--) {
      const name = `${feed}-${list.length}`;
      list.push({
        link: `${origin}/news/${name}`,
        guid: random() < 0.8 ? `dispatch-${name}` : null,
        title: `Dispatch ${name}: the convoy has passed buoy ${name}`,
        text: `The harbour master of quay ${name} said that convoy ${name} had left before dawn with ${list.length} ships.`,
        at: Date.UTC(2026, 2, 3) + list.length * 60_000,
      });
    }
    const edited = list[Math.floor(random() * list.length)];
    if (edited && random() < 0.5) {
      edited.text = `${edited.text.slice(0, 400)} This was corrected.`;
      if (random() < 0.5) edited.title = `${edited.title.slice(0, 200)}, amended`;
    }
    const careless = list[Math.floor(random() * list.length)];
    if (careless && random() < 0.1) careless.guid = null;
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    feeds: published.map((_, feed) => `http://${host}/feed/${feed}`),
    published,
    rest: () => {
      isResting = true;
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function bodyOf(list: readonly Dispatch[], origin: string): string {
  const items = list.map(
    ({ link, guid, title, text, at }) =>
      `<item><title>${title}</title><link>${link}</link>${guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`}<description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Press room</title><link>${origin}/</link>${items.join('')}</channel></rss>`;
}
