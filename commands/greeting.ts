import { translate } from '../src/i18n/index.ts';
import type { Reply } from './command.ts';

/** What the bot says once when a server has added it: three steps to the first digest. */
export function greeting(locale: string): Reply {
  const step = (key: 'greeting.feeds' | 'greeting.preview' | 'greeting.schedule', command: string) => [
    translate(locale, key),
    ' ',
    { code: command },
  ];
  return {
    blocks: [
      { type: 'heading', text: translate(locale, 'greeting.title') },
      { type: 'paragraph', text: [translate(locale, 'greeting.intro')] },
      {
        type: 'list',
        items: [
          step('greeting.feeds', '/feeds add url:https://…'),
          step('greeting.preview', '/digest preview'),
          step('greeting.schedule', '/schedule add channel:#news time:07:00'),
        ],
      },
      { type: 'note', text: [translate(locale, 'greeting.note')] },
    ],
  };
}
