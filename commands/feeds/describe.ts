import { sentenceFor } from '../../src/errors.ts';
import { type FeedState, feedState } from '../../src/feeds/health.ts';
import { hasSecret } from '../../src/feeds/secrets.ts';
import { isMessageKey, type MessageKey, translate } from '../../src/i18n/index.ts';
import type { SubscriptionFilters } from '../../src/store/subscriptionFilters.ts';
import type { Subscription } from '../../src/store/subscriptions.ts';
import type { Inline } from '../command.ts';

/** A feed in a line for people. Secrets in addresses are never part of it. */

/** `#3 Name · last read 5 minutes ago · next in 10 minutes`, or what is wrong with it and what to do. */
export function describeFeed(subscription: Subscription, locale: string, now: number): Inline[] {
  return [
    ...nameOf(subscription),
    ' · ',
    ...healthOf(subscription, feedState(subscription, now), locale),
    ...wordsOf(subscription.filters, locale).map(words => ` · ${words}`),
    ...(hasSecret(subscription.feed.url) ? [` · ${translate(locale, 'feeds.address_hidden')}`] : []),
  ];
}

function nameOf({ id, name, feed }: Subscription): Inline[] {
  const url = hasSecret(feed.url) ? feed.siteUrl : feed.url;
  return [{ bold: `#${id}` }, ' ', url === null || hasSecret(url) ? name : { link: name, url }];
}

function healthOf({ feed }: Subscription, state: FeedState, locale: string): Inline[] {
  const phrase = (key: MessageKey) => translate(locale, key);
  const ago = (time: number): Inline => ({ time, style: 'relative' });
  switch (state) {
    case 'paused':
      return [phrase('feeds.status_paused')];
    case 'gone':
      return [`${phrase('feeds.status_gone')}. ${phrase('feeds.gone_advice')}`];
    case 'waiting':
      return [phrase('feeds.status_waiting')];
    case 'failing':
      return [
        `${phrase('feeds.status_failing')} `,
        ago(feed.failingSinceAt ?? 0),
        `: ${reasonOf(feed.errorCode, locale)} ${phrase('feeds.next_try')} `,
        ago(feed.nextPollAt),
        '.',
        ...(feed.lastOkAt === null ? [` ${phrase('feeds.never_read')}`] : []),
      ];
    case 'stale':
      return [
        `${phrase('feeds.stale_since')} `,
        ago(feed.lastNewAt ?? 0),
        '. ',
        ...(feed.rhythmMs === null
          ? []
          : [`${translate(locale, 'feeds.stale_rhythm', { rhythm: inWords(feed.rhythmMs, locale) })} `]),
        phrase('feeds.stale_advice'),
      ];
    case 'well':
      return [
        `${phrase('feeds.status_ok')} `,
        ago(feed.lastOkAt ?? 0),
        ...(feed.lastNewAt === null ? [] : [` · ${phrase('feeds.newest')} `, ago(feed.lastNewAt)]),
        ` · ${phrase('feeds.next_poll')} `,
        ago(feed.nextPollAt),
      ];
  }
}

/** The word filters of a feed, in phrases; none when everything comes. */
export function wordsOf(
  { include, exclude, everythingCounts }: SubscriptionFilters,
  locale: string,
): string[] {
  return [
    ...(include.length > 0 ? [translate(locale, 'feeds.words_include', { words: include.join(', ') })] : []),
    ...(exclude.length > 0 ? [translate(locale, 'feeds.words_exclude', { words: exclude.join(', ') })] : []),
    ...(everythingCounts ? [translate(locale, 'feeds.everything_counts')] : []),
  ];
}

/** Why a feed or page could not be read, as a sentence. */
export const reasonOf = (code: string | null, locale: string): string => {
  const key = `error.${code}`;
  return isMessageKey(key) ? translate(locale, key) : sentenceFor(null, locale);
};

const UNITS = [
  ['day', 24 * 3_600_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A duration in its largest fitting unit: '3 hours'. */
function inWords(ms: number, locale: string): string {
  const [unit, size] = UNITS.find(([, each]) => ms >= each) ?? UNITS[2];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(1, Math.round(ms / size)));
}
