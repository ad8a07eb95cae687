import { addFeed, listFeeds, removeFeed, testFeed } from '../feeds/manage.ts';
import { translate } from '../i18n/index.ts';
import { HOST, type Verbs, word } from './verb.ts';

/** Feeds from the terminal. */
export const FEED_VERBS: Verbs = {
  'feeds add': {
    usage: 'feeds add URL [--name N]',
    async run(app, { words, flags, guildId }) {
      const url = word(words, 0, this.usage);
      const name = typeof flags['name'] === 'string' ? flags['name'] : null;
      const added = await addFeed(app.feeds, { guildId, url, name, actor: HOST });
      if (added.kind === 'choose')
        return {
          document: { choose: added.feeds },
          text: [
            translate('en', 'feeds.choose'),
            ...added.feeds.map(feed => `${feed.url} ${feed.title}`),
          ].join('\n'),
        };
      const { subscriptionId: id, articles } = added;
      return {
        document: { id, name: added.name, articles },
        text: translate('en', 'feeds.added', { name: added.name, id, articles }),
      };
    },
  },
  'feeds list': {
    usage: 'feeds list',
    async run(app, { guildId }) {
      const subscriptions = await listFeeds(app.feeds, guildId);
      const document = subscriptions.map(({ id, name, state, feed }) => ({ ...feed, id, name, state }));
      const lines = document.map(
        ({ id, name, url, errorCode }) => `#${id} ${name} ${url}${errorCode ? ` (${errorCode})` : ''}`,
      );
      return { document, text: lines.join('\n') || translate('en', 'feeds.none') };
    },
  },
  'feeds remove': {
    usage: 'feeds remove ID',
    async run(app, { words, guildId }) {
      const { id, name } = await removeFeed(app.feeds, {
        guildId,
        reference: word(words, 0, this.usage),
        actor: HOST,
      });
      return { document: { id, name }, text: translate('en', 'feeds.removed', { name }) };
    },
  },
  'feeds test': {
    usage: 'feeds test URL',
    async run(app, { words }) {
      const { document: feed } = await testFeed(app.feeds, word(words, 0, this.usage));
      const { title, format, entries, url, loss, truncated } = feed;
      const heading = translate('en', 'feeds.test_heading', { title, format, entries: entries.length });
      return {
        document: {
          url,
          title,
          format,
          loss,
          truncated,
          entries: entries.map(({ contentHtml: _html, ...entry }) => entry),
        },
        text: [heading, ...entries.map(entry => `- ${entry.title} ${entry.url ?? ''}`)].join('\n'),
      };
    },
  },
};
