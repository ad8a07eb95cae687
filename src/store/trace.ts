import type { DeliveryState, EditionContent, GuildId } from '../model.ts';
import type { Db } from './schema.ts';
import { WATCH_KEYS } from './watches.ts';

/** What is known of one article's way through the stages, for one guild. */

export interface ReadingState {
  state: 'unread' | 'ready';
  textSource: 'feed' | 'page';
  firstSeenAt: number;
  readAt: number | null;
  nextReadAt: number | null;
  readAttempts: number;
  /** Why the page was not used. */
  readError: string | null;
  revision: number;
}

export async function readingState(db: Db, articleId: number): Promise<ReadingState> {
  return db
    .selectFrom('articles')
    .select([
      'state',
      'textSource',
      'firstSeenAt',
      'readAt',
      'nextReadAt',
      'readAttempts',
      'readError',
      'revision',
    ])
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
}

/** The newest brief of a story for one audience. */
export async function newestBrief(db: Db, storyId: number, audienceKey: string) {
  const row = await db
    .selectFrom('briefs')
    .select(['writer', 'language', 'createdAt'])
    .where('storyId', '=', storyId)
    .where('audienceKey', '=', audienceKey)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export interface TracedEdition {
  code: string;
  channelId: string;
  toAt: number;
  content: EditionContent;
  deliveries: { state: DeliveryState; messageId: string | null; error: string | null }[];
}

/** A guild's newest editions that showed a story, with their messages. */
export async function editionsWithStory(
  db: Db,
  guildId: GuildId,
  storyId: number,
  limit: number,
): Promise<TracedEdition[]> {
  const editions = await db
    .selectFrom('editionStories')
    .innerJoin('editions', 'editions.id', 'editionStories.editionId')
    .select(['editions.id', 'editions.code', 'editions.channelId', 'editions.toAt', 'editions.contentJson'])
    .where('editionStories.storyId', '=', storyId)
    .where('editions.guildId', '=', guildId)
    .where('editions.scheduleKey', 'not like', WATCH_KEYS)
    .orderBy('editions.id', 'desc')
    .limit(limit)
    .execute();
  if (editions.length === 0) return [];
  const deliveries = await db
    .selectFrom('deliveries')
    .select(['editionId', 'state', 'messageId', 'error'])
    .where(
      'editionId',
      'in',
      editions.map(({ id }) => id),
    )
    .orderBy('part')
    .execute();
  return editions.map(({ id, contentJson, ...edition }) => ({
    ...edition,
    content: JSON.parse(contentJson) as EditionContent,
    deliveries: deliveries
      .filter(({ editionId }) => editionId === id)
      .map(({ state, messageId, error }) => ({ state, messageId, error })),
  }));
}
