import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { REST } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { furnishHome } from './discord/home.ts';
import { type Discord, startDiscord } from './discord/index.ts';
import { login, refusalOf } from './discordClient.ts';

/** Limits that processes share, shards, tokens, and the stand-in as a process of its own. */

const open: Discord[] = [];
const started = async (...args: Parameters<typeof startDiscord>) => {
  const discord = await startDiscord(...args);
  open.push(discord);
  return discord;
};
afterEach(async () => {
  for (const discord of open.splice(0)) await discord.stop();
});

const headers = (token: string) => ({
  authorization: `Bot ${token}`,
  'user-agent': 'DiscordBot (https://example.org, 1)',
});
const restOf = (discord: Discord) => new REST({ api: discord.api, retries: 0 }).setToken(discord.token);

it('counts the global limit per token, over all who use it', async () => {
  const stopped = 1_000_000;
  const discord = await started({ now: () => stopped, globalPerSecond: 6, limits: { default: [100, 1000] } });
  furnishHome(discord);
  const clients = [1, 2].map(() => async () => {
    const statuses = [];
    for (let n = 0; n < 5; n++) {
      const response = await fetch(`${discord.api}/v10/users/@me`, { headers: headers(discord.token) });
      statuses.push(response.status);
      await response.text();
    }
    return statuses;
  });
  const statuses = (await Promise.all(clients.map(run => run()))).flat();
  expect(statuses.filter(status => status === 429)).toHaveLength(4);
  expect(discord.peakPerSecond()).toBe(10);
  discord.advance(1000);
  expect((await fetch(`${discord.api}/v10/users/@me`, { headers: headers(discord.token) })).status).toBe(200);
});

it('publishing has a limit of ten an hour that no header announces', async () => {
  const stopped = 1_000_000;
  const discord = await started({
    now: () => stopped,
    limits: { create_message: [99, 1], crosspost_message: [99, 1] },
  });
  const { announcements } = furnishHome(discord);
  const post = async (path: string, body?: object) =>
    fetch(`${discord.api}/v10/channels/${announcements.id}/messages${path}`, {
      method: 'POST',
      headers: { ...headers(discord.token), 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const publish = async () => {
    const { id } = (await (await post('', { content: 'x' })).json()) as { id: string };
    return post(`/${id}/crosspost`);
  };
  for (let n = 0; n < 10; n++) expect((await publish()).status).toBe(200);
  const refused = await publish();
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ retry_after: 3600, global: false });
  expect(Number(refused.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0);
  discord.advance(3_600_000);
  expect((await publish()).status).toBe(200);
});

it('a fault can pick its request, hang, or be called off', async () => {
  const discord = await started();
  const { daily, general } = furnishHome(discord);
  const rest = restOf(discord);
  const send = (channel: { id: string }, content: string, signal?: AbortSignal) =>
    rest.post(`/channels/${channel.id}/messages`, { body: { content }, ...(signal ? { signal } : {}) });
  const picky = discord.fail({ op: 'create_message', status: 403, code: 50013, containing: daily.id });
  await send(general, 'fine');
  expect(await refusalOf(send(daily, 'refused'))).toBe(50013);
  expect(picky.hits).toBe(1);

  const hanging = discord.fail({ op: 'create_message', hang: true, commit: true });
  const gone = new AbortController();
  const call = send(daily, 'hung', gone.signal);
  await expect.poll(() => discord.messages(daily).length).toBe(1);
  gone.abort();
  await expect(call).rejects.toThrow();
  expect(hanging.hits).toBe(1);

  const off = discord.fail({ op: '*', status: 500, times: Number.POSITIVE_INFINITY });
  off.cancel();
  await send(general, 'fine again');
});

it('each shard hears of its own servers', async () => {
  const discord = await started({ shards: 2, rateLimits: false });
  for (const id of [0n, 1n])
    discord.world.addGuild({ id: String((1n << 30n) | (id << 22n)), name: `shard-${id}` });
  const client = await login(discord);
  expect(discord.gateway.identifies.map(({ shard }) => shard[0]).every(index => index === 0)).toBe(true);
  expect(client.guilds.cache.map(guild => guild.name)).toEqual(['shard-0', 'shard-1']);
  await client.destroy();
});

it('a reset token is refused on both doors, and an outage of the gateway can be mended', async () => {
  const discord = await started();
  furnishHome(discord);
  const old = discord.token;
  discord.resetToken();
  expect((await fetch(`${discord.api}/v10/users/@me`, { headers: headers(old) })).status).toBe(401);
  expect(discord.stats.invalid).toBe(1);
  const client = await login(discord);
  discord.gateway.offline = true;
  discord.gateway.dropSockets();
  await expect.poll(() => discord.gateway.sessions()[0]?.connected).toBe(false);
  discord.gateway.offline = false;
  await expect.poll(() => discord.gateway.sessions().some(s => s.connected), { timeout: 15_000 }).toBe(true);
  await client.destroy();
});

it('too many invalid requests shut the front door', async () => {
  const discord = await started({ invalidRequestLimit: 3 });
  const status = async (token: string) =>
    (await fetch(`${discord.api}/v10/users/@me`, { headers: headers(token) })).status;
  for (let n = 0; n < 3; n++) expect(await status('wrong')).toBe(401);
  expect(await status(discord.token)).toBe(429);
  discord.advance(600_000);
  expect(await status(discord.token)).toBe(200);
});

it('runs as a process of its own, driven over HTTP', async () => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['tests/support/discord/serve.ts', '0', 'MQ.served.token'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (!child.stdout) throw new Error('no output');
  const first = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  const served = JSON.parse(String(first.value)) as Record<
    'api' | 'control' | 'token' | 'moderator' | 'member' | 'guild',
    string
  > & {
    channels: Record<string, string>;
  };
  const control = async (verb: string, body: object = {}) =>
    (await (
      await fetch(`${served.control}/${verb}`, { method: 'POST', body: JSON.stringify(body) })
    ).json()) as Record<string, unknown>;
  expect(served.token).toBe('MQ.served.token');
  const client = await login({ api: served.api, token: served.token } as Discord, async interaction => {
    if (interaction.isChatInputCommand()) await interaction.reply(`hello ${interaction.user.username}`);
  });
  await client.application.commands.set([{ name: 'hello', description: 'd' }]);
  const place = { user: served.member, channel: served.channels['general'] };
  expect(await control('slash', { ...place, name: 'hello' })).toMatchObject({
    acked: true,
    original: { content: 'hello ann' },
  });
  expect(await control('slash', { ...place, name: 'nothing' })).toEqual({
    error: expect.stringContaining('registered no command nothing; it has: hello'),
  });
  await control('fail', { op: 'create_message', status: 403, code: 50013 });
  const send = client.rest.post(`/channels/${served.channels['daily']}/messages`, { body: { content: 'x' } });
  expect(await refusalOf(send)).toBe(50013);
  expect(await control('messages', { channel: served.channels['general'] })).toHaveLength(1);
  expect(await control('requests', { op: 'create_message' })).toHaveLength(1);
  expect(await control('state')).toMatchObject({ commands: ['hello'], sessions: [{ connected: true }] });
  expect(await control('problems')).toMatchObject({ problems: [] });
  expect(await control('shout')).toEqual({ error: expect.stringContaining('no such verb: shout') });
  await client.destroy();
  child.kill();
  expect(await new Promise(resolve => child.once('exit', resolve))).toBe(0);
});
