import { Routes } from 'discord.js';
import type { Renderer } from '../digests/deps.ts';
import type { Messenger, Teller } from '../digests/messenger.ts';
import type { Clock } from '../model.ts';
import { renderBodies } from './bodies.ts';
import { type DiscordSettings, postingRest } from './client.ts';
import { createMessenger } from './messenger.ts';

/** What a process that posts, and answers nobody, needs of Discord. */
export interface DiscordPoster {
  messenger: Messenger;
  render: Renderer;
  teller: Teller;
  /** Asks who we are. Rejects when Discord refuses the token. */
  start(): Promise<{ name: string }>;
}

/** Posts over REST alone: no gateway session, so that any number of workers can share a token. */
export function createDiscordPoster(
  settings: Pick<DiscordSettings, 'token' | 'apiUrl'>,
  { clock, pace }: { clock: Clock; pace: () => Promise<void> },
): DiscordPoster {
  const rest = postingRest(settings);
  let botId = '';
  const messenger = createMessenger(rest, () => botId, clock, pace);
  return {
    messenger,
    teller: messenger,
    render: renderBodies,
    async start() {
      const self = (await rest.get(Routes.user())) as { id: string; username: string };
      botId = self.id;
      return { name: self.username };
    },
  };
}
