import { translate } from '../../src/i18n/index.ts';
import { SHARED_GUILD } from '../../src/model.ts';
import { markPausesTold, untoldPauses } from '../../src/store/watches.ts';
import type { Caller, Reply } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { describeWatch, resumeButtons } from './describe.ts';

/** The same reply; a member whose watches were paused is told so beside it, once, and for their eyes only. */
export async function withWatchNews(reply: Reply, call: Caller, context: CommandContext): Promise<Reply> {
  const { db } = context.store;
  const { guildId, locale, user } = call;
  const paused = await untoldPauses(db, user.id, guildId === SHARED_GUILD ? null : guildId);
  if (paused.length === 0) return reply;
  return {
    ...reply,
    aside: {
      blocks: [
        { type: 'heading', text: translate(locale, 'watches.paused_heading') },
        { type: 'list', items: paused.map(watch => describeWatch(watch, locale)) },
        { type: 'note', text: [translate(locale, 'watches.paused_what_to_do')] },
      ],
      controls: resumeButtons(paused, locale),
    },
    delivered: async () => {
      await reply.delivered?.();
      await markPausesTold(
        db,
        paused.map(({ id }) => id),
        context.clock.now(),
      );
    },
  };
}
