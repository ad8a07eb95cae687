/**
 * The nouns of Sitrep, one page. Every other file uses these words and no synonyms.
 * Times are epoch milliseconds (UTC) and end in `At`; durations end in `Ms`.
 */

// ── Ports: what the domain needs from the outside, passed in ──────────────────────────────────────

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A number in [0, 1), as `Math.random`. */
export type Random = () => number;

export type Fields = Record<string, unknown>;

/** Logs and metrics. Field values are redacted by the implementation; never pass a secret as the event name. */
export interface Observer {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
  /** Adds `by` (default 1) to a counter. */
  count(metric: string, labels?: Record<string, string>, by?: number): void;
  /** Records one duration in milliseconds. */
  duration(metric: string, ms: number, labels?: Record<string, string>): void;
}

// ── Feeds ─────────────────────────────────────────────────────────────────────────────────────────

/** A Discord snowflake, or `LOCAL_GUILD` for what the host adds from the terminal. */
export type GuildId = string;
export const LOCAL_GUILD: GuildId = 'local';
/** The audience of direct messages and personal installs: what the host adds with `--guild shared`; no server's own. */
export const SHARED_GUILD: GuildId = 'shared';

/** One parsed feed item, before it is stored. Text fields are plain text; `contentHtml` is as published. */
export interface Entry {
  guid: string | null;
  url: string | null;
  title: string;
  summary: string;
  contentHtml: string | null;
  author: string | null;
  publishedAt: number | null;
  updatedAt: number | null;
  language: string | null;
  categories: string[];
  imageUrl: string | null;
}

// ── Articles ──────────────────────────────────────────────────────────────────────────────────────

export const PUBLISHER_KINDS = ['independent', 'state_media', 'official', 'wire'] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** The outlet. `key` is its host (and port, unless the default one); `family` groups outlets under one owner. */
export interface Publisher {
  key: string;
  name: string;
  family: string;
  country: string | null;
  kind: PublisherKind;
}

/** The wire or outlet that an article says its text comes from; `text` is the credit line as it was found. */
export interface Credit {
  agency: string;
  text: string;
}

/** An article without its text: enough to name it, link it and label it. */
export interface ArticleRef {
  id: number;
  url: string;
  title: string;
  publisher: Publisher;
  credit: Credit | null;
  publishedAt: number | null;
  firstSeenAt: number;
  /** BCP 47 primary tag, null when not told and not detected. */
  language: string | null;
  paywalled: boolean;
}

export interface Article extends ArticleRef {
  canonicalUrl: string;
  /** Clean text: paragraphs separated by one blank line. Citation offsets count UTF-16 units of this string. */
  text: string;
  author: string | null;
  modifiedAt: number | null;
  /** Hash of title and text: changes exactly when a citation must be checked again. */
  textHash: string;
}

// ── Stories and briefs ────────────────────────────────────────────────────────────────────────────

/** Articles about one event, narrowed to one audience. */
export interface Story {
  id: number;
  articles: Article[];
  firstAt: number;
  lastAt: number;
}

/** Where a claim stands: a passage (verbatim) of an article, at `start` in the article's text. */
export interface Citation {
  articleId: number;
  quote: string;
  start: number;
}

export const CLAIM_KINDS = ['fact', 'said', 'assessment'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** One checkable sentence. */
export interface Claim {
  text: string;
  kind: ClaimKind;
  citations: Citation[];
}

/** A claim that was withheld, with the closed code of the check that it failed. */
export interface DroppedClaim {
  text: string;
  code: string;
}

/** Different values for the same thing from different families. */
export interface Conflict {
  what: string;
  values: { value: string; citation: Citation }[];
}

export type Writer = 'llm' | 'extractive';

/** Why a brief is extractive; readers are told (`brief.extractive.<reason>`). */
export const EXTRACTIVE_REASONS = ['off', 'budget', 'unavailable', 'unusable', 'language'] as const;
export type ExtractiveReason = (typeof EXTRACTIVE_REASONS)[number];

export interface Tokens {
  input: number;
  cached: number;
  output: number;
  /** What they cost, in millionths of the host's currency; 0 when no prices are set. */
  costMicros: number;
}

export const NO_TOKENS: Tokens = { input: 0, cached: 0, output: 0, costMicros: 0 };

/** A story's headline and verified claims, for one language and prompt version. */
export interface Brief {
  storyId: number;
  language: string;
  writer: Writer;
  /** Set exactly when the writer is `extractive`. */
  extractiveBecause?: ExtractiveReason;
  headline: Claim;
  claims: Claim[];
  conflicts: Conflict[];
  dropped: DroppedClaim[];
  tokens: Tokens;
}

/** One family's reporting in a story, after copies collapse. */
export interface Source<A extends ArticleRef = Article> {
  family: string;
  /** The article that stands for the source; its copies follow. */
  article: A;
  copies: A[];
  labels: SourceLabel[];
}

export const SOURCE_LABELS = [
  'wire_copy',
  'state_media',
  'official',
  'wire',
  'press_release',
  'paywalled',
] as const;
export type SourceLabel = (typeof SOURCE_LABELS)[number];

// ── Digests ───────────────────────────────────────────────────────────────────────────────────────

export type ScheduleState = 'active' | 'paused';

/** Why a schedule is paused: a moderator's choice, or a channel in which nothing can be posted any more. */
export type PauseReason = 'moderator' | 'channel_gone' | 'no_permission' | 'never_due';

/** Where digests are posted: each kind is posted to in its own way. */
export const CHANNEL_KINDS = ['text', 'announcement', 'thread', 'forum'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const SCHEDULE_FORMS = ['daily', 'workdays', 'weekend', 'weekly'] as const;
export type ScheduleForm = (typeof SCHEDULE_FORMS)[number];

export const LAYOUTS = ['full', 'compact', 'threads'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** With nothing new to show: post a line, or post nothing (and say so in the list of schedules, or not). */
export const NOTHING_NEW = ['post', 'list', 'skip'] as const;
export type NothingNew = (typeof NOTHING_NEW)[number];

/** Post at once when so many independent families report a story within so many hours, at most so often a day. */
export interface BreakingRule {
  families: number;
  hours: number;
  perDay: number;
}

/** How a schedule's digests are made and where in the channel they go. */
export interface ScheduleOptions {
  form: ScheduleForm;
  /** ISO weekdays (Monday is 1) on which a daily time is due; empty means every day. Unused with `cron`. */
  weekdays: number[];
  /** Only stories about these regions; empty means all. */
  regions: string[];
  layout: Layout;
  look: 'components' | 'embeds';
  leadImage: boolean;
  length: 'short' | 'normal' | 'long';
  /** BCP 47; null: the one that the guild has chosen. */
  language: string | null;
  /** Stories with fewer independent families are left out. */
  minSources: number;
  pingRoleId: string | null;
  nothingNew: NothingNew;
  channelKind: ChannelKind;
  /** A forum post's tags, by id. */
  forumTags: string[];
  breaking: BreakingRule | null;
}

export const SLOT_RESULTS = ['sent', 'nothing_new', 'failed', 'uncertain', 'missed', 'skipped'] as const;
/** What became of a schedule's last slot, for the list of schedules. */
export interface SlotResult {
  result: (typeof SLOT_RESULTS)[number];
  slotAt: number;
  /** Slots that went by undone before it (downtime, a clock that jumped). */
  missed: number;
}

/** When and where a guild gets its digest. */
export interface Schedule {
  id: number;
  guildId: GuildId;
  channelId: string;
  /** `HH:MM` in `zone`, or null when `cron` is set. */
  dailyTime: string | null;
  /** Five-field cron expression in `zone`, or null when `dailyTime` is set. */
  cron: string | null;
  zone: string;
  topics: string[];
  options: ScheduleOptions;
  state: ScheduleState;
  pauseReason: PauseReason | null;
  /** A pause ends by itself at this time; null: only when a moderator resumes it. */
  pausedUntilAt: number | null;
  /** The next due time. */
  nextSlotAt: number;
  /** Slots up to here are skipped by a moderator's wish. */
  skippedToAt: number | null;
  /** What became known up to here has been covered by an earlier edition. */
  markAt: number;
  lastResult: SlotResult | null;
  /** Grows with each edit: what was prepared for an earlier one is not used. */
  revision: number;
  createdBy: string;
  createdAt: number;
}

/** A member's or a channel's standing interest. */
export interface Watch {
  id: number;
  guildId: GuildId;
  /** Who set it up, and who is written to when no channel is named. */
  userId: string;
  kind: WatchKind;
  /** The words (alternatives parted by commas), the topic, or the story's id. */
  value: string;
  /** What a reader calls it: the words, the topic, the story's headline. */
  label: string;
  /** Null: direct messages to the member. */
  channelId: string | null;
  state: 'active' | 'paused';
  pauseReason: WatchPause | null;
  /** When the member was told of the pause. */
  toldAt: number | null;
  /** What became known up to here has been looked at. */
  markAt: number;
  createdAt: number;
}

export type WatchKind = 'words' | 'topic' | 'story';
export type WatchPause = 'closed_dms' | 'channel_gone' | 'no_permission';

/** A story as an edition shows it: frozen, so that it reads the same whenever it is rendered again. */
export interface EditionStory {
  storyId: number;
  brief: Brief;
  sources: Source<ArticleRef>[];
  topics: string[];
  /** Number of distinct families after copies collapse. */
  independentSources: number;
  firstAt: number;
  lastAt: number;
  /** Indexes of the claims that are new since the schedule last showed this story; null on first showing. */
  newClaims: number[] | null;
}

/** What a posted edition no longer says, and why: shown with its date in the edition itself. */
export interface EditionCorrection {
  at: number;
  storyId: number;
  /** The headline as it was posted. */
  headline: string;
  /** `rewritten`: the story's text was replaced; `withdrawn`: nothing of it stands any more. */
  kind: 'rewritten' | 'withdrawn';
}

/** What a digest says, independent of where it is shown. */
export interface EditionContent {
  /** `test` posts say so; `breaking` shows one story at once; `watch`: what a watch found. Default: a digest. */
  kind?: 'test' | 'breaking' | 'watch';
  /** Whose find it is, with `kind: 'watch'`. */
  watch?: Pick<Watch, 'id' | 'label'>;
  form?: ScheduleForm;
  layout?: Layout;
  look?: ScheduleOptions['look'];
  /** Shown, hidden until it is opened, while its story leads. */
  leadImage?: { storyId: number; url: string; publisher: string };
  /** BCP 47. Default: English. */
  language?: string;
  /** The one role that the first message mentions. */
  pingRoleId?: string;
  corrections?: EditionCorrection[];
  /** With the layout `threads`: each story has a thread or a forum's post of its own. Default: a message of its own. */
  rooms?: 'threads' | 'posts';
  /** Set when it was posted and is corrected: it must still be as many messages. */
  parts?: number;
  /** Set with `parts` where stories have places of their own: their ids as posted, those that were withdrawn too. */
  order?: number[];
  /** A short name, shown in the footer: it recognises our own message when a channel is read back. */
  code: string;
  zone: string;
  fromAt: number;
  toAt: number;
  stories: EditionStory[];
  /** Stories that were found but left out for length. */
  omitted: number;
  dropped: DroppedClaim[];
  tokens: Tokens;
}

/**
 * `composed`: reserved, nothing tried. `empty`: nothing new, so nothing to post. `cancelled`: its schedule was removed
 * or paused before anything was tried. `correcting`: posted, and being edited.
 */
export type EditionState =
  | 'composed'
  | 'publishing'
  | 'sent'
  | 'empty'
  | 'failed'
  | 'uncertain'
  | 'cancelled'
  | 'correcting';
/** `stale`: posted, and to be edited to its present payload. `gone`: posted, and deleted by someone since. */
export type DeliveryState = 'pending' | 'sent' | 'failed' | 'uncertain' | 'stale' | 'gone';

/** One message of an edition in one channel. */
export interface Delivery {
  id: number;
  editionId: number;
  part: number;
  /** Once a forum post is made, the channel of all its parts is that post. */
  channelId: string;
  /** Set while the message is to open a forum post. */
  forum: { title: string; tags: string[] } | null;
  /** Set while the message is to go into a thread that is yet to be opened on the message before it. */
  threadTitle: string | null;
  /** The message body as JSON, frozen before the first attempt. */
  payload: string;
  /** Deterministic, at most 25 characters (Discord's limit). */
  nonce: string;
  messageId: string | null;
  state: DeliveryState;
  /** Publishing to the channels that follow an announcement channel. */
  announce: 'no' | 'due' | 'done' | 'failed';
  attempts: number;
  firstTriedAt: number | null;
  lastTriedAt: number | null;
  /** Not tried again before. */
  nextTryAt: number | null;
  error: string | null;
}
