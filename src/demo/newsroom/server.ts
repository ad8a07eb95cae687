/** One outlet as a web server: feed, pages, front page, robots.txt, pictures; validators, gzip and planned failures. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { encode } from './charset.ts';
import type { Desk } from './desk.ts';
import { renderFeed } from './feed.ts';
import { escapeHtml } from './html.ts';
import { FEED_TYPES, renderFrontPage, renderPage } from './page.ts';
import type { ServedArticle } from './render.ts';
import type { OutletSpec } from './types.ts';

/** A request as the newsroom saw it; `status` 0 means that it was left without an answer. */
export interface RequestRecord {
  outlet: string;
  method: string;
  path: string;
  status: number;
  /** Whether it carried If-None-Match or If-Modified-Since. */
  conditional: boolean;
  userAgent: string | null;
}

export interface RunningOutlet {
  outlet: OutletSpec;
  url: string;
  close(): Promise<void>;
}

/** Starts an outlet on 127.0.0.1; port 0 takes a free one. Every request is handed to `record`. */
export async function startOutlet(
  outlet: OutletSpec,
  desk: Desk,
  port: number,
  record: (request: RequestRecord) => void,
): Promise<RunningOutlet> {
  let url = '';
  const server = createServer((request, response) => {
    const status = handle(outlet, desk, url, request, response);
    const { headers, method = 'GET', url: path = '/' } = request;
    record({
      outlet: outlet.key,
      method,
      path,
      status,
      conditional: 'if-none-match' in headers || 'if-modified-since' in headers,
      userAgent: headers['user-agent'] ?? null,
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error(`${outlet.name} got no port`);
  url = `http://127.0.0.1:${address.port}`;
  return { outlet, url, close: () => stop(server) };
}

interface Resource {
  type: string;
  text: string;
  modifiedAt: number;
}

function handle(
  outlet: OutletSpec,
  desk: Desk,
  baseUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const failure = desk.failure(outlet);
  if (failure?.hang) return 0;
  if (failure) {
    const { status, retryAfter, body = '' } = failure;
    response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
    response.end(body);
    return status;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Method not allowed');
  const resource = find(outlet, desk, baseUrl, withoutTracking(request.url ?? '/'));
  if (!resource) return refuse(response, 404, 'Page not found');
  return send(outlet, resource, request, response);
}

/** Campaign parameters are for counting only: the page is the same without them. */
function withoutTracking(target: string): string {
  const [path = '/', query] = target.split('?', 2);
  const kept = (query ?? '').split('&').filter(pair => pair !== '' && !pair.startsWith('utm_'));
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

function find(outlet: OutletSpec, desk: Desk, baseUrl: string, path: string): Resource | null {
  const articles = desk.articles(outlet);
  const changedAt = desk.changedAt(outlet);
  if (path === '/robots.txt') return { type: 'text/plain', text: robots(articles), modifiedAt: changedAt };
  if (path === '/')
    return { type: 'text/html', text: renderFrontPage(outlet, articles), modifiedAt: changedAt };
  if (path === outlet.feed.path)
    return {
      type: FEED_TYPES[outlet.feed.format],
      text: renderFeed(outlet, articles, baseUrl),
      modifiedAt: changedAt,
    };
  const article = articles.find(each => path === each.path || path === picturePath(each));
  if (!article) return null;
  if (path === picturePath(article))
    return { type: 'image/svg+xml', text: picture(article), modifiedAt: article.publishedAt };
  const others = articles.filter(each => each !== article);
  return {
    type: 'text/html',
    text: renderPage({ outlet, article, baseUrl, others }),
    modifiedAt: article.modifiedAt,
  };
}

const picturePath = ({ id }: ServedArticle): string => `/img/${id}.svg`;

const picture = ({ spec }: ServedArticle): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#456"/><text x="24" y="190" fill="#fff">${escapeHtml(spec.image?.caption ?? '')}</text></svg>`;

const robots = (articles: ServedArticle[]): string =>
  [
    'User-agent: *',
    'Disallow: /search',
    ...articles
      .filter(({ spec }) => spec.access === 'robots_disallowed')
      .map(({ path }) => `Disallow: ${path}`),
    '',
  ].join('\n');

function refuse(response: ServerResponse, status: number, reason: string): number {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!DOCTYPE html><title>${reason}</title><h1>${reason}</h1>`);
  return status;
}

/** Sends a text in the outlet's charset, with validators, gzipped when asked; 304 when nothing changed. */
function send(
  outlet: OutletSpec,
  { type, text, modifiedAt }: Resource,
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const bytes = encode(text, outlet.charset);
  const validators = {
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
    'last-modified': new Date(modifiedAt).toUTCString(),
    vary: 'accept-encoding',
  };
  if (isFresh(request, validators.etag, modifiedAt)) {
    response.writeHead(304, validators);
    response.end();
    return 304;
  }
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    ...validators,
    // The windows-1252 outlet names its charset in the document only, as many such sites do.
    'content-type': outlet.charset === 'utf-8' ? `${type}; charset=utf-8` : type,
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(gzip ? gzipSync(bytes) : bytes);
  return 200;
}

/** The entity tag decides when there is one (RFC 9110, 13.2.2); HTTP dates have whole seconds. */
function isFresh({ headers }: IncomingMessage, etag: string, modifiedAt: number): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(/\s*,\s*/).includes(etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(modifiedAt / 1000) * 1000 <= since;
}

const stop = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
