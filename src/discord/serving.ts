import type { CommandContext, FrontDoor } from '../../commands/index.ts';
import { AppError } from '../errors.ts';
import { type GuildId, SHARED_GUILD } from '../model.ts';
import { guildById } from '../store/guilds.ts';
import type { AttachmentReader } from './attachments.ts';

/** What answering an interaction takes. */
export interface RouterDeps extends FrontDoor {
  context: CommandContext;
  attachments: AttachmentReader;
  /** Aborted when the process goes: whoever still waits is told. */
  leaving: AbortSignal;
  /** Empty: every guild may use the bot. */
  allowedGuilds: readonly string[];
}

/** Whether the host serves this place: on the list of those allowed, if there is one, and not blocked. */
export async function isAllowed({ allowedGuilds, context }: RouterDeps, guildId: GuildId): Promise<boolean> {
  if (allowedGuilds.length > 0 && !allowedGuilds.includes(guildId)) return false;
  return (await guildById(context.store.db, guildId))?.state !== 'blocked';
}

/** Throws the sentence for a place that the host does not serve. */
export async function checkAllowed(deps: RouterDeps, guildId: GuildId): Promise<void> {
  if (await isAllowed(deps, guildId)) return;
  throw guildId === SHARED_GUILD
    ? new AppError('error.direct_not_allowed')
    : new AppError('error.guild_not_allowed', { guild: guildId });
}
