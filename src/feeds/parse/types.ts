import type { Entry } from '../../model.ts';

/** Why bytes gave no feed; `error.feed_<reason>` says it to people. */
export const FEED_REJECTIONS = [
  'empty',
  'html_page',
  'block_page',
  'not_a_feed',
  'too_large',
  'too_complex',
] as const;
export type FeedRejection = (typeof FEED_REJECTIONS)[number];

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

export interface ParsedFeed {
  format: FeedFormat;
  title: string;
  siteUrl: string | null;
  /** BCP 47 primary tag as the feed declares it. */
  language: string | null;
  /** How often the feed says that it changes. */
  hints: { ttlMs: number | null; updateEveryMs: number | null };
  entries: Entry[];
  /** Entry markers seen in the text against entries parsed: fewer parsed means that something was lost. */
  loss: { markers: number; parsed: number };
  /** The text ended before the feed did, or a cap cut it. */
  truncated: boolean;
}

export type FeedParse = { ok: true; feed: ParsedFeed } | { ok: false; reason: FeedRejection };

export interface FeedSource {
  /** The address that the bytes came from: relative addresses are resolved against it. */
  url: string;
  contentType: string | null;
  /** When it was fetched (epoch ms): dates far beyond it are taken for mistakes. */
  now?: number;
}

/** Decoded characters beyond this are not read. */
export const MAX_CHARACTERS = 20_000_000;
export const MAX_ENTRIES = 2_000;
export const MAX_DEPTH = 400;
/** Characters kept of one field. */
export const MAX_FIELD = 1_000_000;
