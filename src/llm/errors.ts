import { APIConnectionError, APIError } from 'openai/error';

/** What a failed request means for the next one. */
export type Failure =
  /** The server refused the request's form (4xx): another form may do. */
  | { kind: 'rejected'; message: string }
  /** Try again, after `retryAfterMs` when the server said so. */
  | { kind: 'busy'; message: string; retryAfterMs: number | null }
  /** A wrong key, an unknown model, an empty account: trying again soon is pointless. */
  | { kind: 'denied'; message: string };

/** Sorts an error of the client. What is not the server's own refusal is the network's: a cut or unreadable reply. */
export function failureOf(error: unknown, now: number): Failure {
  if (error instanceof APIConnectionError || !(error instanceof APIError))
    return { kind: 'busy', message: causeOf(error), retryAfterMs: null };
  const status = error.status;
  const message = `${status ?? ''} ${error.message}`.trim();
  const quota = error.code === 'insufficient_quota' || /insufficient_quota/.test(message);
  if (status === 401 || status === 402 || status === 403 || quota) return { kind: 'denied', message };
  if (status === 404 && /model|endpoint|route|not found/i.test(message) && !/format|schema/i.test(message))
    return { kind: 'denied', message };
  if (status === 408 || status === 409 || status === 425 || status === 429)
    return { kind: 'busy', message, retryAfterMs: retryAfter(error.headers, now) };
  if (status !== undefined && status >= 400 && status < 500) return { kind: 'rejected', message };
  // Some servers answer 500 or 501 when they cannot build a grammar from the schema.
  if (status === 501 || /grammar|json_schema|response_format/i.test(message))
    return { kind: 'rejected', message };
  return { kind: 'busy', message, retryAfterMs: retryAfter(error.headers, now) };
}

function causeOf(error: unknown): string {
  let cause = error;
  let text = String(error);
  while (cause instanceof Error) {
    text = cause.message || text;
    cause = cause.cause;
  }
  return text;
}

/** Milliseconds, from `retry-after-ms` or `retry-after` (seconds or an HTTP date). */
function retryAfter(headers: Headers | undefined, now: number): number | null {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const text = headers?.get('retry-after') ?? '';
  if (/^\s*\d+(\.\d+)?\s*$/.test(text)) return Number.parseFloat(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
