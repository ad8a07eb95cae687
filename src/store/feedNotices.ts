import type { GuildId } from '../model.ts';
import type { Db, FeedNoticeKind } from './schema.ts';

/** What the moderators of a guild have to be told about one of its feeds, once. */
export interface FeedNotice {
  id: number;
  guildId: GuildId;
  feedId: number;
  /** What the guild calls the feed. */
  name: string;
  kind: FeedNoticeKind;
  params: Record<string, string | number>;
  at: number;
}

/** Leaves a notice for every guild that reads the feed. */
export async function addFeedNotices(
  db: Db,
  feedId: number,
  notice: { kind: FeedNoticeKind; params: Record<string, string | number>; at: number },
): Promise<void> {
  const guilds = await db
    .selectFrom('subscriptions')
    .select('guildId')
    .where('feedId', '=', feedId)
    .where('state', '=', 'active')
    .execute();
  if (guilds.length === 0) return;
  await db
    .insertInto('feedNotices')
    .values(
      guilds.map(({ guildId }) => ({
        guildId,
        feedId,
        kind: notice.kind,
        paramsJson: JSON.stringify(notice.params),
        at: notice.at,
        toldAt: null,
      })),
    )
    .execute();
}

/** Notices that nobody was told yet, the oldest first; of one guild, or of all. */
export async function untoldNotices(db: Db, limit: number, guildId?: GuildId): Promise<FeedNotice[]> {
  const query = db
    .selectFrom('feedNotices')
    .innerJoin('subscriptions', join =>
      join
        .onRef('subscriptions.feedId', '=', 'feedNotices.feedId')
        .onRef('subscriptions.guildId', '=', 'feedNotices.guildId'),
    )
    .where('feedNotices.toldAt', 'is', null)
    .select([
      'feedNotices.id',
      'feedNotices.guildId',
      'feedNotices.feedId',
      'subscriptions.name',
      'feedNotices.kind',
      'feedNotices.paramsJson',
      'feedNotices.at',
    ])
    .orderBy('feedNotices.id')
    .limit(limit);
  const rows = await (guildId === undefined
    ? query
    : query.where('feedNotices.guildId', '=', guildId)
  ).execute();
  return rows.map(({ paramsJson, ...row }) => ({
    ...row,
    params: JSON.parse(paramsJson) as Record<string, string | number>,
  }));
}

export async function markNoticesTold(db: Db, ids: readonly number[], at: number): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('feedNotices')
    .set({ toldAt: at })
    .where('id', 'in', [...ids])
    .execute();
}
