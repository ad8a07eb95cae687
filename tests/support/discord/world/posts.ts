// Messages: writing, editing, deleting, and whom they ping.
import type { APIAllowedMentions, APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';
import { holds } from '../permissions.ts';
import {
  type Channel,
  type Id,
  type Message,
  MESSAGE_FLAG,
  type Pinged,
  type UploadedFile,
  type User,
} from '../types.ts';
import { bareMemberPayload, messagePayload } from './payloads.ts';
import type { People } from './people.ts';
import type { State } from './state.ts';

/** The parts of a message body that count here, whichever endpoint they came through. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  attachments?: { id: Id | number; description?: string }[] | null;
  flags?: number | null;
  allowed_mentions?: APIAllowedMentions | null;
  nonce?: string | number | null;
  message_reference?: { message_id?: Id } | null;
}

export interface PostOptions {
  author?: User;
  type?: number;
  flags?: number;
  files?: UploadedFile[];
  interaction?: Message['interaction'];
  /** Put this id on the message (the first message of a forum post has its thread's id). */
  id?: Id;
}

const embedded = (embeds: APIEmbed[] | null | undefined): APIEmbed[] =>
  (embeds ?? []).map(embed => ({
    type: 'rich' as APIEmbed['type'] & string,
    ...embed,
    ...(embed.fields ? { fields: embed.fields.map(field => ({ inline: false, ...field })) } : {}),
  }));

/** Gives every component without an id the next free one, as Discord does. */
function numbered(components: APIMessageTopLevelComponent[] | null | undefined) {
  let last = 0;
  const visit = <T extends object>(component: T): T => {
    const node = component as T & { id?: number; components?: object[]; accessory?: object };
    last += 1;
    return {
      ...node,
      id: node.id || last,
      ...(node.components ? { components: node.components.map(visit) } : {}),
      ...(node.accessory ? { accessory: visit(node.accessory) } : {}),
    };
  };
  return (components ?? []).map(visit);
}

/** All text in which a mention would ping: content and text displays, not embeds. */
function pingableText(body: MessageBody): string {
  const parts = [body.content ?? ''];
  const visit = (node: object): void => {
    const { content, components, accessory } = node as {
      content?: unknown;
      components?: object[];
      accessory?: object;
    };
    if (typeof content === 'string') parts.push(content);
    components?.forEach(visit);
    if (accessory) visit(accessory);
  };
  body.components?.forEach(visit);
  return parts.join('\n');
}

const stored = (state: State, files: UploadedFile[]): APIAttachment[] =>
  files.map(file => ({
    id: state.nextId(),
    filename: file.name,
    size: file.size,
    url: file.url,
    proxy_url: file.url,
    content_type: file.type,
  }));

/** `attachment://name` in a body points at a file of the same message. */
function resolved<T>(value: T, attachments: APIAttachment[]): T {
  const text = JSON.stringify(value);
  if (text === undefined || !text.includes('attachment://')) return value;
  const url = (name: string) => attachments.find(a => a.filename === name)?.url;
  return JSON.parse(text.replace(/attachment:\/\/([^"\\]+)/g, (all, name: string) => url(name) ?? all)) as T;
}

export function createPosts(state: State, people: People) {
  function whoIsPinged(body: MessageBody, channel: Channel, author: User, replied: User | null): Pinged {
    const text = pingableText(body);
    const rules = body.allowed_mentions;
    const all = !rules || (rules.parse === undefined && !rules.users && !rules.roles);
    const parse: string[] = all ? ['users', 'roles', 'everyone'] : (rules.parse ?? []);
    const guild = channel.guildId ? state.guilds.get(channel.guildId) : undefined;
    const mayPingAll = guild !== undefined && holds(people.permissionsOf(author, channel), 'MentionEveryone');
    const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(m => m[1] ?? ''))];
    const users = ids(/<@!?(\d+)>/g).filter(id => parse.includes('users') || rules?.users?.includes(id));
    if (replied && (rules ? rules.replied_user === true : true)) users.push(replied.id);
    return {
      everyone: parse.includes('everyone') && mayPingAll && /@(everyone|here)/.test(text),
      users: [...new Set(users)].filter(id => state.users.has(id)),
      roles: ids(/<@&(\d+)>/g).filter(
        id =>
          (parse.includes('roles') || rules?.roles?.includes(id)) &&
          guild?.roles.has(id) &&
          (mayPingAll || guild.roles.get(id)?.mentionable),
      ),
    };
  }

  function tell(event: string, message: Message): void {
    if (message.flags & MESSAGE_FLAG.ephemeral) return;
    const channel = state.channels.get(message.channelId);
    if (!channel || !holds(people.permissionsOf(state.bot, channel), 'ViewChannel')) return;
    const member = message.guildId
      ? state.guilds.get(message.guildId)?.members.get(message.author.id)
      : undefined;
    const data = {
      ...messagePayload(state, message),
      ...(member ? { member: bareMemberPayload(member) } : {}),
    };
    state.announce(event, data, message.guildId);
  }

  function post(channel: Channel, body: MessageBody, options: PostOptions = {}): Message {
    const author = options.author ?? state.bot;
    const replyTo = body.message_reference?.message_id ?? null;
    const replied = replyTo ? (state.messages.get(channel.id)?.get(replyTo)?.author ?? null) : null;
    const attachments = stored(state, options.files ?? []);
    const message: Message = {
      id: options.id ?? state.nextId(),
      channelId: channel.id,
      guildId: channel.guildId,
      author,
      type: options.type ?? (replyTo ? 19 : 0),
      content: body.content ?? '',
      embeds: resolved(embedded(body.embeds), attachments),
      components: resolved(numbered(body.components), attachments),
      attachments,
      flags: options.flags ?? Number(body.flags ?? 0),
      timestamp: new Date(state.clock.now()).toISOString(),
      editedTimestamp: null,
      pinned: false,
      replyTo,
      threadId: null,
      interaction: options.interaction ?? null,
      nonce: body.nonce ?? null,
      pinged: whoIsPinged(body, channel, author, replied),
      reactions: [],
      edits: 0,
    };
    if (!(message.flags & MESSAGE_FLAG.ephemeral)) {
      const list = state.messages.get(channel.id) ?? new Map<Id, Message>();
      state.messages.set(channel.id, list.set(message.id, message));
      channel.lastMessageId = message.id;
    }
    tell('MESSAGE_CREATE', message);
    return message;
  }

  function edit(message: Message, body: MessageBody, files: UploadedFile[] = []): Message {
    const kept = body.attachments
      ? message.attachments.filter(a => body.attachments?.some(b => String(b.id) === a.id))
      : message.attachments;
    message.attachments = [...kept, ...stored(state, files)];
    if (body.content !== undefined) message.content = body.content ?? '';
    if (body.embeds !== undefined) message.embeds = resolved(embedded(body.embeds), message.attachments);
    if (body.components !== undefined)
      message.components = resolved(numbered(body.components), message.attachments);
    if (typeof body.flags === 'number') {
      const editable = MESSAGE_FLAG.suppressEmbeds;
      const sticky = message.flags | (body.flags & MESSAGE_FLAG.componentsV2);
      message.flags = (sticky & ~editable) | (body.flags & editable);
    }
    message.flags &= ~MESSAGE_FLAG.loading;
    message.editedTimestamp = new Date(state.clock.now()).toISOString();
    message.edits += 1;
    tell('MESSAGE_UPDATE', message);
    return message;
  }

  return {
    post,
    edit,
    whoIsPinged,
    /** Says that something else about the message changed (pinned, published). */
    touch: (message: Message) => tell('MESSAGE_UPDATE', message),
    erase(message: Message): void {
      state.messages.get(message.channelId)?.delete(message.id);
      const data = { id: message.id, channel_id: message.channelId, guild_id: message.guildId };
      if (!(message.flags & MESSAGE_FLAG.ephemeral)) state.announce('MESSAGE_DELETE', data, message.guildId);
    },
    messages: (channel: Channel | Id): Message[] => [
      ...(state.messages.get(typeof channel === 'string' ? channel : channel.id)?.values() ?? []),
    ],
  };
}
