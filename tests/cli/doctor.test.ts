import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doctor, doctorAnswer, hasProblem } from '../../src/cli/doctor.ts';
import { checkDiscord } from '../../src/discord/checkup.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { testObserver } from '../support/clock.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';

let discord: Discord;
let model: ModelStandIn;
let home: ReturnType<typeof furnishHome>;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-doctor-'));

beforeAll(async () => {
  [discord, model] = await Promise.all([startDiscord(), startModel({ apiKey: 'right' })]);
  model.respondWith(() => ({ json: { word: 'ready' } }));
  home = furnishHome(discord);
});
afterAll(async () => {
  await Promise.all([discord.stop(), model.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const deps = () => ({
  clock: systemClock,
  observer: testObserver(),
  random: Math.random,
  progress: () => {},
});
const good = () => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.api,
  OPENAI_API_KEY: 'right',
  OPENAI_BASE_URL: model.baseUrl,
  DATABASE_URL: `file:${join(folder, 'doctor.db')}`,
});
const examine = async (change: Record<string, string | undefined>) => {
  const findings = await doctor({ ...good(), ...change }, deps());
  return { findings, text: doctorAnswer(findings).text };
};

it('finds nothing in the way where all is set up, and says what is left to do', async () => {
  const { findings, text } = await examine({});
  expect(hasProblem(findings)).toBe(false);
  expect(text).toContain('in 1 servers');
  expect(text).toContain('The writer model stand-in-1 answers');
  expect(text).toContain('No feed is read yet');
});

it('explains a refused token', async () => {
  const { findings, text } = await examine({ DISCORD_TOKEN: 'not.the.token' });
  expect(hasProblem(findings)).toBe(true);
  expect(text).toMatch(/PROBLEM +discord +Discord refuses the token/);
  expect(text).not.toContain('not.the.token');
});

it('explains a Discord that cannot be reached', async () => {
  const { text } = await examine({ DISCORD_API_URL: 'http://127.0.0.1:1/api' });
  expect(text).toMatch(/PROBLEM +discord +.*cannot be reached/);
});

it('explains a wrong key and a wrong model in the words of the server', async () => {
  expect((await examine({ OPENAI_API_KEY: 'wrong' })).text).toContain('Incorrect API key provided');
  const picky = await startModel({ models: ['small'], listedOnly: true });
  const { text } = await examine({ OPENAI_BASE_URL: picky.baseUrl, OPENAI_MODEL: 'large' });
  expect(text).toContain('The model `large` does not exist');
  await picky.close();
});

it('explains a store that cannot be opened, and still looks at the rest', async () => {
  const { text } = await examine({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' });
  expect(text).toMatch(/PROBLEM +store/);
  expect(text).toContain('Discord accepts the token');
  expect(text).not.toContain('secret');
});

it('names every bad setting at once', async () => {
  const { text } = await examine({ FEED_POLL_MINUTES: 'often', LLM_PRICES: 'cheap' });
  expect(text).toContain('FEED_POLL_MINUTES');
  expect(text).toContain('LLM_PRICES');
});

it('names what is missing in each channel where something is to be posted', async () => {
  discord.world.deny(home.daily, ['SendMessages']);
  const places = [home.daily, home.general].map(({ id }) => ({ guildId: home.guild.id, channelId: id }));
  const settings = { token: discord.token, apiUrl: discord.api };
  const observed = { clock: systemClock, observer: testObserver() };
  const gone = { guildId: home.guild.id, channelId: '99999999999' };
  const findings = await checkDiscord(settings, [...places, gone], observed);
  expect(findings.filter(({ state }) => state === 'problem')).toMatchObject([
    { key: 'doctor.channel_missing', params: { channel: home.daily.id, permissions: 'Send Messages' } },
    { key: 'doctor.channel_unknown', params: { channel: '99999999999' } },
  ]);
  discord.world.clearOverwrites(home.daily);
});

it('sees a clock that is wrong', async () => {
  const late = { ...systemClock, now: () => Date.now() - 600_000 };
  const findings = await checkDiscord({ token: discord.token, apiUrl: discord.api }, [], {
    clock: late,
    observer: testObserver(),
  });
  expect(findings).toMatchObject([{ key: 'doctor.clock_skew' }]);
  // Discord's clock comes in whole seconds.
  expect(Math.abs(Number(findings[0]?.params['seconds']) - 600)).toBeLessThanOrEqual(2);
});
