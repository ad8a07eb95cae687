import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  Routes,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, FrontDoor, OptionSpec, Reach } from '../../commands/index.ts';
import { catalogues, english, languageOf, type MessageKey, translate } from '../i18n/index.ts';

const TYPES = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
  attachment: ApplicationCommandOptionType.Attachment,
} as const;

/** Where Discord offers what has a reach. */
const OFFERED = {
  guild: {
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
  everywhere: {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },
} as const satisfies Record<Reach, unknown>;

/**
 * Our commands and menus in the form that Discord registers. `global`: for every server and, where they reach, direct
 * messages and personal installs; commands of one server cannot say where they are offered.
 */
export function commandBodies(
  { commands, menus }: Pick<FrontDoor, 'commands' | 'menus'>,
  scope: 'global' | 'guild',
): RESTPutAPIApplicationCommandsJSONBody {
  const reachOf = (reach: Reach = 'guild') => (scope === 'global' ? OFFERED[reach] : {});
  return [
    ...commands.map(command => ({
      type: ApplicationCommandType.ChatInput as const,
      name: command.name,
      ...described(command.description),
      ...reachOf(command.reach),
      options: command.actions
        ? Object.entries(command.actions).map(([name, action]) => subcommand(name, action))
        : (command.action.options ?? []).map(option),
    })),
    ...menus.map(menu => ({
      type: ApplicationCommandType.Message as const,
      name: translate(english, menu.name),
      ...localised('name_localizations', menu.name),
      ...reachOf(menu.reach),
    })),
  ];
}

/** Registers everything at once: in one guild when it is named (there at once), else everywhere. */
export async function registerCommands(
  client: Client<true>,
  door: Pick<FrontDoor, 'commands' | 'menus'>,
  guildId: string | undefined,
): Promise<void> {
  const { id } = client.application;
  if (guildId === undefined)
    await client.rest.put(Routes.applicationCommands(id), { body: commandBodies(door, 'global') });
  else
    await client.rest.put(Routes.applicationGuildCommands(id, guildId), {
      body: commandBodies(door, 'guild'),
    });
}

const described = (key: MessageKey) => ({
  description: translate(english, key),
  ...localised('description_localizations', key),
});

/** A phrase in each of Discord's locales whose language has it; nothing when only English does. */
function localised<Field extends string>(field: Field, key: MessageKey) {
  const texts = Object.values(Locale).flatMap(locale => {
    const language = languageOf(locale);
    const text = language === english ? undefined : catalogues[language]?.[key];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return texts.length === 0 ? {} : ({ [field]: Object.fromEntries(texts) } as Record<Field, LocalizationMap>);
}

function subcommand(name: string, action: Action): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...described(action.description),
    options: (action.options ?? []).map(option),
  };
}

function option(spec: OptionSpec): APIApplicationCommandBasicOption {
  return {
    type: TYPES[spec.type],
    name: spec.name,
    ...described(spec.description),
    required: spec.required ?? false,
    ...(spec.choices ? { choices: [...spec.choices] } : {}),
    ...(spec.suggest ? { autocomplete: true } : {}),
    ...(spec.minLength === undefined ? {} : { min_length: spec.minLength }),
    ...(spec.maxLength === undefined ? {} : { max_length: spec.maxLength }),
    ...(spec.minValue === undefined ? {} : { min_value: spec.minValue }),
    ...(spec.maxValue === undefined ? {} : { max_value: spec.maxValue }),
  } as APIApplicationCommandBasicOption;
}
