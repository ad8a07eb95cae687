import { DiscordAPIError, REST, Routes } from 'discord.js';
import { AppError } from '../errors.ts';
import type { DiscordSettings } from './client.ts';
import { makeRequest } from './request.ts';

const UNKNOWN_GUILD = 10_004;

/** Takes the bot out of a server, without a gateway session. The running bot is told of it by Discord. */
export async function leaveGuild(
  { token, apiUrl }: Pick<DiscordSettings, 'token' | 'apiUrl'>,
  guildId: string,
): Promise<'left' | 'not_there'> {
  const rest = new REST({ api: apiUrl, makeRequest }).setToken(token);
  try {
    await rest.delete(Routes.userGuild(guildId));
    return 'left';
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.code === UNKNOWN_GUILD || error.status === 404))
      return 'not_there';
    throw new AppError(
      'error.guild_not_left',
      { guild: guildId, reason: error instanceof Error ? error.message : String(error) },
      error,
    );
  }
}
