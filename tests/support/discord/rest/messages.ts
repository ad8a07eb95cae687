// Channel messages: create, read, edit, delete, publish, pin, react.
import type { Call, Context } from '../context.ts';
import { FormError, REFUSAL } from '../errors.ts';
import { holds } from '../permissions.ts';
import { asksForV2, checkMessage, isEmpty } from '../rules/message.ts';
import { type Channel, CHANNEL, type Json, type Message, MESSAGE_FLAG } from '../types.ts';
import { messagePayload } from '../world/payloads.ts';
import type { MessageBody } from '../world/posts.ts';
import { messageIn, requirePermissions, requireWritable, visibleChannel } from './access.ts';
import type { Route } from './route.ts';

type CreateBody = MessageBody & { enforce_nonce?: boolean };

/** The answer to a create is the only place where Discord gives the nonce back. */
const created = ({ world }: Context, message: Message): Json => ({
  ...messagePayload(world.state, message),
  ...(message.nonce !== null ? { nonce: message.nonce } : {}),
});

const shown = ({ world }: Context, message: Message): Json => messagePayload(world.state, message);

/** Refuses files the bot may not attach, and drops embeds it may not show. */
export function withinPermissions(context: Context, channel: Channel, body: MessageBody, files: number) {
  const have = context.world.permissionsOf(context.world.bot, channel);
  if (files && !holds(have, 'AttachFiles')) throw REFUSAL.missingPermissions();
  if (!body.embeds?.length || holds(have, 'EmbedLinks')) return body;
  const stripped = { ...body, embeds: [] };
  if (isEmpty(stripped, files)) throw REFUSAL.missingPermissions();
  return stripped;
}

/** Documented limits of a new message; throws FormError. */
export function requireValid(body: MessageBody, files: Call['files']): void {
  const issues = checkMessage(body, asksForV2(body), files);
  if (issues.length) throw new FormError(issues);
}

function createMessage(context: Context, { params, body: raw, files }: Call): Json {
  const { world, clock, settings, stats } = context;
  const channel = visibleChannel(context, params['channel_id']);
  const body = raw as CreateBody;
  requireValid(body, files);
  if (isEmpty(body, files.length)) throw REFUSAL.emptyMessage();
  requireWritable(context, channel);
  const allowed = withinPermissions(context, channel, body, files.length);
  requireReadableReply(context, channel, body);
  if (body.nonce !== undefined && body.nonce !== null && body.enforce_nonce) {
    const twin = world
      .messages(channel)
      .find(
        m =>
          m.author.id === world.bot.id &&
          String(m.nonce) === String(body.nonce) &&
          clock.now() - Date.parse(m.timestamp) < settings.nonceWindowMs,
      );
    if (twin) {
      stats.nonceHits += 1;
      return created(context, twin);
    }
  }
  if (channel.thread?.archived) world.setThread(channel, { archived: false });
  return created(context, world.post(channel, allowed, { files }));
}

function requireReadableReply(context: Context, channel: Channel, body: MessageBody): void {
  const reference = body.message_reference as
    | { message_id?: string; fail_if_not_exists?: boolean }
    | null
    | undefined;
  if (!reference?.message_id) return;
  if (channel.guildId) {
    const have = context.world.permissionsOf(context.world.bot, channel);
    if (!holds(have, 'ReadMessageHistory')) throw REFUSAL.replyNeedsHistory();
  }
  const exists = context.world.state.messages.get(channel.id)?.has(reference.message_id);
  if (!exists && reference.fail_if_not_exists !== false)
    throw new FormError([
      { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
    ]);
}

/** Newest first; without the right to read history the list is empty, not refused. */
function listMessages(context: Context, { params, query }: Call): Json[] {
  const channel = visibleChannel(context, params['channel_id']);
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new FormError([
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' },
    ]);
  if (!holds(context.world.permissionsOf(context.world.bot, channel), 'ReadMessageHistory')) return [];
  const edge = (name: string) => (query.has(name) ? BigInt(query.get(name) ?? 0) : null);
  const [before, after, around] = [edge('before'), edge('after'), edge('around')];
  const all = context.world.messages(channel);
  const page = around === null ? pageOf(all, before, after, limit) : pageAround(all, around, limit);
  return page.reverse().map(message => shown(context, message));
}

function pageOf(all: Message[], before: bigint | null, after: bigint | null, limit: number): Message[] {
  const within = all.filter(
    m => (before === null || BigInt(m.id) < before) && (after === null || BigInt(m.id) > after),
  );
  return after === null ? within.slice(-limit) : within.slice(0, limit);
}

function pageAround(all: Message[], around: bigint, limit: number): Message[] {
  const at = all.findIndex(m => BigInt(m.id) >= around);
  const start = Math.max(0, (at === -1 ? all.length : at) - Math.floor(limit / 2));
  return all.slice(start, start + limit);
}

function updateMessage(context: Context, { params, body, files }: Call): Json {
  const channel = visibleChannel(context, params['channel_id']);
  const message = messageIn(context, channel, params['message_id']);
  if (message.author.id !== context.world.bot.id) throw REFUSAL.notYourMessage();
  if (channel.thread?.archived) throw REFUSAL.archivedThread();
  const have = context.world.permissionsOf(context.world.bot, channel);
  const change = body as MessageBody;
  const allowed = change.embeds?.length && !holds(have, 'EmbedLinks') ? { ...change, embeds: [] } : change;
  return shown(context, applyEdit(context, message, allowed, files));
}

/** Changes a message after holding the result against the limits: text must remain, and V2 stays V2. */
export function applyEdit(
  context: Context,
  message: Message,
  body: MessageBody,
  files: Call['files'],
): Message {
  const v2 = asksForV2(body) || (message.flags & MESSAGE_FLAG.componentsV2) !== 0;
  const issues = checkMessage(body, v2, null);
  const legacyLeft = v2 && ((message.content && body.content === undefined) || keptEmbeds(message, body));
  if (legacyLeft)
    issues.push({
      path: ['flags'],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: 'The old content and embeds must be cleared when a message becomes Components V2.',
    });
  if (issues.length) throw new FormError(issues);
  const after = {
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? message.components : body.components,
  };
  if (isEmpty(after, message.attachments.length + files.length)) throw REFUSAL.emptyMessage();
  return context.world.edit(message, body, files);
}

const keptEmbeds = (message: Message, body: MessageBody): boolean =>
  body.embeds === undefined && message.embeds.length > 0;

function deleteMessage(context: Context, { params }: Call): undefined {
  const channel = visibleChannel(context, params['channel_id']);
  const message = messageIn(context, channel, params['message_id']);
  if (message.author.id !== context.world.bot.id) requirePermissions(context, channel, 'ManageMessages');
  context.world.erase(message);
}

function crosspost(context: Context, { params }: Call): Json {
  const channel = visibleChannel(context, params['channel_id']);
  if (channel.type !== CHANNEL.announcement) throw REFUSAL.wrongChannelType();
  const message = messageIn(context, channel, params['message_id']);
  requirePermissions(context, channel, 'SendMessages');
  if (message.author.id !== context.world.bot.id) requirePermissions(context, channel, 'ManageMessages');
  if (message.flags & MESSAGE_FLAG.crossposted) throw REFUSAL.alreadyCrossposted();
  message.flags |= MESSAGE_FLAG.crossposted;
  context.world.touch(message);
  return shown(context, message);
}

const pin =
  (pinned: boolean) =>
  (context: Context, { params }: Call): undefined => {
    const channel = visibleChannel(context, params['channel_id']);
    const message = messageIn(context, channel, params['message_id']);
    requirePermissions(context, channel, 'PinMessages');
    message.pinned = pinned;
    context.world.touch(message);
  };

function react(context: Context, { params }: Call): undefined {
  const channel = visibleChannel(context, params['channel_id']);
  const message = messageIn(context, channel, params['message_id']);
  requirePermissions(context, channel, 'ReadMessageHistory', 'AddReactions');
  message.reactions.push(decodeURIComponent(params['emoji_name'] ?? ''));
}

function typing(context: Context, { params }: Call): undefined {
  const channel = visibleChannel(context, params['channel_id']);
  requireWritable(context, channel);
}

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = `${MESSAGES}/{message_id}`;

export const messageRoutes: Route[] = [
  {
    method: 'POST',
    path: MESSAGES,
    op: 'create_message',
    body: 'MessageCreateRequest',
    answer: 'MessageResponse',
    handle: createMessage,
  },
  {
    method: 'GET',
    path: MESSAGES,
    op: 'list_messages',
    answer: { listOf: 'MessageResponse' },
    handle: listMessages,
  },
  {
    method: 'GET',
    path: MESSAGE,
    op: 'get_message',
    answer: 'MessageResponse',
    handle(context, { params }) {
      const channel = visibleChannel(context, params['channel_id']);
      requirePermissions(context, channel, 'ReadMessageHistory');
      return shown(context, messageIn(context, channel, params['message_id']));
    },
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    op: 'update_message',
    body: 'MessageEditRequestPartial',
    answer: 'MessageResponse',
    handle: updateMessage,
  },
  { method: 'DELETE', path: MESSAGE, op: 'delete_message', handle: deleteMessage },
  {
    method: 'POST',
    path: `${MESSAGE}/crosspost`,
    op: 'crosspost_message',
    answer: 'MessageResponse',
    handle: crosspost,
  },
  { method: 'PUT', path: `${MESSAGES}/pins/{message_id}`, op: 'create_pin', handle: pin(true) },
  { method: 'DELETE', path: `${MESSAGES}/pins/{message_id}`, op: 'delete_pin', handle: pin(false) },
  {
    method: 'PUT',
    path: `${MESSAGE}/reactions/{emoji_name}/@me`,
    op: 'add_my_message_reaction',
    handle: react,
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    op: 'trigger_typing_indicator',
    handle: typing,
  },
];
