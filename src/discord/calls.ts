import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Caller, CommandCall, ComponentCall, MenuCall, OptionValue } from '../../commands/index.ts';
import { parseControlId } from '../controls.ts';
import type { MessageKey } from '../i18n/index.ts';
import { type GuildId, SHARED_GUILD } from '../model.ts';
import type { GuildSettings } from '../store/guildSettings.ts';
import type { AttachmentReader } from './attachments.ts';

/** What a member can start that is answered by a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/**
 * Whose audience answers: the server's where it added the bot, else the shared one (direct messages, and a member's own
 * install in a server that did not add the bot).
 */
export function guildOf(interaction: Answerable | AutocompleteInteraction): GuildId {
  const owner = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return interaction.guildId !== null && owner === interaction.guildId ? interaction.guildId : SHARED_GUILD;
}

export function callerOf(
  interaction: Answerable | AutocompleteInteraction,
  settings: GuildSettings,
  progress: Caller['progress'],
): Caller {
  const guildId = guildOf(interaction);
  const inGuild = guildId !== SHARED_GUILD;
  const roleIds = inGuild ? rolesOf(interaction) : [];
  const isManager = inGuild && (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
  return {
    guildId,
    channelId: interaction.channelId,
    user: { id: interaction.user.id, name: interaction.user.username },
    roleIds,
    locale: interaction.locale,
    isModerator: isManager || settings.moderatorRoles.some(role => roleIds.includes(role)),
    isManager,
    interactionId: interaction.id,
    progress,
  };
}

function rolesOf({ member }: Answerable | AutocompleteInteraction): string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

export function commandCall(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  caller: Caller,
  read: AttachmentReader,
): CommandCall {
  const options: Record<string, OptionValue> = {};
  const subcommand = interaction.options.getSubcommand(false);
  const leaf = subcommand === null ? interaction.options.data : (interaction.options.data[0]?.options ?? []);
  for (const { name, value, attachment } of leaf) {
    if (attachment) options[name] = read(attachment);
    else if (value !== undefined && value !== null) options[name] = value;
  }
  return { ...caller, command: interaction.commandName, subcommand, options };
}

export const menuCall = (
  interaction: MessageContextMenuCommandInteraction,
  menu: MessageKey,
  caller: Caller,
): MenuCall => ({ ...caller, menu, links: linksOf(interaction.targetMessage) });

export function componentCall(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  caller: Caller,
): ComponentCall {
  const { name: component, args } = parseControlId(interaction.customId);
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  return { ...caller, component, args, values, fields: fieldsOf(interaction) };
}

function fieldsOf(interaction: MessageComponentInteraction | ModalSubmitInteraction): Record<string, string> {
  if (!interaction.isModalSubmit()) return {};
  const typed = [...interaction.fields.fields.values()].flatMap(field =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value] as const] : [],
  );
  return Object.fromEntries(typed);
}

const MOST_LINKS = 10;

/** Addresses in a message's text, embeds and components, in that order, each once. */
function linksOf({ content, embeds, components }: Message): string[] {
  const shown = [...embeds.map(embed => embed.toJSON()), ...components.map(component => component.toJSON())];
  const texts = [content, ...shown.flatMap(stringsIn)];
  const found = texts.flatMap(text => text.match(/https?:\/\/[^\s<>"\\]+/g) ?? []);
  return [...new Set(found.map(trimLink))].slice(0, MOST_LINKS);
}

/** Punctuation after an address in running text, and a bracket that it did not open, are not part of it. */
function trimLink(url: string): string {
  const bare = url.replace(/[.,;:!?'*_~|\]]+$/, '');
  const opened = bare.split('(').length;
  return bare.endsWith(')') && bare.split(')').length > opened ? trimLink(bare.slice(0, -1)) : bare;
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
