// Turns what a member typed into Discord's tree of options, checking what their client would check.
import type { World } from '../world/index.ts';
import type { KeepFile } from '../body.ts';
import { bareMemberPayload, channelPayload, rolePayload, userPayload } from '../world/payloads.ts';
import type { Channel, Command, CommandOption, Id, Json, Role, User } from '../types.ts';

/** A file that a member attaches to a command. */
export interface Attachment {
  name: string;
  data: string | Buffer;
  type?: string;
}

export type OptionValue = string | number | boolean | User | Channel | Role | Attachment;

const TYPE = {
  sub: 1,
  group: 2,
  string: 3,
  integer: 4,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

export interface Typed {
  options: Json[];
  resolved: Json;
}

interface Where {
  world: World;
  place: { user: User; channel: Channel };
  keep: KeepFile;
}

/** What a client would send; throws a sentence when a client would not send it. `focused`: an option being typed. */
export function typed(
  where: Where,
  command: Command,
  sub: string[],
  values: Record<string, OptionValue | undefined>,
  focused: string | null,
): Typed {
  const chain: CommandOption[] = [];
  let node: { options?: CommandOption[] } = command;
  for (const name of sub) {
    const next: CommandOption | undefined = node.options?.find(o => o.name === name && o.type <= TYPE.group);
    if (!next) throw new Error(`/${command.name} has no sub-command ${name}`);
    chain.push(next);
    node = next;
  }
  const known = node.options ?? [];
  const title = `/${[command.name, ...sub].join(' ')}`;
  if (known.some(option => option.type <= TYPE.group)) throw new Error(`${title} needs a sub-command`);
  const resolved: Resolved = { users: {}, members: {}, roles: {}, channels: {}, attachments: {} };
  const leaves = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const option = known.find(o => o.name === name);
    if (!option) throw new Error(`${title} has no option ${name}`);
    if (name === focused) {
      if (!option.autocomplete) throw new Error(`${title}: ${name} has no autocomplete`);
      return [{ name, type: option.type, value: value as string, focused: true }];
    }
    const sent = sentValue(where, option, value, resolved);
    const fault = valueFault(option, sent);
    if (fault) throw new Error(`${title}: ${name} ${fault}, so a client would not send it`);
    return [{ name, type: option.type, value: sent }];
  });
  const missing = focused === null ? known.find(o => o.required && values[o.name] === undefined) : undefined;
  if (missing) throw new Error(`${title}: ${missing.name} is required, so a client would not send it`);
  const options = chain
    .reverse()
    .reduce<Json[]>((inner, { name, type }) => [{ name, type, options: inner }], leaves);
  return { options, resolved: filledParts(resolved) };
}

type Resolved = Record<'users' | 'members' | 'roles' | 'channels' | 'attachments', Record<Id, Json>>;

const filledParts = (resolved: Resolved): Json =>
  Object.fromEntries(Object.entries(resolved).filter(([, part]) => Object.keys(part).length > 0));

/** Objects go by id, with their description under `resolved`. */
function sentValue({ world, place, keep }: Where, option: CommandOption, value: OptionValue, into: Resolved) {
  if (option.type === TYPE.attachment) {
    if (typeof value !== 'object' || !('data' in value)) throw new Error(`${option.name} takes a file`);
    const type = value.type ?? 'application/octet-stream';
    const data = Buffer.from(value.data);
    const url = keep({ name: value.name, type, data });
    const id = world.state.nextId();
    into.attachments[id] = {
      id,
      filename: value.name,
      size: data.length,
      url,
      proxy_url: url,
      content_type: type,
      ephemeral: true,
    };
    return id;
  }
  const id = typeof value === 'object' && 'id' in value ? value.id : value;
  if (typeof id === 'object') throw new Error(`${option.name} does not take a file`);
  const types: number[] = [TYPE.user, TYPE.channel, TYPE.role, TYPE.mentionable];
  if (types.includes(option.type)) resolveInto(world, place, String(id), into);
  return id;
}

/** Describes a user, role or channel that someone picked. */
export function resolveInto(world: World, place: Where['place'], id: Id, into: Resolved): void {
  const guild = place.channel.guildId ? world.state.guilds.get(place.channel.guildId) : undefined;
  const user = world.state.users.get(id);
  const channel = world.state.channels.get(id);
  const role = guild?.roles.get(id);
  if (user) {
    into.users[id] = userPayload(user);
    const member = guild?.members.get(id);
    if (member)
      into.members[id] = {
        ...bareMemberPayload(member),
        permissions: String(world.permissionsOf(user, place.channel)),
      };
  } else if (channel)
    into.channels[id] = {
      ...channelPayload(channel),
      permissions: String(world.permissionsOf(place.user, channel)),
    };
  else if (role) into.roles[id] = rolePayload(role);
  else throw new Error(`nothing has the id ${id}`);
}

/** The description of several picked things, as select menus send it. */
export function resolveAll(world: World, place: Where['place'], ids: Id[]): Json {
  const resolved: Resolved = { users: {}, members: {}, roles: {}, channels: {}, attachments: {} };
  for (const id of ids) resolveInto(world, place, id, resolved);
  return filledParts(resolved);
}

function valueFault(option: CommandOption, value: string | number | boolean): string | null {
  const { choices, min_length, max_length, min_value, max_value } = option;
  if (choices?.length && !choices.some(choice => choice.value === value)) return 'is not one of the choices';
  if (option.type === TYPE.string) {
    const length = [...String(value)].length;
    if (length < (min_length ?? 0) || length > (max_length ?? 6000)) return 'has the wrong length';
  }
  if (option.type === TYPE.integer || option.type === TYPE.number) {
    if (typeof value !== 'number') return 'is not a number';
    if (option.type === TYPE.integer && !Number.isInteger(value)) return 'is not a whole number';
    if (value < (min_value ?? -Infinity) || value > (max_value ?? Infinity)) return 'is out of range';
  }
  return null;
}
