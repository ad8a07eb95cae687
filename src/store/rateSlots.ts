import { sql } from 'kysely';
import type { Db, Engine } from './schema.ts';

/** No queue of ours is longer: a time beyond it was left by a clock that was set back since. */
export const LONGEST_QUEUE_MS = 600_000;

/**
 * Takes the next `count` turns of a kind of request that all processes together may make one every `gapMs`. Gives when
 * the first may leave; the others follow at the same distance. Turns that nobody took are not saved up.
 */
export async function takeTurns(
  db: Db,
  engine: Engine,
  key: string,
  { now, gapMs, count }: { now: number; gapMs: number; count: number },
): Promise<number> {
  const later = engine === 'postgres' ? sql.raw('greatest') : sql.raw('max');
  const known = sql<number>`case when rate_slots.next_at > ${now + LONGEST_QUEUE_MS} then ${now} else rate_slots.next_at end`;
  const row = await db
    .insertInto('rateSlots')
    .values({ key, nextAt: now + count * gapMs })
    .onConflict(conflict =>
      conflict.column('key').doUpdateSet({
        nextAt: sql<number>`${later}(${known}, cast(${now} as double precision)) + cast(${count * gapMs} as double precision)`,
      }),
    )
    .returning('nextAt')
    .executeTakeFirstOrThrow();
  return Number(row.nextAt) - count * gapMs;
}
