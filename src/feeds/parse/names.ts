/**
 * Element names without the accidents of prefixes. RSS and Atom elements get their plain local name whatever the
 * version; elements of known modules get the usual prefix (`dc:date`); all others get `other:`.
 */

const CORE = '';
const OTHER = 'other';

const NAMESPACES: Record<string, string> = {
  'http://purl.org/rss/1.0': CORE,
  'http://purl.org/net/rss1.1#': CORE,
  'http://my.netscape.com/rdf/simple/0.9': CORE,
  'http://channel.netscape.com/rdf/simple/0.9': CORE,
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': CORE,
  'http://purl.org/rss/1.0/modules/rss091#': CORE,
  'http://backend.userland.com/rss': CORE,
  'http://backend.userland.com/rss2': CORE,
  'http://blogs.law.harvard.edu/tech/rss': CORE,
  'http://www.rssboard.org/rss-specification': CORE,
  'http://cyber.law.harvard.edu/rss/rss.html': CORE,
  'http://www.w3.org/2005/atom': CORE,
  'http://purl.org/atom/ns#': CORE,
  'http://purl.org/atom/ns': CORE,
  'http://example.com/newformat#': CORE,
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/rss': 'media',
  'http://tools.search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
};

/** What a prefix means when no declaration says otherwise. */
const USUAL: Record<string, string> = {
  '': CORE,
  atom: CORE,
  atom03: CORE,
  atom10: CORE,
  a10: CORE,
  rss: CORE,
  rdf: 'rdf',
  xhtml: 'xhtml',
  content: 'content',
  dc: 'dc',
  dcterms: 'dcterms',
  media: 'media',
  itunes: 'itunes',
  sy: 'sy',
  feedburner: 'feedburner',
};

/** Declared prefixes (`''` for the default namespace) and what they stand for. */
export type Scope = ReadonlyMap<string, string>;

/** Declared prefixes kept at once: more are nonsense, and each new scope copies the outer one. */
const MAX_PREFIXES = 64;

export const NO_SCOPE: Scope = new Map();

/** The scope inside an element, given its attributes. */
export function scopeInside(outer: Scope, attributes: Record<string, string>): Scope {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null) continue;
    scope ??= new Map(outer);
    if (scope.size >= MAX_PREFIXES) break;
    scope.set(prefix, meaning(attributes[name] ?? '', prefix));
  }
  return scope ?? outer;
}

/** A root that is called `x:feed` or `x:rss` says what its prefix means, even when the declaration is gone or wrong. */
export function scopeOfRoot(scope: Scope, qualified: string): Scope {
  const [, prefix] = /^([^:]+):(?:feed|rss)$/.exec(qualified) ?? [];
  return prefix === undefined ? scope : new Map(scope).set(prefix, CORE);
}

function meaning(uri: string, prefix: string): string {
  const tidy = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/\/+$/, '');
  const known = NAMESPACES[tidy];
  if (known !== undefined) return known;
  // An unknown or misspelt address: a usual prefix is believed, and so is the lack of one.
  return USUAL[prefix] ?? OTHER;
}

/** `title`, `dc:date`, `media:content` … for a (lower-case) qualified name. */
export function elementName(qualified: string, scope: Scope): string {
  const colon = qualified.indexOf(':');
  const prefix = colon < 0 ? '' : qualified.slice(0, colon);
  const local = colon < 0 ? qualified : qualified.slice(colon + 1);
  const namespace = scope.get(prefix) ?? USUAL[prefix] ?? OTHER;
  return namespace === CORE ? local : `${namespace}:${local}`;
}
