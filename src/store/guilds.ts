import type { Selectable } from 'kysely';
import { type GuildId, LOCAL_GUILD, SHARED_GUILD } from '../model.ts';
import { chunks } from './chunks.ts';
import type { Db, GuildsTable } from './schema.ts';

/** A guild that the bot is in, as the gateway tells it. */
export interface PresentGuild {
  id: GuildId;
  name: string;
  joinedAt: number;
}

/**
 * Remembers the guilds that the bot is in. One that had left is active again with all that it had set up; one that the
 * host has blocked stays blocked. Writes only what is new. Run it in a transaction.
 */
export async function noteGuilds(db: Db, guilds: readonly PresentGuild[]): Promise<void> {
  for (const some of chunks(guilds)) {
    const rows = await db
      .selectFrom('guilds')
      .select(['id', 'name', 'state', 'leftAt'])
      .where(
        'id',
        'in',
        some.map(({ id }) => id),
      )
      .execute();
    const known = new Map(rows.map(row => [row.id, row]));
    for (const { id, name, joinedAt } of some) {
      const row = known.get(id);
      if (row?.name === name && row.state !== 'left' && row.leftAt === null) continue;
      const state = row?.state === 'blocked' ? 'blocked' : 'active';
      await db
        .insertInto('guilds')
        .values({ id, name, state, joinedAt, leftAt: null, greetedAt: null })
        .onConflict(conflict => conflict.column('id').doUpdateSet({ name, state, joinedAt, leftAt: null }))
        .execute();
    }
  }
}

/**
 * Remembers that the bot has left; when it is added again it greets again. What the guild has set up stays for a while
 * (`removeDeparted`).
 */
export async function noteLeft(db: Db, id: GuildId, at: number): Promise<void> {
  await db
    .updateTable('guilds')
    .set({ leftAt: at, greetedAt: null })
    .where('id', '=', id)
    .where('leftAt', 'is', null)
    .execute();
  await db
    .updateTable('guilds')
    .set({ state: 'left' })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .execute();
}

/** Ids of the guilds that the bot was in when it was last told. */
export async function presentGuilds(db: Db): Promise<GuildId[]> {
  const rows = await db.selectFrom('guilds').select('id').where('leftAt', 'is', null).execute();
  return rows.map(({ id }) => id);
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

export async function guildById(db: Db, id: GuildId): Promise<Selectable<GuildsTable> | null> {
  return (await db.selectFrom('guilds').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Guilds for which nothing is made or posted: the bot is not in them any more, or the host has blocked them. */
export const unservedGuilds = (db: Db) => db.selectFrom('guilds').select('id').where('state', '!=', 'active');

/** Refuses (or serves again) a guild, also one that never added the bot. */
export async function setBlocked(db: Db, id: GuildId, blocked: boolean, now: number): Promise<void> {
  const row = await guildById(db, id);
  if (row === null && !blocked) return;
  const state = blocked ? 'blocked' : row !== null && row.leftAt !== null ? 'left' : 'active';
  await db
    .insertInto('guilds')
    .values({ id, name: '', state, joinedAt: now, leftAt: now, greetedAt: null })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ state }))
    .execute();
}

/** A guild as the host sees it: no setting, no member. */
export interface GuildOverview extends Selectable<GuildsTable> {
  feeds: number;
  schedules: number;
}

/** Every guild that is or was there, and the audiences of the host's own; the newest first. */
export async function guildOverviews(db: Db): Promise<GuildOverview[]> {
  const guilds = await db
    .selectFrom('guilds')
    .selectAll()
    .orderBy('joinedAt', 'desc')
    .orderBy('id')
    .execute();
  const counts = async (table: 'subscriptions' | 'schedules') => {
    const rows = await db
      .selectFrom(table)
      .select(eb => ['guildId', eb.fn.countAll<number>().as('count')])
      .groupBy('guildId')
      .execute();
    return new Map(rows.map(({ guildId, count }) => [guildId, Number(count)]));
  };
  const [feeds, schedules] = [await counts('subscriptions'), await counts('schedules')];
  const own = [LOCAL_GUILD, SHARED_GUILD].filter(id => feeds.has(id)).map(ownAudience);
  return [...guilds, ...own].map(guild => ({
    ...guild,
    feeds: feeds.get(guild.id) ?? 0,
    schedules: schedules.get(guild.id) ?? 0,
  }));
}

const ownAudience = (id: GuildId): Selectable<GuildsTable> => ({
  id,
  name: '',
  state: 'active',
  joinedAt: 0,
  leftAt: null,
  greetedAt: null,
});
