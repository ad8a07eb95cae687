import { Client, Events, GatewayIntentBits, type Interaction, Options } from 'discord.js';
import type { Discord } from './discord/index.ts';

/** A real discord.js client, logged in to the stand-in and ready, with `answer` on every interaction. */
export async function login(
  discord: Discord,
  answer: (interaction: Interaction) => Promise<unknown> = async () => {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: discord.api, retries: 3, timeout: 15_000 },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
    }),
  });
  // A refused answer (too late, already given) is what some tests are about: they read it from the requests.
  client.on(Events.InteractionCreate, interaction => void answer(interaction).catch(() => {}));
  const ready = new Promise(resolve => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return client as Client<true>;
}

/** Discord's JSON error code of a refused call; throws when the call was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<number> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason as { code?: unknown },
  );
  if (!error) throw new Error('the call was not refused');
  if (typeof error.code !== 'number') throw error;
  return error.code;
}
