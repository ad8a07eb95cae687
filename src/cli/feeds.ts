import { addedReply, chooseReply } from '../../commands/feeds/adding.ts';
import { readEdit, settingsReply } from '../../commands/feeds/edit.ts';
import { deedOf } from '../../commands/feeds/history.ts';
import { listReply } from '../../commands/feeds/list.ts';
import { previewReply } from '../../commands/feeds/test.ts';
import { feedState } from '../feeds/health.ts';
import {
  addFeed,
  editFeed,
  listFeeds,
  type OnFeed,
  pauseFeed,
  removeFeed,
  renameFeed,
  resumeFeed,
  showFeed,
} from '../feeds/manage.ts';
import { publicUrl } from '../feeds/secrets.ts';
import { undoFeedChange } from '../feeds/undo.ts';
import { parseFirstSync } from '../feeds/words.ts';
import { translate } from '../i18n/index.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { previewFeed } from '../stories/preview.ts';
import { HOST } from '../store/audit.ts';
import { flag, inText, type VerbCall, type Verbs, word } from './verb.ts';

/** Feeds from the terminal. Addresses are shown without the secrets that some hold; `feeds export` has them whole. */

const onFeed = ({ words, guildId }: VerbCall, usage: string): OnFeed => ({
  guildId,
  reference: word(words, 0, usage),
  actor: HOST,
});

const feedDocument = ({ id, name, state, filters, publisher, feed }: Subscription, now: number) => ({
  ...feed,
  url: publicUrl(feed.url),
  id,
  name,
  state,
  health: feedState({ state, feed }, now),
  filters,
  publisher,
});

export const FEED_VERBS: Verbs = {
  'feeds add': {
    usage: 'feeds add URL [--name N] [--first all|skip|N] [--everything-counts]',
    async run(app, { words, flags, guildId, now }) {
      const first = flag(flags, 'first');
      const added = await addFeed(app.feeds, {
        guildId,
        url: word(words, 0, this.usage),
        name: flag(flags, 'name'),
        actor: HOST,
        ...(first === null ? {} : { firstSync: parseFirstSync(first) }),
        everythingCounts: flags['everything-counts'] === true,
      });
      if (added.kind === 'choose')
        return { document: { choose: added.feeds }, text: inText(chooseReply(added.feeds, 'en'), now) };
      const { subscriptionId: id, name, articles } = added;
      return {
        document: { id, name, articles },
        text: inText(addedReply(added, { locale: 'en', scheduled: true }), now),
      };
    },
  },
  'feeds list': {
    usage: 'feeds list',
    async run(app, { guildId, now }) {
      const subscriptions = await listFeeds(app.feeds, guildId);
      return {
        document: subscriptions.map(each => feedDocument(each, now)),
        text: inText(listReply(subscriptions, { locale: 'en', now }), now),
      };
    },
  },
  'feeds test': {
    usage: 'feeds test URL',
    async run(app, { words, guildId, now }) {
      const preview = await previewFeed(app.feeds, word(words, 0, this.usage), guildId);
      const { title, format, url, loss, truncated } = preview.document;
      return {
        document: {
          url: publicUrl(url),
          title,
          format,
          loss,
          truncated,
          entries: preview.entries.map(({ entry: { contentHtml: _html, ...entry }, ...judged }) => ({
            ...entry,
            ...judged,
          })),
          others: preview.others,
        },
        text: inText(previewReply(preview, 'en', Number.POSITIVE_INFINITY), now),
      };
    },
  },
  'feeds pause': {
    usage: 'feeds pause ID|NAME',
    async run(app, call) {
      const { id, name } = await pauseFeed(app.feeds, onFeed(call, this.usage));
      return { document: { id, name, state: 'paused' }, text: translate('en', 'feeds.paused', { name }) };
    },
  },
  'feeds resume': {
    usage: 'feeds resume ID|NAME',
    async run(app, call) {
      const { id, name } = await resumeFeed(app.feeds, onFeed(call, this.usage));
      return { document: { id, name, state: 'active' }, text: translate('en', 'feeds.resumed', { name }) };
    },
  },
  'feeds rename': {
    usage: 'feeds rename ID|NAME NEW-NAME',
    async run(app, call) {
      word(call.words, 1, this.usage);
      const name = call.words.slice(1).join(' ');
      const { before, after } = await renameFeed(app.feeds, { ...onFeed(call, this.usage), name });
      const told = { before: before.name, name: after.name };
      return { document: { id: after.id, ...told }, text: translate('en', 'feeds.renamed', told) };
    },
  },
  'feeds edit': {
    usage:
      'feeds edit ID|NAME [--include WORDS] [--exclude WORDS] [--everything-counts | --no-everything-counts] [--publisher N] [--family F] [--country CC] [--kind K]',
    async run(app, call) {
      const on = onFeed(call, this.usage);
      const counts = call.flags['everything-counts'];
      const edit = readEdit(name =>
        name === 'everything_counts'
          ? counts === undefined
            ? null
            : String(counts)
          : flag(call.flags, name),
      );
      const isChange = edit.filters !== undefined || edit.publisher !== undefined;
      const subscription = isChange
        ? await editFeed(app.feeds, { ...on, edit })
        : await showFeed(app.feeds, on);
      return {
        document: feedDocument(subscription, call.now),
        text: inText(settingsReply(subscription, 'en', isChange), call.now),
      };
    },
  },
  'feeds remove': {
    usage: 'feeds remove ID|NAME',
    async run(app, call) {
      const { id, name } = await removeFeed(app.feeds, onFeed(call, this.usage));
      return { document: { id, name }, text: translate('en', 'feeds.removed', { name }) };
    },
  },
  'feeds undo': {
    usage: 'feeds undo',
    async run(app, { guildId }) {
      const { kind, line } = await undoFeedChange(app.feeds, { guildId, actor: HOST });
      const told = { who: line.actor.name, did: deedOf(line, 'en') };
      return {
        document: { undone: kind === 'undone', action: line.action, detail: line.detail },
        text: translate('en', kind === 'undone' ? 'feeds.undone' : 'feeds.undo_overtaken', told),
      };
    },
  },
};
