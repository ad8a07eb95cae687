import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import type { Layout } from '../src/model.ts';
import type { CommandCall } from './command.ts';
import type { ChannelPermission, CommandContext } from './context.ts';

/** Refuses, in a sentence that names each missing permission, a channel in which the bot could not post a digest. */
export async function checkChannel(
  call: CommandCall,
  context: CommandContext,
  channelId: string,
  layout?: Layout,
): Promise<void> {
  const missing = await context.channels.missingPermissions(call.guildId, channelId, layout);
  if (missing === 'unknown') throw new AppError('error.channel_unknown');
  if (missing.length > 0)
    throw new AppError('error.channel_permissions', { permissions: permissionNames(missing, call.locale) });
}

/** Permissions by the names that the settings of Discord show in this language. */
export const permissionNames = (permissions: readonly ChannelPermission[], locale: string): string =>
  permissions.map(permission => translate(locale, `permissions.${permission}`)).join(', ');
