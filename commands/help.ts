import { type MessageKey, translate } from '../src/i18n/index.ts';
import { SHARED_GUILD } from '../src/model.ts';
import { schedulesOfGuild } from '../src/store/schedules.ts';
import { audienceOf } from '../src/store/subscriptions.ts';
import { permissionNames } from './channels.ts';
import type { Access, Block, Command, CommandCall, Inline, Reply } from './command.ts';
import type { CommandContext } from './context.ts';

/** Lists what the caller may use, and what is left to set up. Built from the command list itself. */
export const helpCommand = (others: readonly Command[]): Command => ({
  name: 'help',
  description: 'commands.help',
  reach: 'everywhere',
  action: {
    description: 'commands.help',
    access: 'member',
    private: true,
    run: (call, context) => help(call, context, others),
  },
});

async function help(call: CommandCall, context: CommandContext, others: readonly Command[]): Promise<Reply> {
  const say = (key: MessageKey) => translate(call.locale, key);
  const section = (heading: MessageKey, items: Inline[][]): Block[] =>
    items.length > 0
      ? [
          { type: 'heading', text: say(heading) },
          { type: 'list', items },
        ]
      : [];
  const direct = call.guildId === SHARED_GUILD;
  const offered = direct ? others.filter(({ reach }) => reach === 'everywhere') : others;
  const usable = (access: readonly Access[]) => lines(offered, access, say);
  return {
    blocks: [
      { type: 'heading', text: say('commands.help_title') },
      { type: 'paragraph', text: [say('commands.help_intro')] },
      ...(direct ? [{ type: 'paragraph' as const, text: [say('commands.help_direct')] }] : []),
      ...section('commands.help_members', usable(['member', 'asker'])),
      ...(call.isModerator ? section('commands.help_moderators', usable(['moderator'])) : []),
      ...(call.isManager ? section('commands.help_managers', usable(['manager'])) : []),
      ...(call.isModerator ? section('commands.help_setup', await leftToDo(call, context)) : []),
    ],
  };
}

function lines(
  commands: readonly Command[],
  accesses: readonly Access[],
  say: (key: MessageKey) => string,
): Inline[][] {
  return commands.flatMap(({ name, action, actions }) =>
    Object.entries(actions ?? { '': action }).flatMap(([sub, each]) =>
      each && accesses.includes(each.access)
        ? [[{ code: `/${name} ${sub}`.trim() }, ` ${say(each.description)}`]]
        : [],
    ),
  );
}

/** What keeps digests from coming, or from being written by a model, each with what to do. */
async function leftToDo(call: CommandCall, context: CommandContext): Promise<Inline[][]> {
  const say = (key: MessageKey) => translate(call.locale, key);
  const { db } = context.store;
  const { feedIds } = await audienceOf(db, call.guildId);
  const schedules = await schedulesOfGuild(db, call.guildId);
  return [
    ...(feedIds.length === 0 ? [[say('commands.help_no_feeds')]] : []),
    ...(schedules.length === 0 ? [[say('commands.help_no_schedule')]] : []),
    ...(await closedChannels(call, context, [...new Set(schedules.map(({ channelId }) => channelId))])),
    ...(context.compose.briefs.llm.enabled ? [] : [[say('commands.help_no_model')]]),
  ];
}

/** Scheduled channels where the bot may not post, with what it lacks there. */
async function closedChannels(
  call: CommandCall,
  { channels }: CommandContext,
  channelIds: readonly string[],
): Promise<Inline[][]> {
  const found = await Promise.all(
    channelIds.map(async (channel): Promise<Inline[][]> => {
      const missing = await channels.missingPermissions(call.guildId, channel);
      if (missing === 'unknown')
        return [[{ channel }, ` ${translate(call.locale, 'commands.help_channel_gone')}`]];
      if (missing.length === 0) return [];
      const permissions = permissionNames(missing, call.locale);
      return [[{ channel }, ` ${translate(call.locale, 'commands.help_channel_closed', { permissions })}`]];
    }),
  );
  return found.flat();
}
