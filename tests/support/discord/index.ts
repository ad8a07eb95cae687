// A Discord stand-in: Gateway v10 and REST v10 on one loopback port, with a human side for tests.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClock } from './clock.ts';
import type { Context, RequestRecord } from './context.ts';
import { createControl } from './control/index.ts';
import { createFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { createApi, type Log } from './http.ts';
import { createHuman } from './human/index.ts';
import { issueText } from './issues.ts';
import { createLimiter } from './limiter.ts';
import { type DiscordOptions, withDefaults } from './options.ts';
import { loadSpec } from './spec.ts';
import { createWorld } from './world/index.ts';

export type { Place } from './human/visibility.ts';
export type { Interaction } from './interactions.ts';
export type { DiscordOptions } from './options.ts';
export type { PermissionName } from './permissions.ts';
export { PERMISSION } from './permissions.ts';
export type { Channel, Guild, Message, Role, User } from './types.ts';
export { CHANNEL, CHANNEL_FLAG, MESSAGE_FLAG } from './types.ts';

export type Discord = Awaited<ReturnType<typeof startDiscord>>;

/** A token of Discord's shape: the first part is the bot's id. */
const newToken = (id: string): string =>
  `${Buffer.from(id).toString('base64url')}.${randomBytes(4).toString('base64url')}.${randomBytes(24).toString('base64url')}`;

/** Starts the stand-in on a loopback port; `stop()` ends it and cuts every connection. */
export async function startDiscord(options: DiscordOptions = {}) {
  const settings = withDefaults(options);
  const clock = createClock(options.now);
  const log: Log = { requests: [], rejected: [], unhandled: [], answerFaults: new Set(), crashes: [] };
  const faults = createFaults();
  let port = 0;
  const world = createWorld(clock, settings.appName, (event, data, guildId) =>
    gateway.dispatch(event, data, guildId),
  );
  let token = options.token ?? newToken(world.bot.id);
  const origin = () => `http://127.0.0.1:${port}`;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const gateway = createGateway({ world, clock, settings, token: () => token, url: gatewayUrl });
  const limiter = createLimiter(clock, settings);
  const context: Context = {
    settings,
    clock,
    world,
    gateway,
    limiter,
    interactions: new Map(),
    files: new Map(),
    stats: { nonceHits: 0, limited: 0, invalid: 0 },
    origin,
    token: () => token,
  };
  const api = createApi(context, faults, log);
  const human = createHuman(context, api.keepFile);

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/control/')) return void control.handle(request, response);
    if (!path.startsWith('/cdn/')) return void api.handle(request, response).catch(giveUp);
    const file = context.files.get(path);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.data);

    function giveUp(error: unknown): void {
      log.crashes.push(error);
      response.destroy();
    }
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  await new Promise<void>(resolve => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  // Reading the schemas takes a moment: begin now, so that the first request need not wait for it.
  const spec = loadSpec();

  const discord = {
    ...human,
    world,
    gateway,
    clock,
    settings,
    /** Base URL for discord.js' `rest.api`. */
    api: `${origin()}/api`,
    gatewayUrl: gatewayUrl(),
    get token() {
      return token;
    },
    /** Every request to the API, oldest first. */
    requests: log.requests,
    /** Requests whose body Discord would refuse; a test that ends with some has found a bug. */
    rejected: log.rejected,
    unhandled: log.unhandled,
    answerFaults: log.answerFaults,
    stats: context.stats,
    interactions: context.interactions,
    messages: world.messages,
    /** Moves the stand-in's clock: nonces, tokens and limits age. */
    advance: clock.advance,
    fail: faults.fail,
    clearFaults: faults.clear,
    clearLimits: limiter.clear,
    /** The most requests within any second for the token, all processes together, refused ones included. */
    peakPerSecond: limiter.peakPerSecond,
    /** Requests of one operation, oldest first. */
    requestsOf: (op: string): RequestRecord[] => log.requests.filter(request => request.op === op),
    /** Everything that should not have happened, as sentences. Tests end with `toEqual([])`. */
    problems(): string[] {
      return [
        ...log.rejected.map(
          ({ request, issues }) => `${request.op} refused: ${issues.map(issueText).join('; ')}`,
        ),
        ...log.unhandled.map(request => `no such operation here: ${request.method} ${request.path}`),
        ...[...log.answerFaults].map(fault => `answer differs from the spec: ${fault}`),
        ...log.crashes.map(crash => `stand-in crashed: ${crash instanceof Error ? crash.stack : crash}`),
      ];
    },
    /** The host resets the token: requests get 401, gateway sessions end with 4004. */
    resetToken(): string {
      token = newToken(world.bot.id);
      gateway.closeWith(4004);
      return token;
    },
    /** Waits until the schemas are read (where start-up time is being measured). */
    async warm(): Promise<void> {
      await spec;
    },
    async stop(): Promise<void> {
      faults.clear();
      gateway.stop();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
  const control = createControl(discord);
  return discord;
}
