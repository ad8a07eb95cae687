import { shorten } from '../../src/digests/shorten.ts';
import { type Controls, controlId } from '../../src/controls.ts';
import type { FoundFeed } from '../../src/feeds/discover.ts';
import { translate } from '../../src/i18n/index.ts';

import type { Wish } from './wish.ts';

/** The choice among the feeds of a page: it remembers how the moderator wanted the feed added. */

export const PICK = 'feedpick';
const MOST = 25;
const LONGEST = 100;

/** A menu of the feeds whose address fits into one; the others are in the list, to be typed. */
export function pickFrom(feeds: readonly FoundFeed[], wish: Wish, locale: string): Controls {
  const choices = feeds
    .filter(({ url }) => url.length <= LONGEST)
    .slice(0, MOST)
    .map(({ url, title }) => ({
      label: shorten((title || new URL(url).host).toWellFormed(), LONGEST),
      value: url,
      description: shorten(url, LONGEST),
    }));
  if (choices.length === 0) return {};
  return { select: { id: idFor(wish), placeholder: translate(locale, 'feeds.choose_here'), choices } };
}

/** A long name is left out rather than cut: the feed's own title serves then. */
function idFor({ name, first, everythingCounts }: Wish): string {
  const args = [first ?? '', everythingCounts ? 1 : 0] as const;
  const named = [...args, name ?? ''] as const;
  const fits = encodeURIComponent(named.join(':')).length + PICK.length < LONGEST;
  return fits ? controlId(PICK, ...named) : controlId(PICK, ...args);
}
