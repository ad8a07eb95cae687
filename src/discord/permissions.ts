import { ChannelType, type Client, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { ChannelDirectory } from '../../commands/index.ts';

/** What posting a digest needs, by the names that Discord's settings show. */
const TO_POST = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

const IN_THREADS = {
  ...TO_POST,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
} as const;

/** The least that the bot must be granted when it is invited. */
export const INVITE_PERMISSIONS = new PermissionsBitField(Object.values(IN_THREADS)).bitfield;

export const inviteLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${INVITE_PERMISSIONS}`;

/** Reads the bot's own permissions from what the gateway has told (roles and overwrites are kept up to date by it). */
export function createChannelDirectory(client: Client): ChannelDirectory {
  return {
    async missingPermissions(guildId, channelId) {
      const guild = client.guilds.cache.get(guildId);
      const channel = guild && (await guild.channels.fetch(channelId).catch(() => null));
      if (!guild || !channel) return 'unknown';
      const me = guild.members.me ?? (await guild.members.fetchMe());
      const held = channel.permissionsFor(me);
      const { 'Send Messages': send, ...others } = IN_THREADS;
      const needed = channel.isThread() ? others : { ...TO_POST, 'Send Messages': send };
      return Object.entries(needed)
        .filter(([, bit]) => !held.has(bit))
        .map(([name]) => name);
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
