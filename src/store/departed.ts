import type { GuildId } from '../model.ts';
import type { Db, Tables } from './schema.ts';

/** Guilds that the bot has left by `before`, the longest gone first. */
export async function departedGuilds(db: Db, before: number, limit: number): Promise<GuildId[]> {
  const rows = await db
    .selectFrom('guilds')
    .select('id')
    .where('leftAt', '<=', before)
    // A blocked guild's row stays, with nothing in it, so that it stays blocked.
    .where(eb => eb.or([eb('state', '=', 'left'), eb('name', '!=', '')]))
    .orderBy('leftAt')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Tables whose rows belong to one guild. What was spent on a model stays in the host's sums without the guild's name. */
export const GUILD_TABLES = [
  'feedNotices',
  'notices',
  'subscriptions',
  'schedules',
  'watches',
  'editions',
  'corrections',
  'errorReports',
  'guildSettings',
  'audit',
] as const satisfies (keyof Tables)[];

const EDITION_TABLES = ['editionStories', 'editionArticles', 'deliveries'] as const;

/**
 * Deletes all that a departed guild has left: feeds it read (its use of them), schedules, editions and what was posted,
 * settings, records. Messages on Discord are Discord's. Run it in a transaction.
 */
export async function removeDeparted(db: Db, guildId: GuildId, now: number): Promise<void> {
  const editions = db.selectFrom('editions').select('id').where('guildId', '=', guildId);
  for (const table of EDITION_TABLES) await db.deleteFrom(table).where('editionId', 'in', editions).execute();
  const schedules = db.selectFrom('schedules').select('id').where('guildId', '=', guildId);
  await db.deleteFrom('drafts').where('scheduleId', 'in', schedules).execute();
  for (const table of GUILD_TABLES) await db.deleteFrom(table).where('guildId', '=', guildId).execute();
  await db.updateTable('llmCalls').set({ guildId: null }).where('guildId', '=', guildId).execute();
  await db.deleteFrom('facts').where('key', '=', `limits:${guildId}`).execute();
  await db.deleteFrom('guilds').where('id', '=', guildId).where('state', '=', 'left').execute();
  await db
    .updateTable('guilds')
    .set({ name: '', joinedAt: now, leftAt: now, greetedAt: null })
    .where('id', '=', guildId)
    .execute();
}
