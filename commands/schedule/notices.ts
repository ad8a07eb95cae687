import { noticeText } from '../../src/digests/notices.ts';
import { translate } from '../../src/i18n/index.ts';
import { markTold, untoldOf } from '../../src/store/notices.ts';
import type { Action } from '../command.ts';

const AT_ONCE = 20;

/** The same action, with what its moderators were not told yet about their schedules below the answer. */
export const withNotices = (action: Action): Action => ({
  ...action,
  async run(call, context) {
    const reply = await action.run(call, context);
    const { db } = context.store;
    const notices = await untoldOf(db, call.guildId, AT_ONCE);
    if (notices.length === 0) return reply;
    const ids = notices.map(notice => notice.id);
    return {
      ...reply,
      blocks: [
        ...reply.blocks,
        { type: 'heading', text: translate(call.locale, 'schedules.notices_heading') },
        {
          type: 'list',
          items: notices.map(notice => [
            { time: notice.at, style: 'relative' },
            `: ${noticeText(notice, call.locale)}`,
          ]),
        },
      ],
      // Only what has arrived is told: an answer that Discord did not take leaves them for the next one.
      delivered: async () => {
        await reply.delivered?.();
        await markTold(db, ids, context.clock.now());
      },
    };
  },
});
