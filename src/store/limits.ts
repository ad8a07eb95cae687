import { type GuildId, LOCAL_GUILD, SHARED_GUILD } from '../model.ts';
import { readFact, writeFact } from './facts.ts';
import type { Db } from './schema.ts';

/**
 * What one guild may ask of the host. The host sets it, for all guilds or for one; what the host itself adds (local
 * and shared) is not limited.
 */
export interface GuildLimits {
  feeds: number;
  watches: number;
  addsPerHour: number;
}

export const DEFAULT_LIMITS: GuildLimits = { feeds: 200, watches: 50, addsPerHour: 200 };

/** Stands for every guild that has no limits of its own. */
export const ALL_GUILDS = 'all';

const keyOf = (guildId: GuildId): string => `limits:${guildId}`;

/** Our own data, written by `setLimits` only. */
async function storedLimits(db: Db, guildId: GuildId): Promise<Partial<GuildLimits>> {
  const fact = await readFact(db, keyOf(guildId));
  return fact === null ? {} : (JSON.parse(fact.value) as Partial<GuildLimits>);
}

/** A guild's limits: its own, else those for all guilds, else the shipped ones. */
export async function limitsOf(db: Db, guildId: GuildId): Promise<GuildLimits> {
  if (guildId === LOCAL_GUILD || guildId === SHARED_GUILD)
    return { feeds: Number.MAX_SAFE_INTEGER, watches: Number.MAX_SAFE_INTEGER, addsPerHour: 1_000_000 };
  return {
    ...DEFAULT_LIMITS,
    ...(await storedLimits(db, ALL_GUILDS)),
    ...(guildId === ALL_GUILDS ? {} : await storedLimits(db, guildId)),
  };
}

/** Changes limits of one guild, or with `ALL_GUILDS` of all; what is not named stays. Run it in a transaction. */
export async function setLimits(
  db: Db,
  guildId: GuildId,
  limits: Partial<GuildLimits>,
  at: number,
): Promise<void> {
  const changed = { ...(await storedLimits(db, guildId)), ...limits };
  await writeFact(db, keyOf(guildId), JSON.stringify(changed), at);
}
