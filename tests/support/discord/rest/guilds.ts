// The app itself, its servers, their roles and members, and the way to the gateway.
import type { Context } from '../context.ts';
import { REFUSAL } from '../errors.ts';
import type { Json } from '../types.ts';
import {
  guildListPayload,
  guildPayload,
  memberPayload,
  rolePayload,
  userPayload,
} from '../world/payloads.ts';
import { ownGuild } from './access.ts';
import type { Route } from './route.ts';

const application = ({ world, settings }: Context): Json => ({
  id: world.bot.id,
  name: world.state.appName,
  icon: null,
  description: '',
  type: null,
  summary: '',
  bot: userPayload(world.bot),
  owner: userPayload(world.bot),
  team: null,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 1 << 23,
  hook: true,
  is_monetized: false,
  is_verified: false,
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  approximate_guild_count: world.state.guilds.size,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  integration_types_config: { 0: {}, ...(settings.userInstall ? { 1: {} } : {}) },
});

const self = ({ world }: Context): Json => ({
  ...userPayload(world.bot),
  accent_color: null,
  banner: null,
  avatar_decoration_data: null,
  mfa_enabled: false,
  locale: world.bot.locale,
  email: null,
  verified: true,
});

function memberOf(context: Context, guildId: string | undefined, userId: string | undefined): Json {
  const member = ownGuild(context, guildId).members.get(userId ?? '');
  if (!member) throw REFUSAL.unknownMember();
  return memberPayload(member);
}

export const guildRoutes: Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    op: 'get_gateway',
    handle: context => ({ url: gatewayUrl(context) }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    op: 'get_bot_gateway',
    answer: 'GatewayBotResponse',
    handle: context => ({
      url: gatewayUrl(context),
      shards: context.settings.shards,
      session_start_limit: {
        total: 1000,
        remaining: 1000 - context.gateway.identifies.length,
        reset_after: 86_400_000,
        max_concurrency: 1,
      },
    }),
  },
  { method: 'GET', path: '/users/@me', op: 'get_my_user', answer: 'UserPIIResponse', handle: self },
  {
    method: 'GET',
    path: '/users/{user_id}',
    op: 'get_user',
    answer: 'UserResponse',
    handle({ world }, { params }) {
      const user = world.state.users.get(params['user_id'] ?? '');
      if (!user) throw REFUSAL.unknownUser();
      return userPayload(user);
    },
  },
  {
    method: 'GET',
    path: '/applications/@me',
    op: 'get_my_application',
    answer: 'PrivateApplicationResponse',
    handle: application,
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    op: 'get_my_oauth2_application',
    answer: 'PrivateApplicationResponse',
    handle: application,
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    op: 'list_my_guilds',
    answer: { listOf: 'MyGuildResponse' },
    handle: ({ world }) =>
      [...world.state.guilds.values()]
        .filter(guild => guild.members.has(world.bot.id))
        .map(guild => guildListPayload(world.state, guild)),
  },
  {
    method: 'DELETE',
    path: '/users/@me/guilds/{guild_id}',
    op: 'leave_guild',
    handle(context, { params }) {
      context.world.removeBot(ownGuild(context, params['guild_id']));
      return undefined;
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}',
    op: 'get_guild',
    answer: 'GuildWithCountsResponse',
    handle: (context, { params }) => guildPayload(ownGuild(context, params['guild_id'])),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/roles',
    op: 'list_guild_roles',
    answer: { listOf: 'GuildRoleResponse' },
    handle: (context, { params }) =>
      [...ownGuild(context, params['guild_id']).roles.values()].map(rolePayload),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    op: 'get_guild_member',
    answer: 'GuildMemberResponse',
    handle: (context, { params }) => memberOf(context, params['guild_id'], params['user_id']),
  },
];

const gatewayUrl = (context: Context): string => `${context.origin().replace(/^http/, 'ws')}/gateway`;
