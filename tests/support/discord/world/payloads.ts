// The shapes that Discord sends for the things of types.ts.
import { guildPermissions } from '../permissions.ts';
import { type Channel, CHANNEL, type Guild, type Id, isThread, type Json, type Member } from '../types.ts';
import type { Message, Role, User } from '../types.ts';
import type { State } from './state.ts';

export const userPayload = (user: User): Json => ({
  id: user.id,
  username: user.username,
  discriminator: '0',
  global_name: user.bot ? null : user.username,
  avatar: null,
  bot: user.bot,
  public_flags: 0,
  flags: 0,
  primary_guild: null,
});

export const rolePayload = (role: Role): Json => ({
  id: role.id,
  name: role.name,
  description: null,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position: role.position,
  permissions: String(role.permissions),
  managed: role.managed,
  mentionable: role.mentionable,
  flags: 0,
});

/** A member without its user, as nested in interactions and messages. */
export const bareMemberPayload = (member: Member): Json => ({
  roles: member.roles,
  joined_at: member.joinedAt,
  nick: null,
  avatar: null,
  banner: null,
  premium_since: null,
  communication_disabled_until:
    member.timedOutUntil === null ? null : new Date(member.timedOutUntil).toISOString(),
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
});

export const memberPayload = (member: Member): Json => ({
  user: userPayload(member.user),
  ...bareMemberPayload(member),
});

export function channelPayload(channel: Channel): Json {
  if (channel.recipient)
    return {
      id: channel.id,
      type: channel.type,
      recipients: [userPayload(channel.recipient)],
      last_message_id: channel.lastMessageId,
      flags: channel.flags,
    };
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    position: channel.position,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    flags: channel.flags,
    ...(channel.thread ? threadFields(channel) : placeFields(channel)),
  };
}

function placeFields(channel: Channel): Json {
  return {
    topic: channel.topic,
    nsfw: false,
    permission_overwrites: channel.overwrites.map(o => ({
      id: o.id,
      type: o.type,
      allow: String(o.allow),
      deny: String(o.deny),
    })),
    ...(channel.type === CHANNEL.forum
      ? {
          available_tags: channel.tags.map(t => ({ ...t, emoji_id: null, emoji_name: null })),
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

function threadFields(channel: Channel): Json {
  const thread = channel.thread;
  if (!thread) return {};
  return {
    owner_id: thread.ownerId,
    message_count: 0,
    total_message_sent: 0,
    member_count: thread.memberIds.size,
    applied_tags: channel.appliedTags,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      archive_timestamp: thread.archivedAt,
      auto_archive_duration: thread.autoArchiveMinutes,
      create_timestamp: thread.createdAt,
      ...(channel.type === CHANNEL.privateThread ? { invitable: true } : {}),
    },
  };
}

/** The guild object of REST. */
export const guildPayload = (guild: Guild): Json => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  owner_id: guild.ownerId,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 1,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  roles: [...guild.roles.values()].map(rolePayload),
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  nsfw: false,
  nsfw_level: 0,
  application_id: null,
  system_channel_id: guild.systemChannelId,
  system_channel_flags: 0,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  preferred_locale: guild.locale,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  max_members: 500_000,
  max_presences: null,
  max_video_channel_users: 25,
  max_stage_video_channel_users: 50,
  incidents_data: null,
});

/** GUILD_CREATE: the guild with the bot's own member, channels and active threads. */
export function guildCreatePayload(state: State, guild: Guild): Json {
  const self = guild.members.get(state.bot.id);
  return {
    ...guildPayload(guild),
    joined_at: self?.joinedAt ?? null,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: self ? [memberPayload(self)] : [],
    channels: guild.channels.filter(c => !isThread(c)).map(channelPayload),
    threads: guild.channels.filter(c => c.thread && !c.thread.archived).map(channelPayload),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** An entry of the bot's own list of guilds. */
export function guildListPayload(state: State, guild: Guild): Json {
  const self = guild.members.get(state.bot.id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: guild.ownerId === state.bot.id,
    permissions: String(self ? guildPermissions(guild, self) : 0n),
    features: [],
  };
}

/** A message as Discord sends it; the nonce is added only to the answer of its creation. */
export function messagePayload(state: State, message: Message): Json {
  const mentioned = message.pinged.users.flatMap(id => state.users.get(id) ?? []);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    ...(message.guildId ? { guild_id: message.guildId } : {}),
    author: userPayload(message.author),
    content: message.content,
    timestamp: message.timestamp,
    edited_timestamp: message.editedTimestamp,
    tts: false,
    mention_everyone: message.pinged.everyone,
    mentions: mentioned.map(userPayload),
    mention_roles: message.pinged.roles,
    attachments: message.attachments,
    embeds: message.embeds,
    components: message.components,
    pinned: message.pinned,
    flags: message.flags,
    ...(message.author.id === state.bot.id ? { application_id: state.bot.id } : {}),
    ...(message.replyTo ? { message_reference: reference(message, message.replyTo) } : {}),
    ...(message.threadId ? threadOf(state, message.threadId) : {}),
    ...(message.interaction ? interactionFields(state, message) : {}),
  };
}

const reference = (message: Message, id: Id): Json => ({
  type: 0,
  channel_id: message.channelId,
  message_id: id,
  ...(message.guildId ? { guild_id: message.guildId } : {}),
});

function threadOf(state: State, id: Id): Json {
  const thread = state.channels.get(id);
  return thread ? { thread: channelPayload(thread) } : {};
}

function interactionFields(state: State, message: Message): Json {
  const from = message.interaction;
  if (!from) return {};
  return {
    webhook_id: state.bot.id,
    interaction_metadata: {
      id: from.id,
      type: from.type,
      user: userPayload(from.user),
      authorizing_integration_owners: from.owners,
      ...(from.name ? { name: from.name } : {}),
    },
  };
}
