import { Parser } from 'htmlparser2';
import { cleanLine } from './text.ts';

/** OPML: lists of feeds as other readers export and import them. Pure. */

export interface OpmlFeed {
  url: string;
  name: string;
  siteUrl: string | null;
}

const MAX_FEEDS = 1_000;
const MAX_CHARACTERS = 4_000_000;

/** The feeds of an OPML text, each once, in its order; null when it is no OPML. Folders do not matter. */
export function parseOpml(text: string): OpmlFeed[] | null {
  const feeds = new Map<string, OpmlFeed>();
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.toLowerCase();
        if (tag === 'opml') isOpml = true;
        if (tag !== 'outline' || feeds.size >= MAX_FEEDS) return;
        // Attribute names differ in case from writer to writer.
        const given = Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        const url = given['xmlurl'] ?? '';
        if (url === '' || feeds.has(url)) return;
        const shown = cleanLine(given['title'] || given['text'] || '', 80);
        feeds.set(url, { url, name: shown, siteUrl: given['htmlurl'] || null });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text.slice(0, MAX_CHARACTERS));
  return isOpml || feeds.size > 0 ? [...feeds.values()] : null;
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
