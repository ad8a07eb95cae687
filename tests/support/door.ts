import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLimiter, type FrontDoor } from '../../commands/index.ts';
import { type App, createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import type { DigestDeps } from '../../src/digests/deps.ts';
import { createStoryLists } from '../../src/digests/storyLists.ts';
import { createDiscordBot, type DiscordBot } from '../../src/discord/bot.ts';
import { systemClock as clock } from '../../src/ops/clock.ts';
import { type TestObserver, testObserver } from './clock.ts';
import type { Discord, Interaction } from './discord/index.ts';

/** The bot in this process, so that a test can give it a front door of its own. */
export interface Doorway {
  app: App;
  observer: TestObserver;
  /** What a digest loop of this bot works with. */
  digests(): DigestDeps;
  /** Ends the bot and starts another on the same store, as a restart of the host does. */
  restart(meanwhile?: () => void): Promise<void>;
  stop(): Promise<void>;
}

export async function openDoor(
  discord: Discord,
  door: FrontDoor,
  allowedGuilds: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Doorway> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-door-'));
  const config = parseConfig({ DATABASE_URL: `file:${join(folder, 'bot.db')}`, ...env });
  const observer = testObserver();
  const app = await createApp(config, { clock, observer, random: Math.random });
  const start = async (): Promise<DiscordBot> => {
    const bot = createDiscordBot({ token: discord.token, apiUrl: discord.api }, { clock, observer });
    const { store, feeds, compose, reading, answers } = app;
    const digests = app.digestsTo(bot);
    const limits = createLimiter(clock);
    const shared = { store, clock, observer, feeds, compose, reading, answers, digests };
    const context = {
      ...shared,
      channels: bot.channels,
      limits,
      storyLists: createStoryLists({ store, clock }),
    };
    await bot.start({ ...door, context, allowedGuilds, guildId: undefined });
    return bot;
  };
  let bot = await start();
  return {
    app,
    observer,
    digests: () => app.digestsTo(bot),
    async restart(meanwhile = () => {}) {
      await bot.stop();
      meanwhile();
      bot = await start();
    },
    async stop() {
      await bot.stop();
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every text in a message or a list of messages. */
export const textOf = (value: unknown): string =>
  [...JSON.stringify(value ?? '').matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)]
    .map(match => JSON.parse(`"${match[1]}"`) as string)
    .filter(text => text !== '')
    .join('\n');

/** The text of the answer, wherever it came: a private one may replace a public placeholder by a follow-up. */
export async function answerOf(interaction: Interaction, ms = 10_000): Promise<string> {
  const answered = (it: Interaction) =>
    it.followups.length > 0 || (it.original !== null && textOf(it.original) !== '');
  await interaction.until(answered, ms, 'the answer');
  return textOf([interaction.original, ...interaction.followups]);
}
