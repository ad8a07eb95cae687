// Who may do what: https://docs.discord.com/developers/topics/permissions
import { type Channel, CHANNEL, type Guild, type Member, type Overwrite } from './types.ts';

export const PERMISSION = {
  CreateInstantInvite: 1n << 0n,
  KickMembers: 1n << 1n,
  BanMembers: 1n << 2n,
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewAuditLog: 1n << 7n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  SendTTSMessages: 1n << 12n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseExternalEmojis: 1n << 18n,
  ChangeNickname: 1n << 26n,
  ManageNicknames: 1n << 27n,
  ManageRoles: 1n << 28n,
  ManageWebhooks: 1n << 29n,
  UseApplicationCommands: 1n << 31n,
  ManageThreads: 1n << 34n,
  CreatePublicThreads: 1n << 35n,
  CreatePrivateThreads: 1n << 36n,
  SendMessagesInThreads: 1n << 38n,
  ModerateMembers: 1n << 40n,
  SendPolls: 1n << 49n,
  UseExternalApps: 1n << 50n,
  PinMessages: 1n << 51n,
} as const;

export type PermissionName = keyof typeof PERMISSION;

export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What a new server grants everyone. */
export const EVERYONE_DEFAULT: PermissionName[] = [
  'ViewChannel',
  'CreateInstantInvite',
  'ChangeNickname',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'MentionEveryone',
  'UseExternalEmojis',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'SendMessagesInThreads',
  'SendPolls',
  'UseExternalApps',
];

export function bits(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | PERMISSION[name], 0n);
}

export const holds = (have: bigint, name: PermissionName): boolean =>
  (have & PERMISSION[name]) === PERMISSION[name];

/** The bits of an owner, an administrator, or the sum of the member's roles. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.ownerId === member.user.id) return ALL_PERMISSIONS;
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const sum = member.roles.reduce((all, id) => all | (guild.roles.get(id)?.permissions ?? 0n), everyone);
  return holds(sum, 'Administrator') ? ALL_PERMISSIONS : sum;
}

/**
 * The member's bits in one channel, with overwrites (everyone, then roles together, then the member), what a
 * missing permission takes with it, and time-outs. A thread counts by its parent's overwrites, so `channel`
 * is the thread and `parent` the channel that it hangs in.
 */
export function channelPermissions(
  guild: Guild,
  member: Member,
  channel: Channel,
  parent: Channel | null,
  now: number,
): bigint {
  const base = guildPermissions(guild, member);
  if (base === ALL_PERMISSIONS) return base;
  const overwritten = applyOverwrites(base, guild, member, (parent ?? channel).overwrites);
  return withoutImplied(overwritten, member, channel, now);
}

function applyOverwrites(base: bigint, guild: Guild, member: Member, overwrites: Overwrite[]): bigint {
  const everyone = overwrites.find(o => o.id === guild.id);
  const roles = overwrites.filter(o => o.type === 0 && o.id !== guild.id && member.roles.includes(o.id));
  const own = overwrites.find(o => o.type === 1 && o.id === member.user.id);
  const sum = (list: Overwrite[], side: 'allow' | 'deny') => list.reduce((all, o) => all | o[side], 0n);
  let have = base;
  have = (have & ~(everyone?.deny ?? 0n)) | (everyone?.allow ?? 0n);
  have = (have & ~sum(roles, 'deny')) | sum(roles, 'allow');
  have = (have & ~(own?.deny ?? 0n)) | (own?.allow ?? 0n);
  return have;
}

function withoutImplied(have: bigint, member: Member, channel: Channel, now: number): bigint {
  if (!holds(have, 'ViewChannel')) return 0n;
  const hidden =
    channel.type === CHANNEL.privateThread &&
    !channel.thread?.memberIds.has(member.user.id) &&
    !holds(have, 'ManageThreads');
  if (hidden) return 0n;
  if (member.timedOutUntil !== null && member.timedOutUntil > now)
    return have & bits(['ViewChannel', 'ReadMessageHistory']);
  const send = channel.thread ? 'SendMessagesInThreads' : 'SendMessages';
  return holds(have, send)
    ? have
    : have & ~bits(['MentionEveryone', 'SendTTSMessages', 'AttachFiles', 'EmbedLinks']);
}

/** In a direct message with the app both sides may write, attach and embed. */
export const DIRECT_MESSAGE_PERMISSIONS = bits([
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
  'MentionEveryone',
  'UseExternalEmojis',
  'AddReactions',
  'UseApplicationCommands',
]);

/** What an app has where it is not installed, in a server or a conversation between people. */
export const FOREIGN_PLACE_PERMISSIONS = bits(['AttachFiles', 'EmbedLinks', 'MentionEveryone']);
