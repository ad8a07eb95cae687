import { listFeeds } from '../../src/feeds/manage.ts';
import type { OnFeed } from '../../src/feeds/manage.ts';
import type { CommandCall, OptionSpec } from '../command.ts';
import { requiredText } from '../options.ts';

/** Which of the server's feeds is meant: by name or number, offered while the moderator types. */
export const feedOption: OptionSpec = {
  name: 'feed',
  description: 'commands.option_feed',
  type: 'string',
  required: true,
  maxLength: 200,
  suggest: async (typed, call, context) => {
    const wanted = typed.trim().toLowerCase().replace(/^#/, '');
    return (await listFeeds(context.feeds, call.guildId))
      .filter(({ name, id }) => name.toLowerCase().includes(wanted) || String(id).startsWith(wanted))
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .slice(0, 25)
      .map(({ id, name }) => ({ name: `${name} (#${id})`, value: String(id) }));
  },
};

/** The feed that a call names, and who calls. */
export const onFeed = (call: CommandCall): OnFeed => ({
  guildId: call.guildId,
  reference: requiredText(call, 'feed'),
  actor: call.user,
});
