// The nouns of the stand-in. Field names are ours (camelCase); payloads.ts turns them into Discord's JSON.
import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';

export type Id = string;
export type Json = Record<string, unknown>;

export const CHANNEL = {
  text: 0,
  dm: 1,
  voice: 2,
  groupDm: 3,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const;

export const MESSAGE_FLAG = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const;

/** Forum channels: a post must carry a tag. Threads: the post is pinned (1 << 1). */
export const CHANNEL_FLAG = { pinned: 1 << 1, requireTag: 1 << 4 } as const;

export interface User {
  id: Id;
  username: string;
  bot: boolean;
  locale: string;
  /** The member refuses direct messages: sending answers 50007. */
  dmsClosed: boolean;
  /** The member added the app to their own account (user install). */
  hasApp: boolean;
}

export interface Role {
  id: Id;
  name: string;
  permissions: bigint;
  position: number;
  mentionable: boolean;
  managed: boolean;
}

export interface Member {
  user: User;
  roles: Id[];
  joinedAt: string;
  /** Epoch milliseconds until which the member is timed out. */
  timedOutUntil: number | null;
}

export interface Overwrite {
  id: Id;
  /** 0 role (also everyone, whose role id is the guild's), 1 member. */
  type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

export interface ForumTag {
  id: Id;
  name: string;
  moderated: boolean;
}

export interface ThreadState {
  ownerId: Id;
  archived: boolean;
  locked: boolean;
  archivedAt: string;
  autoArchiveMinutes: number;
  createdAt: string;
  memberIds: Set<Id>;
}

export interface Channel {
  id: Id;
  type: number;
  guildId: Id | null;
  name: string;
  parentId: Id | null;
  position: number;
  topic: string | null;
  overwrites: Overwrite[];
  lastMessageId: Id | null;
  flags: number;
  tags: ForumTag[];
  appliedTags: Id[];
  recipient: User | null;
  thread: ThreadState | null;
}

export interface Guild {
  id: Id;
  name: string;
  ownerId: Id;
  locale: string;
  roles: Map<Id, Role>;
  members: Map<Id, Member>;
  /** Channels and threads, in order of creation. */
  channels: Channel[];
  /** Where Discord posts notices about the server. */
  systemChannelId: Id | null;
  /** What Server Settings → Integrations says: per command id, or the application's id for all commands. */
  commandPermissions: Map<Id, CommandPermission[]>;
}

export interface CommandPermission {
  id: Id;
  /** 1 role, 2 member, 3 channel. */
  type: 1 | 2 | 3;
  permission: boolean;
}

export interface Pinged {
  everyone: boolean;
  users: Id[];
  roles: Id[];
}

export interface Message {
  id: Id;
  channelId: Id;
  guildId: Id | null;
  author: User;
  type: number;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  flags: number;
  timestamp: string;
  editedTimestamp: string | null;
  pinned: boolean;
  replyTo: Id | null;
  threadId: Id | null;
  interaction: { id: Id; type: number; user: User; name: string | null; owners: Json } | null;
  /** Known to the stand-in only; Discord gives the nonce back on create and never again. */
  nonce: string | number | null;
  /** Who this message really pinged, by its allowed_mentions and the author's permissions. */
  pinged: Pinged;
  reactions: string[];
  /** How often it was edited. */
  edits: number;
}

export interface UploadedFile {
  /** The form field's name: `files[0]`, … */
  field: string;
  name: string;
  type: string;
  size: number;
  url: string;
}

export type Command = Json & {
  id: Id;
  name: string;
  type: number;
  options?: CommandOption[];
  contexts: number[] | null;
  integration_types: number[];
  default_member_permissions: string | null;
  guild_id?: Id;
};

export interface CommandOption {
  type: number;
  name: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  options?: CommandOption[];
  channel_types?: number[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
}

export const isThread = (channel: Channel): boolean => channel.thread !== null;
