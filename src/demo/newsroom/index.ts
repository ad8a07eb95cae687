import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { PublisherKind } from '../../model.ts';
import { renderFeed } from './feed.ts';
import { OUTLETS } from './outlets/index.ts';
import { escapeHtml, FEED_TYPES, renderPage } from './page.ts';
import { type ServedArticle, serveArticle } from './render.ts';
import type { ArticleSpec, OutletSpec } from './types.ts';

/** The loopback newsroom: every invented outlet as a real web server of its own. */
export interface Newsroom {
  outlets: {
    key: string;
    name: string;
    url: string;
    feedUrl: string;
    kind: PublisherKind;
    family: string;
    country: string;
    language: string;
  }[];
  /** Host and port of every outlet, as FEED_ALLOW_HOSTS takes them. */
  hosts: string[];
  /** What is known of each article, its gold `event` included. */
  articles: (Pick<ArticleSpec, 'slug' | 'title' | 'event' | 'defence' | 'hoursAgo' | 'trap'> & {
    outlet: string;
  })[];
  articleUrl(slug: string): string;
  /** Makes a `later` article appear. */
  publish(slug: string): void;
  /** Applies an article's correction, as of `at` (epoch ms). */
  correct(slug: string, at: number): void;
  /** Makes an outlet answer every request badly; null ends it. */
  fail(outletKey: string, failure: Failure | null): void;
  requests: { outlet: string; path: string; status: number }[];
  close(): Promise<void>;
}

export interface Failure {
  status: number;
  retryAfter?: string;
  body?: string;
}

interface State {
  published: Set<string>;
  corrected: Map<string, number>;
  failures: Map<string, Failure>;
  requests: Newsroom['requests'];
}

/** Starts every outlet on a free loopback port. Publish times count back from `now` (epoch ms). */
export async function startNewsroom({ now }: { now: number }): Promise<Newsroom> {
  const state: State = { published: new Set(), corrected: new Map(), failures: new Map(), requests: [] };
  const running = await Promise.all(OUTLETS.map(outlet => startOutlet(outlet, now, state)));
  const find = (slug: string) => {
    const found = running.find(({ outlet }) => outlet.articles.some(article => article.slug === slug));
    const spec = found?.outlet.articles.find(article => article.slug === slug);
    if (!found || !spec) throw new Error(`no article ${slug}`);
    return { ...found, spec };
  };
  return {
    outlets: running.map(({ outlet, url }) => ({
      key: outlet.key,
      name: outlet.name,
      url,
      feedUrl: url + outlet.feed.path,
      kind: outlet.kind,
      family: outlet.family,
      country: outlet.country,
      language: outlet.language,
    })),
    hosts: running.map(({ url }) => new URL(url).host),
    articles: OUTLETS.flatMap(outlet => outlet.articles.map(article => ({ ...article, outlet: outlet.key }))),
    articleUrl(slug) {
      const { outlet, url, spec } = find(slug);
      return url + serveArticle(outlet, spec, idOf(outlet, spec), now, null).path;
    },
    publish: slug => void state.published.add(find(slug).spec.slug),
    correct: (slug, at) => void state.corrected.set(find(slug).spec.slug, at),
    fail(key, failure) {
      if (failure === null) state.failures.delete(key);
      else state.failures.set(key, failure);
    },
    requests: state.requests,
    close: async () => {
      await Promise.all(running.map(({ server }) => stop(server)));
    },
  };
}

const FIRST_ID = 4_100;
const idOf = (outlet: OutletSpec, spec: ArticleSpec): number => FIRST_ID + outlet.articles.indexOf(spec);

async function startOutlet(outlet: OutletSpec, now: number, state: State) {
  let url = '';
  const server = createServer((request, response) => {
    const status = answer(outlet, url, now, state, request, response);
    state.requests.push({ outlet: outlet.key, path: request.url ?? '', status });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return { outlet, url, server };
}

function answer(
  outlet: OutletSpec,
  baseUrl: string,
  now: number,
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const failure = state.failures.get(outlet.key);
  if (failure) {
    response.writeHead(
      failure.status,
      failure.retryAfter === undefined ? {} : { 'retry-after': failure.retryAfter },
    );
    response.end(failure.body ?? '');
    return failure.status;
  }
  const articles = outlet.articles
    .filter(spec => !spec.later || state.published.has(spec.slug))
    .map(spec => serveArticle(outlet, spec, idOf(outlet, spec), now, state.corrected.get(spec.slug) ?? null));
  const path = request.url ?? '/';
  if (path === '/robots.txt') return send(outlet, request, response, 'text/plain', robots(articles));
  if (path === outlet.feed.path)
    return send(
      outlet,
      request,
      response,
      FEED_TYPES[outlet.feed.format],
      renderFeed(outlet, articles, baseUrl),
    );
  if (path === '/') return send(outlet, request, response, 'text/html', frontPage(outlet, articles));
  const article = articles.find(each => withoutTracking(path) === each.path);
  if (!article) {
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end('<title>Not found</title>');
    return 404;
  }
  const others = articles.filter(each => each !== article);
  return send(outlet, request, response, 'text/html', renderPage({ outlet, article, baseUrl, others }));
}

const withoutTracking = (path: string): string => path.replace(/[?&]utm_[^#]*$/, '');

const robots = (articles: ServedArticle[]): string =>
  [
    'User-agent: *',
    ...articles
      .filter(({ spec }) => spec.access === 'robots_disallowed')
      .map(({ path }) => `Disallow: ${path}`),
    '',
  ].join('\n');

const frontPage = (outlet: OutletSpec, articles: ServedArticle[]): string => `<!DOCTYPE html>
<html lang="${outlet.language}"><head><meta charset="${outlet.charset}"><title>${escapeHtml(outlet.name)}</title>
<link rel="alternate" type="${FEED_TYPES[outlet.feed.format]}" title="${escapeHtml(outlet.name)}" href="${outlet.feed.path}"></head>
<body><h1>${escapeHtml(outlet.name)}</h1><ul>${articles.map(({ path, title }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`).join('')}</ul></body></html>`;

/** Sends a text in the outlet's charset, with a validator, gzipped when asked; 304 when nothing changed. */
function send(
  outlet: OutletSpec,
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  text: string,
): number {
  const bytes = outlet.charset === 'windows-1252' ? windows1252(text) : Buffer.from(text, 'utf8');
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag });
    response.end();
    return 304;
  }
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    etag,
    // The windows-1252 outlet names its charset in the document only, as many such sites do.
    'content-type': outlet.charset === 'utf-8' ? `${type}; charset=utf-8` : type,
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(gzip ? gzipSync(bytes) : bytes);
  return 200;
}

/** The characters of windows-1252 that Latin-1 lacks; others outside it become numeric references. */
const EXTRA: Record<string, number> = {
  '€': 0x80, '‚': 0x82, '„': 0x84, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97,
}; // biome-ignore format: a table

function windows1252(text: string): Buffer {
  const bytes = [...text].flatMap(character => {
    const code = character.codePointAt(0) ?? 0x3f;
    const extra = EXTRA[character];
    if (extra !== undefined) return [extra];
    return code < 0x100 ? [code] : [...Buffer.from(`&#${code};`, 'latin1')];
  });
  return Buffer.from(bytes);
}

const stop = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
