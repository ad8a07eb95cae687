import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { RefusalCode } from '../digests/messenger.ts';

/** Discord's error codes that no second attempt can change. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const REFUSALS: Record<string, RefusalCode> = {
  10003: 'unknown_channel',
  50001: 'no_access',
  50013: 'no_permission',
  50035: 'bad_message',
  50006: 'bad_message',
  50083: 'no_access',
  160005: 'no_permission',
};

/** Errors of a connection that was never made: the request cannot have arrived. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a request that failed means: refused for good, certainly not done, or unknown. */
export type Failure =
  | { kind: 'refused'; code: RefusalCode; detail: string }
  | { kind: 'later'; afterMs: number | null; detail: string }
  | { kind: 'unknown'; detail: string };

export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof RateLimitError) return { kind: 'later', afterMs: error.retryAfter, detail };
  if (error instanceof DiscordAPIError) {
    const code = REFUSALS[String(error.code)];
    if (code) return { kind: 'refused', code, detail };
    // The token was reset or the bot is being shut out as a whole: no fault of this channel.
    if (error.status === 401) return { kind: 'later', afterMs: 60_000, detail };
    if (error.status === 403) return { kind: 'refused', code: 'no_access', detail };
    if (error.status === 404) return { kind: 'refused', code: 'unknown_channel', detail };
    if (error.status === 400) return { kind: 'refused', code: 'bad_message', detail };
    if (error.status === 429) return { kind: 'later', afterMs: 60_000, detail };
  }
  if (error instanceof HTTPError && error.status === 429) return { kind: 'later', afterMs: 60_000, detail };
  if (NEVER_SENT.has(codeOf(error))) return { kind: 'later', afterMs: null, detail };
  return { kind: 'unknown', detail };
}

/** Discord's own error code, or null. */
export const discordCode = (error: unknown): number | null =>
  error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;

function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
