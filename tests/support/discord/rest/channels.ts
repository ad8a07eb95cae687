// Channels, threads and forum posts.
import type { Call, Context } from '../context.ts';
import { FormError, REFUSAL } from '../errors.ts';
import { holds } from '../permissions.ts';
import { isEmpty } from '../rules/message.ts';
import { type Channel, CHANNEL, CHANNEL_FLAG, type Json, MESSAGE_FLAG } from '../types.ts';
import { channelPayload, messagePayload } from '../world/payloads.ts';
import type { MessageBody } from '../world/posts.ts';
import { messageIn, ownGuild, requirePermissions, visibleChannel } from './access.ts';
import { requireValid, withinPermissions } from './messages.ts';
import type { Route } from './route.ts';

interface ThreadBody {
  name: string;
  type?: number | null;
  auto_archive_duration?: number | null;
}

interface PostBody extends ThreadBody {
  message: MessageBody;
  applied_tags?: string[] | null;
}

interface ChannelChange {
  name?: string | null;
  archived?: boolean | null;
  locked?: boolean | null;
  applied_tags?: string[] | null;
  auto_archive_duration?: number | null;
}

const THREAD_CREATED = 18;

const minutes = (body: ThreadBody) =>
  body.auto_archive_duration ? { autoArchiveMinutes: body.auto_archive_duration } : {};

function createThread(context: Context, call: Call): Json {
  const parent = visibleChannel(context, call.params['channel_id']);
  if (parent.type === CHANNEL.forum) return createPost(context, call, parent);
  const body = call.body as ThreadBody;
  const type = body.type ?? (parent.type === CHANNEL.announcement ? 10 : CHANNEL.privateThread);
  requireThreadable(parent, type);
  requirePermissions(
    context,
    parent,
    type === CHANNEL.privateThread ? 'CreatePrivateThreads' : 'CreatePublicThreads',
  );
  const { world } = context;
  const thread = world.startThread(parent, {
    name: body.name,
    type,
    ownerId: world.bot.id,
    ...minutes(body),
  });
  // A public thread leaves a line in its parent, written in the creator's name.
  if (type !== CHANNEL.privateThread) world.post(parent, { content: body.name }, { type: THREAD_CREATED });
  return channelPayload(thread);
}

function requireThreadable(parent: Channel, type: number): void {
  const fits =
    parent.type === CHANNEL.announcement
      ? type === CHANNEL.announcementThread
      : parent.type === CHANNEL.text && type !== CHANNEL.announcementThread;
  if (!fits) throw REFUSAL.wrongChannelType();
}

/** A forum post: a thread and its first message, which share one id. */
function createPost(context: Context, { body: raw, files }: Call, forum: Channel): Json {
  const { world } = context;
  const body = raw as PostBody;
  requirePermissions(context, forum, 'SendMessages');
  requireValid(body.message, files);
  if (isEmpty(body.message, files.length)) throw REFUSAL.emptyMessage();
  const tags = requireTags(context, forum, body.applied_tags ?? []);
  if (forum.flags & CHANNEL_FLAG.requireTag && !tags.length) throw REFUSAL.tagRequired();
  const allowed = withinPermissions(context, forum, body.message, files.length);
  const thread = world.startThread(forum, {
    name: body.name,
    type: CHANNEL.publicThread,
    ownerId: world.bot.id,
    appliedTags: tags,
    ...minutes(body),
  });
  const message = world.post(thread, allowed, { files, id: thread.id });
  return { ...channelPayload(thread), message: messagePayload(world.state, message) };
}

/** Tags that the forum has, and that the bot may set. */
function requireTags({ world }: Context, forum: Channel, ids: string[]): string[] {
  const moderator = holds(world.permissionsOf(world.bot, forum), 'ManageThreads');
  for (const id of ids) {
    const tag = forum.tags.find(candidate => candidate.id === id);
    if (!tag) throw REFUSAL.unknownTag();
    if (tag.moderated && !moderator) throw REFUSAL.missingPermissions();
  }
  return ids;
}

function createThreadFromMessage(context: Context, { params, body: raw }: Call): Json {
  const { world } = context;
  const parent = visibleChannel(context, params['channel_id']);
  const message = messageIn(context, parent, params['message_id']);
  const type = parent.type === CHANNEL.announcement ? CHANNEL.announcementThread : CHANNEL.publicThread;
  requireThreadable(parent, type);
  requirePermissions(context, parent, 'CreatePublicThreads', 'ReadMessageHistory');
  if (message.threadId) throw REFUSAL.threadExists();
  const body = raw as ThreadBody;
  const thread = world.startThread(parent, {
    id: message.id,
    name: body.name,
    type,
    ownerId: world.bot.id,
    ...minutes(body),
  });
  message.threadId = thread.id;
  message.flags |= MESSAGE_FLAG.hasThread;
  world.touch(message);
  return channelPayload(thread);
}

function updateChannel(context: Context, { params, body }: Call): Json {
  const { world } = context;
  const channel = visibleChannel(context, params['channel_id']);
  const change = body as ChannelChange;
  if (!channel.thread) {
    requirePermissions(context, channel, 'ManageChannels');
    if (change.name) world.rename(channel, change.name);
    return channelPayload(channel);
  }
  requireThreadChange(context, channel, change);
  if (change.name) channel.name = change.name;
  const forum = channel.parentId ? world.state.channels.get(channel.parentId) : undefined;
  if (change.applied_tags && forum) channel.appliedTags = requireTags(context, forum, change.applied_tags);
  if (change.auto_archive_duration) channel.thread.autoArchiveMinutes = change.auto_archive_duration;
  world.setThread(channel, {
    ...(typeof change.archived === 'boolean' ? { archived: change.archived } : {}),
    ...(typeof change.locked === 'boolean' ? { locked: change.locked } : {}),
  });
  return channelPayload(channel);
}

/** The creator may rename, archive and reopen its thread; locking, and reopening a locked one, needs more. */
function requireThreadChange(context: Context, channel: Channel, change: ChannelChange): void {
  const { world } = context;
  const thread = channel.thread;
  if (!thread || holds(world.permissionsOf(world.bot, channel), 'ManageThreads')) return;
  const reopens = thread.archived && change.archived === false;
  if (thread.archived && !reopens) throw REFUSAL.archivedThread();
  const mayNot =
    typeof change.locked === 'boolean' ||
    (thread.locked && reopens) ||
    (thread.ownerId !== world.bot.id && !reopens);
  if (mayNot) throw REFUSAL.missingPermissions();
}

function deleteChannel(context: Context, { params }: Call): Json {
  const channel = visibleChannel(context, params['channel_id']);
  if (channel.recipient) return channelPayload(channel);
  requirePermissions(context, channel, channel.thread ? 'ManageThreads' : 'ManageChannels');
  const payload = channelPayload(channel);
  context.world.deleteChannel(channel);
  return payload;
}

/** Which of the spec's four forms a PATCH of a channel has. */
function changeSchema(context: Context, params: Record<string, string>): string {
  const channel = context.world.state.channels.get(params['channel_id'] ?? '');
  if (channel?.recipient) return 'UpdateDMRequestPartial';
  return channel?.thread ? 'UpdateThreadRequestPartial' : 'UpdateGuildChannelRequestPartial';
}

function threadSchema(context: Context, params: Record<string, string>): string {
  const channel = context.world.state.channels.get(params['channel_id'] ?? '');
  return channel?.type === CHANNEL.forum
    ? 'CreateForumThreadRequest'
    : 'CreateTextThreadWithoutMessageRequest';
}

const ANY_CHANNEL = { oneOf: ['GuildChannelResponse', 'PrivateChannelResponse', 'ThreadResponse'] };
const CHANNEL_PATH = '/channels/{channel_id}';

export const channelRoutes: Route[] = [
  {
    method: 'GET',
    path: CHANNEL_PATH,
    op: 'get_channel',
    answer: ANY_CHANNEL,
    handle: (context, { params }) => channelPayload(visibleChannel(context, params['channel_id'])),
  },
  {
    method: 'PATCH',
    path: CHANNEL_PATH,
    op: 'update_channel',
    answer: ANY_CHANNEL,
    body: (_, context, params) => changeSchema(context, params),
    handle: updateChannel,
  },
  { method: 'DELETE', path: CHANNEL_PATH, op: 'delete_channel', answer: ANY_CHANNEL, handle: deleteChannel },
  {
    method: 'POST',
    path: `${CHANNEL_PATH}/threads`,
    op: 'create_thread',
    status: 201,
    body: (_, context, params) => threadSchema(context, params),
    answer: 'CreatedThreadResponse',
    handle: createThread,
  },
  {
    method: 'POST',
    path: `${CHANNEL_PATH}/messages/{message_id}/threads`,
    op: 'create_thread_from_message',
    status: 201,
    body: 'CreateTextThreadWithMessageRequest',
    answer: 'ThreadResponse',
    handle: createThreadFromMessage,
  },
  {
    method: 'PUT',
    path: `${CHANNEL_PATH}/thread-members/@me`,
    op: 'join_thread',
    handle(context, { params }) {
      const channel = visibleChannel(context, params['channel_id']);
      if (!channel.thread) throw REFUSAL.wrongChannelType();
      if (channel.thread.archived) throw REFUSAL.archivedThread();
      channel.thread.memberIds.add(context.world.bot.id);
      return undefined;
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/channels',
    op: 'list_guild_channels',
    answer: { listOf: ANY_CHANNEL },
    handle: (context, { params }) =>
      ownGuild(context, params['guild_id'])
        .channels.filter(channel => !channel.thread)
        .map(channelPayload),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/threads/active',
    op: 'get_active_guild_threads',
    answer: 'ThreadsResponse',
    handle(context, { params }) {
      const guild = ownGuild(context, params['guild_id']);
      const threads = guild.channels.filter(
        c => c.thread && !c.thread.archived && context.world.permissionsOf(context.world.bot, c) !== 0n,
      );
      return { threads: threads.map(channelPayload), members: [], has_more: false };
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    op: 'create_dm',
    body: 'CreatePrivateChannelRequest',
    answer: 'PrivateChannelResponse',
    handle({ world }, { body }) {
      const id = (body as { recipient_id?: string | null }).recipient_id;
      const user = id ? world.state.users.get(id) : undefined;
      if (!user)
        throw new FormError([
          { path: ['recipient_id'], code: 'BASE_TYPE_REQUIRED', message: 'This must be a user that exists.' },
        ]);
      return channelPayload(world.dm(user));
    },
  },
];
