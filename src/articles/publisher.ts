import { isOfficialHost, outletFacts, ownersDomain } from '../feeds/catalogue/outlets.ts';
import { cleanLine } from '../feeds/text.ts';
import type { NewPublisher } from '../store/publishers.ts';
import { publisherKeyOf } from './keys.ts';

const MAX_NAME = 80;
/** What feeds and pages add to an outlet's name. */
const ADDED =
  /\s*(?:[-–—|:·»]\s*)(?:rss(?: feed)?|feed|news feed|all(?: news)?|latest(?: news)?|home(?:page)?|start(?:seite)?)\s*$/i;

/**
 * The outlet at an article's address: from the shipped facts, else named by its own page or feed, else by its host.
 * `siteName` is what the page calls its site, `feedTitle` the title of a feed of the same host.
 */
export function publisherFor(
  url: string,
  { siteName = null, feedTitle = null }: { siteName?: string | null; feedTitle?: string | null } = {},
): NewPublisher {
  const key = publisherKeyOf(url);
  const facts = outletFacts(key);
  if (facts !== null) return { key, ...facts, namedBy: 'catalogue' };
  const tidy = (name: string | null) => cleanLine(name ?? '', MAX_NAME).replace(ADDED, '');
  const [byPage, byFeed] = [tidy(siteName), tidy(feedTitle)];
  return {
    key,
    name: byPage || byFeed || key,
    family: ownersDomain(key),
    country: null,
    kind: isOfficialHost(key) ? 'official' : 'independent',
    namedBy: byPage ? 'page' : byFeed ? 'feed' : 'host',
  };
}
