// Finds what a request names, and refuses as Discord does when it is gone or out of the bot's reach.
import type { Context } from '../context.ts';
import { REFUSAL } from '../errors.ts';
import { holds, type PermissionName } from '../permissions.ts';
import { type Channel, CHANNEL, type Guild, type Id, type Message } from '../types.ts';

/** The channel, if the bot sees it: 10003 when it is gone, 50001 when it is hidden. */
export function visibleChannel({ world }: Context, id: Id | undefined): Channel {
  const channel = world.state.channels.get(id ?? '');
  if (!channel) throw REFUSAL.unknownChannel();
  if (!holds(world.permissionsOf(world.bot, channel), 'ViewChannel')) throw REFUSAL.missingAccess();
  return channel;
}

/** Refuses with 50013 unless the bot has all of `names` there. */
export function requirePermissions({ world }: Context, channel: Channel, ...names: PermissionName[]): void {
  const have = world.permissionsOf(world.bot, channel);
  if (!names.every(name => holds(have, name))) throw REFUSAL.missingPermissions();
}

/** The guild, if the bot is in it: 10004 when it does not exist, 50001 when the bot is not a member. */
export function ownGuild({ world }: Context, id: Id | undefined): Guild {
  const guild = world.state.guilds.get(id ?? '');
  if (!guild) throw REFUSAL.unknownGuild();
  if (!guild.members.has(world.bot.id)) throw REFUSAL.missingAccess();
  return guild;
}

export function messageIn({ world }: Context, channel: Channel, id: Id | undefined): Message {
  const message = world.state.messages.get(channel.id)?.get(id ?? '');
  if (!message) throw REFUSAL.unknownMessage();
  return message;
}

/** A DM reaches its member: 50007 when they closed DMs, 50278 when nothing connects them with the bot. */
export function requireOpenDm({ world }: Context, channel: Channel): void {
  const user = channel.recipient;
  if (!user) return;
  if (user.dmsClosed) throw REFUSAL.closedDms();
  const mutual = [...world.state.guilds.values()].some(
    guild => guild.members.has(user.id) && guild.members.has(world.bot.id),
  );
  if (!mutual && !user.hasApp) throw REFUSAL.noMutualGuild();
}

/** Refuses what the bot may not do when it writes into this channel, thread or DM. */
export function requireWritable(context: Context, channel: Channel): void {
  if (channel.type === CHANNEL.forum) throw REFUSAL.forumNeedsPost();
  if (channel.type === CHANNEL.category) throw REFUSAL.notText();
  if (channel.recipient) return requireOpenDm(context, channel);
  requirePermissions(context, channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
  if (!channel.thread?.locked) return;
  const { world } = context;
  if (holds(world.permissionsOf(world.bot, channel), 'ManageThreads')) return;
  throw channel.thread.archived ? REFUSAL.archivedThread() : REFUSAL.lockedThread();
}
