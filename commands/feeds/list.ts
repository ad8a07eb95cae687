import { FEED_STATES, feedState } from '../../src/feeds/health.ts';
import { listFeeds } from '../../src/feeds/manage.ts';
import { translate } from '../../src/i18n/index.ts';
import type { Subscription } from '../../src/store/subscriptions.ts';
import { type Action, type Reply, say } from '../command.ts';
import { describeFeed } from './describe.ts';

const PER_PAGE = 15;

export const list: Action = {
  description: 'commands.feeds_list',
  access: 'moderator',
  private: true,
  options: [{ name: 'page', description: 'commands.option_page', type: 'integer', minValue: 1 }],
  async run(call, context) {
    const subscriptions = await listFeeds(context.feeds, call.guildId);
    const page = Number(call.options['page'] ?? 1);
    return listReply(subscriptions, { locale: call.locale, now: context.clock.now(), page });
  },
};

/** Feeds with trouble first; without a page, all of them. */
export function listReply(
  subscriptions: readonly Subscription[],
  { locale, now, page }: { locale: string; now: number; page?: number },
): Reply {
  if (subscriptions.length === 0) return say(translate(locale, 'feeds.none'));
  const byState = Map.groupBy(subscriptions, each => feedState(each, now));
  const ordered = FEED_STATES.flatMap(state => byState.get(state) ?? []);
  const counts = FEED_STATES.flatMap(state => {
    const count = byState.get(state)?.length ?? 0;
    return count === 0 ? [] : [translate(locale, `feeds.state_${state}`, { count })];
  });
  const pages = page === undefined ? 1 : Math.ceil(ordered.length / PER_PAGE);
  const at = Math.min(page ?? 1, pages);
  const shown = page === undefined ? ordered : ordered.slice((at - 1) * PER_PAGE, at * PER_PAGE);
  const summary = translate(locale, 'feeds.list_counts', {
    total: ordered.length,
    states: counts.join(', '),
  });
  const paging = translate(locale, at < pages ? 'feeds.list_more' : 'feeds.list_page', {
    page: at,
    pages,
    next: at + 1,
  });
  return {
    blocks: [
      { type: 'heading', text: translate(locale, 'feeds.list_heading') },
      { type: 'paragraph', text: [summary] },
      { type: 'list', items: shown.map(each => describeFeed(each, locale, now)) },
      ...(pages > 1 ? [{ type: 'note' as const, text: [paging] }] : []),
    ],
  };
}
