import type { Action, OptionSpec } from '../command.ts';
import { requiredText, text } from '../options.ts';
import { addAndTell } from './adding.ts';

export const urlOption: OptionSpec = {
  name: 'url',
  description: 'commands.option_feed_url',
  type: 'string',
  required: true,
  maxLength: 2_000,
};

const FIRST = ['all', 'skip', 'latest 3', 'latest 5', 'latest 10', 'latest 20'];

export const add: Action = {
  description: 'commands.feeds_add',
  access: 'moderator',
  private: true,
  options: [
    urlOption,
    { name: 'name', description: 'commands.option_feed_name', type: 'string', maxLength: 80 },
    {
      name: 'first',
      description: 'commands.option_first',
      type: 'string',
      maxLength: 20,
      suggest: async typed =>
        FIRST.filter(value => value.startsWith(typed.toLowerCase())).map(value => ({ name: value, value })),
    },
    { name: 'everything_counts', description: 'commands.option_everything_counts', type: 'boolean' },
  ],
  run: (call, context) =>
    addAndTell(call, context, {
      url: requiredText(call, 'url'),
      name: text(call, 'name'),
      first: text(call, 'first'),
      everythingCounts: call.options['everything_counts'] === true,
    }),
};
