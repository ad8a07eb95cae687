import type { Generated } from 'kysely';

/** Feeds and who reads them. */

/**
 * `guid`: guid, then link, then content. `url`: guids are reused or change, so links decide. `guid_only`: several
 * entries share a link. `content`: neither can be trusted.
 */
export type IdentityPolicy = 'guid' | 'url' | 'guid_only' | 'content';

export type FeedNoticeKind = 'failing' | 'gone' | 'recovered';

/** A feed's URL and its fetch state, shared by all who read it. */
export interface FeedsTable {
  id: Generated<number>;
  url: string;
  title: string;
  siteUrl: string | null;
  language: string | null;
  /** `gone`: the publisher said so (410) twice; not polled until a moderator resumes it. */
  state: 'active' | 'gone';
  etag: string | null;
  lastModified: string | null;
  /** Hash of the last body: an unchanged body without validators costs no parsing. */
  bodyHash: string | null;
  /** Which key tells this feed's entries apart, learnt when a body proves the guids or the links unfit. */
  identityPolicy: IdentityPolicy;
  nextPollAt: number;
  pollEveryMs: number;
  /** Typical gap between two entries, null until it can be told. */
  rhythmMs: number | null;
  /** How often the feed itself says that it changes (ttl, sy:updatePeriod). */
  ttlMs: number | null;
  lastPolledAt: number | null;
  lastOkAt: number | null;
  lastNewAt: number | null;
  /** When a body was last parsed: entries last seen then are still listed. */
  lastBodyAt: number | null;
  /** Failures in a row. */
  failures: number;
  failingSinceAt: number | null;
  /** When the moderators were told of the present failure: once per failure. */
  noticedAt: number | null;
  /** An error code of the message catalogue and its params, null after a success. */
  errorCode: string | null;
  errorJson: string | null;
  /** Where a permanent redirect points, and how often in a row it was seen. */
  movedTo: string | null;
  movedSightings: number;
  createdAt: number;
}

/** What the moderators of a guild have to be told about a feed, once. */
export interface FeedNoticesTable {
  id: Generated<number>;
  guildId: string;
  feedId: number;
  kind: FeedNoticeKind;
  /** Params of the notice's catalogue phrase. */
  paramsJson: string;
  at: number;
  toldAt: number | null;
}

/** A guild's use of a feed. */
export interface SubscriptionsTable {
  id: Generated<number>;
  guildId: string;
  feedId: number;
  name: string;
  state: 'active' | 'paused';
  /** Sightings first seen before this are not in the guild's audience (first sync: latest N, all, skip). */
  visibleFromAt: number;
  /** `{include: string[], exclude: string[], everythingCounts: boolean}` */
  filtersJson: string;
  /** Publisher facts that the moderators set for this feed: `{name?, family?, country?, kind?}` */
  publisherJson: string;
  createdBy: string;
  createdAt: number;
}
