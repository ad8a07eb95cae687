import type { FoundFeed } from '../../src/feeds/discover.ts';
import { type Added, addFeed } from '../../src/feeds/manage.ts';
import { parseFirstSync } from '../../src/feeds/words.ts';
import { translate } from '../../src/i18n/index.ts';
import { schedulesOfGuild } from '../../src/store/schedules.ts';
import type { Block, Caller, Reply } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { pickFrom } from './pickFrom.ts';
import type { Wish } from './wish.ts';

/** Adding a feed, whichever way it was asked for. */

/** Adds a feed and says what comes next; of a page with several feeds it offers the choice. */
export async function addAndTell(call: Caller, context: CommandContext, wish: Wish): Promise<Reply> {
  const { guildId, user, locale } = call;
  const { url, name, first, everythingCounts } = wish;
  const added = await addFeed(context.feeds, {
    guildId,
    url,
    name,
    actor: user,
    ...(first === null ? {} : { firstSync: parseFirstSync(first) }),
    everythingCounts,
  });
  if (added.kind === 'choose')
    return { ...chooseReply(added.feeds, locale), controls: pickFrom(added.feeds, wish, locale) };
  const schedules = await schedulesOfGuild(context.store.db, guildId);
  return addedReply(added, { locale, scheduled: schedules.length > 0 });
}

/** What was added, what is on its way, and what to do next. */
export function addedReply(
  { name, subscriptionId: id, articles, nextPollAt, firstSync }: Extract<Added, { kind: 'added' }>,
  { locale, scheduled }: { locale: string; scheduled: boolean },
): Reply {
  const [before = '', after = ''] = translate(locale, 'feeds.added_next').split('{when}');
  return {
    blocks: [
      {
        type: 'paragraph',
        text: [
          `${translate(locale, 'feeds.added', { name, id })} ${translate(locale, `feeds.added_${firstSync.mode}`, { articles })} `,
          before,
          { time: nextPollAt, style: 'relative' },
          after,
        ],
      },
      ...(scheduled ? [] : [{ type: 'note' as const, text: [translate(locale, 'feeds.added_no_schedule')] }]),
    ],
  };
}

/** The feeds of a page as a numbered list. */
export function chooseReply(feeds: readonly FoundFeed[], locale: string): Reply {
  return {
    blocks: [
      { type: 'paragraph', text: [translate(locale, 'feeds.choose')] },
      foundList(feeds),
      { type: 'note', text: [translate(locale, 'feeds.choose_again')] },
    ],
  };
}

export const foundList = (feeds: readonly FoundFeed[]): Block => ({
  type: 'list',
  items: feeds.map(({ url, title, type }, index) => [
    `${index + 1}. ${title || new URL(url).host} (${type}) `,
    { code: url },
  ]),
});
