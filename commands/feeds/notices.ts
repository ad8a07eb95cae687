import { translate } from '../../src/i18n/index.ts';
import { type FeedNotice, markNoticesTold, untoldNotices } from '../../src/store/feedNotices.ts';
import type { Action, Block, CommandCall, Inline, Reply } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { reasonOf } from './describe.ts';

/** News of feeds that fail, vanished or work again, below the next answer that a moderator gets about feeds. */

const AT_ONCE = 20;

/** The same action, with what its moderators were not told yet below the answer. */
export const withNotices = (action: Action): Action => ({
  ...action,
  async run(call, context) {
    const reply = await action.run(call, context);
    return addNotices(reply, call, context);
  },
});

async function addNotices(reply: Reply, call: CommandCall, context: CommandContext): Promise<Reply> {
  const { db } = context.store;
  const notices = await untoldNotices(db, AT_ONCE, call.guildId);
  if (notices.length === 0) return reply;
  const block: Block[] = [
    { type: 'heading', text: translate(call.locale, 'feeds.notices_heading') },
    { type: 'list', items: notices.map(notice => noticeLine(notice, call.locale)) },
  ];
  return {
    ...reply,
    blocks: [...reply.blocks, ...block],
    // Only what has arrived is told: an answer that Discord did not take leaves them for the next one.
    delivered: async () => {
      await reply.delivered?.();
      await markNoticesTold(db, notices, context.clock.now());
    },
  };
}

/** `Harbour Watch cannot be read since 2 days ago: The site has trouble of its own. …` */
function noticeLine({ name, kind, params, at }: FeedNotice, locale: string): Inline[] {
  const code = typeof params['code'] === 'string' ? params['code'] : null;
  const after = {
    failing: `: ${reasonOf(code, locale)} ${translate(locale, 'feeds.notice_kept')}`,
    gone: `. ${translate(locale, 'feeds.gone_advice')}`,
    recovered: '.',
  };
  return [
    `${translate(locale, `feeds.notice_${kind}`, { name })} `,
    { time: at, style: 'relative' },
    after[kind],
  ];
}
