import { decodeText } from '../charset.ts';
import { alternateUrl, entryFrom, first, primaryTag, text, titleText } from './entry.ts';
import { parseJsonFeed } from './json.ts';
import { countMarkers, rejectionOf } from './sniff.ts';
import { type FeedParse, type FeedSource, MAX_CHARACTERS } from './types.ts';
import { type RawNode, readXml } from './xml.ts';
import { HOUR_MS } from '../../time.ts';

export { FEED_REJECTIONS, type FeedParse, type FeedRejection, type ParsedFeed } from './types.ts';

const PERIODS: Record<string, number> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
  monthly: 30 * 24 * HOUR_MS,
  yearly: 365 * 24 * HOUR_MS,
};

/**
 * The bytes of a feed as entries: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, however ill-formed, as far as
 * they go. Takes time linear in the bytes and never throws; what is no feed is refused with a reason.
 */
export function parseFeed(body: Uint8Array, source: FeedSource): FeedParse {
  if (body.length > MAX_CHARACTERS * 4) return { ok: false, reason: 'too_large' };
  const decoded = decodeText(body, source.contentType);
  if (decoded.length > MAX_CHARACTERS) return { ok: false, reason: 'too_large' };
  const start = /[^\s\uFEFF\0]/.exec(decoded)?.[0];
  if (start === undefined) return { ok: false, reason: 'empty' };
  return start === '{'
    ? parseJsonFeed(decoded.replace(/^[\s\uFEFF]+/, ''), source)
    : parseXmlFeed(decoded, source);
}

function parseXmlFeed(decoded: string, source: FeedSource): FeedParse {
  const raw = readXml(decoded, source.url);
  if (raw.format === null) return { ok: false, reason: raw.tooDeep ? 'too_complex' : rejectionOf(decoded) };
  const language = primaryTag(text(raw.feed, 'language', 'dc:language') ?? raw.feed.language);
  const entries = raw.entries.flatMap(node => entryFrom(node, language, source.now) ?? []);
  if (entries.length === 0 && raw.tooDeep) return { ok: false, reason: 'too_complex' };
  return {
    ok: true,
    feed: {
      format: raw.format,
      title: titleText(first(raw.feed, 'title', 'dc:title')),
      siteUrl: alternateUrl(raw.feed),
      language,
      hints: hintsOf(raw.feed),
      entries,
      loss: { markers: countMarkers(decoded), parsed: entries.length },
      truncated: raw.truncated,
    },
  };
}

function hintsOf(feed: RawNode): { ttlMs: number | null; updateEveryMs: number | null } {
  const minutes = Number(text(feed, 'ttl') ?? Number.NaN);
  const period = PERIODS[text(feed, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Number(text(feed, 'sy:updatefrequency') ?? 1);
  return {
    ttlMs: minutes > 0 && minutes <= 60 * 24 * 31 ? minutes * 60_000 : null,
    updateEveryMs: period !== undefined && frequency > 0 ? Math.round(period / frequency) : null,
  };
}
