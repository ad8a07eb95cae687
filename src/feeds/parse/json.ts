import { z } from 'zod';
import type { Entry } from '../../model.ts';
import { cleanLine, htmlToText } from '../text.ts';
import { parseDate } from './dates.ts';
import { httpUrl, openingWords, plainAsHtml, primaryTag } from './entry.ts';
import { type FeedParse, type FeedSource, MAX_ENTRIES, MAX_FIELD } from './types.ts';

/** JSON Feed (1.0 and 1.1). An item that does not fit is lost alone; a text cut in the middle keeps its whole items. */

const word = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const person = z.object({ name: word }).nullish().catch(null);

const feedShape = z.object({
  version: z.string(),
  title: word,
  home_page_url: word,
  language: word,
  items: z.array(z.unknown()),
});

const itemShape = z.object({
  id: word,
  url: word,
  external_url: word,
  title: word,
  summary: word,
  content_html: word,
  content_text: word,
  date_published: word,
  date_modified: word,
  image: word,
  banner_image: word,
  language: word,
  author: person,
  authors: z.array(person).nullish().catch(null),
  tags: z.array(word).nullish().catch(null),
});

export function parseJsonFeed(text: string, source: FeedSource): FeedParse {
  const whole = parseJson(text);
  const repaired = whole === undefined ? parseJson(closeJson(text)) : whole;
  const parsed = feedShape.safeParse(repaired);
  if (!parsed.success || !/jsonfeed\.org\/version/i.test(parsed.data.version))
    return { ok: false, reason: 'not_a_feed' };
  const feed = parsed.data;
  const language = primaryTag(feed.language);
  const kept = feed.items.slice(0, MAX_ENTRIES);
  const entries = kept.flatMap(item => entryFrom(item, source, language) ?? []);
  return {
    ok: true,
    feed: {
      format: 'json',
      title: cleanLine(feed.title ?? ''),
      siteUrl: httpUrl(feed.home_page_url, source.url),
      language,
      hints: { ttlMs: null, updateEveryMs: null },
      entries,
      // A text cut in the middle held at least one item more than its whole ones.
      loss: { markers: feed.items.length + (whole === undefined ? 1 : 0), parsed: entries.length },
      truncated: whole === undefined || kept.length < feed.items.length,
    },
  };
}

function entryFrom(item: unknown, { url: base, now }: FeedSource, language: string | null): Entry | null {
  const parsed = itemShape.safeParse(item);
  if (!parsed.success) return null;
  const fields = parsed.data;
  const html = fields.content_html?.trim() || (fields.content_text ? plainAsHtml(fields.content_text) : '');
  const contentHtml = html === '' ? null : html.slice(0, MAX_FIELD);
  const summary = fields.summary ? htmlToText(plainAsHtml(fields.summary.slice(0, MAX_FIELD))) : '';
  const id = fields.id?.trim() || null;
  const url =
    httpUrl(fields.url, base) ??
    httpUrl(fields.external_url, base) ??
    (/^https?:/i.test(id ?? '') ? httpUrl(id, base) : null);
  const body = summary === '' && contentHtml !== null ? htmlToText(contentHtml) : summary;
  const title = cleanLine(fields.title ?? '') || openingWords(body);
  if (title === '' && url === null) return null;
  const authors = [fields.author, ...(fields.authors ?? [])].map(author =>
    cleanLine(author?.name ?? '', 200),
  );
  const tags = (fields.tags ?? []).map(tag => cleanLine(tag ?? '', 100));
  const updatedAt = parseDate(fields.date_modified, now);
  return {
    guid: id,
    url,
    title,
    summary,
    contentHtml,
    author: [...new Set(authors.filter(name => name !== ''))].slice(0, 5).join(', ') || null,
    publishedAt: parseDate(fields.date_published, now) ?? updatedAt,
    updatedAt,
    language: primaryTag(fields.language) ?? language,
    categories: [...new Set(tags.filter(tag => tag !== ''))].slice(0, 30),
    imageUrl: httpUrl(fields.image, base) ?? httpUrl(fields.banner_image, base),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text up to its last whole item, with the brackets that are open there closed. */
function closeJson(text: string): string {
  const open: string[] = [];
  let inString = false;
  let cut = '';
  let end = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') open.push('}');
    else if (character === '[') open.push(']');
    else if (character === '}' || character === ']') {
      open.pop();
      // Depth 2 is inside the feed's object and one of its lists: a whole item has just ended.
      if (open.length === 2 && character === '}') {
        end = index + 1;
        cut = open.toReversed().join('');
      }
    }
  }
  return text.slice(0, end) + cut;
}
