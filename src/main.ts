import { existsSync } from 'node:fs';
import { createLimiter, frontDoor } from '../commands/index.ts';
import { createApp } from './app.ts';
import { type Config, parseConfig } from './config.ts';
import { createDiscordBot } from './discord/bot.ts';
import { AppError, sentenceFor } from './errors.ts';
import { systemClock as clock } from './ops/clock.ts';
import { startHealthServer } from './ops/health.ts';
import { createLog } from './ops/log.ts';
import { createMetrics } from './ops/metrics.ts';
import { addFirstFeeds } from './setup/firstFeeds.ts';
import { setUpInTerminal } from './setup/terminal.ts';
import { isReachable } from './store/database.ts';

const STOP_WITHIN_MS = 10_000;

/** The configuration; without a token and on a terminal it is asked for, once. */
async function configure(): Promise<{ config: Config; firstFeeds: string[] }> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(process.env);
  const askable = process.stdin.isTTY && process.stdout.isTTY;
  if (config.DISCORD_TOKEN !== undefined || !askable) return { config, firstFeeds: [] };
  const files = { env: '.env', example: '.env.example' };
  const deps = { clock, observer: createLog('silent'), random: Math.random };
  const outcome = await setUpInTerminal(config, files, deps);
  if (outcome === null) process.exit(0);
  return { config: parseConfig({ ...process.env, ...outcome.settings }), firstFeeds: outcome.feeds };
}

/** The bot: wire, start, stop. */
async function main(): Promise<void> {
  const { config, firstFeeds } = await configure();
  const token = config.DISCORD_TOKEN;
  if (token === undefined) throw new AppError('error.token_missing');
  const metrics = createMetrics();
  const observer = metrics.observe(createLog(config.LOG_LEVEL, [token, config.OPENAI_API_KEY ?? '']));
  const app = await createApp(config, { clock, observer, random: Math.random });
  const { SHARDS: ids, SHARD_COUNT: count } = config;
  const bot = createDiscordBot(
    { token, apiUrl: config.DISCORD_API_URL, ...(ids && count ? { shards: { ids, count } } : {}) },
    { clock, observer },
  );
  const { store, feeds, compose, answers } = app;
  const digests = app.digestsTo(bot);

  const health =
    config.HTTP_PORT === undefined
      ? null
      : await startHealthServer(
          { port: config.HTTP_PORT, host: config.HTTP_HOST },
          {
            metrics,
            observer,
            notReady: async () => [
              ...((await isReachable(store)) ? [] : ['The store does not answer.']),
              ...(bot.isConnected() ? [] : ['Discord is not connected.']),
            ],
          },
        );

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // What is not finished by then is resumed at the next start: nothing is lost by leaving.
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await health?.close();
    await bot.stop();
    await app.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());

  try {
    const about = await bot.start({
      ...frontDoor,
      context: {
        store,
        clock,
        observer,
        feeds,
        compose,
        answers,
        digests,
        channels: bot.channels,
        limits: createLimiter(clock),
      },
      allowedGuilds: config.GUILD_ALLOWLIST,
      guildId: config.DISCORD_GUILD_ID,
    });
    app.start(digests);
    observer.info('ready', about);
    if (firstFeeds.length > 0) console.log(await addFirstFeeds(feeds, bot.guildIds(), firstFeeds));
  } catch (error) {
    await bot.stop();
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
