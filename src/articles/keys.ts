import { hash } from 'node:crypto';
import normalizeUrl from 'normalize-url';

/** The keys by which an article is known again. Keys are for comparison only: never shown, never fetched. */

/** Parameters that tell how a reader arrived, never what is read. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\w*|format|link_\w+|ptr_name|bbc_team)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|li_fat_id|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|cmp(?:id)?|ncid|ref_(?:src|url)|s_cid|sref|smid|smtyp|spm|xtor|wt[._]mc_\w+|guccounter|guce_\w+|ftag|ocid|icid|cid_source|traffic_source|__twitter_impression)$/i;
/** Parameters that are tracking when they say so. */
const ORIGIN = /^(?:ref|src|source|from|via|medium|origin|feed|rss)$/i;
const ORIGIN_VALUE = /^(?:rss\d*|feed\w*|atom|xml|twitter|x|facebook|fb|linkedin|newsletter|email|1|true|)$/i;
const AMP = /^(?:amp|outputtype|output)$/i;

/** An address without credentials and the parameters that only track: what is shown and fetched. Null when it is no web address. */
export function cleanUrl(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  for (const [name, value] of [...parsed.searchParams])
    if (isTracking(name, value)) parsed.searchParams.delete(name, value);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

function isTracking(name: string, value: string): boolean {
  return TRACKING.test(name) || (ORIGIN.test(name) && ORIGIN_VALUE.test(value));
}

/**
 * The dedup key of an article's address: scheme, `www.`, default ports, fragments, tracking, AMP forms, the order of
 * parameters and trailing slashes do not matter. Null when the address is not one article's (a home page).
 */
export function urlKey(url: string | null): string | null {
  const clean = url === null ? null : cleanUrl(url);
  if (clean === null) return null;
  const parsed = new URL(clean);
  // `#!/story/5` and `#/story/5` name the content in single-page sites; any other fragment is a place on the page.
  const route = /^#!?\/./.test(parsed.hash) ? parsed.hash : '';
  for (const [name, value] of [...parsed.searchParams])
    if (AMP.test(name) && /^(?:amp|1|true|)$/i.test(value)) parsed.searchParams.delete(name);
  parsed.pathname = parsed.pathname.replace(/\/amp\/?$/i, '/');
  const key = normalizeUrl(parsed.href, {
    stripHash: true,
    stripProtocol: true,
    stripWWW: true,
    removeTrailingSlash: true,
    removeDirectoryIndex: [/^(?:index|default)\.(?:html?|php|aspx?|jsp)$/],
    removeQueryParameters: false,
    sortQueryParameters: true,
  });
  const isHome = !key.includes('/') && !key.includes('?');
  return isHome && route === '' ? null : key + route;
}

/** The publisher's key: the host of an address without `www.`, and its port unless it is the default one. */
export function publisherKeyOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? 'unknown';
}

/** A short hash of words, whatever their case, spacing and punctuation. */
export function wordsHash(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return shortHash(words);
}

/** An article's `textHash`: changes exactly when a citation must be checked again. */
export const textHashOf = (title: string, text: string): string => shortHash(`${title}\n\n${text}`);

export const shortHash = (text: string): string => hash('sha256', text, 'hex').slice(0, 24);
