// What a member's client lets them start: contexts, installs, Integrations settings and default permissions.
import type { World } from '../world/index.ts';
import { holds, PERMISSION } from '../permissions.ts';
import {
  type Channel,
  CHANNEL,
  type Command,
  type CommandPermission,
  type Guild,
  type Id,
  type User,
} from '../types.ts';

/** Where someone acts. The guild follows from the channel. */
export interface Place {
  user: User;
  channel: Channel;
  /** How the app got there. Default: the server's install if it has the bot, else the member's own. */
  install?: 'guild' | 'user';
}

export const CONTEXT = { guild: 0, botDm: 1, privateChannel: 2 } as const;

export interface Setting {
  guild: Guild | null;
  context: number;
  install: 'guild' | 'user';
  /** Whether the bot itself is there. */
  botPresent: boolean;
}

export function settingOf(world: World, { user, channel, install }: Place): Setting {
  const guild = channel.guildId ? (world.state.guilds.get(channel.guildId) ?? null) : null;
  const botPresent = guild ? guild.members.has(world.bot.id) : channel.type === CHANNEL.dm;
  const fallback = guild ? (botPresent ? 'guild' : 'user') : user.hasApp ? 'user' : 'guild';
  return {
    guild,
    context: guild ? CONTEXT.guild : channel.type === CHANNEL.dm ? CONTEXT.botDm : CONTEXT.privateChannel,
    install: install ?? fallback,
    botPresent,
  };
}

/** Why the member's client would not offer the command; null when it would. */
export function whyHidden(world: World, command: Command, place: Place): string | null {
  const { user, channel } = place;
  const { guild, context, install, botPresent } = settingOf(world, place);
  if (install === 'user' && !user.hasApp) return `${user.username} has not added the app to their account`;
  if (install === 'guild' && guild && !botPresent) return `the app is not installed in ${guild.name}`;
  if (!command.integration_types.includes(install === 'guild' ? 0 : 1))
    return `it is not offered to ${install} installs`;
  if (command.contexts && !command.contexts.includes(context)) return `it is not shown in context ${context}`;
  if (!guild) return null;
  const have = world.permissionsOf(user, channel);
  if (!holds(have, 'ViewChannel')) return `${user.username} does not see #${channel.name}`;
  if (holds(have, 'Administrator')) return null;
  if (!holds(have, 'UseApplicationCommands')) return `${user.username} may not use commands there`;
  return install === 'guild' ? integrationsVerdict(world, guild, command, place) : null;
}

/** Server Settings → Integrations, which a command's own list overrules; else the default permissions. */
function integrationsVerdict(world: World, guild: Guild, command: Command, place: Place): string | null {
  const { user, channel } = place;
  const own = guild.commandPermissions.get(command.id) ?? [];
  const app = guild.commandPermissions.get(world.bot.id) ?? [];
  const place_ = (list: CommandPermission[]) => channelRule(list, guild, channel);
  if ((place_(own) ?? place_(app)) === false) return `it is turned off in #${channel.name}`;
  const roles = guild.members.get(user.id)?.roles ?? [];
  const verdict = memberRule(own, guild, user.id, roles) ?? memberRule(app, guild, user.id, roles);
  if (verdict !== undefined) return verdict ? null : `the server's settings hide it from ${user.username}`;
  const needed = command.default_member_permissions;
  if (needed === null) return null;
  const bits = BigInt(needed);
  const have = world.permissionsOf(user, channel);
  const enough = bits !== 0n && (have & bits) === bits;
  return enough || (have & PERMISSION.Administrator) !== 0n
    ? null
    : `it is hidden from ${user.username}, who lacks its default permissions`;
}

/** The rule for this channel, else the one for all channels (whose id is the guild's less one). */
function channelRule(list: CommandPermission[], guild: Guild, channel: Channel): boolean | undefined {
  const rule = (id: Id | null) => list.find(p => p.type === 3 && p.id === id)?.permission;
  return rule(channel.thread ? channel.parentId : channel.id) ?? rule(String(BigInt(guild.id) - 1n));
}

/** The member's own rule, else any of their roles' (one that allows wins), else everyone's. */
function memberRule(list: CommandPermission[], guild: Guild, user: Id, roles: Id[]): boolean | undefined {
  const own = list.find(p => p.type === 2 && p.id === user)?.permission;
  if (own !== undefined) return own;
  const byRole = list.filter(p => p.type === 1 && roles.includes(p.id));
  if (byRole.length) return byRole.some(p => p.permission);
  return list.find(p => p.type === 1 && p.id === guild.id)?.permission;
}
