import type { Generated } from 'kysely';
import type { PublisherKind } from '../../model.ts';
import type { Flag } from './flag.ts';

/** Articles, where they were seen, and who publishes them. */

export type PublisherNaming = 'catalogue' | 'page' | 'feed' | 'host';

export interface PublishersTable {
  key: string;
  name: string;
  family: string;
  country: string | null;
  kind: PublisherKind;
  /** Who named it; a better source may rename it (catalogue over page over feed over host). */
  namedBy: PublisherNaming;
}

export interface ArticlesTable {
  id: Generated<number>;
  /** `unread`: stored from its feed, page not read yet. `ready`: text is final until the article changes. */
  state: 'unread' | 'ready';
  /** Unique and sticky: the key under which the article was first stored. */
  identity: string;
  url: string;
  canonicalUrl: string;
  /** Dedup key of the canonical URL, null when the URL does not single out one article. */
  canonicalKey: string | null;
  /** 0 when its feed gave no link: `url` is then the site's, and there is no page to read. */
  hasPage: Flag;
  title: string;
  text: string;
  /** What the feed itself carried as plain text: used when the page is worse, paywalled or refused. */
  feedText: string;
  /** The feed's newest title; `title` follows when the page has been read again. */
  feedTitle: string;
  textSource: 'feed' | 'page';
  textHash: string;
  publisherKey: string;
  creditAgency: string | null;
  creditText: string | null;
  author: string | null;
  imageUrl: string | null;
  publishedAt: number | null;
  modifiedAt: number | null;
  firstSeenAt: number;
  updatedAt: number;
  language: string | null;
  paywalled: Flag;
  readAttempts: number;
  /** When the page is to be read (again); null when nothing is due. */
  nextReadAt: number | null;
  readAt: number | null;
  /** When its text changed; null once everything that cites it was rechecked. */
  recheckAt: number | null;
  /** When it first became `ready`. */
  readyAt: number | null;
  /** When it was given a story. */
  groupedAt: number | null;
  readError: string | null;
  revision: Generated<number>;
}

/** Earlier texts of an article, so that a posted citation can still be shown against what it cited. */
export interface ArticleRevisionsTable {
  articleId: number;
  revision: number;
  title: string;
  text: string;
  replacedAt: number;
}

/**
 * One appearance of an article in one feed. `identity` is the sticky key under which the feed first gave it; the other
 * keys are the newest that the feed gave, by which the same entry is known again.
 */
export interface SightingsTable {
  feedId: number;
  identity: string;
  articleId: number;
  guid: string | null;
  urlKey: string | null;
  titleHash: string;
  textHash: string;
  /** The date that the feed gives. */
  publishedAt: number | null;
  firstSeenAt: number;
  lastSeenAt: number;
}
