import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { startDiscord } from '../../tests/support/discord/index.ts';

/** The Discord stand-in in a process of its own, so that what it costs is not counted as ours. */

export interface Posted {
  /** When each message arrived, in the machine's time. */
  at: number[];
  limited: number;
  peakPerSecond: number;
  problems: string[];
}

export interface DiscordProcess {
  api: string;
  token: string;
  botId: string;
  places: { guildId: string; channelId: string }[];
  /** What came since the last report. */
  report(): Promise<Posted>;
  stop(): Promise<void>;
}

type Opened = Pick<DiscordProcess, 'api' | 'token' | 'botId' | 'places'>;

export async function openDiscordProcess(guilds: number): Promise<DiscordProcess> {
  const child: ChildProcess = fork(import.meta.filename, [String(guilds)], { execArgv: [] });
  const ended = once(child, 'exit');
  const answer = async () => (await once(child, 'message'))[0] as unknown;
  return {
    ...((await answer()) as Opened),
    async report() {
      child.send('report');
      return (await answer()) as Posted;
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function serve(guilds: number): Promise<void> {
  const discord = await startDiscord();
  const places = Array.from({ length: guilds }, (_, at) => {
    const guild = discord.world.addGuild({ name: `Guild ${at}`, channels: ['daily'] });
    return { guildId: guild.id, channelId: discord.world.channel(guild, 'daily').id };
  });
  await discord.warm();
  let [read, limited] = [0, 0];
  process.on('message', () => {
    const news = discord.requests.slice(read);
    const report: Posted = {
      at: news.filter(({ op, status }) => op === 'create_message' && status === 200).map(({ at }) => at),
      limited: discord.stats.limited - limited,
      peakPerSecond: discord.peakPerSecond(),
      problems: discord.problems(),
    };
    read = discord.requests.length;
    limited = discord.stats.limited;
    process.send?.(report);
  });
  const opened: Opened = { api: discord.api, token: discord.token, botId: discord.world.bot.id, places };
  process.send?.(opened);
}

if (import.meta.main) await serve(Number(process.argv[2]));
