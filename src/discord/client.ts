import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  type RateLimitData,
  REST,
  type RESTOptions,
} from 'discord.js';
import type { Observer } from '../model.ts';
import { makeRequest } from './request.ts';

export interface DiscordSettings {
  token: string;
  /** Ends in `/api`. */
  apiUrl: string;
  shards?: { ids: number[]; count: number };
}

/**
 * A client that needs no privileged intent: `Guilds` alone, and caches kept small, since a bot that posts and answers
 * needs to know only servers, channels and its own permissions.
 */
export function createClient(settings: DiscordSettings, observer: Observer): Client {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    enforceNonce: true,
    rest: restOptions(settings.apiUrl),
    ...(settings.shards ? { shards: settings.shards.ids, shardCount: settings.shards.count } : {}),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 10, keepOverLimit: member => member.id === client.user?.id },
      UserManager: { maxSize: 50, keepOverLimit: user => user.id === client.user?.id },
    }),
  });
  client.on(Events.Error, error => observer.error('discord client error', { error }));
  client.on(Events.Warn, message => observer.warn('discord client warning', { message }));
  client.on(Events.ShardDisconnect, (event, shard) =>
    observer.warn('discord shard disconnected', { shard, code: event.code }),
  );
  client.on(Events.ShardResume, (shard, replayed) =>
    observer.info('discord shard resumed', { shard, replayed }),
  );
  return client;
}

/** How Discord's REST API is asked. */
const restOptions = (apiUrl: string): Partial<RESTOptions> => ({
  api: apiUrl,
  timeout: 15_000,
  rejectOnRateLimit: isLong,
  makeRequest,
});

/**
 * What posts. It repeats no request by itself: each attempt is booked before it is made, and a forum post or a thread,
 * which have no nonce, would come twice when a server's error follows the deed.
 */
export const postingRest = ({ token, apiUrl }: Pick<DiscordSettings, 'token' | 'apiUrl'>): REST =>
  new REST({ ...restOptions(apiUrl), retries: 0 }).setToken(token);

/** Longer waits than this are not sat out inside a request: whoever asked decides when to try again. */
const LONG_WAIT_MS = 10_000;

const isLong = ({ retryAfter, timeToReset }: RateLimitData): boolean =>
  Math.max(retryAfter, timeToReset) > LONG_WAIT_MS;

/** Logs in and resolves when the gateway is ready. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>(resolve => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}
