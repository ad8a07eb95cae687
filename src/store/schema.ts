import type { Kysely } from 'kysely';
import type { FeedsTable, FeedNoticesTable, SubscriptionsTable } from './tables/feeds.ts';
import type {
  PublishersTable,
  ArticlesTable,
  ArticleRevisionsTable,
  SightingsTable,
} from './tables/articles.ts';
import type {
  SearchQueueTable,
  SearchDocumentsTable,
  SearchPostingsTable,
  SearchTotalsTable,
} from './tables/search.ts';
import type { StoriesTable, StoryArticlesTable, BriefsTable } from './tables/stories.ts';
import type {
  SchedulesTable,
  EditionsTable,
  DraftsTable,
  CorrectionsTable,
  EditionArticlesTable,
  ErrorReportsTable,
  EditionStoriesTable,
  DeliveriesTable,
  WatchesTable,
  NoticesTable,
} from './tables/digests.ts';
import type {
  GuildsTable,
  GuildSettingsTable,
  AuditTable,
  LlmCallsTable,
  LeasesTable,
  RateSlotsTable,
  HostTurnsTable,
  FactsTable,
} from './tables/host.ts';

export type * from './tables/articles.ts';
export type * from './tables/digests.ts';
export type * from './tables/feeds.ts';
export type * from './tables/flag.ts';
export type * from './tables/host.ts';
export type * from './tables/search.ts';
export type * from './tables/stories.ts';

/**
 * The tables, one type each. Both engines hold the same four kinds of column: text, 64-bit integers (ids, epoch
 * milliseconds, counts, and 0/1 for flags), doubles and bytes. Structured values are JSON in text columns (`…Json`).
 */

export type Engine = 'sqlite' | 'postgres';

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
  hostTurns: HostTurnsTable;
}

/** A connection or an open transaction: what every query function takes first. */
export type Db = Kysely<Tables>;
