import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/database.ts';
import { addSchedule } from '../../src/store/schedules.ts';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf } from '../support/door.ts';

/** The bot in two processes on one store, each told to end while something hangs. */

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let store: Store;
let silent: Server;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-roles-'));
const url = `file:${join(folder, 'bot.db')}`;
const running: Bot[] = [];

async function start(role: 'gateway' | 'worker'): Promise<Bot> {
  const bot = startBot({
    SITREP_ROLES: role,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: url,
    FEED_ALLOW_HOSTS: '127.0.0.1',
  });
  running.push(bot);
  await bot.until('ready');
  return bot;
}

/** A schedule whose slot is due now and that posts whether there is news or not. */
async function dueNow(channelId: string): Promise<void> {
  const now = Date.now();
  await addSchedule(store.db, {
    guildId: home.guild.id,
    channelId,
    dailyTime: new Date(now).toISOString().slice(11, 16),
    cron: null,
    zone: 'UTC',
    topics: [],
    options: { ...DEFAULT_OPTIONS, nothingNew: 'post' },
    nextSlotAt: now - (now % 60_000),
    markAt: now - 3_600_000,
    createdBy: home.moderator.id,
    createdAt: now,
  });
}
const editions = () =>
  store.db.selectFrom('editions').select(['state', 'leaseOwner']).orderBy('id').execute();
const holders = () => store.db.selectFrom('leases').select('owner').distinct().execute();

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  store = await openStore(url);
  silent = createServer(() => {});
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
}, 60_000);

afterAll(async () => {
  await Promise.all(running.map(bot => bot.stop('SIGKILL')));
  silent.closeAllConnections();
  silent.close();
  await store.close();
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('posts from a worker without a gateway session', async () => {
  const worker = await start('worker');
  await dueNow(home.daily.id);
  await expect.poll(() => discord.messages(home.daily).length, { timeout: 20_000 }).toBe(1);
  expect(discord.gateway.identifies).toHaveLength(0);

  // A message is under way and its answer does not come: another worker goes on with it at once, and posts it once.
  discord.fail({ op: 'create_message', hang: true, commit: true });
  await dueNow(home.announcements.id);
  await expect
    .poll(async () => (await editions())[1]?.leaseOwner ?? null, { timeout: 20_000 })
    .not.toBeNull();
  await expect.poll(() => discord.messages(home.announcements).length, { timeout: 20_000 }).toBe(1);
  expect(await worker.stop('SIGTERM')).toBe(0);
  expect(await holders()).toEqual([]);
  expect((await editions())[1]).toEqual({ state: 'publishing', leaseOwner: null });
  await start('worker');
  await expect.poll(async () => (await editions())[1]?.state, { timeout: 20_000 }).toBe('sent');
  expect(discord.messages(home.announcements)).toHaveLength(1);
}, 120_000);

it('answers from a gateway, and tells whoever waits when it ends', async () => {
  const gateway = await start('gateway');
  const at = { user: home.moderator, channel: home.general };
  expect(await answerOf(discord.slash(at, 'help'), 30_000)).toContain('/schedule add');
  const { port } = silent.address() as AddressInfo;
  const asked = discord.slash(at, 'feeds', { url: `http://127.0.0.1:${port}/feed` }, { sub: 'add' });
  await asked.until(it => it.ackMs !== null, 20_000, 'the acknowledgement');
  expect(await gateway.stop('SIGTERM')).toBe(0);
  expect(await answerOf(asked)).toContain('being restarted');
}, 120_000);
