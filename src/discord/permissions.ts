import { ChannelType, type Client, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { ChannelDirectory, ChannelPermission } from '../../commands/index.ts';

const BITS: Readonly<Record<ChannelPermission, bigint>> = {
  view_channel: PermissionFlagsBits.ViewChannel,
  send_messages: PermissionFlagsBits.SendMessages,
  send_messages_in_threads: PermissionFlagsBits.SendMessagesInThreads,
  create_public_threads: PermissionFlagsBits.CreatePublicThreads,
  embed_links: PermissionFlagsBits.EmbedLinks,
  read_message_history: PermissionFlagsBits.ReadMessageHistory,
};

/** What posting a digest needs, besides sending messages in the channel or in the thread. */
const TO_POST: readonly ChannelPermission[] = ['embed_links', 'read_message_history'];

const TO_OPEN_THREADS: readonly ChannelPermission[] = ['create_public_threads', 'send_messages_in_threads'];

/** The least that the bot must be granted when it is invited. */
export const INVITE_PERMISSIONS = new PermissionsBitField(Object.values(BITS)).bitfield;

export const inviteLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${INVITE_PERMISSIONS}`;

/** Reads the bot's own permissions from what the gateway has told (roles and overwrites are kept up to date by it). */
export function createChannelDirectory(client: Client): ChannelDirectory {
  return {
    async missingPermissions(guildId, channelId, layout) {
      const guild = client.guilds.cache.get(guildId);
      const channel = guild && (await guild.channels.fetch(channelId).catch(() => null));
      if (!guild || !channel) return 'unknown';
      const me = guild.members.me ?? (await guild.members.fetchMe());
      const held = channel.permissionsFor(me);
      const sending: ChannelPermission[] = channel.isThread()
        ? ['send_messages_in_threads']
        : channel.isThreadOnly()
          ? ['send_messages', 'send_messages_in_threads']
          : layout === 'threads'
            ? ['send_messages', ...TO_OPEN_THREADS]
            : ['send_messages'];
      const needed: ChannelPermission[] = ['view_channel', ...sending, ...TO_POST];
      return needed.filter(permission => !held.has(BITS[permission]));
    },
    async describe(guildId, channelId) {
      const guild = client.guilds.cache.get(guildId);
      const channel = guild && (await guild.channels.fetch(channelId).catch(() => null));
      if (channel?.type === ChannelType.GuildForum || channel?.type === ChannelType.GuildMedia)
        return { kind: 'forum', tags: channel.availableTags.map(({ id, name }) => ({ id, name })) };
      if (channel?.type === ChannelType.GuildAnnouncement) return { kind: 'announcement', tags: [] };
      return { kind: channel?.isThread() ? 'thread' : 'text', tags: [] };
    },
  };
}
