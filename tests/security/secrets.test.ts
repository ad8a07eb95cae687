import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseConfig, secretsOf } from '../../src/config.ts';
import { type Newsroom, startNewsroom } from '../../src/demo/newsroom/index.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf } from '../support/door.ts';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';
import { honestWriter } from '../support/openai/writers.ts';

/** The real bot with marked secrets: it works, it meets faults, and all that it leaves behind is looked through. */

const KEY = 'sk-marked-0123456789abcdef';
const FEED_SECRET = 'marked-feed-password';
const STORE_SECRET = 'marked-store-password';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return free;
}

let newsroom: Newsroom;
let discord: Discord;
let model: ModelStandIn;
let bot: Bot;
let home: ReturnType<typeof furnishHome>;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-secrets-'));
let port: number;

beforeAll(async () => {
  [newsroom, discord, model] = await Promise.all([
    startNewsroom({ now: Date.now() }),
    startDiscord(),
    startModel({ apiKey: KEY }),
  ]);
  port = await freePort();
  model.respondWith(honestWriter);
  home = furnishHome(discord);
  bot = startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: model.baseUrl,
    DATABASE_URL: `file:${join(folder, 'bot.db')}`,
    FEED_ALLOW_HOSTS: newsroom.hosts.join(','),
    LOG_LEVEL: 'trace',
    HTTP_PORT: String(port),
  });
  await bot.until('ready');
}, 60_000);

afterAll(async () => {
  await Promise.all([discord.stop(), model.close(), newsroom.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const moderator = () => ({ user: home.moderator, channel: home.general });
const ask = (name: string, options: Record<string, string>, sub: string) =>
  answerOf(discord.slash(moderator(), name, options, { sub }), 60_000);
const everything = (path: string): string =>
  readdirSync(path)
    .map(name => readFileSync(join(path, name), 'latin1'))
    .join('\n');

it('no secret of the host is in anything that leaves the process', { timeout: 150_000 }, async () => {
  const answers: string[] = [];
  const [first, second, third] = newsroom.outlets;
  const withPassword = (first?.feedUrl ?? '').replace('//', `//reader:${FEED_SECRET}@`);
  answers.push(await ask('feeds', { url: `${withPassword}?token=${FEED_SECRET}` }, 'add'));
  for (const outlet of [second, third])
    answers.push(await ask('feeds', { url: outlet?.feedUrl ?? '' }, 'add'));
  answers.push(await ask('feeds', { url: `http://reader:${FEED_SECRET}@127.0.0.1:1/feed` }, 'add'));

  // Services that send back what they were sent, as some do in their error messages.
  model.enqueue({ status: 401, message: `Incorrect API key provided: ${KEY}` });
  discord.fail({ op: 'create_message', status: 500, times: 1 });
  const post = async () => {
    const text = await ask('digest', {}, 'now');
    answers.push(text);
    return text;
  };
  await expect.poll(post, { timeout: 90_000, interval: 2_000 }).toMatch(/Posted a digest/);
  answers.push(await ask('feeds', {}, 'list'));
  const pages = await Promise.all(
    ['metrics', 'readyz', 'nothing'].map(async path =>
      (await fetch(`http://127.0.0.1:${port}/${path}`)).text(),
    ),
  );
  await bot.stop();

  const log = bot.lines.join('\n');
  expect(log).toContain('"ready"');
  expect(model.requests.length).toBeGreaterThan(0);
  const posted = JSON.stringify(discord.messages(home.general));
  const store = everything(folder);
  expect(store.length).toBeGreaterThan(10_000);
  for (const secret of [discord.token, KEY]) {
    for (const [where, text] of Object.entries({
      log,
      pages: pages.join(),
      answers: answers.join(),
      posted,
      store,
    }))
      expect(text.includes(secret), `a secret in: ${where}`).toBe(false);
  }
  // A feed's own address is in the store, which needs it, and nowhere else.
  for (const [where, text] of Object.entries({ log, pages: pages.join(), answers: answers.join(), posted }))
    expect(text.includes(FEED_SECRET), `a feed's password in: ${where}`).toBe(false);
});

it.each([
  ['src/main.ts', 'a store that cannot be reached', `postgres://bot:${STORE_SECRET}@127.0.0.1:1/x`],
  ['src/main.ts', 'a setting that is wrong', `mysql://bot:${STORE_SECRET}@h/x`],
  ['src/cli.ts', 'a Discord that cannot be reached', `file:${join(folder, 'doctor.db')}`],
])('%s tells no secret of %s', { timeout: 60_000 }, (script, _why, store) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, 'doctor'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DISCORD_TOKEN: `MTA.marked.${STORE_SECRET}`,
      DISCORD_API_URL: 'http://127.0.0.1:1/api',
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      DATABASE_URL: store,
      LOG_LEVEL: 'trace',
    },
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).not.toMatch(new RegExp(`${STORE_SECRET}|${KEY}`));
});

it('knows what is secret: the token, the key, and the store’s password however it is written', () => {
  const config = parseConfig({
    DISCORD_TOKEN: 'the-token',
    OPENAI_API_KEY: 'the-key',
    DATABASE_URL: 'postgres://bot:p%40ss-word@host:5432/x',
  });
  expect(secretsOf(config)).toEqual(['the-token', 'the-key', 'p%40ss-word', 'p@ss-word']);
  expect(secretsOf(parseConfig({ DISCORD_TOKEN: 'the-token' }))).toEqual(['the-token']);
});
