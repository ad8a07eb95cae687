// Channels, threads, direct messages and permission overwrites.
import { bits, type PermissionName } from '../permissions.ts';
import {
  type Channel,
  CHANNEL,
  type ForumTag,
  type Guild,
  type Id,
  isThread,
  type Overwrite,
  type Role,
  type User,
} from '../types.ts';
import { channelPayload } from './payloads.ts';
import type { State } from './state.ts';

export interface ChannelSpec {
  id?: Id;
  name?: string;
  /** A name of CHANNEL or Discord's number. Default: text. */
  type?: keyof typeof CHANNEL | number;
  parent?: Channel | null;
  topic?: string;
  flags?: number;
  /** Names of a forum's tags; a whole tag to say that only moderators may set it. */
  tags?: (string | { name: string; moderated: boolean })[];
}

/** Whose overwrite: a member, a role, or everyone. */
export type OverwriteTarget = User | Role | 'everyone';

const plain = (state: State): Omit<Channel, 'type'> => ({
  id: state.nextId(),
  guildId: null,
  name: '',
  parentId: null,
  position: 0,
  topic: null,
  overwrites: [],
  lastMessageId: null,
  flags: 0,
  tags: [],
  appliedTags: [],
  recipient: null,
  thread: null,
});

export interface ThreadSpec {
  id?: Id;
  name: string;
  type: number;
  ownerId: Id;
  autoArchiveMinutes?: number;
  appliedTags?: Id[];
}

export function createPlaces(state: State) {
  function guildOf(channel: Channel): Guild {
    const guild = channel.guildId ? state.guilds.get(channel.guildId) : undefined;
    if (!guild) throw new Error(`channel ${channel.id} is in no server`);
    return guild;
  }

  function announce(event: string, channel: Channel, extra = {}): void {
    state.announce(event, { ...channelPayload(channel), ...extra }, channel.guildId);
  }

  /** Puts the channel there without telling anyone (a server that is still being built). */
  function create(guild: Guild, spec: ChannelSpec = {}): Channel {
    const type = typeof spec.type === 'string' ? CHANNEL[spec.type] : (spec.type ?? CHANNEL.text);
    const tag = (t: string | { name: string; moderated: boolean }): ForumTag => ({
      id: state.nextId(),
      ...(typeof t === 'string' ? { name: t, moderated: false } : t),
    });
    const base = plain(state);
    const channel: Channel = {
      ...base,
      id: spec.id ?? base.id,
      type,
      guildId: guild.id,
      name: spec.name ?? 'channel',
      parentId: spec.parent?.id ?? null,
      position: guild.channels.length,
      topic: spec.topic ?? null,
      flags: spec.flags ?? 0,
      tags: (spec.tags ?? []).map(tag),
    };
    state.channels.set(channel.id, channel);
    guild.channels.push(channel);
    return channel;
  }

  function forget(channel: Channel): void {
    const guild = guildOf(channel);
    guild.channels = guild.channels.filter(c => c !== channel);
    state.channels.delete(channel.id);
    state.messages.delete(channel.id);
  }

  function setOverwrite(
    channel: Channel,
    target: OverwriteTarget,
    sides: { allow?: bigint; deny?: bigint },
  ): void {
    const id = target === 'everyone' ? guildOf(channel).id : target.id;
    const type = target !== 'everyone' && 'username' in target ? 1 : 0;
    const rest = channel.overwrites.filter(o => o.id !== id);
    const next: Overwrite = { id, type, allow: sides.allow ?? 0n, deny: sides.deny ?? 0n };
    channel.overwrites = next.allow || next.deny ? [...rest, next] : rest;
    announce('CHANNEL_UPDATE', channel);
  }

  /** Moves `names` to one side of the target's overwrite, keeping the other names as they are. */
  function override(
    side: 'allow' | 'deny',
    channel: Channel,
    names: PermissionName[],
    target: OverwriteTarget,
  ) {
    const id = target === 'everyone' ? channel.guildId : target.id;
    const had = channel.overwrites.find(o => o.id === id);
    const moved = bits(names);
    const other = side === 'allow' ? 'deny' : 'allow';
    setOverwrite(channel, target, {
      [side]: (had?.[side] ?? 0n) | moved,
      [other]: (had?.[other] ?? 0n) & ~moved,
    });
  }

  return {
    create,

    addChannel(guild: Guild, spec: ChannelSpec = {}): Channel {
      const channel = create(guild, spec);
      announce('CHANNEL_CREATE', channel);
      return channel;
    },

    /** The channel of that name; throws when the server has none. */
    channel(guild: Guild, name: string): Channel {
      const found = guild.channels.find(c => c.name === name);
      if (!found) throw new Error(`${guild.name} has no channel #${name}`);
      return found;
    },

    setOverwrite,
    /** Denies permissions in one channel; to the bot unless told otherwise. */
    deny: (channel: Channel, names: PermissionName[], target: OverwriteTarget = state.bot) =>
      override('deny', channel, names, target),
    allow: (channel: Channel, names: PermissionName[], target: OverwriteTarget = state.bot) =>
      override('allow', channel, names, target),
    clearOverwrites(channel: Channel): void {
      channel.overwrites = [];
      announce('CHANNEL_UPDATE', channel);
    },

    /** Someone deletes the channel; its threads go with it. */
    deleteChannel(channel: Channel): void {
      const threads = guildOf(channel).channels.filter(c => c.parentId === channel.id && isThread(c));
      for (const thread of threads) forget(thread);
      forget(channel);
      if (channel.thread) {
        const { id, guildId, parentId, type } = channel;
        state.announce('THREAD_DELETE', { id, guild_id: guildId, parent_id: parentId, type }, guildId);
      } else announce('CHANNEL_DELETE', channel);
    },

    startThread(parent: Channel, spec: ThreadSpec): Channel {
      const now = new Date(state.clock.now()).toISOString();
      const guild = guildOf(parent);
      const thread = create(guild, {
        name: spec.name,
        type: spec.type,
        parent,
        ...(spec.id ? { id: spec.id } : {}),
      });
      thread.appliedTags = spec.appliedTags ?? [];
      thread.thread = {
        ownerId: spec.ownerId,
        archived: false,
        locked: false,
        archivedAt: now,
        autoArchiveMinutes: spec.autoArchiveMinutes ?? 4320,
        createdAt: now,
        memberIds: new Set([spec.ownerId]),
      };
      announce('THREAD_CREATE', thread, { newly_created: true });
      return thread;
    },

    /** Archives, locks or reopens a thread. */
    setThread(thread: Channel, change: { archived?: boolean; locked?: boolean }): void {
      if (!thread.thread) throw new Error(`${thread.name} is not a thread`);
      Object.assign(thread.thread, change);
      if (change.archived !== undefined) thread.thread.archivedAt = new Date(state.clock.now()).toISOString();
      announce('THREAD_UPDATE', thread);
    },

    rename(channel: Channel, name: string): void {
      channel.name = name;
      announce(channel.thread ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE', channel);
    },

    /** A conversation between people, where the bot is only reached through a user install. */
    groupDm(user: User): Channel {
      const channel: Channel = { ...plain(state), type: CHANNEL.groupDm, recipient: user };
      state.channels.set(channel.id, channel);
      return channel;
    },

    /** The one direct-message channel between the bot and this user. */
    dm(user: User): Channel {
      for (const channel of state.channels.values())
        if (channel.type === CHANNEL.dm && channel.recipient?.id === user.id) return channel;
      const channel: Channel = { ...plain(state), type: CHANNEL.dm, recipient: user };
      state.channels.set(channel.id, channel);
      return channel;
    },
  };
}
