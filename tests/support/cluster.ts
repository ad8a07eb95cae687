import { setTimeout as delay } from 'node:timers/promises';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { addSchedule } from '../../src/store/schedules.ts';
import { type Bot, startBot } from './bot.ts';
import { compare, followAll } from './crash/polling.ts';
import { openPressRoom, type PressRoom } from './crash/pressRoom.ts';
import { type Discord, startDiscord } from './discord/index.ts';
import { seededRandom } from './random.ts';

/** Several processes of the bot on one store, killed at random moments, and what that left behind. */

export interface ClusterSetting {
  url: string;
  workers: number;
  gateways: number;
  channels: number;
  /** How long processes are killed, and the longest time between two kills. */
  ms: number;
  calmMs: number;
  seed: number;
  progress?: (text: string) => void;
}

export interface ClusterReport {
  kills: number;
  published: number;
  posted: number;
  /** Most requests that Discord counted within one second, of all processes together. */
  peakPerSecond: number;
  /** Empty when nothing was lost, repeated or left undone. */
  faults: string[];
}

const OPEN = ['composed', 'publishing', 'correcting'] as const;
const DUE_EVERY_MS = 1_000;
const END_WITHIN_MS = 120_000;

export async function runCluster(setting: ClusterSetting): Promise<ClusterReport> {
  const random = seededRandom(setting.seed);
  const discord = await startDiscord();
  const room = await openPressRoom(random);
  const store = await openStore(setting.url);
  const faults: string[] = [];
  const crew = createCrew(setting, discord, room);
  try {
    await followAll(setting.url, room.feeds);
    await scheduleAll(store, discord, setting.channels);
    crew.startAll();
    await crew.ready();
    const kills = await killing(setting, store, crew, random);
    room.rest();
    await makeAllDue(store);
    await untilTaken(store, faults);
    // Nothing new is begun: what is under way must come to its end.
    await store.db.updateTable('schedules').set({ state: 'paused', pauseReason: 'moderator' }).execute();
    await untilDone(store, faults);
    faults.push(...(await compare(store, room)), ...(await held(store, discord)));
    await crew.ready();
    for (const code of await crew.stopAll()) if (code !== 0) faults.push(`a process ended with ${code}`);
    faults.push(...discord.problems().map(problem => JSON.stringify(problem)));
    const deliveries = await store.db
      .selectFrom('deliveries')
      .select('id')
      .where('state', '=', 'sent')
      .execute();
    return {
      kills,
      published: room.published.flat().length,
      posted: deliveries.length,
      peakPerSecond: discord.peakPerSecond(),
      faults,
    };
  } finally {
    await crew.stopAll('SIGKILL');
    await store.close();
    await room.close();
    await discord.stop();
  }
}

type Crew = ReturnType<typeof createCrew>;

function createCrew({ url, workers, gateways }: ClusterSetting, discord: Discord, room: PressRoom) {
  const bots: Bot[] = [];
  const start = (at: number): Bot =>
    startBot({
      ...(at < workers
        ? { SITREP_ROLES: 'worker' }
        : { SITREP_ROLES: 'gateway', SHARDS: String(at - workers), SHARD_COUNT: String(gateways) }),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DATABASE_URL: url,
      FEED_ALLOW_HOSTS: room.host,
      LOG_LEVEL: 'info',
    });
  return {
    size: workers + gateways,
    startAll() {
      for (let at = 0; at < workers + gateways; at++) bots.push(start(at));
    },
    async ready() {
      await Promise.all(bots.map(bot => bot.until('ready')));
    },
    async kill(at: number) {
      await bots[at]?.stop('SIGKILL');
      bots[at] = start(at);
    },
    async stopAll(signal: NodeJS.Signals = 'SIGTERM') {
      return Promise.all(bots.splice(0).map(bot => bot.stop(signal)));
    },
  };
}

/** A channel each, posting every minute whether there is news or not; the first slot is due at once. */
async function scheduleAll(store: Store, discord: Discord, channels: number): Promise<void> {
  const names = Array.from({ length: channels }, (_, index) => `channel-${index}`);
  const guild = discord.world.addGuild({ name: 'Cluster', channels: names });
  const moderator = discord.world.addUser({ username: 'mod' });
  discord.world.addMember(guild, moderator, { permissions: ['ManageGuild'] });
  const now = Date.now();
  for (const name of names)
    await addSchedule(store.db, {
      guildId: guild.id,
      channelId: discord.world.channel(guild, name).id,
      dailyTime: null,
      cron: '* * * * *',
      zone: 'UTC',
      topics: [],
      options: { ...DEFAULT_OPTIONS, nothingNew: 'post' },
      nextSlotAt: now - (now % 60_000),
      markAt: now - 3_600_000,
      createdBy: moderator.id,
      createdAt: now,
    });
}

async function killing(
  { ms, calmMs, progress }: ClusterSetting,
  store: Store,
  crew: Crew,
  random: () => number,
): Promise<number> {
  const until = Date.now() + ms;
  const ended = new AbortController();
  const feeding = (async () => {
    while (!ended.signal.aborted) {
      await makeAllDue(store);
      await delay(DUE_EVERY_MS, undefined, { signal: ended.signal }).catch(() => {});
    }
  })();
  let kills = 0;
  while (Date.now() < until) {
    await delay(Math.min(random() * calmMs, Math.max(0, until - Date.now())));
    await crew.kill(Math.floor(random() * crew.size));
    kills += 1;
    progress?.(`${kills} kills`);
  }
  ended.abort();
  await feeding;
  return kills;
}

/** Feeds publish at each request: they are asked far more often than a bot would. */
async function makeAllDue(store: Store): Promise<void> {
  await store.db.updateTable('feeds').set({ nextPollAt: 0 }).execute();
}

/** Every schedule has had a slot taken, however late the killing made it. */
async function untilTaken(store: Store, faults: string[]): Promise<void> {
  const until = Date.now() + END_WITHIN_MS;
  for (;;) {
    const waiting = await neverTaken(store);
    if (waiting.length === 0) return;
    if (Date.now() > until) {
      faults.push(`no slot was taken in time: ${waiting.join(', ')}`);
      return;
    }
    await delay(500);
  }
}

async function neverTaken(store: Store): Promise<number[]> {
  const schedules = await store.db
    .selectFrom('schedules')
    .leftJoin('editions', 'editions.scheduleId', 'schedules.id')
    .where('editions.id', 'is', null)
    .select('schedules.id')
    .execute();
  return schedules.map(({ id }) => id);
}

async function untilDone(store: Store, faults: string[]): Promise<void> {
  const until = Date.now() + END_WITHIN_MS;
  for (;;) {
    const editions = await store.db.selectFrom('editions').select('id').where('state', 'in', OPEN).execute();
    const waiting = await store.db
      .selectFrom('articles')
      .select('id')
      .where(eb => eb.or([eb('state', '=', 'unread'), eb('groupedAt', 'is', null)]))
      .execute();
    const queued = await store.db.selectFrom('searchQueue').select('articleId').execute();
    const polled = await store.db
      .selectFrom('feeds')
      .select('id')
      .where('nextPollAt', '<=', Date.now())
      .execute();
    const left = {
      editions: editions.length,
      articles: waiting.length,
      queued: queued.length,
      feeds: polled.length,
    };
    if (Object.values(left).every(count => count === 0)) return;
    if (Date.now() > until) {
      faults.push(`not done in time: ${JSON.stringify(left)}`);
      return;
    }
    await delay(500);
  }
}

/** Every delivery stands in its channel once, and nothing else does. */
async function held(store: Store, discord: Discord): Promise<string[]> {
  const faults: string[] = [];
  const deliveries = await store.db
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.editionId')
    .select([
      'editions.code',
      'editions.slot',
      'part',
      'deliveries.channelId',
      'messageId',
      'deliveries.state',
    ])
    .execute();
  const wanted = new Map(deliveries.map(each => [`${each.channelId} ${each.code} ${each.part}/`, each]));
  const seen = new Map<string, number>();
  for (const guild of discord.world.state.guilds.values())
    for (const channel of guild.channels)
      for (const message of discord.messages(channel)) {
        const marker = /([0-9A-F]{8} \d+\/)\d/.exec(JSON.stringify(message.components))?.[1];
        const key = `${channel.id} ${marker}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        if (!wanted.has(key)) faults.push(`a message that nobody wanted: ${key}`);
      }
  for (const [key, { state, slot }] of wanted) {
    const count = seen.get(key) ?? 0;
    if (state !== 'sent' || count !== 1) faults.push(`${key} of ${slot}: ${state}, ${count} times`);
  }
  const twice = await store.db
    .selectFrom('storyArticles')
    .select(eb => ['articleId', eb.fn.countAll<number>().as('count')])
    .groupBy('articleId')
    .having(eb => eb.fn.countAll(), '>', 1)
    .execute();
  for (const { articleId } of twice) faults.push(`article ${articleId} is in two stories`);
  return faults;
}
