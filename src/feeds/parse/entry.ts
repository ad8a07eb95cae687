import { decodeHTMLStrict } from 'entities';
import type { Entry } from '../../model.ts';
import { cleanLine, htmlToText } from '../text.ts';
import { parseDate } from './dates.ts';
import type { RawField, RawNode } from './xml.ts';

/** Raw fields of one XML entry or feed as plain values: which field wins, and what its text means. */

const MAX_CATEGORIES = 30;
const HTML = /<(?:p|div|br|a|img|ul|ol|table|blockquote|h\d|span|b|i|em|strong|figure)\b[^<>]*>/i;
/** Tags that stand in titles by mistake; others (`<3`, `x<y`) are text. */
const INLINE =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;
const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i;

/** The entry, or null when it has neither a title, nor an address, nor text, or was cut before it had both of the first. */
export function entryFrom(node: RawNode, feedLanguage: string | null, now?: number): Entry | null {
  const guid = text(node, 'guid', 'id') ?? node.about;
  const url = entryUrl(node);
  const summary = bodyText(
    first(
      node,
      'description',
      'summary',
      'dc:description',
      'dcterms:abstract',
      'itunes:summary',
      'media:description',
    ),
  );
  const contentHtml = bodyHtml(first(node, 'content:encoded', 'content', 'xhtml:body'));
  const body = summary === '' && contentHtml !== null ? htmlToText(contentHtml) : summary;
  const title = titleText(first(node, 'title', 'dc:title')) || openingWords(body);
  if (title === '' && url === null) return null;
  if (!node.complete && (title === '' || (url === null && guid === null))) return null;
  const published = date(
    node,
    now,
    'pubdate',
    'published',
    'issued',
    'dc:date',
    'date',
    'dcterms:issued',
    'dcterms:created',
    'dcterms:date',
    'created',
  );
  const updated = date(node, now, 'updated', 'modified', 'dcterms:modified');
  return {
    guid: guid === null ? null : cleanLine(guid, 2_000) || null,
    url,
    title,
    summary,
    contentHtml,
    author: authorOf(node),
    // Many Atom feeds give only `updated`.
    publishedAt: published ?? updated,
    updatedAt: updated,
    language: primaryTag(text(node, 'dc:language', 'language') ?? node.language) ?? feedLanguage,
    categories: categoriesOf(node),
    imageUrl: imageOf(node),
  };
}

/** A feed's or entry's title as one clean line. */
export function titleText(field: RawField | undefined): string {
  if (field === undefined) return '';
  const source = content(field);
  if (source.kind === 'text') return cleanLine(source.value);
  return cleanLine(
    decodeHTMLStrict(source.value.replace(INLINE, found => (/^<(?:br|p|div)/i.test(found) ? ' ' : ''))),
  );
}

/** The first of these fields that holds anything. */
export function first(node: RawNode, ...names: string[]): RawField | undefined {
  for (const name of names) {
    const found = node.fields.get(name)?.find(field => field.text.trim() !== '');
    if (found !== undefined) return found;
  }
  return undefined;
}

export function text(node: RawNode, ...names: string[]): string | null {
  return first(node, ...names)?.text.trim() ?? null;
}

/** `en` for `en-GB` and `EN_us`; null for anything that is no language tag. */
export function primaryTag(language: string | null | undefined): string | null {
  return /^\s*([a-z]{2,3})(?:[-_][\w-]*)?\s*$/i.exec(language ?? '')?.[1]?.toLowerCase() ?? null;
}

/** An http(s) address resolved against `base`, or null. */
export function httpUrl(address: string | null | undefined, base: string): string | null {
  const tidy = (address ?? '')
    .replace(/[\t\n\r]/g, '')
    .trim()
    .replaceAll('&amp;', '&');
  if (tidy === '' || tidy.length > 4_000) return null;
  const url = URL.parse(/^www\./i.test(tidy) ? `https://${tidy}` : tidy, base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.host !== ''
    ? url.href
    : null;
}

/** The address of the page: `rel=alternate` (HTML first), a plain link, then an id that is one. */
export function alternateUrl(node: RawNode): string | null {
  const plain = (node.fields.get('link') ?? []).map(field => httpUrl(field.text, field.base));
  const links = node.links.filter(link => link.rel === 'alternate' || link.rel === '');
  const html = links.filter(link => link.type === '' || link.type.includes('html'));
  return (
    [...plain, ...[...html, ...links].map(link => httpUrl(link.href, link.base))].find(url => url !== null) ??
    null
  );
}

function entryUrl(node: RawNode): string | null {
  const original = first(node, 'feedburner:origlink');
  const alternate = (original && httpUrl(original.text, original.base)) ?? alternateUrl(node);
  if (alternate !== null) return alternate;
  const guid = first(node, 'guid', 'id');
  const isAddress = guid !== undefined && /^https?:\/\/\S+$/i.test(guid.text.trim());
  if (isAddress && guid.attributes['ispermalink']?.toLowerCase() !== 'false')
    return httpUrl(guid.text, guid.base);
  const away = first(node, 'content');
  const elsewhere = node.fields.get('content')?.find(field => field.attributes['src'] !== undefined);
  if (away === undefined && elsewhere !== undefined)
    return httpUrl(elsewhere.attributes['src'], elsewhere.base);
  return /^https?:/i.test(node.about ?? '') ? httpUrl(node.about, 'http://localhost') : null;
}

type Content = { kind: 'text' | 'html'; value: string };

/**
 * What a field's text is. Only Atom says so (type, and mode in 0.3); in RSS it is HTML. Base64 is decoded when it
 * holds text.
 */
function content(field: RawField): Content {
  const { text: value, markup, attributes } = field;
  if (markup) return { kind: 'html', value: value.replace(/^\s*<div\b[^>]*>(.*)<\/div>\s*$/is, '$1') };
  const type = attributes['type']?.trim().toLowerCase() ?? '';
  const mode = attributes['mode']?.trim().toLowerCase() ?? '';
  const binary = type.includes('/') && !/^text\/|[/+]xml$|html/.test(type);
  if (mode === 'base64' || binary) return base64(value, type);
  if (type.includes('html') || type === '') return { kind: 'html', value };
  // Plain by its label; but a paragraph tag in it is no accident.
  return HTML.test(value) && value.length > 200 ? { kind: 'html', value } : { kind: 'text', value };
}

function base64(value: string, type: string): Content {
  const compact = value.replace(/\s+/g, '');
  const nothing: Content = { kind: 'text', value: '' };
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return nothing;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character shows that it is no text
    if (/[\u0000-\u0008]/.test(decoded)) return nothing;
    return { kind: type.includes('html') || HTML.test(decoded) ? 'html' : 'text', value: decoded };
  } catch {
    return nothing;
  }
}

function bodyText(field: RawField | undefined): string {
  const html = bodyHtml(field);
  return html === null ? '' : htmlToText(html);
}

/** As HTML: plain text is escaped, its paragraphs kept. */
function bodyHtml(field: RawField | undefined): string | null {
  if (field === undefined) return null;
  const source = content(field);
  if (source.value.trim() === '') return null;
  return source.kind === 'html' ? source.value.trim() : plainAsHtml(source.value);
}

/** Plain text as HTML that reads the same. */
export function plainAsHtml(plain: string): string {
  const escaped = plain.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\n\s*\n/)
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('');
}

/** A title for an entry that has none: its first sentence or words. */
export function openingWords(body: string): string {
  const line = body.split('\n', 1)[0] ?? '';
  const sentence = /^.{20,120}?[.!?。！？](?=\s|$)/u.exec(line)?.[0] ?? line;
  return cleanLine(sentence, 120);
}

function date(node: RawNode, now: number | undefined, ...names: string[]): number | null {
  for (const name of names)
    for (const field of node.fields.get(name) ?? []) {
      const at = parseDate(field.text, now);
      if (at !== null) return at;
    }
  return null;
}

function authorOf(node: RawNode): string | null {
  for (const name of [
    'author:name',
    'dc:creator',
    'dcterms:creator',
    'dc:author',
    'author',
    'itunes:author',
  ]) {
    const names = (node.fields.get(name) ?? [])
      .map(field => personName(field.text))
      .filter(found => found !== '');
    if (names.length > 0) return [...new Set(names)].slice(0, 5).join(', ');
  }
  return null;
}

/** The name in `mail@example.org (Name)`, `Name <mail>` or plain; empty when there is only an address. */
function personName(written: string): string {
  const line = cleanLine(decodeHTMLStrict(written).replace(/<[^<>]*>/g, ' '), 200);
  const inBrackets = /^[^\s@]+@\S+\s*\((.+)\)$/.exec(line)?.[1];
  return (inBrackets ?? line.replace(/[^\s@]+@[^\s@]+\.[^\s@]+/g, '')).replace(/^[\s,;()-]+|[\s,;(-]+$/g, '');
}

function categoriesOf(node: RawNode): string[] {
  const written = [
    ...node.marks
      .filter(mark => mark.name === 'category')
      .map(({ attributes }) => attributes['label'] ?? attributes['term'] ?? ''),
    ...['category', 'dc:subject'].flatMap(name => (node.fields.get(name) ?? []).map(field => field.text)),
    ...(node.fields.get('media:keywords') ?? []).flatMap(field => field.text.split(',')),
  ];
  const names = written.map(name => cleanLine(decodeHTMLStrict(name), 100)).filter(name => name !== '');
  return [...new Set(names)].slice(0, MAX_CATEGORIES);
}

function imageOf(node: RawNode): string | null {
  const isImage = ({ type = '', medium = '', url = '' }: Record<string, string>) =>
    type.startsWith('image/') || medium === 'image' || (type === '' && IMAGE_FILE.test(url));
  const marked = (name: string) => node.marks.filter(mark => mark.name === name);
  const image = first(node, 'image:url', 'image');
  const candidates = [
    ...marked('media:content').filter(mark => isImage(mark.attributes)),
    ...marked('enclosure').filter(mark => isImage(mark.attributes)),
    ...marked('media:thumbnail'),
  ].map(({ attributes, base }) => httpUrl(attributes['url'], base));
  const linked = node.links
    .filter(link => link.rel === 'enclosure' && link.type.startsWith('image/'))
    .map(link => httpUrl(link.href, link.base));
  const podcast = marked('itunes:image').map(({ attributes, base }) => httpUrl(attributes['href'], base));
  const field = image === undefined ? null : httpUrl(image.text, image.base);
  return [...candidates, ...linked, ...podcast, field].find(url => url !== null) ?? null;
}
