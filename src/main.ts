import { existsSync } from 'node:fs';
import { createLimiter, frontDoor } from '../commands/index.ts';
import { type App, createApp, type Outlet } from './app.ts';
import { type Config, parseConfig, secretsOf } from './config.ts';
import type { DigestDeps } from './digests/deps.ts';
import { createStoryLists } from './digests/storyLists.ts';
import { createDiscordBot } from './discord/bot.ts';
import { createDiscordPoster } from './discord/worker.ts';
import { AppError, sentenceFor } from './errors.ts';
import type { Clock, Fields, Observer } from './model.ts';
import { systemClock as clock } from './ops/clock.ts';
import { startHealthServer } from './ops/health.ts';
import { createLog, withoutSecrets } from './ops/log.ts';
import { addFirstFeeds } from './setup/firstFeeds.ts';
import { isReachable } from './store/database.ts';

const STOP_WITHIN_MS = 10_000;

/** What no output may show; known once the settings are read. */
const secrets: string[] = [];

/** The configuration; without a token and on a terminal it is asked for, once. */
async function configure(): Promise<{ config: Config; firstFeeds: string[] }> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(process.env);
  const askable = process.stdin.isTTY && process.stdout.isTTY;
  if (config.DISCORD_TOKEN !== undefined || !askable) return { config, firstFeeds: [] };
  const { setUpInTerminal } = await import('./setup/terminal.ts');
  const files = { env: '.env', example: '.env.example' };
  const deps = { clock, observer: createLog('silent'), random: Math.random };
  const outcome = await setUpInTerminal(config, files, deps);
  if (outcome === null) process.exit(0);
  return { config: parseConfig({ ...process.env, ...outcome.settings }), firstFeeds: outcome.feeds };
}

/** A process of the bot: wire, start, stop. What it does of the whole is told by `SITREP_ROLES`. */
async function main(): Promise<void> {
  const { config, firstFeeds } = await configure();
  const token = config.DISCORD_TOKEN;
  if (token === undefined) throw new AppError('error.token_missing');
  secrets.push(...secretsOf(config));
  const log = createLog(config.LOG_LEVEL, secrets);
  const { HTTP_PORT: port, HTTP_HOST: host } = config;
  // Without a page to show them on, nobody needs metrics.
  const metrics = port === undefined ? null : (await import('./ops/metrics.ts')).createMetrics();
  const observer = metrics?.observe(log) ?? log;
  const app = await createApp(config, { clock, observer, random: Math.random });
  const ports = { clock, observer, pace: app.pace };
  const post = config.SITREP_ROLES.includes('gateway')
    ? startGateway(config, token, app, ports)
    : startPoster(config, token, ports);
  const digests = app.digestsTo(post);

  const health =
    port === undefined || metrics === null
      ? null
      : await startHealthServer(
          { port, host },
          {
            metrics,
            observer,
            notReady: async () => [
              ...((await isReachable(app.store)) ? [] : ['The store does not answer.']),
              ...(post.isConnected() ? [] : ['Discord is not connected.']),
            ],
          },
        );

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // What is not finished by then is resumed at the next start: nothing is lost by leaving.
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    observer.info('stopping');
    await Promise.all([health?.close(), post.finish(), app.finish()]);
    await post.stop();
    await app.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());

  try {
    const about = await post.start(digests);
    if (config.SITREP_ROLES.includes('worker')) app.start(digests);
    observer.info('ready', { ...about, roles: config.SITREP_ROLES.join(',') });
    if (firstFeeds.length > 0) console.log(await addFirstFeeds(app.feeds, post.guildIds(), firstFeeds));
  } catch (error) {
    await post.stop();
    await app.close();
    throw new AppError('error.discord_login', { reason: error instanceof Error ? error.message : '' }, error);
  }
}

/** How this process reaches Discord. */
interface Post extends Outlet {
  start(digests: DigestDeps): Promise<Fields>;
  isConnected(): boolean;
  guildIds(): string[];
  finish(): Promise<void>;
  stop(): Promise<void>;
}

type Ports = { clock: Clock; observer: Observer; pace: () => Promise<void> };

/** With a session at the gateway: members' commands are answered here. */
function startGateway(config: Config, token: string, app: App, ports: Ports): Post {
  const { SHARDS: ids, SHARD_COUNT: count } = config;
  const bot = createDiscordBot(
    { token, apiUrl: config.DISCORD_API_URL, ...(ids && count ? { shards: { ids, count } } : {}) },
    ports,
  );
  const { store, feeds, compose, reading, answers } = app;
  const { channels } = bot;
  const limits = createLimiter(clock);
  const storyLists = createStoryLists({ store, clock });
  return {
    ...bot,
    async start(digests) {
      const { observer } = ports;
      const context = {
        store,
        clock,
        observer,
        feeds,
        compose,
        reading,
        answers,
        digests,
        channels,
        limits,
        storyLists,
      };
      return {
        ...(await bot.start({
          ...frontDoor,
          context,
          allowedGuilds: config.GUILD_ALLOWLIST,
          guildId: config.DISCORD_GUILD_ID,
        })),
      };
    },
  };
}

/** Without one: it posts, and answers nobody. */
function startPoster({ DISCORD_API_URL: apiUrl }: Config, token: string, ports: Ports): Post {
  const poster = createDiscordPoster({ token, apiUrl }, ports);
  let accepted = false;
  return {
    ...poster,
    async start() {
      const about = await poster.start();
      accepted = true;
      return about;
    },
    isConnected: () => accepted,
    guildIds: () => [],
    finish: async () => {},
    stop: async () => {},
  };
}

try {
  await main();
} catch (error) {
  console.error(withoutSecrets(sentenceFor(error), secrets));
  if (!(error instanceof AppError)) console.error(withoutSecrets(error, secrets));
  process.exit(1);
}
