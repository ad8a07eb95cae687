import { composeStory, storyOfUrl } from '../src/digests/compose.ts';
import { AppError } from '../src/errors.ts';
import type { MessageMenu } from './command.ts';

/** Summarises the story of the first article linked in a message that the server's feeds have brought. */
export const summariseLinkedMenu: MessageMenu = {
  name: 'commands.menu_summarise',
  access: 'member',
  reach: 'everywhere',
  private: true,
  limited: true,
  async run(call, context) {
    if (call.links.length === 0) throw new AppError('error.message_no_link');
    for (const url of call.links) {
      const storyId = await storyOfUrl(context.store.db, call.guildId, url);
      const story = storyId === null ? null : await composeStory(context.compose, call.guildId, storyId);
      if (story) return { blocks: [{ type: 'story', story }] };
    }
    throw new AppError('error.message_links_unknown');
  },
};
