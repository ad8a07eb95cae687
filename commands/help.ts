import { type MessageKey, translate } from '../src/i18n/index.ts';
import { schedulesOfGuild } from '../src/store/schedules.ts';
import { audienceOf } from '../src/store/subscriptions.ts';
import type { Access, Block, Command, CommandCall, Inline, Reply } from './command.ts';
import type { CommandContext } from './context.ts';

/** Lists what the caller may use, and what is left to set up. Built from the command list itself. */
export const helpCommand = (others: readonly Command[]): Command => ({
  name: 'help',
  description: 'commands.help',
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
  return {
    blocks: [
      { type: 'heading', text: say('commands.help_title') },
      { type: 'paragraph', text: [say('commands.help_intro')] },
      ...section('commands.help_members', lines(others, 'member', say)),
      ...(call.isModerator ? section('commands.help_moderators', lines(others, 'moderator', say)) : []),
      ...(call.isModerator ? section('commands.help_setup', await leftToDo(call, context, say)) : []),
    ],
  };
}

function lines(commands: readonly Command[], access: Access, say: (key: MessageKey) => string): Inline[][] {
  return commands.flatMap(({ name, action, actions }) =>
    Object.entries(actions ?? { '': action })
      .filter(([, each]) => each?.access === access)
      .map(([sub, each]): Inline[] => [
        { code: `/${name} ${sub}`.trim() },
        ` ${each ? say(each.description) : ''}`,
      ]),
  );
}

async function leftToDo(
  call: CommandCall,
  context: CommandContext,
  say: (key: MessageKey) => string,
): Promise<Inline[][]> {
  const { feedIds } = await audienceOf(context.store.db, call.guildId);
  const schedules = await schedulesOfGuild(context.store.db, call.guildId);
  return [
    ...(feedIds.length === 0 ? [[say('commands.help_no_feeds')]] : []),
    ...(schedules.length === 0 ? [[say('commands.help_no_schedule')]] : []),
  ];
}
