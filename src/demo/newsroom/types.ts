/**
 * The invented newsroom as plain data: what an outlet is and what an article says.
 * Every outlet, person, unit, ship, company and event in `outlets/` is made up.
 */
import type { PublisherKind } from '../../model.ts';

export type Language = 'en' | 'de' | 'uk' | 'ko';

/** How an outlet writes dates: AP ('Sept. 4'), day first ('4 September'), or as its language does. */
export type DateStyle = 'ap' | 'day-first' | 'de' | 'uk' | 'ko';

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';

export type LayoutName = 'broadsheet' | 'weblog' | 'portal' | 'release' | 'wire' | 'plain';

export interface FeedSpec {
  format: FeedFormat;
  path: string;
  /** Whether entries carry the whole text or a summary only. */
  body: 'full' | 'summary';
  /** `permalink`: the guid is the URL; `tag`: an opaque id; `none`: entries have no guid at all. */
  guid: 'permalink' | 'tag' | 'none';
  /** Adds campaign parameters to links, as feed services do. */
  tracking?: true;
  /** Minutes, as RSS `ttl`. */
  ttl?: number;
}

export interface OutletSpec {
  key: string;
  name: string;
  tagline: string;
  kind: PublisherKind;
  /** Outlets under one owner share a family. */
  family: string;
  /** ISO 3166 alpha-2. */
  country: string;
  language: Language;
  dates: DateStyle;
  layout: LayoutName;
  charset: 'utf-8' | 'windows-1252';
  /** Path of an article; `{slug}`, `{id}`, `{yyyy}` and `{mm}` are filled in. */
  articlePath: string;
  feed: FeedSpec;
  articles: readonly ArticleSpec[];
}

export interface CreditSpec {
  agency: string;
  /** `trailing` is the last line of the text; `leading` stands before its first word. */
  form: 'trailing' | 'leading';
  line: string;
}

export interface CorrectionSpec {
  /** Replacements in title, standfirst and body: each `from` occurs in the article as first published. */
  changes: readonly (readonly [from: string, to: string])[];
  note: string;
}

/** Hostile matter in an otherwise real article. `canaries` are strings that no digest may ever show. */
export interface TrapSpec {
  kind: 'hidden_injection' | 'visible_injection';
  canaries: readonly string[];
}

/**
 * One article. Title, standfirst, body, note and caption may hold date placeholders (`dates.ts`), counted from
 * the newsroom's `now`, so that the text agrees with the time at which it is served.
 */
export interface ArticleSpec {
  /** Unique in the whole newsroom. */
  slug: string;
  /** Publish time, in hours before `now`. */
  hoursAgo: number;
  title: string;
  standfirst?: string;
  byline?: string;
  dateline?: string;
  body: readonly string[];
  /** Gold label: articles about one event share it. */
  event: string;
  defence: boolean;
  tags: readonly string[];
  credit?: CreditSpec;
  image?: { caption: string; alt: string };
  /** Absent until `publish(slug)`. */
  later?: true;
  correction?: CorrectionSpec;
  /** `paywalled`: the page shows a stub only. `robots_disallowed`: robots.txt forbids its path. */
  access?: 'paywalled' | 'robots_disallowed';
  trap?: TrapSpec;
  /** Raw HTML put after the paragraph with this index. */
  inserts?: readonly { after: number; html: string }[];
  /** Readers' comments under the article. */
  comments?: readonly { author: string; text: string }[];
}
