import type { GuildId } from '../model.ts';
import type { Db } from './schema.ts';

/** Remembers that the bot is in a guild. A guild that the host has blocked stays blocked. */
export async function noteGuild(db: Db, id: GuildId, name: string, joinedAt: number): Promise<void> {
  await db
    .insertInto('guilds')
    .values({ id, name, state: 'active', joinedAt, leftAt: null, greetedAt: null })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ name, leftAt: null }))
    .execute();
  await db
    .updateTable('guilds')
    .set({ state: 'active' })
    .where('id', '=', id)
    .where('state', '=', 'left')
    .execute();
}

/** Remembers that the bot has left; when it is added again it greets again. What the guild has set up stays. */
export async function noteLeft(db: Db, id: GuildId, at: number): Promise<void> {
  await db.updateTable('guilds').set({ leftAt: at, greetedAt: null }).where('id', '=', id).execute();
  await db
    .updateTable('guilds')
    .set({ state: 'left' })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .execute();
}

/** True for the one caller that is to greet the guild: taken before the greeting is sent, so that none is sent twice. */
export async function claimGreeting(db: Db, id: GuildId, at: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('guilds')
    .set({ greetedAt: at })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .where('greetedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
