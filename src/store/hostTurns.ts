import { sql } from 'kysely';
import type { Db } from './schema.ts';

/**
 * What all processes together may ask of one host of the web: two requests at a time, a burst and then a gap, and none
 * while it wants to be left alone. One row per host; a turn is one statement.
 */

export interface TurnWish {
  host: string;
  now: number;
  gapMs: number;
  /** So many turns may follow each other at once. */
  burst: number;
  /** Until when the place is ours if nobody gives it back; no two wishes may name the same time. */
  heldUntil: number;
  /** No place is held longer than this, and no host rests longer: times beyond were left by a clock set back since. */
  longestHoldMs: number;
  longestRestMs: number;
}

export type HostTurn = { kind: 'go'; at: number } | { kind: 'busy' } | { kind: 'rest'; until: number };

export async function takeHostTurn(db: Db, wish: TurnWish): Promise<HostTurn> {
  const { host, now, gapMs, burst, heldUntil, longestHoldMs, longestRestMs } = wish;
  const time = (value: number) => sql<number>`cast(${value} as double precision)`;
  const isFree = (column: string) => {
    const until = sql.ref<number>(`host_turns.${column}`);
    return sql<boolean>`(${until} <= ${time(now)} or ${until} > ${time(now + longestHoldMs)})`;
  };
  const isResting = sql<boolean>`(host_turns.rests_until > ${time(now)} and host_turns.rests_until <= ${time(now + longestRestMs)})`;
  const row = await db
    .insertInto('hostTurns')
    .values({
      host,
      nextAt: now - (burst - 1) * gapMs,
      firstUntil: heldUntil,
      secondUntil: 0,
      restsUntil: 0,
    })
    .onConflict(conflict =>
      conflict
        .column('host')
        .doUpdateSet({
          nextAt: sql<number>`case
            when host_turns.next_at > ${time(now + longestHoldMs)} then ${time(now)}
            when host_turns.next_at < ${time(now - burst * gapMs)} then ${time(now - burst * gapMs)}
            else host_turns.next_at end + ${time(gapMs)}`,
          firstUntil: sql<number>`case when ${isFree('first_until')} then ${time(heldUntil)} else host_turns.first_until end`,
          secondUntil: sql<number>`case when ${isFree('first_until')} then host_turns.second_until else ${time(heldUntil)} end`,
        })
        .where(sql<boolean>`(${isFree('first_until')} or ${isFree('second_until')}) and not ${isResting}`),
    )
    .returning('nextAt')
    .executeTakeFirst();
  if (row) return { kind: 'go', at: Number(row.nextAt) };
  const found = await db
    .selectFrom('hostTurns')
    .select('restsUntil')
    .where('host', '=', host)
    .executeTakeFirst();
  const until = Number(found?.restsUntil ?? 0);
  return until > now && until <= now + longestRestMs ? { kind: 'rest', until } : { kind: 'busy' };
}

/** Gives the place back that was taken with `heldUntil`. */
export async function freeHostTurn(db: Db, host: string, heldUntil: number): Promise<void> {
  for (const place of ['firstUntil', 'secondUntil'] as const)
    await db
      .updateTable('hostTurns')
      .set({ [place]: 0 })
      .where('host', '=', host)
      .where(place, '=', heldUntil)
      .execute();
}

/** Nobody asks the host again before `until`. */
export async function restHost(db: Db, host: string, until: number): Promise<void> {
  await db
    .insertInto('hostTurns')
    .values({ host, nextAt: 0, firstUntil: 0, secondUntil: 0, restsUntil: until })
    .onConflict(conflict => conflict.column('host').doUpdateSet({ restsUntil: until }))
    .execute();
}

/** Forgets hosts that nobody has asked since a time. */
export async function forgetHosts(db: Db, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('hostTurns')
    .where('nextAt', '<', before)
    .where('restsUntil', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
