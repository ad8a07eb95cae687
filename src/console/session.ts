import { createInterface } from 'node:readline/promises';
import {
  type Caller,
  type CommandContext,
  dispatch,
  dispatchComponent,
  findAction,
  findComponent,
  frontDoor,
  type Reply,
} from '../../commands/index.ts';
import { AppError, sentenceFor } from '../errors.ts';
import { LOCAL_GUILD } from '../model.ts';
import { HOST } from '../store/audit.ts';
import { checkForm, parsePress } from './controls.ts';
import { fileAt } from './files.ts';
import { parseLine, type TypedCommand } from './parse.ts';
import { renderReply } from './render.ts';
import type { TextStyle } from './text.ts';

export const terminalStyle = (now: number): TextStyle => ({
  // A pseudo-terminal may call itself 0 columns wide.
  width: Math.max(40, Math.min(process.stdout.columns || 100, 100)),
  colour: process.stdout.isTTY === true && process.stdout.hasColors(),
  locale: 'en',
  now,
});

/** Runs one typed line as a slash command and gives the reply as text. Never throws for what a person typed. */
export async function runLine(line: string, context: CommandContext, interactionId: string): Promise<string> {
  const caller: Caller = {
    guildId: LOCAL_GUILD,
    channelId: 'terminal',
    user: HOST,
    roleIds: [],
    locale: 'en',
    isModerator: true,
    isManager: true,
    interactionId,
    progress: text => console.error(text),
  };
  try {
    const reply = await replyTo(line, caller, context);
    const shown = [reply, ...(reply.aside ? [reply.aside] : [])];
    const texts = shown.map(each => renderReply(each, terminalStyle(context.clock.now())));
    await reply.delivered?.();
    return texts.join('\n\n');
  } catch (error) {
    if (!(error instanceof AppError)) context.observer.error('command failed', { line, error });
    return sentenceFor(error);
  }
}

async function replyTo(line: string, caller: Caller, context: CommandContext): Promise<Reply> {
  const { commands, components } = frontDoor;
  const press = parsePress(line);
  if (press) {
    const call = { ...caller, ...press };
    await checkForm(findComponent(components, press.component), call, context);
    return dispatchComponent(components, call, context);
  }
  return dispatch(commands, { ...caller, ...(await withFiles(parseLine(line, commands))) }, context);
}

/** The paths typed for attachments become the files themselves. */
async function withFiles(typed: TypedCommand): Promise<TypedCommand> {
  const specs = findAction(frontDoor.commands, typed.command, typed.subcommand)?.options ?? [];
  const options = { ...typed.options };
  for (const { name, type } of specs) {
    const path = options[name];
    if (type === 'attachment' && typeof path === 'string') options[name] = await fileAt(path);
  }
  return { ...typed, options };
}

/** A prompt that takes slash commands until `exit` or the end of input. */
export async function runPrompt(context: CommandContext): Promise<void> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: '\nsitrep> ' });
  prompt.prompt();
  let count = 0;
  for await (const line of prompt) {
    const typed = line.trim();
    if (/^\/?(?:exit|quit)$/.test(typed)) break;
    if (typed !== '')
      console.log(`\n${await runLine(typed, context, `terminal-${context.clock.now()}-${++count}`)}`);
    prompt.prompt();
  }
  prompt.close();
}
