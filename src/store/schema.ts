import type { Generated, Kysely } from 'kysely';
import type {
  Delivery,
  DeliveryState,
  EditionState,
  PauseReason,
  PublisherKind,
  ScheduleState,
  WatchKind,
  WatchPause,
  Writer,
} from '../model.ts';

/**
 * The tables, one type each. Both engines hold the same four kinds of column: text, 64-bit integers (ids, epoch
 * milliseconds, counts, and 0/1 for flags), doubles and bytes. Structured values are JSON in text columns (`…Json`).
 */

export type Engine = 'sqlite' | 'postgres';

/** 0 or 1: one kind of flag for both engines. */
export type Flag = 0 | 1;

/**
 * `guid`: guid, then link, then content. `url`: guids are reused or change, so links decide. `guid_only`: several
 * entries share a link. `content`: neither can be trusted.
 */
export type IdentityPolicy = 'guid' | 'url' | 'guid_only' | 'content';

export type FeedNoticeKind = 'failing' | 'gone' | 'recovered';

export type PublisherNaming = 'catalogue' | 'page' | 'feed' | 'host';

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

/** What the moderators of a guild have to be told about its schedules, once. */
export interface NoticesTable {
  id: Generated<number>;
  guildId: string;
  /** A phrase of the message catalogue. */
  key: string;
  paramsJson: string;
  /** Whom it concerns most. */
  userId: string;
  at: number;
  /** When that member could not be reached. */
  triedAt: number | null;
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

/** Articles whose text is not in the search index yet; written in the transaction that makes or changes the text. */
export interface SearchQueueTable {
  articleId: number;
  queuedAt: number;
}

/** An article's tokens, as the index holds them. */
export interface SearchDocumentsTable {
  articleId: number;
  title: string;
  /** One line a sentence; tokens parted by spaces, `^` before one that is written as a name. */
  body: string;
  length: number;
}

/** The articles of one segment (a range of ids) that hold a token. */
export interface SearchPostingsTable {
  token: string;
  segment: number;
  documents: number;
  /** Four bytes an article: see answers/postings.ts. */
  postings: Uint8Array;
}

/** One row: what ranking has to know of the index as a whole. */
export interface SearchTotalsTable {
  id: number;
  documents: number;
  tokens: number;
}

export interface StoriesTable {
  id: Generated<number>;
  /** Set when this story was merged into another: links to it stay valid. */
  mergedInto: number | null;
  firstAt: number;
  lastAt: number;
  createdAt: number;
  updatedAt: number;
}

export interface StoryArticlesTable {
  articleId: number;
  storyId: number;
  joinedAt: number;
  topicsJson: string;
  /** How much the article is about defence, 0 to 1. */
  relevance: number;
}

export interface BriefsTable {
  id: Generated<number>;
  storyId: number;
  /** Audience, evidence, prompt version, model and language, hashed: an unchanged story costs nothing. */
  cacheKey: string;
  audienceKey: string;
  language: string;
  writer: Writer;
  /** The `Brief`. */
  briefJson: string;
  createdAt: number;
}

export interface SchedulesTable {
  id: Generated<number>;
  guildId: string;
  channelId: string;
  dailyTime: string | null;
  cron: string | null;
  zone: string;
  topicsJson: string;
  optionsJson: string;
  state: ScheduleState;
  pauseReason: PauseReason | null;
  pausedUntilAt: number | null;
  nextSlotAt: number;
  skippedToAt: number | null;
  markAt: number;
  lastResultJson: string | null;
  revision: Generated<number>;
  createdBy: string;
  createdAt: number;
}

export interface EditionsTable {
  id: Generated<number>;
  guildId: string;
  /** Null for `/digest now` without a schedule. */
  scheduleId: number | null;
  /** `schedule:<id>` or `guild:<id>`; (scheduleKey, slot) is unique. */
  scheduleKey: string;
  /** The due time as ISO 8601 UTC, `now:<interaction id>`, `test:<interaction id>` or `breaking:<story id>`. */
  slot: string;
  channelId: string;
  code: string;
  state: EditionState;
  fromAt: number;
  toAt: number;
  /** The `EditionContent`. */
  contentJson: string;
  /** When its slot was due: late deliveries are given up after a while. */
  dueAt: number;
  /** The process that publishes it, and until when that is taken for granted. */
  leaseOwner: string | null;
  leaseUntilAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** An edition written ahead of its slot: only a saving of time, never a promise. */
export interface DraftsTable {
  scheduleId: number;
  slotAt: number;
  /** The schedule's revision when it was written: an edited schedule's draft is not used. */
  revision: number;
  contentJson: string;
  createdAt: number;
}

/** A posted story that is to be corrected, or was. */
export interface CorrectionsTable {
  id: Generated<number>;
  editionId: number;
  guildId: string;
  storyId: number;
  kind: 'rewritten' | 'withdrawn';
  /** The `EditionStory` that takes the place of the posted one; null when it is withdrawn. */
  storyJson: string | null;
  /** The headline as it was posted. */
  headline: string;
  state: 'pending' | 'applied' | 'posted' | 'failed';
  createdAt: number;
  postedAt: number | null;
}

/** Which articles an edition cites, so that a change of one finds what it bears on. */
export interface EditionArticlesTable {
  editionId: number;
  storyId: number;
  articleId: number;
}

/** What a member says is wrong in a posted digest. */
export interface ErrorReportsTable {
  id: Generated<number>;
  guildId: string;
  editionId: number;
  /** The edition's, so that a report can still be read when the edition is gone. */
  code: string;
  userId: string;
  userName: string;
  text: string;
  at: number;
  /** Unique: a repeated interaction reports nothing twice. */
  interactionId: string;
}

/** What an edition showed of each story, so that a story reappears only with new claims. */
export interface EditionStoriesTable {
  editionId: number;
  storyId: number;
  scheduleKey: string;
  claimsJson: string;
}

export interface DeliveriesTable {
  id: Generated<number>;
  editionId: number;
  part: number;
  channelId: string;
  payload: string;
  nonce: string;
  messageId: string | null;
  state: DeliveryState;
  announce: Delivery['announce'];
  /** `{title, tags}` while the message is to open a forum post. */
  forumJson: string | null;
  attempts: number;
  firstTriedAt: number | null;
  lastTriedAt: number | null;
  nextTryAt: number | null;
  error: string | null;
  updatedAt: number;
}

export interface GuildsTable {
  id: string;
  name: string;
  state: 'active' | 'left' | 'blocked';
  joinedAt: number;
  leftAt: number | null;
  /** When the bot said hello: once per stay. */
  greetedAt: number | null;
}

/** What the moderators of a guild have chosen; no row until they do. */
export interface GuildSettingsTable {
  guildId: string;
  /** The `GuildSettings`. */
  settingsJson: string;
  updatedAt: number;
}

export interface WatchesTable {
  id: Generated<number>;
  guildId: string;
  userId: string;
  kind: WatchKind;
  value: string;
  label: string;
  channelId: string | null;
  state: 'active' | 'paused';
  pauseReason: WatchPause | null;
  toldAt: number | null;
  markAt: number;
  createdAt: number;
}

/** A moderator's change, and what would undo it. */
export interface AuditTable {
  id: Generated<number>;
  guildId: string;
  at: number;
  actorId: string;
  actorName: string;
  action: string;
  detailJson: string;
  undoJson: string | null;
  undoneAt: number | null;
}

export interface LlmCallsTable {
  id: Generated<number>;
  at: number;
  guildId: string | null;
  purpose: string;
  model: string;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  /** Price in millionths of the host's currency unit. */
  costMicros: number;
  outcome: string;
}

/** Work that one process at a time does, and until when the one that has it is taken to live. */
export interface LeasesTable {
  key: string;
  owner: string;
  untilAt: number;
}

/** When the next request of a kind may leave, over all processes. */
export interface RateSlotsTable {
  key: string;
  nextAt: number;
}

/** Small facts that outlive a process, such as a server's capability rung. */
export interface FactsTable {
  key: string;
  value: string;
  updatedAt: number;
}

export interface Tables {
  feeds: FeedsTable;
  feedNotices: FeedNoticesTable;
  notices: NoticesTable;
  subscriptions: SubscriptionsTable;
  publishers: PublishersTable;
  articles: ArticlesTable;
  articleRevisions: ArticleRevisionsTable;
  sightings: SightingsTable;
  searchQueue: SearchQueueTable;
  searchDocuments: SearchDocumentsTable;
  searchPostings: SearchPostingsTable;
  searchTotals: SearchTotalsTable;
  stories: StoriesTable;
  storyArticles: StoryArticlesTable;
  briefs: BriefsTable;
  schedules: SchedulesTable;
  editions: EditionsTable;
  editionStories: EditionStoriesTable;
  editionArticles: EditionArticlesTable;
  deliveries: DeliveriesTable;
  drafts: DraftsTable;
  corrections: CorrectionsTable;
  errorReports: ErrorReportsTable;
  guilds: GuildsTable;
  guildSettings: GuildSettingsTable;
  watches: WatchesTable;
  audit: AuditTable;
  llmCalls: LlmCallsTable;
  facts: FactsTable;
  leases: LeasesTable;
  rateSlots: RateSlotsTable;
}

/** A connection or an open transaction: what every query function takes first. */
export type Db = Kysely<Tables>;
