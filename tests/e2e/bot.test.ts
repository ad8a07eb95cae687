import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '../../src/demo/newsroom/index.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, type Interaction, startDiscord } from '../support/discord/index.ts';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';
import { honestWriter } from '../support/openai/writers.ts';

/** Bot, Discord, model and newsroom in one go: each a real server, the bot a process of its own. */

let newsroom: Newsroom;
let discord: Discord;
let model: ModelStandIn;
let bot: Bot;
let home: ReturnType<typeof furnishHome>;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-e2e-'));

beforeAll(async () => {
  [newsroom, discord, model] = await Promise.all([
    startNewsroom({ now: Date.now() }),
    startDiscord(),
    startModel({ skill: 'json_object' }),
  ]);
  model.respondWith(honestWriter);
  home = furnishHome(discord);
  bot = startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    OPENAI_BASE_URL: model.baseUrl,
    DATABASE_URL: `file:${join(folder, 'bot.db')}`,
    FEED_ALLOW_HOSTS: newsroom.hosts.join(','),
  });
  await bot.until('ready');
}, 60_000);

afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  expect(discord.problems()).toEqual([]);
  await Promise.all([discord.stop(), model.close(), newsroom.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const moderator = () => ({ user: home.moderator, channel: home.general });
const member = () => ({ user: home.member, channel: home.general });
const textOf = (value: unknown): string =>
  [...JSON.stringify(value ?? '').matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)]
    .map(match => JSON.parse(`"${match[1]}"`) as string)
    .join('\n');
/** The text of the answer, wherever it came: a private one replaces the public placeholder by a follow-up. */
const answerOf = async (interaction: Interaction): Promise<string> => {
  const answered = (it: Interaction) =>
    it.followups.length > 0 || (it.original !== null && textOf(it.original) !== '');
  await interaction.until(answered, 60_000, 'the answer');
  return textOf([interaction.original, ...interaction.followups]);
};

it('refuses moderation to members, in a sentence that says who may', async () => {
  const answer = await answerOf(
    discord.slash(member(), 'feeds', { url: newsroom.outlets[0]?.feedUrl ?? '' }, { sub: 'add' }),
  );
  expect(answer).toContain('Only moderators can do this');
});

it('lets a moderator add feeds, by feed or by page, and lists them', async () => {
  for (const { feedUrl, url, key } of newsroom.outlets) {
    const typed = key === 'meridian' ? `${url}/` : feedUrl;
    const answer = await answerOf(discord.slash(moderator(), 'feeds', { url: typed }, { sub: 'add' }));
    expect(answer).toMatch(/Reading .* from now on/);
  }
  const list = await answerOf(discord.slash(moderator(), 'feeds', {}, { sub: 'list' }));
  expect(list).toContain('Meridian News Agency');
  const again = await answerOf(
    discord.slash(moderator(), 'feeds', { url: newsroom.outlets[1]?.feedUrl ?? '' }, { sub: 'add' }),
  );
  expect(again).toContain('reads that feed already');
});

it('checks the permissions in a channel before it schedules anything there, and names each missing one', async () => {
  discord.world.deny(home.daily, ['SendMessages', 'EmbedLinks']);
  await expect
    .poll(() =>
      answerOf(
        discord.slash(moderator(), 'schedule', { channel: home.daily.id, time: '07:00' }, { sub: 'add' }),
      ),
    )
    .toMatch(/Missing there: (?=.*Send Messages)(?=.*Embed Links)/);
  discord.world.clearOverwrites(home.daily);
});

it('posts a digest at once, every claim cited, once', async () => {
  await expect
    .poll(async () => answerOf(discord.slash(moderator(), 'digest', {}, { sub: 'now' })), {
      timeout: 60_000,
      interval: 2_000,
    })
    .toContain('Posted a digest');
  const posts = discord
    .messages(home.general)
    .filter(message => message.author.id === discord.world.bot.id && message.type === 0);
  const text = posts.map(message => textOf(message)).join('\n');
  expect(text).toContain('Defence digest');
  for (const line of text.split('\n').filter(each => each.startsWith('- ')))
    expect(line).toMatch(/\\\[\d+\\\]/);
  for (const canary of newsroom.articles.flatMap(article => article.trap?.canaries ?? []))
    expect(text).not.toContain(canary);
  expect(model.requests.length).toBeGreaterThan(0);
}, 90_000);

it('fires a schedule once per slot and answers /summary and /help', async () => {
  const added = await answerOf(
    discord.slash(
      moderator(),
      'schedule',
      { channel: home.daily.id, cron: '* * * * *', zone: 'Europe/Kyiv' },
      { sub: 'add' },
    ),
  );
  expect(added).toMatch(/Schedule #\d+ is set/);
  await expect
    .poll(() => discord.messages(home.daily).length, { timeout: 90_000, interval: 500 })
    .toBeGreaterThan(0);
  const codes = discord
    .messages(home.daily)
    .flatMap(message => [...textOf(message).matchAll(/\b([0-9A-F]{8} \d\/\d)/g)].map(match => match[1]));
  expect(new Set(codes).size).toBe(codes.length);
  await answerOf(discord.slash(moderator(), 'schedule', { id: 1 }, { sub: 'remove' }));

  const summary = await answerOf(discord.slash(member(), 'summary', { topic: 'sea', since: '7d' }));
  expect(summary).toContain('Defence digest');
  expect(await answerOf(discord.slash(member(), 'summary', { story: '999999' }))).toContain(
    'There is no story 999999',
  );
  expect(await answerOf(discord.slash(moderator(), 'help'))).toContain('/schedule add');
}, 150_000);

it('shows a server its own numbers, and moderators what they cost', async () => {
  const seen = await answerOf(discord.slash(member(), 'stats'));
  expect(seen).toMatch(/Digests of the last 30 days: [1-9]\d* posted/);
  expect(seen).toMatch(/[1-9]\d* posted with their passage/);
  expect(seen).toContain('Written by stand-in-1');
  expect(seen).not.toContain('Tokens today');
  const moderated = await answerOf(discord.slash(moderator(), 'stats'));
  expect(moderated).toMatch(/Tokens today: [1-9][\d,]* of 300,000 for this server/);
});
