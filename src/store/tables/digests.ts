import type { Generated } from 'kysely';
import type {
  Delivery,
  DeliveryState,
  EditionState,
  PauseReason,
  ScheduleState,
  WatchKind,
  WatchPause,
} from '../../model.ts';

/** Schedules, editions and all that is sent. */

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
  threadTitle: string | null;
  attempts: number;
  firstTriedAt: number | null;
  lastTriedAt: number | null;
  nextTryAt: number | null;
  error: string | null;
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
