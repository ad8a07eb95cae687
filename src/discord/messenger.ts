import { type APIMessage, DiscordAPIError, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { LookupOutcome, Messenger, RefusalCode, SendOutcome } from '../digests/publish.ts';

/** Discord's error codes that no second attempt can change. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const REFUSALS: Record<string, RefusalCode> = {
  10003: 'unknown_channel',
  50001: 'no_access',
  50013: 'no_permission',
  50035: 'bad_message',
  50006: 'bad_message',
  50083: 'no_access',
};

const PAGE = 100;
const MAX_PAGES = 20;
/** Our clock and Discord's may differ; a message is looked for from a little before its first attempt. */
const CLOCK_MARGIN_MS = 30_000;

/** Sends and finds messages over Discord's REST API. discord.js waits out rate limits and repeats 5xx itself. */
export function createMessenger(rest: REST, botId: () => string): Messenger {
  return {
    async send(channelId, payload, nonce): Promise<SendOutcome> {
      const body = { ...(JSON.parse(payload) as object), nonce, enforce_nonce: true };
      try {
        const message = (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
        return { kind: 'sent', messageId: message.id };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async find(channelId, marker, since): Promise<LookupOutcome> {
      let after = String(SnowflakeUtil.generate({ timestamp: since - CLOCK_MARGIN_MS }));
      try {
        for (let page = 0; page < MAX_PAGES; page++) {
          const query = new URLSearchParams({ after, limit: String(PAGE) });
          const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
          const ours = messages.find(
            message =>
              message.author.id === botId() && JSON.stringify(message.components ?? []).includes(marker),
          );
          if (ours) return { kind: 'found', messageId: ours.id };
          if (messages.length < PAGE) return { kind: 'absent' };
          after = messages
            .map(message => BigInt(message.id))
            .reduce((a, b) => (a > b ? a : b))
            .toString();
        }
        return { kind: 'unreadable' };
      } catch {
        return { kind: 'unreadable' };
      }
    },
  };
}

function outcomeOf(error: unknown): SendOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof DiscordAPIError) {
    const code = REFUSALS[String(error.code)];
    if (code) return { kind: 'refused', code, detail };
    if (error.status === 403 || error.status === 401) return { kind: 'refused', code: 'no_access', detail };
    if (error.status === 404) return { kind: 'refused', code: 'unknown_channel', detail };
    if (error.status === 400) return { kind: 'refused', code: 'bad_message', detail };
  }
  return { kind: 'unknown', detail };
}
