import { sentenceFor } from '../src/errors.ts';
import { addFeed, listFeeds, removeFeed, testFeed } from '../src/feeds/manage.ts';
import { isMessageKey, translate } from '../src/i18n/index.ts';
import type { Subscription } from '../src/store/subscriptions.ts';
import { type Action, type Command, type CommandCall, type Inline, say } from './command.ts';
import { requiredText, text } from './options.ts';

const TESTED_ENTRIES = 10;
const CHOICES = 10;

const add: Action = {
  description: 'commands.feeds_add',
  access: 'moderator',
  private: true,
  options: [
    { name: 'url', description: 'commands.option_feed_url', type: 'string', required: true, maxLength: 2000 },
    { name: 'name', description: 'commands.option_feed_name', type: 'string', maxLength: 80 },
  ],
  async run(call, context) {
    const added = await addFeed(context.feeds, {
      guildId: call.guildId,
      url: requiredText(call, 'url'),
      name: text(call, 'name'),
      actor: call.user,
    });
    if (added.kind === 'choose')
      return {
        blocks: [
          { type: 'paragraph', text: [translate(call.locale, 'feeds.choose')] },
          {
            type: 'list',
            items: added.feeds
              .slice(0, CHOICES)
              .map(({ url, title }): Inline[] => [{ code: `/feeds add url:${url}` }, ` ${title}`]),
          },
        ],
      };
    const { name, subscriptionId: id, articles } = added;
    return say(translate(call.locale, 'feeds.added', { name, id, articles }));
  },
};

const list: Action = {
  description: 'commands.feeds_list',
  access: 'moderator',
  private: true,
  async run(call, context) {
    const subscriptions = await listFeeds(context.feeds, call.guildId);
    if (subscriptions.length === 0) return say(translate(call.locale, 'feeds.none'));
    return {
      blocks: [
        { type: 'heading', text: translate(call.locale, 'feeds.heading') },
        { type: 'list', items: subscriptions.map(subscription => describe(call, subscription)) },
      ],
    };
  },
};

const test: Action = {
  description: 'commands.feeds_test',
  access: 'moderator',
  private: true,
  options: [
    { name: 'url', description: 'commands.option_feed_url', type: 'string', required: true, maxLength: 2000 },
  ],
  async run(call, context) {
    const { document } = await testFeed(context.feeds, requiredText(call, 'url'));
    const { title, format, entries, loss } = document;
    const lost = loss.markers - loss.parsed;
    const items = entries
      .slice(0, TESTED_ENTRIES)
      .map((entry): Inline[] => [
        entry.url === null ? entry.title : { link: entry.title, url: entry.url },
        ' · ',
        entry.publishedAt === null
          ? translate(call.locale, 'feeds.undated')
          : { time: entry.publishedAt, style: 'relative' },
        ...(entry.url === null ? [` · ${translate(call.locale, 'feeds.no_link')}`] : []),
      ]);
    const heading = translate(call.locale, 'feeds.test_heading', { title, format, entries: entries.length });
    return {
      blocks: [
        { type: 'heading', text: heading },
        ...(items.length > 0
          ? [{ type: 'list' as const, items }]
          : [{ type: 'paragraph' as const, text: [translate(call.locale, 'feeds.test_empty')] }]),
        ...(lost > 0
          ? [{ type: 'note' as const, text: [translate(call.locale, 'feeds.test_lost', { lost })] }]
          : []),
      ],
    };
  },
};

const remove: Action = {
  description: 'commands.feeds_remove',
  access: 'moderator',
  private: true,
  options: [
    {
      name: 'feed',
      description: 'commands.option_feed_id',
      type: 'string',
      required: true,
      maxLength: 200,
      suggest: async (typed, call, context) => {
        const wanted = typed.toLowerCase();
        return (await listFeeds(context.feeds, call.guildId))
          .filter(({ name, id }) => name.toLowerCase().includes(wanted) || String(id) === wanted)
          .map(({ id, name }) => ({ name: `#${id} ${name}`, value: String(id) }));
      },
    },
  ],
  async run(call, context) {
    const reference = requiredText(call, 'feed');
    const { name } = await removeFeed(context.feeds, { guildId: call.guildId, reference, actor: call.user });
    return say(translate(call.locale, 'feeds.removed', { name }));
  },
};

/** `#3 Name · last read 5 minutes ago · newest entry 2 hours ago`, or why it fails. */
function describe(call: CommandCall, { id, name, state, feed }: Subscription): Inline[] {
  const line: Inline[] = [{ bold: `#${id}` }, ' ', { link: name, url: feed.url }, ' · '];
  const phrase = (key: Parameters<typeof translate>[1]) => translate(call.locale, key);
  if (state === 'paused') return [...line, phrase('feeds.status_paused')];
  if (feed.state === 'gone') return [...line, phrase('feeds.status_gone')];
  if (feed.failingSinceAt !== null)
    return [
      ...line,
      `${phrase('feeds.status_failing')} `,
      { time: feed.failingSinceAt, style: 'relative' },
      ': ',
      reason(feed.errorCode, call.locale),
    ];
  if (feed.lastOkAt === null) return [...line, phrase('feeds.status_waiting')];
  const newest: Inline[] =
    feed.lastNewAt === null
      ? []
      : [` · ${phrase('feeds.newest')} `, { time: feed.lastNewAt, style: 'relative' }];
  return [...line, `${phrase('feeds.status_ok')} `, { time: feed.lastOkAt, style: 'relative' }, ...newest];
}

const reason = (code: string | null, locale: string): string => {
  const key = `error.${code}`;
  return isMessageKey(key) ? translate(locale, key) : sentenceFor(null, locale);
};

export const feedsCommand: Command = {
  name: 'feeds',
  description: 'commands.feeds',
  actions: { add, list, test, remove },
};
