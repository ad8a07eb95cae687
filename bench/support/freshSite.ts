import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { feedOf, pageOf } from './sitePages.ts';

/** A site whose feeds have entries that were never seen at every request, so that polling, reading and grouping go on. */
export interface FreshSite {
  url: string;
  /** As FEED_ALLOW_HOSTS takes it. */
  host: string;
  close(): Promise<void>;
}

export async function startFreshSite(): Promise<FreshSite> {
  let asked = 0;
  const server = createServer((request, response) => {
    const [, kind, number = '0'] = (request.url ?? '').split('/');
    const origin = `http://${request.headers.host}`;
    if (kind === 'feed')
      return response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(feedOf(origin, asked++ + 100));
    if (kind === 'news')
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(pageOf(origin, Number(number)));
    return response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
