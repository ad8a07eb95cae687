import { Events } from 'discord.js';
import type { ChannelDirectory, CommandContext, FrontDoor } from '../../commands/index.ts';
import type { Messenger, Teller } from '../digests/messenger.ts';
import type { Renderer } from '../digests/deps.ts';
import type { Clock, Observer } from '../model.ts';
import { createAttachmentReader } from './attachments.ts';
import { renderBodies } from './bodies.ts';
import { createClient, type DiscordSettings, logIn, postingRest } from './client.ts';
import { createLeaving } from './leaving.ts';
import { createMessenger } from './messenger.ts';
import { createChannelDirectory, inviteLink } from './permissions.ts';
import { registerCommands } from './register.ts';
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
  /** Answers those who wait, or tells them to ask again. Messages can still be sent. */
  finish(): Promise<void>;
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
  ports: { clock: Clock; observer: Observer; pace?: () => Promise<void> },
): DiscordBot {
  const client = createClient(settings, ports.observer);
  const leaving = createLeaving(ports.clock);
  const messenger = createMessenger(
    postingRest(settings),
    () => client.user?.id ?? '',
    ports.clock,
    ports.pace,
  );
  return {
    messenger,
    teller: messenger,
    render: renderBodies,
    channels: createChannelDirectory(client),
    async start(serving) {
      const attachments = createAttachmentReader(settings.apiUrl);
      const routing = { ...serving, attachments, leaving: leaving.signal };
      client.on(Events.InteractionCreate, interaction =>
        leaving.track(routeInteraction(routing, interaction)),
      );
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
    finish: () => leaving.finish(),
    stop: () => client.destroy(),
  };
}
