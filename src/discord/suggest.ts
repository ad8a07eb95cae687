import type { AutocompleteInteraction } from 'discord.js';
import { checkAccess, findAction, type Suggestion } from '../../commands/index.ts';
import { AppError } from '../errors.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { callerOf, commandCall, guildOf } from './calls.ts';
import { within } from './deadline.ts';
import { CHOICE_TEXT, SELECT_CHOICES } from './limits.ts';
import { shorten } from '../digests/shorten.ts';
import { checkAllowed, type RouterDeps } from './serving.ts';

const DEADLINE_MS = 1_000;

/** Offers values while a member types: always in time, and nothing rather than an error. */
export async function suggest(deps: RouterDeps, interaction: AutocompleteInteraction): Promise<void> {
  const { clock, observer } = deps.context;
  const found = await within(clock, DEADLINE_MS, suggestions(deps, interaction), null).catch(error => {
    // Who may not use the command is offered nothing: that is no fault.
    if (!(error instanceof AppError))
      observer.warn('suggestions failed', { command: interaction.commandName, error });
    return [];
  });
  if (found === null) observer.warn('suggestions were late', { command: interaction.commandName });
  await interaction.respond(
    (found ?? [])
      .filter(({ name, value }) => name !== '' && value !== '' && value.length <= CHOICE_TEXT)
      .slice(0, SELECT_CHOICES)
      .map(({ name, value }) => ({ name: shorten(name, CHOICE_TEXT), value })),
  );
}

async function suggestions(deps: RouterDeps, interaction: AutocompleteInteraction): Promise<Suggestion[]> {
  const { context, commands, attachments } = deps;
  const guildId = guildOf(interaction);
  await checkAllowed(deps, guildId);
  const caller = callerOf(interaction, await settingsOf(context.store.db, guildId), () => {});
  const call = commandCall(interaction, caller, attachments);
  const action = findAction(commands, call.command, call.subcommand);
  const focused = interaction.options.getFocused(true);
  const offer = action?.options?.find(option => option.name === focused.name)?.suggest;
  if (!action || !offer) return [];
  await checkAccess(action.access, call, context);
  return offer(focused.value, call, context);
}
