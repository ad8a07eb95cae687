// The human side: members who type commands, press buttons, submit forms and write messages.
import { randomBytes } from 'node:crypto';
import type { KeepFile } from '../body.ts';
import type { Context } from '../context.ts';
import { createInteraction, INTERACTION, type Interaction } from '../interactions.ts';
import { DIRECT_MESSAGE_PERMISSIONS, FOREIGN_PLACE_PERMISSIONS, holds } from '../permissions.ts';
import { findComponent } from '../rules/components.ts';
import type { Component } from '../rules/components.ts';
import type { Command, Id, Json, Message, User } from '../types.ts';
import { channelPayload, memberPayload, messagePayload, userPayload } from '../world/payloads.ts';
import { type FieldValue, filledForm } from './modal.ts';
import { type OptionValue, resolveAll, typed } from './options.ts';
import { CONTEXT, type Place, settingOf, whyHidden } from './visibility.ts';

export interface CommandCallOptions {
  /** Sub-command, or group and sub-command. */
  sub?: string | string[];
  /** Send it although the member's client would hide it. */
  force?: boolean;
}

const CHAT_INPUT = 1;
const USER_MENU = 2;
const MESSAGE_MENU = 3;
const STRING_SELECT = 3;

export type Human = ReturnType<typeof createHuman>;

export function createHuman(context: Context, keep: KeepFile) {
  const { world } = context;
  const { state } = world;

  function command(name: string, type: number, guildId: Id | null): Command {
    for (const scope of [guildId, 'global'])
      for (const candidate of state.commands.get(scope ?? '')?.values() ?? [])
        if (candidate.name === name && candidate.type === type) return candidate;
    const known = [...(state.commands.get('global')?.values() ?? [])].map(c => c.name);
    throw new Error(`the bot has registered no command ${name}; it has: ${known.join(', ') || 'none'}`);
  }

  function offered(place: Place, name: string, type: number, force = false): Command {
    const found = command(name, type, place.channel.guildId);
    const reason = force ? null : whyHidden(world, found, place);
    if (reason) throw new Error(`/${name} is not offered: ${reason}`);
    return found;
  }

  /** Bits of the bot in that place, as the interaction reports them. */
  function appPermissions(place: Place): bigint {
    const { guild, botPresent, context: kind } = settingOf(world, place);
    if (guild && botPresent) return world.permissionsOf(world.bot, place.channel);
    return kind === CONTEXT.botDm ? DIRECT_MESSAGE_PERMISSIONS : FOREIGN_PLACE_PERMISSIONS;
  }

  function owners(place: Place): Json {
    const { guild, install, botPresent, context: kind } = settingOf(world, place);
    const byGuild = guild && botPresent ? { 0: guild.id } : kind === CONTEXT.botDm ? { 0: '0' } : {};
    const byUser = place.user.hasApp ? { 1: place.user.id } : {};
    return install === 'user' ? { ...byUser } : { ...byGuild, ...byUser };
  }

  function start(type: number, place: Place, data: Json, source: Message | null = null): Interaction {
    const { user, channel } = place;
    const { guild, install, botPresent, context: kind } = settingOf(world, place);
    const have = world.permissionsOf(user, channel);
    const foreign = guild !== null && install === 'user';
    const interaction = createInteraction({
      id: state.nextId(),
      token: randomBytes(48).toString('base64url'),
      type,
      createdAt: context.clock.now(),
      channelId: channel.id,
      guildId: guild?.id ?? null,
      user,
      forcedEphemeral: foreign && !holds(have, 'UseExternalApps'),
      followupsLeft: install === 'user' && !botPresent ? 5 : Number.POSITIVE_INFINITY,
      source,
    });
    const member = guild?.members.get(user.id);
    if (guild && !member) throw new Error(`${user.username} is not a member of ${guild.name}`);
    interaction.payload = {
      id: interaction.id,
      application_id: world.bot.id,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: channel.id,
      channel: { ...channelPayload(channel), permissions: String(have) },
      app_permissions: String(appPermissions(place)),
      locale: user.locale,
      entitlements: [],
      authorizing_integration_owners: owners(place),
      context: kind,
      attachment_size_limit: 10_485_760,
      ...(guild && member
        ? {
            guild_id: guild.id,
            guild_locale: guild.locale,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            member: { ...memberPayload(member), permissions: String(have) },
          }
        : { user: userPayload(user) }),
      ...(source ? { message: messagePayload(state, source) } : {}),
    };
    context.interactions.set(interaction.token, interaction);
    interaction.delivered = world.state.announce(
      'INTERACTION_CREATE',
      interaction.payload,
      guild?.id ?? null,
    );
    return interaction;
  }

  function commandData(
    place: Place,
    found: Command,
    values: Record<string, OptionValue | undefined>,
    sub: string | string[] | undefined,
    focused: string | null,
  ): Json {
    const { options, resolved } = typed({ world, place, keep }, found, [sub ?? []].flat(), values, focused);
    return {
      id: found.id,
      name: found.name,
      type: found.type,
      options,
      ...(Object.keys(resolved).length ? { resolved } : {}),
      ...(found.guild_id ? { guild_id: found.guild_id } : {}),
    };
  }

  return {
    /** Types a slash command. Throws a sentence when the member's client would not let them. */
    slash(
      place: Place,
      name: string,
      values: Record<string, OptionValue | undefined> = {},
      { sub, force }: CommandCallOptions = {},
    ): Interaction {
      const found = offered(place, name, CHAT_INPUT, force);
      return start(INTERACTION.command, place, commandData(place, found, values, sub, null));
    },

    /** Types into one option that offers completions. */
    autocomplete(
      place: Place,
      name: string,
      values: Record<string, OptionValue | undefined>,
      focused: string,
      { sub, force }: CommandCallOptions = {},
    ): Interaction {
      const found = offered(place, name, CHAT_INPUT, force);
      return start(INTERACTION.autocomplete, place, commandData(place, found, values, sub, focused));
    },

    /** Picks an entry of a message's menu. */
    messageMenu(
      place: Place,
      name: string,
      message: Message,
      { force }: CommandCallOptions = {},
    ): Interaction {
      const found = offered(place, name, MESSAGE_MENU, force);
      return start(INTERACTION.command, place, {
        id: found.id,
        name,
        type: MESSAGE_MENU,
        target_id: message.id,
        resolved: { messages: { [message.id]: messagePayload(state, message) } },
      });
    },

    /** Picks an entry of a member's menu. */
    userMenu(place: Place, name: string, target: User, { force }: CommandCallOptions = {}): Interaction {
      const found = offered(place, name, USER_MENU, force);
      const resolved = resolveAll(world, place, [target.id]);
      return start(INTERACTION.command, place, {
        id: found.id,
        name,
        type: USER_MENU,
        target_id: target.id,
        resolved,
      });
    },

    /** Presses a button, or picks `values` in a select menu. `force`: although it is gone or disabled. */
    click(
      place: Place,
      message: Message,
      customId: string,
      values?: string[],
      { force = false }: { force?: boolean } = {},
    ): Interaction {
      const component = findComponent(message.components as unknown as Component[], customId);
      if (!component && !force) throw new Error(`the message has no component ${customId}`);
      if (component?.disabled && !force) throw new Error(`${customId} is disabled`);
      const type = component?.type ?? 2;
      if (type === STRING_SELECT && component)
        for (const value of values ?? [])
          if (!component.options?.some(o => o.value === value))
            throw new Error(`${customId} has no option ${value}`);
      const picks = values && type > 4 ? { resolved: resolveAll(world, place, values) } : {};
      return start(
        INTERACTION.component,
        place,
        { custom_id: customId, component_type: type, id: 1, ...(values ? { values } : {}), ...picks },
        message,
      );
    },

    /** Fills in and sends the form that an interaction opened. */
    submit(place: Place, opened: Interaction, values: Record<string, FieldValue>): Interaction {
      if (!opened.modal) throw new Error('the interaction opened no form');
      const components = filledForm(opened.modal, values);
      const data = { custom_id: opened.modal['custom_id'], components };
      return start(INTERACTION.modal, place, data, opened.source);
    },

    /** Sends the same interaction to the bot again, as a broken connection may make Discord do. */
    repeat(interaction: Interaction): number {
      return state.announce('INTERACTION_CREATE', interaction.payload, interaction.guildId);
    },

    /** Writes an ordinary message. */
    say: ({ user, channel }: Place, content: string): Message =>
      world.post(channel, { content }, { author: user }),
  };
}
