import { parseControlId } from '../src/controls.ts';
import { AppError } from '../src/errors.ts';
import { type MessageKey, translate } from '../src/i18n/index.ts';
import { LOCAL_GUILD } from '../src/model.ts';
import { settingsOf } from '../src/store/guildSettings.ts';
import {
  type Access,
  type Action,
  type Caller,
  type Command,
  type CommandCall,
  type Component,
  type ComponentCall,
  type MenuCall,
  type MessageMenu,
  type Reply,
  say,
} from './command.ts';
import type { CommandContext } from './context.ts';
import { withWatchNews } from './watch/news.ts';
import { MINUTE_MS } from '../src/time.ts';

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

/** The handler that a control's id names, or null (the control is older than this version). */
export const findComponent = (components: readonly Component[], id: string): Component | null =>
  components.find(({ name }) => name === parseControlId(id).name) ?? null;

/** Runs a slash command. */
export async function dispatch(
  commands: readonly Command[],
  call: CommandCall,
  context: CommandContext,
): Promise<Reply> {
  const action = findAction(commands, call.command, call.subcommand);
  if (!action) return whisper(call, 'commands.unknown', { command: call.command });
  return guarded(action, call, context, async () => ({
    private: action.private,
    ...(await action.run(call, context)),
  }));
}

/** Runs what a pressed control or a submitted form asks for. */
export async function dispatchComponent(
  components: readonly Component[],
  call: ComponentCall,
  context: CommandContext,
): Promise<Reply> {
  const component = components.find(({ name }) => name === call.component);
  if (!component) return whisper(call, 'commands.control_stale');
  return guarded(component, call, context, () => component.run(call, context));
}

/** Runs an entry of a message's menu. */
export async function dispatchMenu(
  menus: readonly MessageMenu[],
  call: MenuCall,
  context: CommandContext,
): Promise<Reply> {
  const menu = menus.find(({ name }) => name === call.menu);
  if (!menu) return whisper(call, 'commands.control_stale');
  return guarded(menu, call, context, async () => ({
    private: menu.private,
    ...(await menu.run(call, context)),
  }));
}

/**
 * The one place where access is checked and where expected failures become sentences, for the caller's eyes only.
 * A surprise is thrown on, for the adapter to log and answer.
 */
async function guarded(
  { access, limited = false }: { access: Access; limited?: boolean },
  call: Caller,
  context: CommandContext,
  run: () => Promise<Reply>,
): Promise<Reply> {
  try {
    await checkAccess(access, call, context);
    if (limited) await checkLimits(call, context);
    return await withWatchNews(await run(), call, context);
  } catch (error) {
    if (error instanceof AppError) return whisper(call, error.code, error.params);
    throw error;
  }
}

/** Throws the sentence that says who may. */
export async function checkAccess(access: Access, call: Caller, context: CommandContext): Promise<void> {
  if (access === 'manager' && !call.isManager) throw new AppError('error.managers_only');
  if (access === 'moderator' && !call.isModerator) throw new AppError('error.moderators_only');
  if (access !== 'asker' || call.isModerator) return;
  const { askRoles } = await settingsOf(context.store.db, call.guildId);
  if (askRoles.length > 0 && !askRoles.some(role => call.roleIds.includes(role)))
    throw new AppError('error.askers_only');
}

/** Counts the call, or throws the sentence that says when to try again. The host in the terminal has no limits. */
async function checkLimits({ guildId, user }: Caller, { limits, store }: CommandContext): Promise<void> {
  if (guildId === LOCAL_GUILD) return;
  const { memberPerHour, guildPerHour } = await settingsOf(store.db, guildId);
  const taken = limits.take([
    { key: `${guildId} ${user.id}`, perHour: memberPerHour },
    { key: guildId, perHour: guildPerHour },
  ]);
  if (taken.kind === 'taken') return;
  const minutes = Math.ceil(taken.waitMs / MINUTE_MS);
  throw taken.index === 0
    ? new AppError('error.limit_member', { times: memberPerHour, minutes })
    : new AppError('error.limit_guild', { times: guildPerHour, minutes });
}

const whisper = (
  { locale }: Caller,
  key: MessageKey,
  params: Parameters<typeof translate>[2] = {},
): Reply => ({
  ...say(translate(locale, key, params)),
  private: true,
});
