import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import { type Action, type Command, type CommandCall, type Reply, say } from './command.ts';
import type { CommandContext } from './context.ts';

/** The action that a call names, or null. */
export function findAction(
  commands: readonly Command[],
  name: string,
  subcommand: string | null,
): Action | null {
  const command = commands.find(each => each.name === name);
  if (!command) return null;
  return (subcommand === null ? command.action : command.actions?.[subcommand]) ?? null;
}

/**
 * Runs a call: the one place where access is checked and where expected failures become sentences.
 * A surprise is thrown on, for the adapter to log and answer.
 */
export async function dispatch(
  commands: readonly Command[],
  call: CommandCall,
  context: CommandContext,
): Promise<Reply> {
  const action = findAction(commands, call.command, call.subcommand);
  const whisper = (text: string): Reply => ({ ...say(text), private: true });
  if (!action) return whisper(translate(call.locale, 'commands.unknown', { command: call.command }));
  if (action.access === 'moderator' && !call.isModerator)
    return whisper(translate(call.locale, 'commands.moderators_only'));
  try {
    const reply = await action.run(call, context);
    return { private: action.private, ...reply };
  } catch (error) {
    if (error instanceof AppError) return whisper(translate(call.locale, error.code, error.params));
    throw error;
  }
}
