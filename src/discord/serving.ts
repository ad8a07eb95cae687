import type { CommandContext, FrontDoor } from '../../commands/index.ts';
import { AppError } from '../errors.ts';
import { type GuildId, SHARED_GUILD } from '../model.ts';
import type { AttachmentReader } from './attachments.ts';

/** What answering an interaction takes. */
export interface RouterDeps extends FrontDoor {
  context: CommandContext;
  attachments: AttachmentReader;
  /** Empty: every guild may use the bot. */
  allowedGuilds: readonly string[];
}

/** Whether the host serves this place. */
export const isAllowed = ({ allowedGuilds }: RouterDeps, guildId: GuildId): boolean =>
  allowedGuilds.length === 0 || allowedGuilds.includes(guildId);

/** Throws the sentence for a place that the host does not serve. */
export function checkAllowed(deps: RouterDeps, guildId: GuildId): void {
  if (isAllowed(deps, guildId)) return;
  throw guildId === SHARED_GUILD
    ? new AppError('error.direct_not_allowed')
    : new AppError('error.guild_not_allowed', { guild: guildId });
}
