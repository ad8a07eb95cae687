import { createInterface } from 'node:readline/promises';
import { type CommandCall, type CommandContext, commands, dispatch } from '../../commands/index.ts';
import { AppError, sentenceFor } from '../errors.ts';
import { LOCAL_GUILD } from '../model.ts';
import { parseLine } from './parse.ts';
import { renderReply, type TextStyle } from './render.ts';

/** The person at the terminal is the host: a moderator of the host's own guild. */
const HOST = { id: 'host', name: 'host' };

export const terminalStyle = (now: number): TextStyle => ({
  // A pseudo-terminal may call itself 0 columns wide.
  width: Math.max(40, Math.min(process.stdout.columns || 100, 100)),
  colour: process.stdout.isTTY === true && process.stdout.hasColors(),
  locale: 'en',
  now,
});

/** Runs one typed line as a slash command and gives the reply as text. Never throws for what a person typed. */
export async function runLine(line: string, context: CommandContext, interactionId: string): Promise<string> {
  try {
    const typed = parseLine(line, commands);
    const call: CommandCall = {
      ...typed,
      guildId: LOCAL_GUILD,
      channelId: 'terminal',
      user: HOST,
      locale: 'en',
      isModerator: true,
      interactionId,
    };
    return renderReply(await dispatch(commands, call, context), terminalStyle(context.clock.now()));
  } catch (error) {
    if (!(error instanceof AppError)) context.observer.error('command failed', { line, error });
    return sentenceFor(error);
  }
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
