import { pauseFeed, removeFeed, renameFeed, resumeFeed } from '../../src/feeds/manage.ts';
import { translate } from '../../src/i18n/index.ts';
import { type Action, say } from '../command.ts';
import { requiredText } from '../options.ts';
import { feedOption, onFeed } from './feedOption.ts';

/** Changes that need no more than a feed: pause, resume, remove, rename. */

export const pause: Action = {
  description: 'commands.feeds_pause',
  access: 'moderator',
  private: true,
  options: [feedOption],
  async run(call, context) {
    const { name } = await pauseFeed(context.feeds, onFeed(call));
    return say(translate(call.locale, 'feeds.paused', { name }));
  },
};

export const resume: Action = {
  description: 'commands.feeds_resume',
  access: 'moderator',
  private: true,
  options: [feedOption],
  async run(call, context) {
    const { name } = await resumeFeed(context.feeds, onFeed(call));
    return say(translate(call.locale, 'feeds.resumed', { name }));
  },
};

export const remove: Action = {
  description: 'commands.feeds_remove',
  access: 'moderator',
  private: true,
  options: [feedOption],
  async run(call, context) {
    const { name } = await removeFeed(context.feeds, onFeed(call));
    return say(
      `${translate(call.locale, 'feeds.removed', { name })} ${translate(call.locale, 'feeds.removed_next')}`,
    );
  },
};

export const rename: Action = {
  description: 'commands.feeds_rename',
  access: 'moderator',
  private: true,
  options: [
    feedOption,
    {
      name: 'name',
      description: 'commands.option_feed_new_name',
      type: 'string',
      required: true,
      maxLength: 80,
    },
  ],
  async run(call, context) {
    const { before, after } = await renameFeed(context.feeds, {
      ...onFeed(call),
      name: requiredText(call, 'name'),
    });
    return say(translate(call.locale, 'feeds.renamed', { before: before.name, name: after.name }));
  },
};
