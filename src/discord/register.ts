import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Client,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, Command, OptionSpec } from '../../commands/index.ts';
import { english, translate } from '../i18n/index.ts';

const TYPES = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
  attachment: ApplicationCommandOptionType.Attachment,
} as const;

/** Our commands in the form that Discord registers. */
export function commandBodies(
  commands: readonly Command[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(command => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: translate(english, command.description),
    contexts: [InteractionContextType.Guild],
    options: command.actions
      ? Object.entries(command.actions).map(([name, action]) => subcommand(name, action))
      : (command.action.options ?? []).map(option),
  }));
}

/** Registers all commands at once: in one guild when it is named (there at once), else everywhere. */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Command[],
  guildId: string | undefined,
): Promise<void> {
  const bodies = commandBodies(commands);
  if (guildId === undefined) await client.application.commands.set(bodies);
  else await client.application.commands.set(bodies, guildId);
}

function subcommand(name: string, action: Action): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: translate(english, action.description),
    options: (action.options ?? []).map(option),
  };
}

function option(spec: OptionSpec): APIApplicationCommandBasicOption {
  return {
    type: TYPES[spec.type],
    name: spec.name,
    description: translate(english, spec.description),
    required: spec.required ?? false,
    ...(spec.choices ? { choices: [...spec.choices] } : {}),
    ...(spec.suggest ? { autocomplete: true } : {}),
    ...(spec.minLength === undefined ? {} : { min_length: spec.minLength }),
    ...(spec.maxLength === undefined ? {} : { max_length: spec.maxLength }),
    ...(spec.minValue === undefined ? {} : { min_value: spec.minValue }),
    ...(spec.maxValue === undefined ? {} : { max_value: spec.maxValue }),
  } as APIApplicationCommandBasicOption;
}
