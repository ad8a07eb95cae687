import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { indexQueued } from '../src/answers/indexing.ts';
import { readRetrievalArticles, readRetrievalQuestions } from '../src/eval/retrieval.ts';
import { stockStore } from '../src/eval/stock.ts';
import { systemClock as clock } from '../src/ops/clock.ts';
import { createLog } from '../src/ops/log.ts';
import { openStore, type Store } from '../src/store/database.ts';
import { ensureFeed } from '../src/store/feeds.ts';
import { guildSettingsShape, saveSettings } from '../src/store/guildSettings.ts';
import { subscribe } from '../src/store/subscriptions.ts';
import { createGrouper } from '../src/stories/group.ts';
import { startBot } from '../tests/support/bot.ts';
import { furnishHome } from '../tests/support/discord/home.ts';
import { type Discord, type Interaction, startDiscord } from '../tests/support/discord/index.ts';
import { startModel } from '../tests/support/openai/index.ts';
import { articlesIn } from '../tests/support/openai/writers.ts';
import { seededRandom } from '../tests/support/random.ts';
import { type Bench, type Figure, figure } from './frame.ts';
import { startFreshSite } from './support/freshSite.ts';
import { makeNews } from './support/news.ts';

/** Members' calls on the bot as its host runs it, while it polls, reads and groups. */

const PER_SECOND = 50;
const ARCHIVE = 'eval/retrieval/tune';
const STORED = 3_000;
const FEEDS = 40;
const MODEL_MS = 150;
/** Until what every start does once is done. */
const SETTLING_MS = 5_000;
const PROGRESS = /^(?:Searching|Writing|Checking)/;

type Home = ReturnType<typeof furnishHome>;
type Kind = 'autocomplete' | 'search' | 'latest' | 'ask';

interface Call {
  kind: Kind;
  interaction: Interaction;
  /** Milliseconds to the last words; null when they never came. */
  answered: Promise<number | null>;
}

async function run({ full, progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-calls-'));
  const url = `file:${join(folder, 'bot.db')}`;
  const [discord, model, site] = await Promise.all([startDiscord(), startModel(), startFreshSite()]);
  model.respondWith(request => {
    const claims = articlesIn(request).flatMap(({ id, sentences }) =>
      sentences.slice(0, 2).map(text => ({ text, cites: [id], quote: text, kind: 'fact' })),
    );
    return { content: JSON.stringify({ claims }), delayMs: MODEL_MS };
  });
  const home = furnishHome(discord);
  progress('filling the store');
  const questions = await furnish(url, home, site.url);
  const bot = startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: url,
    OPENAI_BASE_URL: model.baseUrl,
    FEED_ALLOW_HOSTS: site.host,
    FEED_POLL_MINUTES: '1',
  });
  try {
    await bot.until('ready');
    await sleep(SETTLING_MS);
    const idle = await callFor(2, { discord, home, questions, perSecond: 2 });
    const calls = await callFor(full ? 60 : 15, { discord, home, questions, perSecond: PER_SECOND });
    return await figuresOf(idle, calls);
  } finally {
    await bot.stop();
    await Promise.all([discord.stop(), model.close(), site.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An archive with its questions, in stories and searchable, and feeds that are due one after the other. */
async function furnish(url: string, home: Home, site: string): Promise<string[]> {
  const store = await openStore(url);
  const observer = createLog('error', []);
  try {
    const now = clock.now();
    const limits = { memberPerHour: 1000, guildPerHour: 10_000 };
    await saveSettings(store.db, home.guild.id, guildSettingsShape.parse(limits), now);
    const known = readRetrievalArticles(readFileSync(`${ARCHIVE}/articles.jsonl`, 'utf8'));
    const news = makeNews(3);
    const mass = Array.from({ length: STORED - known.length }, (_, id) => {
      const { title, text } = news();
      return { id: `news-${id}`, title, text };
    });
    // Recent, as what is asked about mostly is.
    const articles = [...mass, ...known].map((article, at) => ({
      ...article,
      publishedAt: new Date(now - (STORED - at) * 60_000).toISOString(),
    }));
    await stockStore(store, articles, now, home.guild.id);
    await indexQueued({ store, clock, observer }, 1_024);
    const grouper = createGrouper({ store, clock, observer });
    await grouper.run();
    await grouper.close();
    await addFeeds(store, home.guild.id, site, now);
  } finally {
    await store.close();
  }
  return readRetrievalQuestions(readFileSync(`${ARCHIVE}/questions.jsonl`, 'utf8')).map(
    ({ question }) => question,
  );
}

async function addFeeds(store: Store, guildId: string, site: string, now: number): Promise<void> {
  for (let number = 0; number < FEEDS; number++) {
    const feed = await ensureFeed(store.db, {
      url: `${site}/feed/${number}`,
      title: `Ledger ${number}`,
      siteUrl: null,
      language: null,
      nextPollAt: now + number * 1_500,
      pollEveryMs: 60_000,
      createdAt: now,
    });
    await subscribe(store.db, {
      guildId,
      feedId: feed.id,
      name: `Ledger ${number}`,
      state: 'active',
      visibleFromAt: 0,
      filters: null,
      publisher: null,
      createdBy: 'host',
      createdAt: 0,
    });
  }
}

interface Traffic {
  discord: Discord;
  home: Home;
  questions: readonly string[];
  perSecond: number;
}

/** Calls at a steady pace, each begun on its own moment however long those before it take. */
async function callFor(seconds: number, traffic: Traffic): Promise<Call[]> {
  const random = seededRandom(11);
  const began = clock.now();
  const calls: Call[] = [];
  for (let at = 0; at < seconds * traffic.perSecond; at++) {
    await sleep(Math.max(0, began + (at * 1_000) / traffic.perSecond - clock.now()));
    calls.push(call(traffic, random));
  }
  await Promise.all(calls.map(({ answered }) => answered));
  return calls;
}

function call({ discord, home, questions }: Traffic, random: () => number): Call {
  const place = { user: home.member, channel: home.general };
  const question = questions[Math.floor(random() * questions.length)] ?? '';
  const dice = random();
  const begun = (kind: Kind, interaction: Interaction): Call => ({
    kind,
    interaction,
    answered: ending(kind, interaction),
  });
  if (dice < 0.6) {
    const typed = question.split(' ').at(-1)?.slice(0, 3) ?? '';
    return begun('autocomplete', discord.autocomplete(place, 'story', { story: typed }, 'story'));
  }
  if (dice < 0.73) return begun('search', discord.slash(place, 'search', { query: question.slice(0, 70) }));
  if (dice < 0.85) return begun('latest', discord.slash(place, 'latest'));
  return begun('ask', discord.slash(place, 'ask', { question }));
}

async function ending(kind: Kind, interaction: Interaction): Promise<number | null> {
  const done = (it: Interaction) =>
    it.acked &&
    (kind === 'autocomplete' || (it.versions.length > 0 && !PROGRESS.test(it.versions.at(-1) ?? '')));
  try {
    const { createdAt } = await interaction.until(done, 30_000);
    return Date.now() - createdAt;
  } catch {
    return null;
  }
}

async function figuresOf(idle: readonly Call[], calls: readonly Call[]): Promise<Figure[]> {
  const acks = (of: readonly Call[]) =>
    of.flatMap(({ interaction: { acked, ackMs } }) => (acked && ackMs !== null ? [ackMs] : []));
  const answers = async (...kinds: Kind[]) =>
    (await Promise.all(calls.filter(({ kind }) => kinds.includes(kind)).map(({ answered }) => answered))).map(
      ms => ms ?? Number.POSITIVE_INFINITY,
    );
  const loaded = acks(calls);
  return [
    figure('calls', 'calls', [calls.length]),
    figure('acknowledged', 'share', [loaded.length / calls.length], { atLeast: 1 }),
    figure('acknowledged, p50 with 2 calls a second', 'ms', [quantile(acks(idle), 0.5)]),
    figure('acknowledged, p50', 'ms', [quantile(loaded, 0.5)]),
    figure('acknowledged, p99', 'ms', [quantile(loaded, 0.99)], { atMost: 500 }),
    figure('completions, p95', 'ms', [quantile(await answers('autocomplete'), 0.95)], { atMost: 1_000 }),
    figure('searches and lists shown, p95', 'ms', [quantile(await answers('search', 'latest'), 0.95)]),
    figure('questions answered, p95', 'ms', [quantile(await answers('ask'), 0.95)], { atMost: 5_000 }),
  ];
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.POSITIVE_INFINITY;

export const interactionsBench: Bench = {
  name: 'interactions',
  about: `${PER_SECOND} calls a second for 15 seconds (--full: a minute) while the bot polls, reads and groups: 60 % completions, 25 % searches and lists, 15 % questions to a model that takes ${MODEL_MS} ms.`,
  run,
};
