// Users, servers, roles and members, and what happens to them.
import {
  bits,
  channelPermissions,
  DIRECT_MESSAGE_PERMISSIONS,
  EVERYONE_DEFAULT,
  guildPermissions,
  type PermissionName,
} from '../permissions.ts';
import {
  type Channel,
  CHANNEL,
  type CommandPermission,
  type Guild,
  type Id,
  type Member,
  type Role,
  type User,
} from '../types.ts';
import {
  bareMemberPayload,
  guildCreatePayload,
  memberPayload,
  rolePayload,
  userPayload,
} from './payloads.ts';
import type { ChannelSpec, createPlaces } from './places.ts';
import type { State } from './state.ts';

export interface GuildSpec {
  id?: Id;
  name?: string;
  locale?: string;
  /** The name of the channel for Discord's own notices. Default: none. */
  systemChannel?: string;
  channels?: (string | ChannelSpec)[];
  /** What everyone may do. Default: what a new server grants. */
  everyone?: PermissionName[];
  /** What the bot's own role adds; `null`: the bot is not in this server. */
  bot?: PermissionName[] | null;
}

export interface RoleSpec {
  name?: string;
  permissions?: PermissionName[];
  mentionable?: boolean;
  managed?: boolean;
}

const BOT_DEFAULT: PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
];

export type People = ReturnType<typeof createPeople>;

export function createPeople(state: State, places: ReturnType<typeof createPlaces>) {
  const joined = () => new Date(state.clock.now()).toISOString();

  function addUser(spec: Partial<User> = {}): User {
    const id = spec.id ?? state.nextId();
    const user: User = {
      id,
      username: `user${state.users.size}`,
      bot: false,
      locale: 'en-US',
      dmsClosed: false,
      hasApp: false,
      ...spec,
    };
    state.users.set(id, user);
    return user;
  }

  function addGuild(spec: GuildSpec = {}): Guild {
    const name = spec.name ?? 'Guild';
    const owner = addUser({ username: `owner-of-${name.toLowerCase().replace(/\W+/g, '-')}` });
    const id = spec.id ?? state.nextId();
    const everyone: Role = {
      id,
      name: '@everyone',
      permissions: bits(spec.everyone ?? EVERYONE_DEFAULT),
      position: 0,
      mentionable: false,
      managed: false,
    };
    const guild: Guild = {
      id,
      name,
      ownerId: owner.id,
      locale: spec.locale ?? 'en-US',
      roles: new Map([[id, everyone]]),
      members: new Map([[owner.id, { user: owner, roles: [], joinedAt: joined(), timedOutUntil: null }]]),
      channels: [],
      systemChannelId: null,
      commandPermissions: new Map(),
    };
    state.guilds.set(id, guild);
    for (const channel of spec.channels ?? ['general'])
      places.create(guild, typeof channel === 'string' ? { name: channel } : channel);
    guild.systemChannelId = guild.channels.find(channel => channel.name === spec.systemChannel)?.id ?? null;
    if (spec.bot !== null) addBot(guild, spec.bot ?? BOT_DEFAULT);
    return guild;
  }

  /** Someone invites the bot: it joins with a role of its own, and hears GUILD_CREATE. */
  function addBot(guild: Guild, permissions: PermissionName[] = BOT_DEFAULT): Role {
    const role = createRole(guild, { name: state.appName, permissions, managed: true });
    createMember(guild, state.bot, [role.id]);
    state.announce('GUILD_CREATE', guildCreatePayload(state, guild), guild.id);
    return role;
  }

  /** Someone removes the bot from the server (or it leaves): GUILD_DELETE, and its roles are gone. */
  function removeBot(guild: Guild): void {
    const self = guild.members.get(state.bot.id);
    if (!self) return;
    for (const id of self.roles) if (guild.roles.get(id)?.managed) guild.roles.delete(id);
    guild.members.delete(state.bot.id);
    state.announce('GUILD_DELETE', { id: guild.id }, guild.id);
  }

  /** Discord loses the server for a while; `guildBack` ends it. The bot is still a member. */
  function guildOutage(guild: Guild): void {
    state.announce('GUILD_DELETE', { id: guild.id, unavailable: true }, guild.id);
  }

  function guildBack(guild: Guild): void {
    state.announce('GUILD_CREATE', guildCreatePayload(state, guild), guild.id);
  }

  function createRole(guild: Guild, spec: RoleSpec): Role {
    const role: Role = {
      id: state.nextId(),
      name: spec.name ?? 'role',
      permissions: bits(spec.permissions ?? []),
      position: guild.roles.size,
      mentionable: spec.mentionable ?? false,
      managed: spec.managed ?? false,
    };
    guild.roles.set(role.id, role);
    return role;
  }

  function addRole(guild: Guild, spec: RoleSpec = {}): Role {
    const role = createRole(guild, spec);
    state.announce('GUILD_ROLE_CREATE', { guild_id: guild.id, role: rolePayload(role) }, guild.id);
    return role;
  }

  function setRolePermissions(guild: Guild, role: Role, permissions: PermissionName[]): void {
    role.permissions = bits(permissions);
    state.announce('GUILD_ROLE_UPDATE', { guild_id: guild.id, role: rolePayload(role) }, guild.id);
  }

  function deleteRole(guild: Guild, role: Role): void {
    guild.roles.delete(role.id);
    for (const member of guild.members.values()) member.roles = member.roles.filter(id => id !== role.id);
    state.announce('GUILD_ROLE_DELETE', { guild_id: guild.id, role_id: role.id }, guild.id);
  }

  function createMember(guild: Guild, user: User, roles: Id[]): Member {
    const member: Member = { user, roles, joinedAt: joined(), timedOutUntil: null };
    guild.members.set(user.id, member);
    return member;
  }

  /** A member with `roles`; `permissions` is short for a role of its own that grants them. */
  function addMember(
    guild: Guild,
    user: User = addUser(),
    spec: { roles?: Role[]; permissions?: PermissionName[] } = {},
  ): User {
    const roles = [...(spec.roles ?? [])];
    if (spec.permissions)
      roles.push(addRole(guild, { name: `${user.username}-role`, permissions: spec.permissions }));
    const member = createMember(
      guild,
      user,
      roles.map(role => role.id),
    );
    state.announce('GUILD_MEMBER_ADD', { guild_id: guild.id, ...memberPayload(member) }, guild.id);
    return user;
  }

  function changeMember(guild: Guild, user: User, change: (member: Member) => void): void {
    const member = guild.members.get(user.id);
    if (!member) throw new Error(`${user.username} is not a member of ${guild.name}`);
    change(member);
    const data = { guild_id: guild.id, user: userPayload(user), ...bareMemberPayload(member) };
    state.announce('GUILD_MEMBER_UPDATE', data, guild.id);
  }

  return {
    addUser,
    addGuild,
    addBot,
    removeBot,
    guildOutage,
    guildBack,
    addRole,
    setRolePermissions,
    deleteRole,
    addMember,
    setRoles: (guild: Guild, user: User, roles: Role[]) =>
      changeMember(guild, user, member => {
        member.roles = roles.map(role => role.id);
      }),
    timeOut: (guild: Guild, user: User, until: number | null) =>
      changeMember(guild, user, member => {
        member.timedOutUntil = until;
      }),
    removeMember(guild: Guild, user: User): void {
      guild.members.delete(user.id);
      state.announce('GUILD_MEMBER_REMOVE', { guild_id: guild.id, user: userPayload(user) }, guild.id);
    },

    /** Server Settings → Integrations; `target` is a command's id, or nothing for all commands of the app. */
    setCommandPermissions(guild: Guild, permissions: CommandPermission[], target: Id = state.bot.id): void {
      if (permissions.length) guild.commandPermissions.set(target, permissions);
      else guild.commandPermissions.delete(target);
      const data = { id: target, application_id: state.bot.id, guild_id: guild.id, permissions };
      state.announce('APPLICATION_COMMAND_PERMISSIONS_UPDATE', data, guild.id);
    },

    /** The bits that `user` has in `channel`, or in the guild as a whole when a guild is given. */
    permissionsOf(user: User, where: Channel | Guild): bigint {
      if ('members' in where) {
        const member = where.members.get(user.id);
        return member ? guildPermissions(where, member) : 0n;
      }
      if (where.guildId === null)
        return where.type === CHANNEL.groupDm && user === state.bot ? 0n : DIRECT_MESSAGE_PERMISSIONS;
      const guild = state.guilds.get(where.guildId);
      const member = guild?.members.get(user.id);
      if (!guild || !member) return 0n;
      const parent = where.thread && where.parentId ? (state.channels.get(where.parentId) ?? null) : null;
      return channelPermissions(guild, member, where, parent, state.clock.now());
    },
  };
}
