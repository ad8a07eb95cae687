import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import { Agent, type Dispatcher, request } from 'undici';
import type { Clock, Observer } from '../model.ts';
import { createGuard, guardedLookup } from './guard.ts';
import { createHostBudget } from './hostBudget.ts';

/** Why nothing came back; `error.fetch_<code>` says it to people. */
export const FETCH_FAILURES = [
  'bad_url',
  'scheme',
  'port',
  'private_address',
  'dns',
  'connect',
  'tls',
  'timeout',
  'too_large',
  'bad_encoding',
  'too_many_redirects',
  'unauthorized',
  'forbidden',
  'not_found',
  'gone',
  'rate_limited',
  'server_error',
  'http_status',
  'network',
] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

export type FetchKind = 'feed' | 'page' | 'robots';

export interface FetchOptions {
  kind: FetchKind;
  etag?: string | null;
  lastModified?: string | null;
  signal?: AbortSignal;
}

interface Answered {
  /** After redirects. */
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
}

interface Redirect {
  redirect: string;
  permanent: boolean;
}

const MAX_BYTES: Record<FetchKind, number> = { feed: 20_000_000, page: 5_000_000, robots: 500_000 };
const ACCEPT: Record<FetchKind, string> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.3',
  robots: 'text/plain, */*;q=0.3',
};
const TOTAL_MS = 30_000;
const STEP_MS = 15_000;
const MAX_REDIRECTS = 5;

/** The one door to the web for feeds, pages and robots.txt. Never throws: every outcome is a result. */
export function createFetcher(
  settings: FetcherSettings,
  deps: { clock: Clock; observer: Observer },
): Fetcher {
  const guard = createGuard(settings.allowHosts);
  const timeouts = { headersTimeout: STEP_MS, bodyTimeout: STEP_MS, keepAliveTimeout: 4_000 };
  const guarded = new Agent({
    ...timeouts,
    connect: { timeout: STEP_MS, lookup: guardedLookup(guard) as never },
  });
  const exempt = new Agent({ ...timeouts, connect: { timeout: STEP_MS } });
  const budget = createHostBudget(deps.clock);
  const contact = settings.contactUrl === null ? '' : ` (+${settings.contactUrl})`;
  const userAgent = `Sitrep/0.1 feed reader${contact}`;

  async function get(address: string, options: FetchOptions): Promise<FetchResult> {
    const deadline = AbortSignal.timeout(TOTAL_MS);
    const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
    let url = URL.parse(address);
    let permanent: string | null = null;
    let onlyPermanent = true;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      if (url === null) return failed('bad_url');
      const refusal = guard.refuse(url);
      if (refusal !== null) return failed(refusal);
      const free = await budget.take(url.host, guard.isExempt(url));
      try {
        const answer = await once(url, options, signal);
        if (!('redirect' in answer)) {
          if (answer.kind === 'failed') return answer;
          return { ...answer, permanentUrl: permanent };
        }
        url = URL.parse(answer.redirect, url.href);
        onlyPermanent &&= answer.permanent;
        if (onlyPermanent && url !== null) permanent = url.href;
      } catch (error) {
        return failed(failureOf(error));
      } finally {
        free();
      }
    }
    return failed('too_many_redirects');
  }

  async function once(url: URL, options: FetchOptions, signal: AbortSignal): Promise<FetchResult | Redirect> {
    const dispatcher = guard.isExempt(url) ? exempt : guarded;
    const response = await request(plainAddress(url), {
      dispatcher,
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
    const { statusCode: status, body } = response;
    const header = (name: string): string | null => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    const location = header('location');
    if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
      await body.dump();
      return { redirect: location, permanent: status === 301 || status === 308 };
    }
    const now = deps.clock.now();
    const about = {
      url: url.href,
      permanentUrl: null,
      etag: header('etag'),
      lastModified: header('last-modified'),
      freshForMs: freshness(header('cache-control'), header('expires'), header('date'), now),
    };
    if (status === 304) {
      await body.dump();
      return { ...about, kind: 'not_modified' as const };
    }
    if (status < 200 || status >= 300) {
      await body.dump();
      return failed(codeOf(status), status, retryAfter(header('retry-after'), now));
    }
    const bytes = await readBody(body, header('content-encoding'), MAX_BYTES[options.kind]);
    return { ...about, kind: 'ok' as const, body: bytes, contentType: header('content-type') };
  }

  return {
    get,
    close: async () => {
      await Promise.all([guarded.destroy(), exempt.destroy()]);
    },
  };
}

const failed = (
  code: FetchFailure,
  status: number | null = null,
  retryAfterMs: number | null = null,
): FetchResult & { kind: 'failed' } => ({ kind: 'failed', code, status, retryAfterMs });

/** Credentials travel in a header, never in an address that could be logged. */
function plainAddress(url: URL): string {
  const plain = new URL(url.href);
  plain.username = '';
  plain.password = '';
  plain.hash = '';
  return plain.href;
}

function authorization(url: URL): Record<string, string> {
  if (url.username === '') return {};
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

class TooLarge extends Error {}
class BadEncoding extends Error {}

/** Reads and decompresses a body, counting decoded bytes: a small download must not become a large text. */
async function readBody(
  body: Dispatcher.ResponseData['body'],
  encoding: string | null,
  limit: number,
): Promise<Uint8Array> {
  const decoder = decoderFor(encoding);
  const stream: Readable = decoder === null ? body : body.pipe(decoder);
  // pipe() does not hand errors on: a cut download must fail the reading too.
  if (decoder !== null) body.on('error', error => decoder.destroy(error));
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of stream as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > limit) throw new TooLarge();
      parts.push(part);
    }
  } catch (error) {
    body.destroy();
    if (isZlibError(error)) throw new BadEncoding();
    throw error;
  }
  return Buffer.concat(parts, size);
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(Z_|ERR_.*BROTLI|ERR__ERROR)/.test(String(error.code));

function decoderFor(encoding: string | null) {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}

function codeOf(status: number): FetchFailure {
  if (status === 401) return 'unauthorized';
  if (status === 403 || status === 451) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 410) return 'gone';
  if (status === 429 || status === 503) return 'rate_limited';
  return status >= 500 ? 'server_error' : 'http_status';
}

function failureOf(error: unknown): FetchFailure {
  if (error instanceof TooLarge) return 'too_large';
  if (error instanceof BadEncoding) return 'bad_encoding';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error ? error.name : '';
  if (code === 'EGUARD') return 'private_address';
  if (/ENOTFOUND|EAI_/.test(code)) return 'dns';
  if (/TIMEOUT|ETIMEDOUT/.test(code) || /Timeout|Abort/.test(name)) return 'timeout';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'tls';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(code)) return 'connect';
  return 'network';
}

/** RFC 9110: seconds or an HTTP date. */
function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** RFC 9111: max-age before Expires. */
function freshness(
  cacheControl: string | null,
  expires: string | null,
  date: string | null,
  now: number,
): number | null {
  if (/no-store|no-cache/i.test(cacheControl ?? '')) return null;
  const age = /(?:^|[\s,])max-age=(\d+)/i.exec(cacheControl ?? '')?.[1];
  if (age !== undefined) return Number(age) * 1000;
  const until = Date.parse(expires ?? '');
  if (Number.isNaN(until)) return null;
  const from = Date.parse(date ?? '');
  return Math.max(0, until - (Number.isNaN(from) ? now : from));
}
