/** Every slash command, as an explicit list: registration, help, the terminal and the docs are all built from it. */
import type { Command } from './command.ts';
import { digestCommand } from './digest.ts';
import { feedsCommand } from './feeds.ts';
import { helpCommand } from './help.ts';
import { scheduleCommand } from './schedule.ts';
import { statsCommand } from './stats.ts';
import { summaryCommand } from './summary.ts';

const working: readonly Command[] = [
  summaryCommand,
  digestCommand,
  scheduleCommand,
  feedsCommand,
  statsCommand,
];

export const commands: readonly Command[] = [...working, helpCommand(working)];

export * from './command.ts';
export type { ChannelDirectory, ChannelPermission, CommandContext } from './context.ts';
export { dispatch, findAction } from './dispatch.ts';
