import { Parser } from 'htmlparser2';
import { httpUrl } from './parse/entry.ts';
import { cleanLine } from './text.ts';

/** A feed that a web page offers. */
export interface FoundFeed {
  url: string;
  title: string;
  type: 'rss' | 'atom' | 'json';
}

const TYPES: [RegExp, FoundFeed['type']][] = [
  [/atom\+xml/, 'atom'],
  [/feed\+json|^application\/json$/, 'json'],
  [/rss\+xml|rdf\+xml|^(?:text|application)\/xml$/, 'rss'],
];
/** Addresses that look like feeds, in links that readers click. */
const FEEDLIKE =
  /(?:^|[/._=-])(?:feed|feeds|rss|rss2|atom|rdf)(?:\.xml|\.rss|\.atom|\/|$|\?)|\.(?:rss|atom|rdf)(?:$|\?)/i;
const SIDE = /comments?\b|\/oembed/i;
const MAX_FOUND = 25;
const READ = 2_000_000;

/**
 * The feeds that a page names: in its head first, in the order of the page; only when it names none there, links that
 * look like feeds. Comment feeds come last.
 */
export function discoverFeeds(html: string, url: string): FoundFeed[] {
  const named: FoundFeed[] = [];
  const linked: FoundFeed[] = [];
  let base = url;
  let link: { url: string; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base = httpUrl(attributes['href'], url) ?? base;
      else if (name === 'link') {
        const rel = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
        const type = feedType(attributes['type']);
        const found = httpUrl(attributes['href'], base);
        if (!rel.includes('alternate') && !rel.includes('feed')) return;
        if (found !== null && type !== null)
          named.push({ url: found, title: cleanLine(attributes['title'] ?? '', 200), type });
      } else if (name === 'a' && linked.length < MAX_FOUND) {
        const found = httpUrl(attributes['href'], base);
        link =
          found !== null && FEEDLIKE.test(new URL(found).pathname + new URL(found).search)
            ? { url: found, text: '' }
            : null;
      }
    },
    ontext(text) {
      if (link !== null && link.text.length < 400) link.text += text;
    },
    onclosetag(name) {
      if (name !== 'a' || link === null) return;
      linked.push({
        url: link.url,
        title: cleanLine(link.text, 200),
        type: /atom/i.test(link.url) ? 'atom' : 'rss',
      });
      link = null;
    },
  });
  parser.end(html.slice(0, READ));
  const found = named.length > 0 ? named : linked;
  const unique = [...new Map(found.toReversed().map(feed => [feed.url, feed])).values()].toReversed();
  const isSide = (feed: FoundFeed) => SIDE.test(feed.url) || SIDE.test(feed.title);
  return [...unique.filter(feed => !isSide(feed)), ...unique.filter(isSide)].slice(0, MAX_FOUND);
}

function feedType(type: string | undefined): FoundFeed['type'] | null {
  const tidy = (type ?? '').toLowerCase().trim();
  return TYPES.find(([pattern]) => pattern.test(tidy))?.[1] ?? null;
}
