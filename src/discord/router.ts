import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import {
  type Command,
  type CommandCall,
  type CommandContext,
  dispatch,
  findAction,
  type OptionValue,
  type Reply,
  say,
} from '../../commands/index.ts';
import { sentenceFor } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { LOCAL_GUILD } from '../model.ts';
import { type MessageBody, renderReply } from './render.ts';

export interface RouterDeps {
  commands: readonly Command[];
  context: CommandContext;
  /** Empty: every guild may use the bot. */
  allowedGuilds: readonly string[];
}

/** Answers one interaction. Every path acknowledges at once, and no failure leaves the member without a sentence. */
export async function routeInteraction(deps: RouterDeps, interaction: Interaction): Promise<void> {
  const { observer } = deps.context;
  try {
    if (interaction.isAutocomplete()) await suggest(deps, interaction);
    else if (interaction.isChatInputCommand()) await answer(deps, interaction);
  } catch (error) {
    // The interaction may be gone (10062) or the answer refused: there is nobody left to tell but the log.
    observer.error('interaction failed', { interaction: interaction.id, error });
  }
}

async function answer(deps: RouterDeps, interaction: ChatInputCommandInteraction): Promise<void> {
  const call = callOf(interaction);
  const hidden = findAction(deps.commands, call.command, call.subcommand)?.private ?? true;
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  const reply = await replyTo(deps, call);
  await deliver(interaction, renderReply(reply, call.locale), hidden, reply.private ?? hidden);
}

async function replyTo(deps: RouterDeps, call: CommandCall): Promise<Reply> {
  if (deps.allowedGuilds.length > 0 && !deps.allowedGuilds.includes(call.guildId))
    return {
      ...say(translate(call.locale, 'commands.guild_not_allowed', { guild: call.guildId })),
      private: true,
    };
  try {
    return await dispatch(deps.commands, call, deps.context);
  } catch (error) {
    deps.context.observer.error('command failed', {
      command: call.command,
      subcommand: call.subcommand,
      error,
    });
    return { ...say(sentenceFor(error, call.locale)), private: true };
  }
}

/** A private answer to a command that was acknowledged in public replaces the public placeholder. */
async function deliver(
  interaction: ChatInputCommandInteraction,
  bodies: MessageBody[],
  hidden: boolean,
  isPrivate: boolean,
): Promise<void> {
  const [first, ...rest] = bodies;
  if (!first) return;
  const ephemeral = isPrivate ? MessageFlags.Ephemeral : 0;
  const followUp = (message: MessageBody) =>
    interaction.followUp({ ...sendable(message), flags: message.flags | ephemeral });
  if (isPrivate && !hidden) {
    await interaction.deleteReply();
    await followUp(first);
  } else {
    await interaction.editReply({ ...sendable(first), flags: first.flags });
  }
  for (const message of rest) await followUp(message);
}

const sendable = ({ components }: MessageBody) => ({
  components: components as never[],
  allowedMentions: { parse: [] as never[] },
});

async function suggest(deps: RouterDeps, interaction: AutocompleteInteraction): Promise<void> {
  const call = callOf(interaction);
  const focused = interaction.options.getFocused(true);
  const action = findAction(deps.commands, call.command, call.subcommand);
  const suggestions = action?.options?.find(option => option.name === focused.name)?.suggest;
  const allowed = action?.access !== 'moderator' || call.isModerator;
  const found = suggestions && allowed ? await suggestions(focused.value, call, deps.context) : [];
  await interaction.respond(
    found.slice(0, 25).map(({ name, value }) => ({ name: name.slice(0, 100), value })),
  );
}

function callOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction): CommandCall {
  const options: Record<string, OptionValue> = {};
  const subcommand = interaction.options.getSubcommand(false);
  const leaf = subcommand === null ? interaction.options.data : (interaction.options.data[0]?.options ?? []);
  for (const { name, value } of leaf) if (value !== undefined && value !== null) options[name] = value;
  return {
    command: interaction.commandName,
    subcommand,
    options,
    guildId: interaction.guildId ?? LOCAL_GUILD,
    channelId: interaction.channelId,
    user: { id: interaction.user.id, name: interaction.user.username },
    locale: interaction.locale,
    isModerator: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    interactionId: interaction.id,
  };
}
