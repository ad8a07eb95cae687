import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { elementName, NO_SCOPE, type Scope, scopeInside, scopeOfRoot } from './names.ts';
import { type FeedFormat, MAX_DEPTH, MAX_ENTRIES, MAX_FIELD } from './types.ts';

/**
 * XML feeds of every dialect as raw fields, in one streaming pass that never goes back: a missing end tag, a stray
 * one, or a text that stops in the middle costs at most the entry it stands in.
 */

/** One element's content: decoded text, or markup when it had child elements. */
export interface RawField {
  text: string;
  markup: boolean;
  attributes: Record<string, string>;
  base: string;
  language: string | null;
}

export interface RawLink {
  href: string;
  rel: string;
  type: string;
  base: string;
}

export interface RawNode {
  fields: Map<string, RawField[]>;
  links: RawLink[];
  /** Empty elements whose attributes say it all: category, enclosure, media:content … */
  marks: { name: string; attributes: Record<string, string>; base: string }[];
  language: string | null;
  about: string | null;
  /** False when the text ended inside it. */
  complete: boolean;
}

export interface RawFeed {
  format: FeedFormat | null;
  feed: RawNode;
  entries: RawNode[];
  truncated: boolean;
  tooDeep: boolean;
}

const ROOTS: Record<string, FeedFormat> = { rss: 'rss', 'rdf:rdf': 'rdf', feed: 'atom', channel: 'rss' };
const FIELDS = new Set(
  `title link guid id description summary content content:encoded xhtml:body pubdate published issued created updated
  modified date author contributor category language ttl dc:title dc:date dc:creator dc:author dc:language dc:subject
  dc:description dcterms:created dcterms:issued dcterms:modified dcterms:date dcterms:creator dcterms:abstract
  itunes:author itunes:summary media:description media:keywords feedburner:origlink sy:updateperiod
  sy:updatefrequency image tagline`.split(/\s+/),
);
const MARKS = new Set(
  'category enclosure media:content media:thumbnail itunes:image itunes:category'.split(' '),
);
/** Elements inside which titles and links belong to something else. */
const SKIPPED = new Set('source textinput cloud skiphours skipdays rdf:li items'.split(' '));
const TRANSPARENT = new Set('media:group rss rdf:rdf feed channel'.split(' '));
const INNER: Record<string, Set<string>> = {
  author: new Set(['name', 'email', 'uri', 'url']),
  contributor: new Set(['name', 'email', 'uri', 'url']),
  image: new Set(['url', 'title', 'link', 'width', 'height', 'description']),
};
/** None of these occurs in HTML, so each shows that the field before it was never closed. */
const ENDS_ANY =
  /^(?:guid|pubdate|published|updated|description|content:encoded|(?:dc|dcterms|media|sy|itunes):.+)$/;
const ENDS_SKIPPED = /^(?:guid|pubdate|description|content:encoded)$/;
const ENDS_SHORT = /^(?:title|link|id|summary|content|author|category|enclosure)$/;
const LONG = new Set('description summary content content:encoded xhtml:body'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const MAX_REPEATS = 100;
/** The long spelling of a registered relation (RFC 4287). */
const IANA = 'http://www.iana.org/assignments/relation/';
const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u;

interface Field {
  name: string;
  into: RawNode;
  parts: string[];
  size: number;
  markup: boolean;
  attributes: Record<string, string>;
  base: string;
  language: string | null;
}

/** An element that is open. */
interface Frame {
  scope: Scope;
  base: string;
  language: string | null;
  /** The field or entry that its end tag ends. */
  field: Field | null;
  entry: RawNode | null;
  /** Its name as it stands in the markup of the field around it. */
  tag: string | null;
  skip: boolean;
}

interface Reading {
  raw: RawFeed;
  frames: Frame[];
  /** The fields that are open, innermost last. */
  fields: Field[];
  entry: RawNode | null;
  inCdata: boolean;
  atEnd: boolean;
}

class Stop extends Error {}

/** Reads `text`, which came from the address `url`. */
export function readXml(text: string, url: string): RawFeed {
  const raw: RawFeed = { format: null, feed: newNode(null), entries: [], truncated: false, tooDeep: false };
  const reading: Reading = { raw, frames: [], fields: [], entry: null, inCdata: false, atEnd: false };
  const outermost = { scope: NO_SCOPE, base: url, language: null, skip: false };
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        openElement(reading, reading.frames.at(-1) ?? outermost, name, attributes),
      onclosetag: () => closeElement(reading),
      ontext: data => addText(reading, data),
      oncdatastart: () => {
        reading.inCdata = true;
      },
      oncdataend: () => {
        reading.inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.write(text);
    reading.atEnd = true;
    parser.end();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    raw.truncated = true;
    if (reading.entry !== null) reading.entry.complete = false;
  }
  return raw;
}

type Outer = Pick<Frame, 'scope' | 'base' | 'language' | 'skip'>;

function openElement(
  reading: Reading,
  outer: Outer,
  qualified: string,
  attributes: Record<string, string>,
): void {
  const { raw, frames } = reading;
  if (frames.length >= MAX_DEPTH) {
    raw.tooDeep = true;
    throw new Stop();
  }
  for (const key in attributes) attributes[key] = decodeHTMLStrict(attributes[key] ?? '');
  const declared = scopeInside(outer.scope, attributes);
  const scope = frames.length === 0 ? scopeOfRoot(declared, qualified) : declared;
  const name = elementName(qualified, scope);
  const frame: Frame = {
    scope,
    base: URL.parse(attributes['xml:base'] ?? '', outer.base)?.href ?? outer.base,
    language: attributes['xml:lang'] ?? outer.language,
    field: null,
    entry: null,
    tag: null,
    skip: outer.skip,
  };
  frames.push(frame);
  if (name === 'item' || name === 'entry') {
    raw.format ??= name === 'entry' ? 'atom' : 'rss';
    openEntry(reading, frame, attributes);
  } else if (!stayedInField(reading, frame, name, qualified, attributes))
    openPlain(reading, frame, name, attributes);
}

function openEntry(reading: Reading, frame: Frame, attributes: Record<string, string>): void {
  endFields(reading);
  reading.entry = null;
  if (reading.raw.entries.length >= MAX_ENTRIES) throw new Stop();
  const entry = newNode(frame.language);
  entry.about = attributes['rdf:about'] ?? attributes['about'] ?? null;
  reading.raw.entries.push(entry);
  reading.entry = entry;
  frame.entry = entry;
  frame.skip = false;
}

/** Inside an open field an element is markup, a part of the field, or proof that the field was never closed. */
function stayedInField(
  reading: Reading,
  frame: Frame,
  name: string,
  qualified: string,
  attributes: Record<string, string>,
): boolean {
  const field = reading.fields.at(-1);
  if (field === undefined) return false;
  const inner = INNER[field.name];
  if (inner?.has(name)) {
    openField(reading, `${field.name}:${name}`, frame, attributes);
    return true;
  }
  if (ENDS_ANY.test(name) || (!LONG.has(field.name) && ENDS_SHORT.test(name))) {
    endFields(reading);
    return false;
  }
  const tag = qualified.slice(qualified.indexOf(':') + 1);
  if (NAME.test(tag)) {
    frame.tag = tag;
    addMarkup(field, openingTag(tag, attributes));
  } else addPart(field, field.markup ? `&lt;${tag}` : `<${qualified}`);
  return true;
}

function openPlain(reading: Reading, frame: Frame, name: string, attributes: Record<string, string>): void {
  const { raw, entry } = reading;
  raw.format ??= ROOTS[name] ?? null;
  if ((name === 'channel' || name === 'feed') && entry === null) raw.feed.language ??= frame.language;
  if (TRANSPARENT.has(name)) return;
  const into = entry ?? raw.feed;
  if (MARKS.has(name) && Object.keys(attributes).length > 0)
    into.marks.push({ name, attributes, base: frame.base });
  // A field that only RSS entries have shows that the skipped element before it was never closed.
  if (frame.skip && entry !== null && ENDS_SKIPPED.test(name)) frame.skip = false;
  if (frame.skip || SKIPPED.has(name) || (name === 'image' && entry === null)) {
    frame.skip = true;
  } else if (name === 'link' && attributes['href'] !== undefined) {
    const { href, rel = 'alternate', type = '' } = attributes;
    into.links.push({
      href,
      rel: rel.toLowerCase().replace(IANA, ''),
      type: type.toLowerCase(),
      base: frame.base,
    });
  } else if (FIELDS.has(name)) openField(reading, name, frame, attributes);
  else if (name.includes(':')) frame.skip = true;
}

function openField(reading: Reading, name: string, frame: Frame, attributes: Record<string, string>): void {
  const into = reading.entry ?? reading.raw.feed;
  const { base, language } = frame;
  frame.field = { name, into, parts: [], size: 0, markup: false, attributes, base, language };
  reading.fields.push(frame.field);
}

function closeElement(reading: Reading): void {
  const { frames, fields, atEnd, raw } = reading;
  const frame = frames.pop();
  if (frame === undefined) return;
  const field = fields.at(-1);
  if (frame.tag !== null && field?.markup && !VOID.has(frame.tag)) addPart(field, `</${frame.tag}>`);
  if (atEnd) {
    // What the end of the text cuts off is half an address or half a sentence: not worth keeping.
    raw.truncated = true;
    if (frame.entry !== null && frame.entry === reading.entry) frame.entry.complete = false;
    return;
  }
  if (frame.field !== null) endField(reading, frame.field);
  if (frame.entry !== null && frame.entry === reading.entry) {
    endFields(reading);
    reading.entry = null;
  }
}

/** Ends a field and the fields inside it; one that was ended before is left alone. */
function endField(reading: Reading, field: Field): void {
  const index = reading.fields.lastIndexOf(field);
  if (index < 0) return;
  reading.fields.length = index;
  const { name, into, parts, markup, attributes, base, language } = field;
  const value: RawField = { text: parts.join(''), markup, attributes, base, language };
  const list = into.fields.get(name);
  if (list === undefined) into.fields.set(name, [value]);
  else if (list.length < MAX_REPEATS) list.push(value);
}

function endFields(reading: Reading): void {
  const outermost = reading.fields[0];
  if (outermost !== undefined) endField(reading, outermost);
}

function addText(reading: Reading, data: string): void {
  const field = reading.fields.at(-1);
  if (field === undefined) return;
  const text = reading.inCdata ? data : decodeHTMLStrict(data);
  addPart(field, field.markup ? escapeText(text) : text);
}

function addPart(field: Field, part: string): void {
  if (field.size >= MAX_FIELD) return;
  field.size += part.length;
  field.parts.push(part);
}

function addMarkup(field: Field, part: string): void {
  if (!field.markup) field.parts = field.parts.map(escapeText);
  field.markup = true;
  addPart(field, part);
}

function newNode(language: string | null): RawNode {
  return { fields: new Map(), links: [], marks: [], language, about: null, complete: true };
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function openingTag(name: string, attributes: Record<string, string>): string {
  let tag = `<${name}`;
  for (const key in attributes)
    if (!key.startsWith('xmlns'))
      tag += ` ${key}="${(attributes[key] ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
  return `${tag}>`;
}
