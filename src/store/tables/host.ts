import type { Generated } from 'kysely';

/** Servers, their settings, and what the host keeps. */

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

/** What all processes together ask of one host of the web. */
export interface HostTurnsTable {
  host: string;
  /** When the next request would be due if all had kept their gap. */
  nextAt: number;
  /** Until when its two places are taken. */
  firstUntil: number;
  secondUntil: number;
  /** Until when the host asked us to stay away. */
  restsUntil: number;
}

/** Small facts that outlive a process, such as a server's capability rung. */
export interface FactsTable {
  key: string;
  value: string;
  updatedAt: number;
}
