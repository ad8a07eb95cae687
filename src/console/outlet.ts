import type { ChannelDirectory } from '../../commands/index.ts';
import type { Messenger } from '../digests/publish.ts';
import type { Renderer } from '../digests/run.ts';
import { renderEdition, type TextStyle } from './render.ts';

/** Posts to the terminal: a channel is a name, and every channel may be written to. */
export function terminalOutlet(style: () => TextStyle): {
  messenger: Messenger;
  render: Renderer;
  channels: ChannelDirectory;
} {
  let sent = 0;
  return {
    render: content => [JSON.stringify(renderEdition(content, style()))],
    messenger: {
      async send(channelId, payload) {
        console.log(`\n#${channelId}\n${JSON.parse(payload) as string}`);
        return { kind: 'sent', messageId: `terminal-${++sent}` };
      },
      find: async () => ({ kind: 'unreadable' }),
    },
    channels: { missingPermissions: async () => [] },
  };
}
