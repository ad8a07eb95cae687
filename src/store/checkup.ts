import type { Db } from './schema.ts';

/** A feed that could not be read, for the host: without its path, which may hold a secret. */
export interface FailingFeed {
  url: string;
  since: number;
  errorCode: string;
}

export async function feedTroubles(
  db: Db,
  limit: number,
): Promise<{ count: number; failing: FailingFeed[] }> {
  const { count } = await db
    .selectFrom('feeds')
    .select(db.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('feeds')
    .select(['url', 'failingSinceAt', 'errorCode'])
    .where('failingSinceAt', 'is not', null)
    .orderBy('failingSinceAt')
    .limit(limit)
    .execute();
  const failing = rows.flatMap(({ url, failingSinceAt, errorCode }) =>
    failingSinceAt === null ? [] : [{ url, since: failingSinceAt, errorCode: errorCode ?? 'fetch_network' }],
  );
  return { count: Number(count), failing };
}

/** Where active schedules post. */
export async function postingPlaces(
  db: Db,
  limit: number,
): Promise<{ guildId: string; channelId: string }[]> {
  return db
    .selectFrom('schedules')
    .select(['guildId', 'channelId'])
    .distinct()
    .where('state', '=', 'active')
    .limit(limit)
    .execute();
}
