import type { Clock, Observer } from '../model.ts';
import {
  failureOfError,
  failureOfStatus,
  type FetchFailure,
  freshnessOf,
  header,
  retryAfterOf,
} from './answer.ts';
import { BadEncoding, collect, decodeBody, TooLarge } from './body.ts';
import type { Connections, Timeouts } from './connections.ts';
import { createGuard, type Lookup } from './guard.ts';
import { createHostBudget } from './hostBudget.ts';
import type { HostTurns } from './hostTurns.ts';

export type FetchKind = 'feed' | 'page' | 'robots';

export interface FetchOptions {
  kind: FetchKind;
  etag?: string | null;
  lastModified?: string | null;
  /** Decoded bytes; the kind's own limit unless given. */
  maxBytes?: number;
  signal?: AbortSignal | undefined;
}

interface Answered {
  /** After redirects, without credentials. */
  url: string;
  /** Where permanent redirects alone lead, null when there was none. */
  permanentUrl: string | null;
  etag: string | null;
  lastModified: string | null;
  /** How long the server calls its answer fresh (Cache-Control, Expires), null when it does not say. */
  freshForMs: number | null;
}

export type FetchResult =
  | (Answered & { kind: 'ok'; body: Uint8Array; contentType: string | null })
  | (Answered & { kind: 'not_modified' })
  | { kind: 'failed'; code: FetchFailure; status: number | null; retryAfterMs: number | null };

export interface Fetcher {
  get(url: string, options: FetchOptions): Promise<FetchResult>;
  close(): Promise<void>;
}

export interface FetcherSettings {
  allowHosts: readonly string[];
  contactUrl: string | null;
  timeouts?: Partial<Timeouts>;
  /** Resolves names; the system's own unless given. */
  lookup?: Lookup;
}

const TIMEOUTS: Timeouts = { connectMs: 10_000, headersMs: 20_000, bodyMs: 15_000, totalMs: 45_000 };
const MAX_BYTES: Record<FetchKind, number> = { feed: 20_000_000, page: 5_000_000, robots: 512_000 };
const ACCEPT: Record<FetchKind, string> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.3',
  robots: 'text/plain, */*;q=0.3',
};
const MAX_REDIRECTS = 6;

type Redirect = { kind: 'redirect'; location: string; permanent: boolean };

/** The one door to the web for feeds, pages and robots.txt. Never throws: every outcome is a result. */
export function createFetcher(
  settings: FetcherSettings,
  deps: { clock: Clock; observer: Observer; turns?: HostTurns },
): Fetcher {
  const timeouts = { ...TIMEOUTS, ...settings.timeouts };
  const guard = createGuard(settings.allowHosts);
  let connections: Promise<Connections> | undefined;
  /** The HTTP client is a hundred modules: loaded at the first request, not while the program starts. */
  const connect = () => {
    connections ??= import('./connections.ts').then(({ openConnections }) =>
      openConnections(guard, timeouts, settings.lookup),
    );
    return connections;
  };
  const budget = createHostBudget(deps.clock, deps.turns);
  const contact = settings.contactUrl === null ? '' : `; +${settings.contactUrl}`;
  const userAgent = `Sitrep/0.1 (defence news digest${contact})`;

  async function get(address: string, options: FetchOptions): Promise<FetchResult> {
    const { send } = await connect();
    let url = URL.parse(address);
    let permanentUrl: string | null = null;
    let onlyPermanent = true;
    let leftMs = timeouts.totalMs;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      if (url === null) return failed('bad_url');
      const refusal = guard.refuse(url);
      if (refusal !== null) return failed(refusal);
      const place = await budget
        .take(url.host, guard.isExempt(url), options.signal)
        .catch((error: unknown) => {
          if (!options.signal?.aborted) deps.observer.warn('no turn at the host', { error });
          return null;
        });
      if (place === null) return failed('cancelled');
      if (place.kind === 'rest') return failed('rate_limited', null, place.ms);
      const startedAt = deps.clock.now();
      const answer = await ask(send, url, options, leftMs).finally(place.free);
      leftMs -= deps.clock.now() - startedAt;
      if (answer.kind === 'failed') return answer;
      if (answer.kind !== 'redirect') return { ...answer, permanentUrl };
      const next = follow(url, answer.location);
      // A site that sends us from https to http may be read, but is not followed there for good.
      onlyPermanent &&= answer.permanent && !(url.protocol === 'https:' && next?.protocol === 'http:');
      if (onlyPermanent && next !== null) permanentUrl = next.href;
      url = next;
    }
    return failed('too_many_redirects');
  }

  /** One request, without following redirects. */
  async function ask(
    send: Connections['send'],
    url: URL,
    options: FetchOptions,
    leftMs: number,
  ): Promise<FetchResult | Redirect> {
    const deadline = AbortSignal.timeout(Math.max(1, leftMs));
    const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
    try {
      return await exchange(send, url, options, signal);
    } catch (error) {
      if (options.signal?.aborted) return failed('cancelled');
      if (deadline.aborted) return failed('timeout');
      if (error instanceof TooLarge) return failed('too_large');
      if (error instanceof BadEncoding) return failed('bad_encoding');
      return failed(failureOfError(error));
    }
  }

  async function exchange(
    send: Connections['send'],
    url: URL,
    options: FetchOptions,
    signal: AbortSignal,
  ): Promise<FetchResult | Redirect> {
    const {
      statusCode: status,
      headers,
      body,
    } = await send(plain(url), {
      signal,
      headers: {
        'user-agent': userAgent,
        accept: ACCEPT[options.kind],
        'accept-encoding': 'gzip, deflate, br',
        ...authorization(url),
        ...(options.etag ? { 'if-none-match': options.etag } : {}),
        ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
      },
    });
    // Destroying a body that ended or fails is no event of ours.
    body.on('error', () => {});
    const now = deps.clock.now();
    const location = header(headers, 'location');
    if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
      await body.dump({ limit: 65_536 });
      return { kind: 'redirect', location, permanent: status === 301 || status === 308 };
    }
    const about: Answered = {
      url: plain(url),
      permanentUrl: null,
      etag: header(headers, 'etag'),
      lastModified: header(headers, 'last-modified'),
      freshForMs: freshnessOf(headers, now),
    };
    if (status === 304) {
      await body.dump({ limit: 65_536 });
      return { ...about, kind: 'not_modified' };
    }
    if (status < 200 || status >= 300) {
      await body.dump({ limit: 65_536 });
      const retryAfterMs = retryAfterOf(headers, now);
      const code = failureOfStatus(status, retryAfterMs);
      budget.note(url.host, code === 'rate_limited' ? { retryAfterMs } : null);
      return failed(code, status, retryAfterMs);
    }
    budget.note(url.host, null);
    const limit = options.maxBytes ?? MAX_BYTES[options.kind];
    const bytes = await collect(body, limit, { cut: options.kind === 'robots' });
    const decoded = await decodeBody(bytes, header(headers, 'content-encoding'), limit);
    return { ...about, kind: 'ok', body: decoded, contentType: header(headers, 'content-type') };
  }

  return { get, close: async () => (await connections)?.close() };
}

const failed = (
  code: FetchFailure,
  status: number | null = null,
  retryAfterMs: number | null = null,
): FetchResult & { kind: 'failed' } => ({ kind: 'failed', code, status, retryAfterMs });

/** Where a redirect leads. Credentials stay with the origin that they were given for. */
function follow(from: URL, location: string): URL | null {
  const next = URL.parse(location, from.href);
  if (next === null || next.username !== '') return next;
  if (next.origin === from.origin) {
    next.username = from.username;
    next.password = from.password;
  }
  return next;
}

/** Credentials travel in a header, never in an address that could be logged or stored. */
function plain(url: URL): string {
  if (url.username === '' && url.password === '' && url.hash === '') return url.href;
  const bare = new URL(url.href);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare.href;
}

function authorization(url: URL): Record<string, string> {
  if (url.username === '' && url.password === '') return {};
  const pair = `${unescaped(url.username)}:${unescaped(url.password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
