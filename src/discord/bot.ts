import { Events } from 'discord.js';
import type { ChannelDirectory, CommandContext, FrontDoor } from '../../commands/index.ts';
import type { Messenger, Teller } from '../digests/messenger.ts';
import type { Renderer } from '../digests/deps.ts';
import { english } from '../i18n/index.ts';
import type { Clock, Observer } from '../model.ts';
import { createAttachmentReader } from './attachments.ts';
import { createClient, type DiscordSettings, logIn } from './client.ts';
import { createMessenger } from './messenger.ts';
import { createChannelDirectory, inviteLink } from './permissions.ts';
import { registerCommands } from './register.ts';
import { renderEdition } from './render.ts';
import { routeInteraction } from './router.ts';
import { welcomeGuilds } from './welcome.ts';

/** Discord as the rest of the program sees it. */
export interface DiscordBot {
  messenger: Messenger;
  render: Renderer;
  teller: Teller;
  channels: ChannelDirectory;
  /** Logs in, registers the commands and answers interactions from then on. Rejects when Discord does not let us in. */
  start(serving: Serving): Promise<{ name: string; guilds: number; invite: string }>;
  isConnected(): boolean;
  /** The servers that it is in. */
  guildIds(): string[];
  stop(): Promise<void>;
}

export interface Serving extends FrontDoor {
  context: CommandContext;
  /** Empty: every guild may use the bot. */
  allowedGuilds: readonly string[];
  /** Registers the commands in this guild only. */
  guildId: string | undefined;
}

export function createDiscordBot(
  settings: DiscordSettings,
  ports: { clock: Clock; observer: Observer },
): DiscordBot {
  const client = createClient(settings, ports.observer);
  const messenger = createMessenger(client.rest, () => client.user?.id ?? '', ports.clock);
  return {
    messenger,
    teller: messenger,
    render: (content, look = {}) =>
      renderEdition(content, look.locale ?? content.language ?? english, look).map(body =>
        JSON.stringify(body),
      ),
    channels: createChannelDirectory(client),
    async start(serving) {
      const routing = { ...serving, attachments: createAttachmentReader(settings.apiUrl) };
      client.on(Events.InteractionCreate, interaction => void routeInteraction(routing, interaction));
      welcomeGuilds(routing, client);
      const ready = await logIn(client, settings.token);
      await registerCommands(ready, serving, serving.guildId);
      return {
        name: ready.user.username,
        guilds: ready.guilds.cache.size,
        invite: inviteLink(ready.application.id),
      };
    },
    isConnected: () => client.isReady(),
    guildIds: () => [...client.guilds.cache.keys()],
    stop: () => client.destroy(),
  };
}
