import { addFromCatalogue } from '../../src/feeds/bulk.ts';
import { catalogueGroups, suggestFromCatalogue } from '../../src/feeds/catalogue/index.ts';
import { translate } from '../../src/i18n/index.ts';
import type { Action } from '../command.ts';
import { text } from '../options.ts';
import { bulkReply } from './bulkReply.ts';

export const catalogue: Action = {
  description: 'commands.feeds_catalogue',
  access: 'moderator',
  private: true,
  options: [
    {
      name: 'choice',
      description: 'commands.option_catalogue',
      type: 'string',
      maxLength: 100,
      suggest: async typed => suggestFromCatalogue(typed).map(({ value, label }) => ({ name: label, value })),
    },
  ],
  async run(call, context) {
    const choice = text(call, 'choice');
    if (choice !== null) {
      const result = await addFromCatalogue(context.feeds, {
        guildId: call.guildId,
        choice,
        actor: call.user,
      });
      return bulkReply(result, call.locale);
    }
    return {
      blocks: [
        { type: 'heading', text: translate(call.locale, 'feeds.catalogue_heading') },
        {
          type: 'list',
          items: catalogueGroups().map(({ value, label }) => [{ code: value }, ` ${label}`]),
        },
        { type: 'note', text: [translate(call.locale, 'feeds.catalogue_how')] },
      ],
    };
  },
};
