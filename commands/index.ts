/** Every slash command, as an explicit list: registration, help, the terminal and the docs are all built from it. */
import { askCommand } from './ask.ts';
import type { Command, FrontDoor } from './command.ts';
import { components } from './components.ts';
import { digestCommand } from './digest.ts';
import { feedsCommand } from './feeds/index.ts';
import { helpCommand } from './help.ts';
import { menus } from './menus.ts';
import { scheduleCommand } from './schedule/index.ts';
import { searchCommand } from './search.ts';
import { settingsCommand } from './settings/index.ts';
import { latestCommand } from './latest.ts';
import { sourcesCommand } from './sources.ts';
import { statsCommand } from './stats.ts';
import { storyCommand } from './story.ts';
import { summaryCommand } from './summary.ts';
import { watchCommand } from './watch/index.ts';
import { whyCommand } from './why.ts';

const working: readonly Command[] = [
  summaryCommand,
  latestCommand,
  storyCommand,
  sourcesCommand,
  askCommand,
  searchCommand,
  watchCommand,
  digestCommand,
  scheduleCommand,
  feedsCommand,
  whyCommand,
  settingsCommand,
  statsCommand,
];

export const commands: readonly Command[] = [...working, helpCommand(working)];

export const frontDoor: FrontDoor = { commands, components, menus };

export * from './command.ts';
export { greeting } from './greeting.ts';
export { createLimiter } from './limits.ts';
export type { ChannelDirectory, ChannelPermission, CommandContext } from './context.ts';
export {
  checkAccess,
  dispatch,
  dispatchComponent,
  dispatchMenu,
  findAction,
  findComponent,
} from './dispatch.ts';
