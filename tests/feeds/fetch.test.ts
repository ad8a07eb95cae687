import { type AddressInfo, createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFetcher, type FetcherSettings } from '../../src/feeds/fetch.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { serve } from '../support/web.ts';

const FEED = '<rss><channel><title>Harbour Watch</title></channel></rss>';

function fetcherFor(allowHosts: string[], settings: Partial<FetcherSettings> = {}, clock = systemClock) {
  const observer = testObserver();
  const fetcher = createFetcher({ allowHosts, contactUrl: null, ...settings }, { clock, observer });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

const text = (result: Awaited<ReturnType<ReturnType<typeof fetcherFor>['get']>>) =>
  result.kind === 'ok' ? Buffer.from(result.body).toString('utf8') : result;

describe('answers', () => {
  it('introduces itself, and gives the body with its validators and freshness', async () => {
    const site = await serve((_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        etag: '"v1"',
        'last-modified': 'Tue, 03 Mar 2026 10:00:00 GMT',
        'cache-control': 'public, max-age=900',
        age: '100',
      });
      response.end(FEED);
    });
    const fetcher = fetcherFor([site.host], { contactUrl: 'https://bot.example/about' });
    const result = await fetcher.get(`${site.url}/feed#top`, { kind: 'feed' });
    expect(result).toMatchObject({
      kind: 'ok',
      url: `${site.url}/feed`,
      contentType: 'application/rss+xml',
      etag: '"v1"',
      lastModified: 'Tue, 03 Mar 2026 10:00:00 GMT',
      freshForMs: 800_000,
      permanentUrl: null,
    });
    expect(text(result)).toBe(FEED);
    expect(site.requests[0]?.headers['user-agent']).toMatch(/^Sitrep\/.*\+https:\/\/bot\.example\/about/);
  });

  it('asks conditionally and knows a 304', async () => {
    const site = await serve((request, response) => {
      const known =
        request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] !== undefined;
      response.writeHead(known ? 304 : 500, { etag: '"v1"' });
      response.end();
    });
    const result = await fetcherFor([site.host]).get(site.url, {
      kind: 'feed',
      etag: '"v1"',
      lastModified: 'Tue, 03 Mar 2026 10:00:00 GMT',
    });
    expect(result).toMatchObject({ kind: 'not_modified', etag: '"v1"' });
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [410, 'gone'],
    [418, 'http_status'],
    [429, 'rate_limited'],
    [500, 'server_error'],
  ])('calls status %i %s', async (status, code) => {
    const site = await serve((_request, response) => response.writeHead(status).end('no'));
    expect(await fetcherFor([site.host]).get(site.url, { kind: 'feed' })).toMatchObject({
      kind: 'failed',
      code,
      status,
    });
  });

  it('reads Retry-After as seconds or as a date', async () => {
    const clock = testClock(Date.UTC(2026, 2, 3, 10));
    const site = await serve((request, response) =>
      response
        .writeHead(503, { 'retry-after': request.path === '/a' ? '120' : 'Tue, 03 Mar 2026 10:05:00 GMT' })
        .end(),
    );
    const fetcher = fetcherFor([site.host], {}, clock);
    expect(await fetcher.get(`${site.url}/a`, { kind: 'feed' })).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 120_000,
    });
    expect(await fetcher.get(`${site.url}/b`, { kind: 'feed' })).toMatchObject({ retryAfterMs: 300_000 });
  });

  it('leaves a whole host alone after three addresses in a row were told to wait', async () => {
    const clock = testClock(0);
    const site = await serve((_request, response) => response.writeHead(429, { 'retry-after': '60' }).end());
    const fetcher = fetcherFor([site.host], {}, clock);
    for (const path of ['a', 'b', 'c']) await fetcher.get(`${site.url}/${path}`, { kind: 'feed' });
    clock.advance(20_000);
    expect(await fetcher.get(`${site.url}/d`, { kind: 'feed' })).toMatchObject({
      code: 'rate_limited',
      status: null,
      retryAfterMs: 40_000,
    });
    expect(site.requests).toHaveLength(3);
    clock.advance(41_000);
    await fetcher.get(`${site.url}/e`, { kind: 'feed' });
    expect(site.requests).toHaveLength(4);
  });
});

describe('compression', () => {
  const encodings: [string, string, Buffer][] = [
    ['gzip', 'gzip', gzipSync(FEED)],
    ['deflate (zlib)', 'deflate', deflateSync(FEED)],
    ['deflate (raw)', 'deflate', deflateRawSync(FEED)],
    ['brotli', 'br', brotliCompressSync(FEED)],
    ['two layers', 'br, gzip', gzipSync(brotliCompressSync(FEED))],
    ['gzip that was not applied', 'gzip', Buffer.from(FEED)],
    ['brotli that was not applied', 'br', Buffer.from(FEED)],
    ['a gzip file without a word', '', gzipSync(FEED)],
    ['gzip cut before its end', 'gzip', gzipSync(FEED).subarray(0, -6)],
  ];
  it.each(encodings)('decodes %s', async (_name, encoding, bytes) => {
    const site = await serve((_request, response) => {
      response.writeHead(200, encoding === '' ? {} : { 'content-encoding': encoding });
      response.end(bytes);
    });
    expect(text(await fetcherFor([site.host]).get(site.url, { kind: 'feed' }))).toBe(FEED);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(60_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(60_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(60_000_000)))],
    ['', Buffer.alloc(21_000_000)],
  ])('stops a body that grows beyond the cap (%s)', async (encoding, bytes) => {
    const site = await serve((_request, response) => {
      response.writeHead(200, encoding === '' ? {} : { 'content-encoding': encoding });
      response.end(bytes);
    });
    expect(await fetcherFor([site.host]).get(site.url, { kind: 'feed' })).toMatchObject({
      code: 'too_large',
    });
  });

  it.each([
    ['zstd-of-tomorrow', Buffer.from(FEED)],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
    ['gzip,gzip,gzip,gzip', Buffer.from(FEED)],
  ])('names a damaged or unknown encoding (%s)', async (encoding, bytes) => {
    const site = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(bytes);
    });
    expect(await fetcherFor([site.host]).get(site.url, { kind: 'feed' })).toMatchObject({
      code: 'bad_encoding',
    });
  });

  it('cuts an endless robots.txt instead of refusing it', async () => {
    const site = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end('User-agent: *\nDisallow: /secret\n'.repeat(40_000));
    });
    const result = await fetcherFor([site.host]).get(site.url, { kind: 'robots' });
    expect(result.kind === 'ok' && result.body.length).toBe(512_000);
  });
});

describe('redirects', () => {
  it('follows them and tells where the permanent ones alone lead', async () => {
    const site = await serve((request, response) => {
      const steps: Record<string, [number, string]> = {
        '/old': [301, '/newer'],
        '/newer': [308, '/newest'],
        '/newest': [302, '/today'],
      };
      const step = steps[request.path];
      if (step) response.writeHead(step[0], { location: step[1] }).end();
      else response.end(FEED);
    });
    expect(await fetcherFor([site.host]).get(`${site.url}/old`, { kind: 'feed' })).toMatchObject({
      kind: 'ok',
      url: `${site.url}/today`,
      permanentUrl: `${site.url}/newest`,
    });
  });

  it.each(['http://169.254.169.254/latest', 'http://[::1]/', 'http://0x7f000001/', 'http://2130706433/'])(
    'checks the target again: %s',
    async target => {
      const site = await serve((_request, response) => response.writeHead(302, { location: target }).end());
      expect(await fetcherFor([site.host]).get(site.url, { kind: 'feed' })).toMatchObject({
        code: 'private_address',
      });
    },
  );

  it('does not reach another port of an allowed host, and ends a loop', async () => {
    const other = await serve((_request, response) => response.end('inside'));
    const site = await serve((request, response) =>
      response.writeHead(302, { location: request.path === '/out' ? other.url : '/loop' }).end(),
    );
    const fetcher = fetcherFor([site.host]);
    expect(await fetcher.get(`${site.url}/out`, { kind: 'feed' })).toMatchObject({ code: 'port' });
    expect(await fetcher.get(`${site.url}/loop`, { kind: 'feed' })).toMatchObject({
      code: 'too_many_redirects',
    });
    expect(other.requests).toEqual([]);
  });

  it('keeps credentials to their origin and out of what it returns and logs', async () => {
    const other = await serve((_request, response) => response.end(FEED));
    const site = await serve((request, response) =>
      request.path === '/feed'
        ? response.writeHead(301, { location: '/moved' }).end()
        : response.writeHead(302, { location: `${other.url}/away` }).end(),
    );
    const observer = testObserver();
    const fetcher = createFetcher(
      { allowHosts: [site.host, other.host], contactUrl: null },
      { clock: systemClock, observer },
    );
    onTestFinished(() => fetcher.close());
    const result = await fetcher.get(`http://reader:s3cr%20et@${site.host}/feed`, { kind: 'feed' });
    const basic = `Basic ${Buffer.from('reader:s3cr et').toString('base64')}`;
    expect(site.requests.map(request => request.headers.authorization)).toEqual([basic, basic]);
    expect(other.requests.map(request => request.headers.authorization)).toEqual([undefined]);
    expect(result).toMatchObject({ kind: 'ok', url: `${other.url}/away` });
    expect(JSON.stringify(observer.events)).not.toContain('s3cr');
  });
});

describe('trouble', () => {
  it('refuses a name that resolves inside when the socket is opened (rebinding)', async () => {
    const site = await serve((_request, response) => response.end('inside'));
    let asked = 0;
    const fetcher = fetcherFor([], {
      lookup: (_host, _options, callback) => {
        asked++;
        callback(null, [{ address: '127.0.0.1', family: 4 }]);
      },
    });
    expect(await fetcher.get('http://rebind.example/', { kind: 'page' })).toMatchObject({
      code: 'private_address',
    });
    expect(asked).toBeGreaterThan(0);
    expect(site.requests).toEqual([]);
  });

  it('says that a name does not exist', async () => {
    const fetcher = fetcherFor([], {
      lookup: (_host, _options, callback) =>
        callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []),
    });
    expect(await fetcher.get('https://nowhere.example/', { kind: 'feed' })).toMatchObject({ code: 'dns' });
  });

  it('asks again when a kept connection turns out to be closed', async () => {
    let closed = 0;
    const old = createServer(socket => {
      let asked = 0;
      socket.on('error', () => {});
      socket.on('data', () => {
        if (asked++ > 0) {
          closed++;
          socket.resetAndDestroy();
        } else socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${FEED.length}\r\n\r\n${FEED}`);
      });
    });
    await new Promise<void>(resolve => old.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise(resolve => old.close(() => resolve())));
    const fetcher = fetcherFor(['127.0.0.1']);
    const url = `http://127.0.0.1:${(old.address() as AddressInfo).port}/`;
    for (let round = 0; round < 3; round++) expect(text(await fetcher.get(url, { kind: 'feed' }))).toBe(FEED);
    expect(closed).toBeGreaterThan(0);
    await fetcher.close();
  });

  it('ends a slow answer, a slow body and a body that trickles for ever', async () => {
    const site = await serve((request, response) => {
      if (request.path === '/silent') return;
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.write('<rss>');
      if (request.path === '/stuck') return;
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const fetcher = fetcherFor([site.host], { timeouts: { headersMs: 300, bodyMs: 300, totalMs: 1_000 } });
    for (const path of ['silent', 'stuck', 'trickle'])
      expect([path, await fetcher.get(`${site.url}/${path}`, { kind: 'feed' })]).toMatchObject([
        path,
        { kind: 'failed', code: 'timeout' },
      ]);
  });

  it('tells a refused connection, a cut one and junk apart from success', async () => {
    const site = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('<rss>');
      setTimeout(() => response.destroy(), 20);
    });
    const junk = createServer(socket => {
      socket.on('error', () => {});
      socket.write('this is not http\r\n\r\n', () => socket.destroy());
    });
    await new Promise<void>(resolve => junk.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise(resolve => junk.close(() => resolve())));
    const fetcher = fetcherFor(['127.0.0.1']);
    expect(await fetcher.get(site.url, { kind: 'feed' })).toMatchObject({ code: 'network' });
    const port = (junk.address() as AddressInfo).port;
    expect(await fetcher.get(`http://127.0.0.1:${port}/`, { kind: 'feed' })).toMatchObject({
      code: 'network',
    });
    await site.close();
    expect(await fetcher.get(site.url, { kind: 'feed' })).toMatchObject({ code: 'connect' });
    expect(await fetcher.get('not an address', { kind: 'feed' })).toMatchObject({ code: 'bad_url' });
  });

  it('stops when it is told to', async () => {
    const site = await serve(() => {});
    const stop = new AbortController();
    const result = fetcherFor([site.host]).get(site.url, { kind: 'feed', signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await result).toMatchObject({ code: 'cancelled' });
  });
});
