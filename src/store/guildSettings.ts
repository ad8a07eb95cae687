import { z } from 'zod';
import { type GuildId, PUBLISHER_KINDS } from '../model.ts';
import type { Db } from './schema.ts';

const words = z.array(z.string()).default([]);

/** What the moderators of a guild have chosen, with what holds until they do. */
export const guildSettingsShape = z.object({
  /** IANA time zone of the guild's digests. */
  zone: z.string().default('UTC'),
  /** BCP 47 language of what is posted; a reply is in the caller's own. */
  language: z.string().default('en'),
  /** Roles that may moderate besides Manage Server. */
  moderatorRoles: words,
  /** Roles that may /ask; empty: everyone. */
  askRoles: words,
  /** Replies to members are for their eyes only. */
  answersPrivate: z.boolean().default(false),
  /** Topics of the taxonomy that the guild reads; empty: all. */
  topics: words,
  /** Regions that the guild reads; empty: all. */
  regions: words,
  /** An article with one of these words counts as defence, whatever the bot's own word files say. */
  includeWords: words,
  /** An article with one of these words stays out. */
  excludeWords: words,
  /** Publishers by key, name or family. */
  excludedPublishers: words,
  /** ISO 3166-1 alpha-2 codes of publishers' countries. */
  excludedCountries: words,
  excludedKinds: z.array(z.enum(PUBLISHER_KINDS)).default([]),
  /** Calls that need a model or a search, per member and for the whole guild, in an hour. */
  memberPerHour: z.number().int().min(1).max(1000).default(30),
  guildPerHour: z.number().int().min(1).max(10_000).default(300),
});

export type GuildSettings = z.infer<typeof guildSettingsShape>;

/** A guild's settings; the defaults where it has chosen nothing. */
export async function settingsOf(db: Db, guildId: GuildId): Promise<GuildSettings> {
  const row = await db
    .selectFrom('guildSettings')
    .select('settingsJson')
    .where('guildId', '=', guildId)
    .executeTakeFirst();
  return guildSettingsShape.parse(row ? JSON.parse(row.settingsJson) : {});
}

/** Replaces a guild's settings. */
export async function saveSettings(
  db: Db,
  guildId: GuildId,
  settings: GuildSettings,
  at: number,
): Promise<void> {
  const changes = { settingsJson: JSON.stringify(settings), updatedAt: at };
  await db
    .insertInto('guildSettings')
    .values({ guildId, ...changes })
    .onConflict(conflict => conflict.column('guildId').doUpdateSet(changes))
    .execute();
}
