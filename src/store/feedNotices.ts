import type { GuildId } from '../model.ts';
import type { Db, FeedNoticeKind } from './schema.ts';

/** What the moderators of a guild have to be told about one of its feeds, once. */
export interface FeedNotice {
  id: number;
  guildId: GuildId;
  feedId: number;
  /** What the guild calls the feed. */
  name: string;
  /** Who added the feed there. */
  createdBy: string;
  kind: FeedNoticeKind;
  params: Record<string, string | number>;
  at: number;
}

interface NewNotice {
  kind: Exclude<FeedNoticeKind, 'recovered'>;
  params: Record<string, string | number>;
  at: number;
}

/** Leaves a notice of a failure for every guild that reads the feed. */
export async function addFeedNotices(db: Db, feedId: number, notice: NewNotice): Promise<void> {
  const guilds = await readersOf(db, feedId);
  await insertNotices(db, feedId, guilds, notice);
}

/** Leaves a notice for each guild to which the failure that is over now was left, and for no other. */
export async function addRecoveredNotices(db: Db, feedId: number, at: number): Promise<void> {
  const newest = await db
    .selectFrom('feedNotices')
    .select(['guildId', 'kind'])
    .where('feedId', '=', feedId)
    .orderBy('id')
    .execute();
  const kinds = new Map(newest.map(({ guildId, kind }) => [guildId, kind]));
  const guilds = (await readersOf(db, feedId)).filter(id => (kinds.get(id) ?? 'recovered') !== 'recovered');
  await insertNotices(db, feedId, guilds, { kind: 'recovered', params: {}, at });
}

async function readersOf(db: Db, feedId: number): Promise<GuildId[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .select('guildId')
    .where('feedId', '=', feedId)
    .where('state', '=', 'active')
    .execute();
  return rows.map(row => row.guildId);
}

async function insertNotices(
  db: Db,
  feedId: number,
  guilds: readonly GuildId[],
  { kind, params, at }: Omit<NewNotice, 'kind'> & { kind: FeedNoticeKind },
): Promise<void> {
  if (guilds.length === 0) return;
  const paramsJson = JSON.stringify(params);
  await db
    .insertInto('feedNotices')
    .values(guilds.map(guildId => ({ guildId, feedId, kind, paramsJson, at, toldAt: null })))
    .execute();
}

/**
 * Notices that nobody was told yet, the oldest first; of one guild, or of all. A failure that was over before anybody
 * was told of it is no news, and neither is its end. Paused feeds keep quiet until they are resumed.
 */
export async function untoldNotices(db: Db, limit: number, guildId?: GuildId): Promise<FeedNotice[]> {
  const query = db
    .selectFrom('feedNotices')
    .innerJoin('subscriptions', join =>
      join
        .onRef('subscriptions.feedId', '=', 'feedNotices.feedId')
        .onRef('subscriptions.guildId', '=', 'feedNotices.guildId'),
    )
    .where('feedNotices.toldAt', 'is', null)
    .where('subscriptions.state', '=', 'active')
    .whereRef('feedNotices.at', '>=', 'subscriptions.createdAt')
    .select([
      'feedNotices.id',
      'feedNotices.guildId',
      'feedNotices.feedId',
      'subscriptions.name',
      'subscriptions.createdBy',
      'feedNotices.kind',
      'feedNotices.paramsJson',
      'feedNotices.at',
    ])
    .orderBy('feedNotices.id');
  const rows = await (guildId === undefined
    ? query
    : query.where('feedNotices.guildId', '=', guildId)
  ).execute();
  const notices = rows.map(({ paramsJson, ...row }) => ({
    ...row,
    params: JSON.parse(paramsJson) as Record<string, string | number>,
  }));
  const about = Map.groupBy(notices, notice => `${notice.guildId} ${notice.feedId}`);
  return [...about.values()]
    .flatMap(withoutWhatIsOver)
    .toSorted((a, b) => a.id - b.id)
    .slice(0, limit);
}

/** Of one feed's untold notices, in order: a recovery takes the untold failure before it along. */
function withoutWhatIsOver(notices: readonly FeedNotice[]): FeedNotice[] {
  const told: FeedNotice[] = [];
  for (const notice of notices) {
    const before = told.length;
    if (notice.kind === 'recovered') while (told.length > 0 && told.at(-1)?.kind !== 'recovered') told.pop();
    if (told.length === before) told.push(notice);
  }
  return told;
}

/** Marks notices as told, with the untold ones about the same feeds that they made old news. */
export async function markNoticesTold(db: Db, told: readonly FeedNotice[], at: number): Promise<void> {
  for (const { id, guildId, feedId } of told)
    await db
      .updateTable('feedNotices')
      .set({ toldAt: at })
      .where('guildId', '=', guildId)
      .where('feedId', '=', feedId)
      .where('id', '<=', id)
      .where('toldAt', 'is', null)
      .execute();
}
