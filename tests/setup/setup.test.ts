import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkDiscord } from '../../src/discord/checkup.ts';
import { checkModels } from '../../src/llm/checkup.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { guidedSetup } from '../../src/setup/dialog.ts';
import { writeEnvFile } from '../../src/setup/envFile.ts';
import { SETTINGS } from '../llm/support.ts';
import { testObserver } from '../support/clock.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';
import { openSqlite } from '../support/stores.ts';

let discord: Discord;
let model: ModelStandIn;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-setup-'));
const file = join(folder, '.env');

beforeAll(async () => {
  [discord, model] = await Promise.all([startDiscord(), startModel({ apiKey: 'right' })]);
  model.respondWith(() => ({ json: { word: 'ready' } }));
  furnishHome(discord);
});
afterAll(async () => {
  await Promise.all([discord.stop(), model.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Goes through the dialogue with these answers; each is used up by one question. */
async function answering(...answers: string[]) {
  const said: string[] = [];
  const store = await openSqlite();
  const deps = { clock: systemClock, observer: testObserver(), random: Math.random };
  const outcome = await guidedSetup({
    async ask(question) {
      said.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`no answer is left for: ${question}`);
      return answer;
    },
    say: text => void said.push(text),
    checkToken: token => checkDiscord({ token, apiUrl: discord.api }, [], deps),
    checkModel: ({ OPENAI_API_KEY, OPENAI_MODEL }) =>
      checkModels(
        {
          ...SETTINGS,
          apiKey: OPENAI_API_KEY ?? null,
          baseUrl: model.baseUrl,
          model: OPENAI_MODEL ?? 'stand-in-1',
        },
        { store: store.store, ...deps },
      ),
    file,
  });
  await store.drop();
  return { outcome, said: said.join('\n'), left: answers };
}

it('tries the token and the model live, and asks again after a wrong one', async () => {
  const { outcome, said, left } = await answering(
    'wrong.token',
    discord.token,
    '1',
    'wrong',
    '',
    'again',
    '1',
    'right',
    '',
    '1 3',
    'yes',
  );
  expect(left).toEqual([]);
  expect(said).toContain('Discord refuses the token');
  expect(said).toContain('Incorrect API key provided');
  expect(said).toContain('The writer model stand-in-1 answers');
  expect(outcome?.settings).toEqual({ DISCORD_TOKEN: discord.token, OPENAI_API_KEY: 'right' });
  expect(outcome?.feeds).toHaveLength(2);
});

it('needs neither a model nor feeds, and writes nothing without a yes', async () => {
  const { outcome } = await answering('', discord.token, '', '99', '', 'no');
  expect(outcome).toBeNull();
  const agreed = await answering(discord.token, '3', '', '');
  expect(agreed.outcome).toEqual({ settings: { DISCORD_TOKEN: discord.token }, feeds: [] });
});

it('writes an env file that reads back as typed, keeps what stood in it, and is its owner’s alone', () => {
  writeFileSync(file, '# mine\nLOG_LEVEL=debug\nDISCORD_TOKEN=old\n');
  writeEnvFile(file, '.env.example', { DISCORD_TOKEN: 'new.token', OPENAI_API_KEY: 'with space # and hash' });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('# mine');
  expect(parseEnv(text)).toEqual({
    LOG_LEVEL: 'debug',
    DISCORD_TOKEN: 'new.token',
    OPENAI_API_KEY: 'with space # and hash',
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('begins a new env file with the example’s comments', () => {
  const fresh = join(folder, 'fresh.env');
  writeEnvFile(fresh, '.env.example', { DISCORD_TOKEN: 'a.b.c' });
  const text = readFileSync(fresh, 'utf8');
  expect(text).toMatch(/^# Sitrep's settings/);
  expect(parseEnv(text)).toMatchObject({ DISCORD_TOKEN: 'a.b.c', LOG_LEVEL: 'info' });
});
