// Application commands: registering them, and reading how a server restricted them.
import type { Call, Context } from '../context.ts';
import { REFUSAL } from '../errors.ts';
import { checkCommand, checkCommands, type CommandBody } from '../rules/command.ts';
import type { Command, Guild, Id, Json } from '../types.ts';
import { ownGuild } from './access.ts';
import type { Route } from './route.ts';

const CHAT_INPUT = 1;
const GLOBAL = 'global';

/** Which list of commands a path speaks of; refuses servers that the bot is not in. */
function scopeOf(context: Context, params: Record<string, string>): string {
  const guildId = params['guild_id'];
  return guildId === undefined ? GLOBAL : ownGuild(context, guildId).id;
}

const listOf = ({ world }: Context, scope: string): Map<Id, Command> => {
  const list = world.state.commands.get(scope) ?? new Map<Id, Command>();
  world.state.commands.set(scope, list);
  return list;
};

/** The stored form; a command of the same name and type keeps its id. */
function stored(
  { world }: Context,
  scope: string,
  body: CommandBody & Json,
  old: Command | undefined,
): Command {
  const permissions = body['default_member_permissions'];
  return {
    name_localizations: null,
    description_localizations: null,
    description: '',
    nsfw: false,
    contexts: null,
    integration_types: [0],
    ...body,
    id: old?.id ?? world.state.nextId(),
    application_id: world.bot.id,
    version: world.state.nextId(),
    type: body.type ?? CHAT_INPUT,
    default_member_permissions:
      permissions === null || permissions === undefined ? null : String(permissions),
    ...(scope === GLOBAL ? {} : { guild_id: scope }),
  } as Command;
}

function bulkSet(context: Context, { params, body }: Call): Json[] {
  const scope = scopeOf(context, params);
  const old = [...listOf(context, scope).values()];
  const commands = (body as (CommandBody & Json)[]).map(command =>
    stored(
      context,
      scope,
      command,
      old.find(o => sameCommand(o, command)),
    ),
  );
  context.world.state.commands.set(scope, new Map(commands.map(command => [command.id, command])));
  return commands;
}

const sameCommand = (a: Command, b: CommandBody): boolean =>
  a.name === b.name && a.type === (b.type ?? CHAT_INPUT);

function create(context: Context, { params, body: raw }: Call): Json {
  const body = raw as CommandBody & Json;
  const scope = scopeOf(context, params);
  const list = listOf(context, scope);
  const command = stored(
    context,
    scope,
    body,
    [...list.values()].find(old => sameCommand(old, body)),
  );
  list.set(command.id, command);
  return command;
}

function one(context: Context, params: Record<string, string>): Command {
  const command = listOf(context, scopeOf(context, params)).get(params['command_id'] ?? '');
  if (!command) throw REFUSAL.unknownCommand();
  return command;
}

function update(context: Context, { params, body }: Call): Json {
  const old = one(context, params);
  const scope = scopeOf(context, params);
  const command = stored(context, scope, { ...old, ...(body as object) } as CommandBody & Json, old);
  listOf(context, scope).set(old.id, command);
  return command;
}

const permissionsPayload = ({ world }: Context, guild: Guild, target: Id): Json => ({
  id: target,
  application_id: world.bot.id,
  guild_id: guild.id,
  permissions: guild.commandPermissions.get(target) ?? [],
});

const GLOBAL_PATH = '/applications/{application_id}/commands';
const GUILD_PATH = '/applications/{application_id}/guilds/{guild_id}/commands';

/** Both lists of commands have the same operations, with 'guild_' in the name of the second. */
const routesFor = (path: string, infix: '' | 'guild_'): Route[] => [
  {
    method: 'GET',
    path,
    op: `list_${infix}application_commands`,
    answer: { listOf: 'ApplicationCommandResponse' },
    handle: (context, { params }) => [...listOf(context, scopeOf(context, params)).values()],
  },
  {
    method: 'PUT',
    path,
    op: `bulk_set_${infix}application_commands`,
    body: { listOf: 'ApplicationCommandUpdateRequest' },
    check: body => checkCommands(body as CommandBody[]),
    answer: { listOf: 'ApplicationCommandResponse' },
    handle: bulkSet,
  },
  {
    method: 'POST',
    path,
    op: `create_${infix}application_command`,
    status: 201,
    body: 'ApplicationCommandCreateRequest',
    check: body => checkCommand(body as CommandBody),
    answer: 'ApplicationCommandResponse',
    handle: create,
  },
  {
    method: 'GET',
    path: `${path}/{command_id}`,
    op: `get_${infix}application_command`,
    answer: 'ApplicationCommandResponse',
    handle: (context, { params }) => one(context, params),
  },
  {
    method: 'PATCH',
    path: `${path}/{command_id}`,
    op: `update_${infix}application_command`,
    body: 'ApplicationCommandPatchRequestPartial',
    answer: 'ApplicationCommandResponse',
    handle: update,
  },
  {
    method: 'DELETE',
    path: `${path}/{command_id}`,
    op: `delete_${infix}application_command`,
    handle(context, { params }) {
      listOf(context, scopeOf(context, params)).delete(one(context, params).id);
      return undefined;
    },
  },
];

export const commandRoutes: Route[] = [
  ...routesFor(GLOBAL_PATH, ''),
  ...routesFor(GUILD_PATH, 'guild_'),
  {
    method: 'GET',
    path: `${GUILD_PATH}/permissions`,
    op: 'list_guild_application_command_permissions',
    answer: { listOf: 'CommandPermissionsResponse' },
    handle(context, { params }) {
      const guild = ownGuild(context, params['guild_id']);
      return [...guild.commandPermissions.keys()].map(id => permissionsPayload(context, guild, id));
    },
  },
  {
    method: 'GET',
    path: `${GUILD_PATH}/{command_id}/permissions`,
    op: 'get_guild_application_command_permissions',
    answer: 'CommandPermissionsResponse',
    handle(context, { params }) {
      const guild = ownGuild(context, params['guild_id']);
      const id = params['command_id'] ?? '';
      if (!guild.commandPermissions.has(id)) throw REFUSAL.unknownCommandPermissions();
      return permissionsPayload(context, guild, id);
    },
  },
];
