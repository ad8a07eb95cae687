import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { feedOf, pageOf } from './sitePages.ts';

/**
 * A process of its own, so that what the site costs is not counted as ours. Each path `/feed/N` is a feed with an ETag
 * that answers 304 from the second request on; `/news/N` is an article page.
 */
const server = createServer((request, response) => {
  const [, kind, number = '0'] = (request.url ?? '').split('/');
  const origin = `http://${request.headers.host}`;
  if (kind === 'feed') {
    const etag = `"feed-${number}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
    return response.end(feedOf(origin, Number(number)));
  }
  if (kind === 'news') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(pageOf(origin, Number(number)));
  }
  return response.writeHead(404).end();
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
