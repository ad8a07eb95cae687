import { Parser } from 'htmlparser2';
import { cleanLine } from './text.ts';

/** OPML: lists of feeds as other readers export and import them. Pure. */

export interface OpmlFeed {
  url: string;
  name: string;
  siteUrl: string | null;
}

/** What an OPML text lists. */
export interface OpmlList {
  /** Each once, in the order of the text. Folders do not matter. */
  feeds: OpmlFeed[];
  /** Names of feeds that the text lists again. */
  repeated: string[];
  /** Feeds that were not taken because the text lists too many. */
  left: number;
  /** The text ends early, is too long or is nested too deeply to be read to its end. */
  cut: boolean;
}

const MAX_FEEDS = 1_000;
const MAX_CHARACTERS = 2_000_000;
const MAX_DEPTH = 300;
const MAX_URL = 2_000;
const MAX_REPEATED = 200;

/** Reads an OPML text; null when it is none. Linear in its length, whatever it holds; entities are never expanded. */
export function parseOpml(text: string): OpmlList | null {
  const feeds = new Map<string, OpmlFeed>();
  const list: OpmlList = { feeds: [], repeated: [], left: 0, cut: text.length > MAX_CHARACTERS };
  let [isOpml, isClosed, depth] = [false, false, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.toLowerCase();
        if (tag === 'opml') isOpml = true;
        if (++depth > MAX_DEPTH) {
          list.cut = true;
          parser.pause();
          return;
        }
        if (tag !== 'outline') return;
        const feed = readOutline(attributes);
        if (feed === null) return;
        if (feeds.has(feed.url)) {
          if (list.repeated.length < MAX_REPEATED) list.repeated.push(feed.name || feed.url);
        } else if (feeds.size >= MAX_FEEDS) list.left++;
        else feeds.set(feed.url, feed);
      },
      onclosetag(name, implied) {
        depth--;
        if (!implied && name.toLowerCase() === 'opml') isClosed = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  // In pieces, so that a pause leaves the rest unread.
  for (let at = 0; at < Math.min(text.length, MAX_CHARACTERS) && depth <= MAX_DEPTH; at += 4_096)
    parser.write(text.slice(at, Math.min(at + 4_096, MAX_CHARACTERS)));
  if (depth <= MAX_DEPTH) parser.end();
  if (!isOpml && feeds.size === 0) return null;
  return { ...list, feeds: [...feeds.values()], cut: list.cut || (isOpml && !isClosed) };
}

/** Attribute names differ in case from writer to writer. */
function readOutline(attributes: Record<string, string>): OpmlFeed | null {
  const given = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]));
  const url = given.get('xmlurl') ?? '';
  if (url === '' || url.length > MAX_URL) return null;
  const siteUrl = given.get('htmlurl') ?? '';
  return {
    url,
    name: cleanLine(given.get('title') || given.get('text') || '', 80),
    siteUrl: /^https?:\/\//i.test(siteUrl) && siteUrl.length <= MAX_URL ? siteUrl : null,
  };
}

/** An OPML 2.0 text that any reader can import. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const outlines = feeds.map(({ url, name, siteUrl }) => {
    const site = siteUrl === null ? '' : ` htmlUrl="${escaped(siteUrl)}"`;
    return `    <outline type="rss" text="${escaped(name)}" title="${escaped(name)}" xmlUrl="${escaped(url)}"${site}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
