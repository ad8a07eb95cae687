// What can be asked over HTTP. Things are named by id; places by a member's and a channel's id.
import { z } from 'zod';
import type { Discord } from '../index.ts';
import type { Place } from '../human/visibility.ts';
import type { Interaction } from '../interactions.ts';
import { PERMISSION, type PermissionName } from '../permissions.ts';
import type { Channel, Guild, Id, Json, Message, User } from '../types.ts';
import { channelPayload, messagePayload } from '../world/payloads.ts';

type Verb = (body: Json) => unknown;

const permission = z.enum(Object.keys(PERMISSION) as [PermissionName, ...PermissionName[]]);
const wait = z.enum(['none', 'response', 'settled']).default('settled');
const place = z.object({
  user: z.string(),
  channel: z.string(),
  install: z.enum(['guild', 'user']).optional(),
});
const commandShape = place.extend({
  name: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  sub: z.union([z.string(), z.array(z.string())]).optional(),
  force: z.boolean().default(false),
  wait,
  timeoutMs: z.number().optional(),
});
const fault = z.strictObject({
  op: z.string(),
  /** JSON has no Infinity: null means until the faults are cleared. */
  times: z.number().nullable().optional(),
  containing: z.string().optional(),
  delay: z.number().optional(),
  drop: z.enum(['before', 'after', 'middle']).optional(),
  hang: z.boolean().optional(),
  commit: z.boolean().optional(),
  status: z.number().optional(),
  code: z.number().optional(),
  message: z.string().optional(),
  retryAfter: z.number().optional(),
  scope: z.enum(['user', 'shared']).optional(),
  global: z.boolean().optional(),
});

/** Leaves out keys that are undefined, which optional fields elsewhere do not accept. */
const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export function controlVerbs(discord: Discord): Record<string, Verb> {
  const { world } = discord;
  const { state } = world;

  function found<T>(map: Map<Id, T>, id: Id, what: string): T {
    const thing = map.get(id);
    if (thing === undefined) throw new Error(`no ${what} ${id}`);
    return thing;
  }
  const user = (id: Id): User => found(state.users, id, 'user');
  const channel = (id: Id): Channel => found(state.channels, id, 'channel');
  const guild = (id: Id): Guild => found(state.guilds, id, 'guild');
  const message = (channelId: Id, id: Id): Message =>
    found(state.messages.get(channelId) ?? new Map<Id, Message>(), id, 'message');
  const interaction = (id: Id): Interaction => {
    const one = [...discord.interactions.values()].find(candidate => candidate.id === id);
    if (!one) throw new Error(`no interaction ${id}`);
    return one;
  };
  const placeOf = (shape: z.infer<typeof place>): Place => ({
    user: user(shape.user),
    channel: channel(shape.channel),
    ...(shape.install ? { install: shape.install } : {}),
  });

  const described = (one: Message | null): Json | null =>
    one && { ...messagePayload(state, one), pinged: one.pinged, edits: one.edits };
  const report = (it: Interaction): Json => ({
    id: it.id,
    acked: it.acked,
    ackMs: it.ackMs,
    late: it.late,
    delivered: it.delivered,
    callback: it.callback,
    original: described(it.original),
    followups: it.followups.map(described),
    choices: it.choices,
    modal: it.modal,
    versions: it.versions,
  });
  async function waited(it: Interaction, how: z.infer<typeof wait>, ms?: number): Promise<Json> {
    if (how === 'response') await it.response(ms);
    if (how === 'settled') await it.settled(ms);
    return report(it);
  }

  return {
    slash(body) {
      const ask = commandShape.parse(body);
      const { name, options, sub, force } = ask;
      return waited(
        discord.slash(placeOf(ask), name, options, given({ sub, force })),
        ask.wait,
        ask.timeoutMs,
      );
    },

    autocomplete(body) {
      const ask = commandShape.extend({ focused: z.string() }).parse(body);
      const { name, options, sub, force, focused } = ask;
      return waited(
        discord.autocomplete(placeOf(ask), name, options, focused, given({ sub, force })),
        ask.wait,
        ask.timeoutMs,
      );
    },

    click(body) {
      const ask = place
        .extend({
          message: z.string(),
          /** The interaction whose answer carries the component, when that answer is ephemeral. */
          interaction: z.string().optional(),
          customId: z.string(),
          values: z.array(z.string()).optional(),
          force: z.boolean().default(false),
          wait,
          timeoutMs: z.number().optional(),
        })
        .parse(body);
      const from = ask.interaction ? interaction(ask.interaction) : null;
      const ephemeral = from && [from.original, ...from.followups].find(m => m?.id === ask.message);
      const on = ephemeral ?? message(ask.channel, ask.message);
      return waited(
        discord.click(placeOf(ask), on, ask.customId, ask.values, { force: ask.force }),
        ask.wait,
        ask.timeoutMs,
      );
    },

    submit(body) {
      const ask = place
        .extend({
          interaction: z.string(),
          fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])),
          wait,
          timeoutMs: z.number().optional(),
        })
        .parse(body);
      return waited(
        discord.submit(placeOf(ask), interaction(ask.interaction), ask.fields),
        ask.wait,
        ask.timeoutMs,
      );
    },

    menu(body) {
      const ask = place
        .extend({ name: z.string(), message: z.string(), wait, timeoutMs: z.number().optional() })
        .parse(body);
      const on = message(ask.channel, ask.message);
      return waited(discord.messageMenu(placeOf(ask), ask.name, on), ask.wait, ask.timeoutMs);
    },

    interaction(body) {
      const ask = z.object({ id: z.string(), wait, timeoutMs: z.number().optional() }).parse(body);
      return waited(interaction(ask.id), ask.wait, ask.timeoutMs);
    },

    say(body) {
      const ask = place.extend({ content: z.string() }).parse(body);
      return described(discord.say(placeOf(ask), ask.content));
    },

    messages: body => {
      const { channel: id } = z.object({ channel: z.string() }).parse(body);
      return discord.messages(id).map(described);
    },

    /** The direct messages that a member received. */
    dms: body =>
      discord.messages(world.dm(user(z.object({ user: z.string() }).parse(body).user))).map(described),

    requests(body) {
      const { op } = z.object({ op: z.string().optional() }).parse(body);
      return discord.requests.filter(r => !op || r.op === op).map(({ fault: _, ...record }) => record);
    },

    problems: () => ({
      problems: discord.problems(),
      rejected: discord.rejected.map(({ request, issues }) => ({
        op: request.op,
        body: request.body,
        issues,
      })),
    }),

    fail(body) {
      const { times, ...rest } = fault.parse(body);
      discord.fail({ ...given(rest), times: times === null ? Number.POSITIVE_INFINITY : (times ?? 1) });
    },

    'clear-faults': () => discord.clearFaults(),

    gateway(body) {
      const ask = z
        .object({
          do: z.enum(['drop', 'reconnect', 'invalidate', 'close', 'mute', 'unmute', 'offline', 'online']),
          code: z.number().default(4000),
        })
        .parse(body);
      const { gateway } = discord;
      const acts: Record<typeof ask.do, () => void> = {
        drop: gateway.dropSockets,
        reconnect: gateway.reconnect,
        invalidate: () => gateway.invalidate(),
        close: () => gateway.closeWith(ask.code),
        mute: () => {
          gateway.muteAcks = true;
        },
        unmute: () => {
          gateway.muteAcks = false;
        },
        offline: () => {
          gateway.offline = true;
          gateway.dropSockets();
        },
        online: () => {
          gateway.offline = false;
        },
      };
      acts[ask.do]();
    },

    advance: body => discord.advance(z.object({ ms: z.number().nonnegative() }).parse(body).ms),

    'add-guild': body => {
      const ask = z
        .object({ name: z.string(), channels: z.array(z.string()).default(['general']) })
        .parse(body);
      const made = world.addGuild(ask);
      return { id: made.id, owner: made.ownerId, channels: made.channels.map(channelPayload) };
    },

    'add-channel': body => {
      const ask = z
        .object({
          guild: z.string(),
          name: z.string(),
          type: z.number().default(0),
          tags: z.array(z.string()).default([]),
        })
        .parse(body);
      return channelPayload(
        world.addChannel(guild(ask.guild), { name: ask.name, type: ask.type, tags: ask.tags }),
      );
    },

    'add-member': body => {
      const ask = z
        .object({
          guild: z.string(),
          username: z.string(),
          locale: z.string().default('en-US'),
          permissions: z.array(permission).default([]),
        })
        .parse(body);
      const member = world.addUser({ username: ask.username, locale: ask.locale });
      world.addMember(guild(ask.guild), member, { permissions: ask.permissions });
      return { id: member.id };
    },

    /** `target`: a user or role id, or 'everyone'; without it the bot. */
    overwrite(body) {
      const ask = z
        .object({
          channel: z.string(),
          target: z.string().optional(),
          allow: z.array(permission).default([]),
          deny: z.array(permission).default([]),
        })
        .parse(body);
      const at = channel(ask.channel);
      const role = at.guildId && ask.target ? guild(at.guildId).roles.get(ask.target) : undefined;
      const target =
        ask.target === 'everyone' ? 'everyone' : (role ?? (ask.target ? user(ask.target) : world.bot));
      if (ask.allow.length) world.allow(at, ask.allow, target);
      if (ask.deny.length) world.deny(at, ask.deny, target);
    },

    'delete-channel': body =>
      world.deleteChannel(channel(z.object({ channel: z.string() }).parse(body).channel)),
    'remove-bot': body => world.removeBot(guild(z.object({ guild: z.string() }).parse(body).guild)),

    /** Closes or reopens a member's direct messages. */
    'set-dms': body => {
      const ask = z.object({ user: z.string(), closed: z.boolean() }).parse(body);
      user(ask.user).dmsClosed = ask.closed;
    },

    state: () => ({
      guilds: [...state.guilds.values()].map(g => ({
        id: g.id,
        name: g.name,
        channels: g.channels.map(channelPayload),
      })),
      commands: [...(state.commands.get('global')?.values() ?? [])].map(c => c.name),
      sessions: discord.gateway.sessions(),
      identifies: discord.gateway.identifies.length,
      resumes: discord.gateway.resumes.length,
      stats: discord.stats,
      peakPerSecond: discord.peakPerSecond(),
    }),
  };
}
