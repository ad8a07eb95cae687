import { AppError } from '../../src/errors.ts';
import { editFeed, type FeedEdit, showFeed } from '../../src/feeds/manage.ts';
import { COUNTRIES, isNothing, parseCountry, parseWords } from '../../src/feeds/words.ts';
import { translate } from '../../src/i18n/index.ts';
import { PUBLISHER_KINDS, type PublisherKind } from '../../src/model.ts';
import type { Subscription } from '../../src/store/subscriptions.ts';
import type { Action, Inline, Reply } from '../command.ts';
import { text } from '../options.ts';
import { wordsOf } from './describe.ts';
import { feedOption, onFeed } from './feedOption.ts';

const MAX_NAME = 80;

export const edit: Action = {
  description: 'commands.feeds_edit',
  access: 'moderator',
  private: true,
  options: [
    feedOption,
    { name: 'include', description: 'commands.option_include', type: 'string', maxLength: 2_000 },
    { name: 'exclude', description: 'commands.option_exclude', type: 'string', maxLength: 2_000 },
    { name: 'everything_counts', description: 'commands.option_everything_counts', type: 'boolean' },
    { name: 'publisher', description: 'commands.option_publisher', type: 'string', maxLength: MAX_NAME },
    { name: 'family', description: 'commands.option_family', type: 'string', maxLength: MAX_NAME },
    {
      name: 'country',
      description: 'commands.option_country',
      type: 'string',
      maxLength: 60,
      suggest: async typed =>
        COUNTRIES.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(typed.toLowerCase()))
          .slice(0, 25)
          .map(({ code, name }) => ({ name: `${name} (${code})`, value: code })),
    },
    {
      name: 'kind',
      description: 'commands.option_kind',
      type: 'string',
      choices: [...PUBLISHER_KINDS, 'none'].map(kind => ({ name: kind.replace('_', ' '), value: kind })),
    },
  ],
  async run(call, context) {
    const on = onFeed(call);
    const wanted = readEdit(name => text(call, name));
    const isChange = wanted.filters !== undefined || wanted.publisher !== undefined;
    const subscription = isChange
      ? await editFeed(context.feeds, { ...on, edit: wanted })
      : await showFeed(context.feeds, on);
    return settingsReply(subscription, call.locale, isChange);
  },
};

/** What is typed for an edit; `none` takes a value back. */
export function readEdit(typed: (name: string) => string | null): FeedEdit {
  const given = <T>(name: string, read: (value: string) => T): T | undefined => {
    const value = typed(name);
    return value === null ? undefined : read(value);
  };
  const filters = present({
    include: given('include', parseWords),
    exclude: given('exclude', parseWords),
    everythingCounts: given('everything_counts', value => /^(?:true|yes|on|1)$/i.test(value)),
  });
  const name = (value: string) => (isNothing(value) ? null : value.trim().slice(0, MAX_NAME));
  const publisher = present({
    name: given('publisher', name),
    family: given('family', name),
    country: given('country', parseCountry),
    kind: given('kind', parseKind),
  });
  return { ...(filters === null ? {} : { filters }), ...(publisher === null ? {} : { publisher }) };
}

/** The fields that were given, or null when none was. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } | null {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? null
    : (Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> });
}

function parseKind(typed: string): PublisherKind | null {
  if (isNothing(typed)) return null;
  const wanted = typed.trim().toLowerCase().replace(/[\s-]/g, '_');
  const found = PUBLISHER_KINDS.find(kind => kind === wanted);
  if (!found) throw new AppError('error.feed_kind', { typed, kinds: PUBLISHER_KINDS.join(', ') });
  return found;
}

/** What is set for a feed, and how to change it. */
export function settingsReply(
  { id, name, filters, publisher }: Subscription,
  locale: string,
  changed: boolean,
): Reply {
  const phrase = (key: Parameters<typeof translate>[1]) => translate(locale, key);
  const words = wordsOf({ ...filters, everythingCounts: false }, locale);
  const facts = [publisher?.name, publisher?.family, publisher?.country, publisher?.kind?.replace('_', ' ')]
    .filter(fact => fact !== undefined && fact !== null)
    .join(' · ');
  const items: Inline[][] = [
    [{ bold: phrase('feeds.edit_words') }, ': ', words.join(' · ') || phrase('feeds.edit_words_none')],
    [
      { bold: phrase('feeds.edit_counts') },
      ': ',
      phrase(filters.everythingCounts ? 'feeds.edit_counts_all' : 'feeds.edit_counts_some'),
    ],
    [
      { bold: phrase('feeds.edit_publisher') },
      ': ',
      facts === ''
        ? phrase('feeds.edit_publisher_auto')
        : translate(locale, 'feeds.edit_publisher_own', { facts }),
    ],
  ];
  return {
    blocks: [
      { type: 'heading', text: translate(locale, 'feeds.edit_heading', { name, id }) },
      ...(changed ? [{ type: 'paragraph' as const, text: [phrase('feeds.edited')] }] : []),
      { type: 'list', items },
      { type: 'note', text: [phrase('feeds.edit_how')] },
    ],
  };
}
