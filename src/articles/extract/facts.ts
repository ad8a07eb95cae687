import { parseDate } from '../../feeds/parse/dates.ts';
import { cleanLine } from '../sanitize.ts';

/** What a page says about its article apart from the text: JSON-LD first, then OpenGraph and meta tags. */
export interface PageFacts {
  title: string | null;
  canonicalUrl: string | null;
  siteName: string | null;
  author: string | null;
  publishedAt: number | null;
  modifiedAt: number | null;
  language: string | null;
  paywalled: boolean;
  imageUrl: string | null;
}

type Json = Record<string, unknown>;

const MAX_BODY = 200_000;
const ARTICLE_TYPES = /(?:Article|BlogPosting|Report)$/;

/** What a page says about its article, and the text that its JSON-LD gives, as it stands there. */
export function factsOf(document: Document, url: string): { facts: PageFacts; articleBody: string | null } {
  const data = articleData(document);
  const named = metaOf(document);
  const meta = (...names: string[]): string | null => {
    const found = names.map(name => named.get(name)).find(content => content !== undefined);
    return found === undefined ? null : cleanLine(found, 500);
  };
  const date = (...values: (string | null)[]): number | null => {
    for (const value of values) {
      const at = value === null ? null : parseDate(value);
      if (at !== null) return at;
    }
    return null;
  };
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    meta('og:url') ??
    text(data['url']);
  const time =
    document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ?? null;
  const body = data['articleBody'];
  const facts: PageFacts = {
    title: text(data['headline']) ?? meta('og:title', 'twitter:title') ?? heading(document),
    canonicalUrl: sameSite(canonical, url),
    siteName: text(first(data['publisher'])?.['name']) ?? meta('og:site_name'),
    author: authorOf(data['author']) ?? meta('author', 'article:author', 'dc.creator'),
    publishedAt: date(
      text(data['datePublished']),
      meta('article:published_time', 'date', 'dc.date', 'pubdate'),
      time,
    ),
    modifiedAt: date(text(data['dateModified']), meta('article:modified_time')),
    language: languageTag(document.documentElement?.getAttribute('lang') ?? text(data['inLanguage'])),
    paywalled: data['isAccessibleForFree'] === false || /^false$/i.test(String(data['isAccessibleForFree'])),
    imageUrl: meta('og:image'),
  };
  return { facts, articleBody: typeof body === 'string' ? body.slice(0, MAX_BODY) : null };
}

/** The page's meta tags by name or property, in small letters; the first of several counts. */
function metaOf(document: Document): Map<string, string> {
  const named = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !named.has(name)) named.set(name, content);
    }
  }
  return named;
}

/** The page's JSON-LD about an article, wherever it is nested; broken JSON is passed over. */
function articleData(document: Document): Json {
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      // Many sites ship invalid JSON-LD; the meta tags say the same.
    }
  }
  return {};
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 5 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticle(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const json = value as Json;
  if ([json['@type']].flat().some(type => ARTICLE_TYPES.test(String(type)))) return json;
  return findArticle(json['@graph'] ?? json['mainEntity'], depth + 1);
}

const first = (value: unknown): Json | null => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? (one as Json) : null;
};

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? cleanLine(value, 500) : null;

function authorOf(value: unknown): string | null {
  const names = [value].flat().flatMap(each => text(each) ?? text(first(each)?.['name']) ?? []);
  return names.length > 0 ? names.join(', ') : null;
}

const heading = (document: Document): string | null =>
  text(document.querySelector('h1')?.textContent) ?? text(document.title);

/** A canonical address on another site is a claim that anybody could make: it is not believed. */
function sameSite(canonical: string | null | undefined, url: string): string | null {
  const parsed = canonical ? URL.parse(canonical, url) : null;
  const bare = (host: string) => host.replace(/^(?:www|m|amp)\./, '');
  return parsed !== null && bare(parsed.host) === bare(new URL(url).host) ? parsed.href : null;
}

const languageTag = (tag: string | null): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
