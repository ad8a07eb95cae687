/** What HTTP answers say about time and about failure. Pure. */

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
  'cancelled',
] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

export type Headers = Record<string, string | string[] | undefined>;

export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The failure that a status stands for. A 503 that says when to come back is a request to wait. */
export function failureOfStatus(status: number, retryAfterMs: number | null): FetchFailure {
  if (status === 401 || status === 407) return 'unauthorized';
  if (status === 403 || status === 451) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 410) return 'gone';
  if (status === 429 || (status === 503 && retryAfterMs !== null)) return 'rate_limited';
  return status >= 500 ? 'server_error' : 'http_status';
}

/** Retry-After in milliseconds (RFC 9110: seconds or an HTTP date), null when there is none to read. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const value = header(headers, 'retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** How long an answer is fresh, in milliseconds (RFC 9111: max-age less Age, before Expires); null when unsaid. */
export function freshnessOf(headers: Headers, now: number): number | null {
  const control = header(headers, 'cache-control') ?? '';
  if (/\bno-(?:store|cache)\b/i.test(control)) return null;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = Number(header(headers, 'age') ?? 0);
    return Math.max(0, Number(maxAge) - (age > 0 ? age : 0)) * 1000;
  }
  const until = Date.parse(header(headers, 'expires') ?? '');
  if (Number.isNaN(until)) return null;
  const from = Date.parse(header(headers, 'date') ?? '');
  return Math.max(0, until - (Number.isNaN(from) ? now : from));
}

/** Whether the other side closed the connection before it answered. */
export const isClosedConnection = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE)$/.test(String(error.code));

/** The failure that a thrown error stands for. */
export function failureOfError(error: unknown): FetchFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error ? error.name : '';
  if (code === 'EGUARD') return 'private_address';
  if (/ENOTFOUND|EAI_|ENODATA|ESERVFAIL/.test(code)) return 'dns';
  if (/TIMEOUT|ETIMEDOUT/.test(code) || /Timeout/.test(name)) return 'timeout';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|EPROTO/.test(code)) return 'tls';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/.test(code)) return 'connect';
  if (/INVALID_URL|INVALID_ARG/.test(code)) return 'bad_url';
  return 'network';
}
