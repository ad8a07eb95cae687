// Answers to interactions: the first callback, its edits, and follow-ups through the interaction's webhook.
import type { Call, Context } from '../context.ts';
import { FormError, REFUSAL } from '../errors.ts';
import { CALLBACK, INTERACTION, type Interaction, isLoading } from '../interactions.ts';
import type { Issue } from '../issues.ts';
import { checkMessage, isEmpty } from '../rules/message.ts';
import { duplicateIds, type Component } from '../rules/components.ts';
import { type Json, type Message, MESSAGE_FLAG } from '../types.ts';
import { messagePayload } from '../world/payloads.ts';
import type { MessageBody } from '../world/posts.ts';
import { applyEdit, requireValid } from './messages.ts';
import type { BodySchema, Route } from './route.ts';

interface Callback {
  type: number;
  data?: (MessageBody & Json) | null;
}

const PONG = 1;

const CALLBACK_SCHEMA: Record<number, string> = {
  [PONG]: 'PongInteractionCallbackRequest',
  [CALLBACK.message]: 'CreateMessageInteractionCallbackRequest',
  [CALLBACK.deferMessage]: 'CreateMessageInteractionCallbackRequest',
  [CALLBACK.deferUpdate]: 'UpdateMessageInteractionCallbackRequest',
  [CALLBACK.update]: 'UpdateMessageInteractionCallbackRequest',
  [CALLBACK.choices]: 'ApplicationCommandAutocompleteCallbackRequest',
  [CALLBACK.modal]: 'ModalInteractionCallbackRequest',
};

function callbackSchema(body: unknown): BodySchema {
  const type = (body as { type?: unknown } | null)?.type;
  const one = typeof type === 'number' ? CALLBACK_SCHEMA[type] : undefined;
  return one ?? { oneOf: [...new Set(Object.values(CALLBACK_SCHEMA))] };
}

/** Which callbacks Discord takes for an interaction. */
function fittingCallbacks(interaction: Interaction): number[] {
  const { message, deferMessage, deferUpdate, update, choices, modal } = CALLBACK;
  switch (interaction.type) {
    case INTERACTION.command:
      return [message, deferMessage, modal];
    case INTERACTION.component:
      return [message, deferMessage, deferUpdate, update, modal];
    case INTERACTION.autocomplete:
      return [choices];
    default:
      return interaction.source ? [message, deferMessage, deferUpdate, update] : [message, deferMessage];
  }
}

/** Limits of the callback's message or modal, with paths below `data`. */
function callbackIssues({ type, data }: Callback, files: Call['files']): Issue[] {
  if (!data) return [];
  const v2 = (Number(data.flags ?? 0) & MESSAGE_FLAG.componentsV2) !== 0;
  const issues =
    type === CALLBACK.message
      ? checkMessage(data, v2, files)
      : type === CALLBACK.modal
        ? modalIssues(data)
        : [];
  return issues.map(issue => ({ ...issue, path: ['data', ...issue.path] }));
}

function modalIssues(modal: Json): Issue[] {
  const components = (modal['components'] ?? []) as Component[];
  const issues = duplicateIds(components);
  if (components.length > 5)
    issues.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: 'Must be between 1 and 5 in length.',
    });
  return issues;
}

/** A new message of the bot that answers an interaction; it needs no permission in the channel. */
function answer(
  context: Context,
  interaction: Interaction,
  body: MessageBody,
  files: Call['files'],
  { loading = false, type = interaction.type === INTERACTION.command ? 20 : 19 } = {},
): Message {
  const channel = context.world.state.channels.get(interaction.channelId);
  if (!channel) throw REFUSAL.unknownChannel();
  const asked = Number(body.flags ?? 0);
  const flags =
    asked | (loading ? MESSAGE_FLAG.loading : 0) | (interaction.forcedEphemeral ? MESSAGE_FLAG.ephemeral : 0);
  const data = interaction.payload['data'] as { name?: string } | undefined;
  return context.world.post(channel, body, {
    type,
    flags,
    files,
    interaction: {
      id: interaction.id,
      type: interaction.type,
      user: interaction.user,
      name: data?.name ?? null,
      owners: interaction.payload['authorizing_integration_owners'] as Json,
    },
  });
}

function respond(context: Context, { params, body, query, files }: Call): Json | undefined {
  const { clock, settings } = context;
  const interaction = context.interactions.get(params['interaction_token'] ?? '');
  if (!interaction || interaction.id !== params['interaction_id']) throw REFUSAL.unknownInteraction();
  const age = clock.now() - interaction.createdAt;
  if (interaction.acked) throw REFUSAL.alreadyAnswered();
  if (age > settings.ackDeadlineMs) {
    interaction.late = true;
    interaction.changed();
    throw REFUSAL.unknownInteraction();
  }
  const callback = body as Callback;
  if (!fittingCallbacks(interaction).includes(callback.type))
    throw new FormError([
      {
        path: ['type'],
        code: 'INTERACTION_RESPONSE_TYPE_INVALID',
        message: `An interaction of type ${interaction.type} cannot be answered with type ${callback.type}.`,
      },
    ]);
  const issues = callbackIssues(callback, files);
  if (issues.length) throw new FormError(issues);
  carryOut(context, interaction, callback, files);
  interaction.acked = true;
  interaction.ackMs = age;
  interaction.callback = { type: callback.type, ...(callback.data ? { data: callback.data } : {}) };
  remember(interaction);
  return query.get('with_response') === 'true' ? callbackResult(context, interaction) : undefined;
}

function carryOut(
  context: Context,
  interaction: Interaction,
  { type, data }: Callback,
  files: Call['files'],
) {
  const body = data ?? {};
  switch (type) {
    case CALLBACK.message:
      if (isEmpty(body, files.length)) throw REFUSAL.emptyMessage();
      interaction.original = answer(context, interaction, body, files);
      break;
    case CALLBACK.deferMessage:
      interaction.original = answer(context, interaction, { flags: body.flags ?? 0 }, [], { loading: true });
      break;
    case CALLBACK.deferUpdate:
      interaction.original = interaction.source;
      break;
    case CALLBACK.update:
      interaction.original = interaction.source;
      if (interaction.source) applyEdit(context, interaction.source, body, files);
      break;
    case CALLBACK.choices:
      interaction.choices = (body as { choices?: Interaction['choices'] }).choices ?? [];
      break;
    case CALLBACK.modal:
      interaction.modal = body as Json;
  }
}

function callbackResult(context: Context, { id, type, original, callback }: Interaction): Json {
  return {
    interaction: {
      id,
      type,
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: isLoading(original),
            response_message_ephemeral: (original.flags & MESSAGE_FLAG.ephemeral) !== 0,
          }
        : {}),
    },
    resource: {
      type: callback?.type,
      ...(original ? { message: messagePayload(context.world.state, original) } : {}),
    },
  };
}

/** Notes the answer's text as it stands, and wakes whoever waits. */
function remember(interaction: Interaction): void {
  if (interaction.original && !isLoading(interaction.original))
    interaction.versions.push(textOf(interaction.original));
  interaction.changed();
}

const textOf = (message: Message): string => {
  const parts = [message.content];
  const visit = (node: unknown): void => {
    const { content, components, accessory } = node as {
      content?: unknown;
      components?: unknown[];
      accessory?: unknown;
    };
    if (typeof content === 'string') parts.push(content);
    components?.forEach(visit);
    if (accessory) visit(accessory);
  };
  message.components.forEach(visit);
  return parts.filter(Boolean).join('\n');
};

/** The interaction behind a webhook path; its token lives 15 minutes and works once it was acknowledged. */
function owner(context: Context, params: Record<string, string>): Interaction {
  const { interactions, world, clock, settings } = context;
  const interaction = interactions.get(params['webhook_token'] ?? '');
  if (params['webhook_id'] !== world.bot.id || !interaction) throw REFUSAL.unknownWebhook();
  if (clock.now() - interaction.createdAt > settings.tokenLifeMs) throw REFUSAL.expiredToken();
  if (!interaction.acked) throw REFUSAL.unknownWebhook();
  return interaction;
}

function messageOf(interaction: Interaction, id: string | undefined): Message {
  const { original, followups } = interaction;
  const message =
    id === undefined || id === original?.id ? original : followups.find(followup => followup.id === id);
  if (!message) throw REFUSAL.unknownMessage();
  return message;
}

function edit(context: Context, { params, body, files }: Call): Json {
  const interaction = owner(context, params);
  const message = applyEdit(
    context,
    messageOf(interaction, params['message_id']),
    body as MessageBody,
    files,
  );
  remember(interaction);
  return messagePayload(context.world.state, message);
}

function followUp(context: Context, { params, body: raw, files }: Call): Json {
  const interaction = owner(context, params);
  const body = raw as MessageBody;
  requireValid(body, files);
  if (isEmpty(body, files.length)) throw REFUSAL.emptyMessage();
  // The first follow-up after a deferral takes the place of the 'thinking' message.
  if (interaction.original && isLoading(interaction.original)) {
    applyEdit(context, interaction.original, body, files);
    remember(interaction);
    return messagePayload(context.world.state, interaction.original);
  }
  if (interaction.followupsLeft <= 0) throw REFUSAL.tooManyFollowUps();
  interaction.followupsLeft -= 1;
  const message = answer(context, interaction, body, files, { type: 19 });
  interaction.followups.push(message);
  interaction.changed();
  return messagePayload(context.world.state, message);
}

function remove(context: Context, { params }: Call): undefined {
  const interaction = owner(context, params);
  const message = messageOf(interaction, params['message_id']);
  context.world.erase(message);
  if (message === interaction.original) interaction.original = null;
  else interaction.followups = interaction.followups.filter(followup => followup !== message);
  interaction.changed();
}

const read = (context: Context, { params }: Call): Json =>
  messagePayload(context.world.state, messageOf(owner(context, params), params['message_id']));

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';

/** The original answer and the follow-ups have the same operations. */
const routesFor = (path: string, infix: string): Route[] => [
  {
    method: 'GET',
    path,
    op: `get_${infix}webhook_message`,
    answer: 'MessageResponse',
    open: true,
    handle: read,
  },
  {
    method: 'PATCH',
    path,
    op: `update_${infix}webhook_message`,
    body: 'IncomingWebhookUpdateRequestPartial',
    answer: 'MessageResponse',
    open: true,
    handle: edit,
  },
  { method: 'DELETE', path, op: `delete_${infix}webhook_message`, open: true, handle: remove },
];

export const interactionRoutes: Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    op: 'create_interaction_response',
    body: callbackSchema,
    answer: 'InteractionCallbackResponse',
    open: true,
    handle: respond,
  },
  {
    method: 'POST',
    path: WEBHOOK,
    op: 'execute_webhook',
    body: 'IncomingWebhookRequestPartial',
    answer: 'MessageResponse',
    open: true,
    handle: followUp,
  },
  ...routesFor(`${WEBHOOK}/messages/@original`, 'original_'),
  ...routesFor(`${WEBHOOK}/messages/{message_id}`, ''),
];
