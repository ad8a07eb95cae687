import type { ChannelDirectory } from '../../commands/index.ts';
import type { Messenger, Teller } from '../digests/messenger.ts';
import type { Renderer } from '../digests/deps.ts';
import { renderEdition } from './renderEdition.ts';
import type { TextStyle } from './text.ts';

/** Posts to the terminal: a channel is a name, and every channel may be written to. */
export function terminalOutlet(style: () => TextStyle): {
  messenger: Messenger;
  render: Renderer;
  teller: Teller;
  channels: ChannelDirectory;
} {
  let sent = 0;
  return {
    render: content => {
      const own = style();
      return [JSON.stringify(renderEdition(content, { ...own, locale: content.language ?? own.locale }))];
    },
    messenger: {
      async send({ channelId, payload }) {
        console.log(`\n#${channelId}\n${JSON.parse(payload) as string}`);
        return { kind: 'sent', messageId: `terminal-${++sent}`, channelId };
      },
      find: async () => ({ kind: 'unreadable' }),
      // What a terminal has printed cannot be taken back.
      edit: async () => ({ kind: 'gone' }),
      openThread: async (_channelId, messageId) => ({ kind: 'opened', channelId: messageId }),
      announce: async () => ({ kind: 'done' }),
      openDirect: async userId => ({ kind: 'opened', channelId: userId }),
    },
    teller: {
      async tell(_userId, text) {
        console.log(`\n${text}`);
        return 'told';
      },
    },
    channels: {
      missingPermissions: async () => [],
      describe: async () => ({ kind: 'text', tags: [] }),
    },
  };
}
