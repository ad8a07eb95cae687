import { existsSync } from 'node:fs';
import { Events } from 'discord.js';
import { commands } from '../commands/index.ts';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { createClient, logIn } from './discord/client.ts';
import { createMessenger } from './discord/messenger.ts';
import { createChannelDirectory, inviteLink } from './discord/permissions.ts';
import { registerCommands } from './discord/register.ts';
import { renderEdition } from './discord/render.ts';
import { routeInteraction } from './discord/router.ts';
import { AppError, sentenceFor } from './errors.ts';
import { systemClock } from './ops/clock.ts';
import { createLog } from './ops/log.ts';

/** The bot: wire, start, stop. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(process.env);
  if (config.DISCORD_TOKEN === undefined) throw new AppError('error.token_missing');
  const token = config.DISCORD_TOKEN;
  const observer = createLog(config.LOG_LEVEL, [token, config.OPENAI_API_KEY ?? '']);
  const app = await createApp(config, { clock: systemClock, observer, random: Math.random });

  const shards =
    config.SHARDS && config.SHARD_COUNT ? { ids: config.SHARDS, count: config.SHARD_COUNT } : undefined;
  const settings = { token, apiUrl: config.DISCORD_API_URL, ...(shards ? { shards } : {}) };
  const client = createClient(settings, observer);
  const digests = app.digestsTo({
    messenger: createMessenger(client.rest, () => client.user?.id ?? ''),
    render: content => renderEdition(content, 'en').map(body => JSON.stringify(body)),
  });
  const context = {
    store: app.store,
    clock: systemClock,
    observer,
    feeds: app.feeds,
    compose: app.compose,
    digests,
    channels: createChannelDirectory(client),
  };
  client.on(Events.InteractionCreate, interaction => {
    void routeInteraction({ commands, context, allowedGuilds: config.GUILD_ALLOWLIST }, interaction);
  });

  let stopping: Promise<void> | undefined;
  const stop = (signal: string): void => {
    stopping ??= (async () => {
      observer.info('stopping', { signal });
      await client.destroy();
      await app.close();
      process.exit(0);
    })();
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));

  try {
    const ready = await logIn(client, token);
    await registerCommands(ready, commands, config.DISCORD_GUILD_ID);
    app.start(digests);
    observer.info('ready', {
      bot: ready.user.username,
      guilds: ready.guilds.cache.size,
      invite: inviteLink(ready.application.id),
    });
  } catch (error) {
    await client.destroy();
    await app.close();
    throw new AppError('error.discord_login', { reason: error instanceof Error ? error.message : '' }, error);
  }
}

try {
  await main();
} catch (error) {
  console.error(sentenceFor(error));
  if (!(error instanceof AppError)) console.error(error);
  process.exit(1);
}
