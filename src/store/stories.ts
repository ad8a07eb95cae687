import { type ExpressionBuilder, sql } from 'kysely';
import type { GuildId } from '../model.ts';
import type { Db, Tables } from './schema.ts';

/** What a guild asks for: its audience, a period, and which clock the period is read on. */
export interface StoryWindow {
  guildId: GuildId;
  fromAt: number;
  toAt: number;
  /** `published`: when articles came out (a reader's question); `seen`: when the audience first had them (an edition). */
  by: 'published' | 'seen';
}

/** A story as far as one audience can see it. */
export interface AudienceStory {
  storyId: number;
  /** All its articles in the audience up to the end of the period, oldest first. */
  articleIds: number[];
  /** Those of them that fall into the period. */
  newArticleIds: number[];
  topics: string[];
  /** The highest relevance of its articles, 0 to 1. */
  relevance: number;
  firstAt: number;
  lastAt: number;
}

interface MemberRow {
  storyId: number;
  articleId: number;
  topicsJson: string;
  relevance: number;
  publishedAt: number | null;
  seenAt: number;
}

/** The guild's stories with at least one article in the period, the newest first. */
export async function storiesOfAudience(db: Db, window: StoryWindow): Promise<AudienceStory[]> {
  const members = await audienceMembers(db, window.guildId)
    .where(eb =>
      eb(
        'storyArticles.storyId',
        'in',
        audienceMembers(db, window.guildId)
          .clearSelect()
          .clearGroupBy()
          .select('storyArticles.storyId')
          .where(atOf(window.by), '>=', window.fromAt)
          .where(atOf(window.by), '<=', window.toAt),
      ),
    )
    .execute();
  return assemble(members, window);
}

/** One story as a guild sees it, or null when nothing of it is in the guild's audience. Follows merges. */
export async function storyOfAudience(
  db: Db,
  guildId: GuildId,
  storyId: number,
  toAt: number,
): Promise<AudienceStory | null> {
  const id = await currentStoryId(db, storyId);
  const members = await audienceMembers(db, guildId).where('storyArticles.storyId', '=', id).execute();
  const [story] = assemble(members, { guildId, fromAt: 0, toAt, by: 'seen' });
  return story ?? null;
}

/** Where a story's articles are now, after merges. */
export async function currentStoryId(db: Db, storyId: number): Promise<number> {
  const seen = new Set<number>();
  let id = storyId;
  while (!seen.has(id)) {
    seen.add(id);
    const row = await db.selectFrom('stories').select('mergedInto').where('id', '=', id).executeTakeFirst();
    if (row?.mergedInto == null) return id;
    id = row.mergedInto;
  }
  return id;
}

type Joined = Pick<Tables, 'storyArticles' | 'articles' | 'sightings' | 'subscriptions'>;

const atOf = (by: StoryWindow['by']) => (eb: ExpressionBuilder<Joined, keyof Joined>) =>
  by === 'seen'
    ? eb.ref('sightings.firstSeenAt')
    : eb.fn.coalesce('articles.publishedAt', 'articles.firstSeenAt').$castTo<number>();

/** Every story member that a guild may read: through an active subscription, from its first visible sighting on. */
function audienceMembers(db: Db, guildId: GuildId) {
  return db
    .selectFrom('storyArticles')
    .innerJoin('articles', 'articles.id', 'storyArticles.articleId')
    .innerJoin('sightings', 'sightings.articleId', 'articles.id')
    .innerJoin('subscriptions', 'subscriptions.feedId', 'sightings.feedId')
    .where('subscriptions.guildId', '=', guildId)
    .where('subscriptions.state', '=', 'active')
    .whereRef('sightings.firstSeenAt', '>=', 'subscriptions.visibleFromAt')
    .groupBy([
      'storyArticles.storyId',
      'storyArticles.articleId',
      'storyArticles.topicsJson',
      'storyArticles.relevance',
      'articles.publishedAt',
    ])
    .select(eb => [
      'storyArticles.storyId',
      'storyArticles.articleId',
      'storyArticles.topicsJson',
      'storyArticles.relevance',
      'articles.publishedAt',
      sql<number>`min(${eb.ref('sightings.firstSeenAt')})`.as('seenAt'),
    ]);
}

function assemble(members: MemberRow[], window: StoryWindow): AudienceStory[] {
  const at = (row: MemberRow) => row.publishedAt ?? row.seenAt;
  const inPeriod = (row: MemberRow) => {
    const time = window.by === 'seen' ? row.seenAt : at(row);
    return time >= window.fromAt && time <= window.toAt;
  };
  const byStory = new Map<number, MemberRow[]>();
  for (const row of members) {
    if (row.seenAt > window.toAt) continue;
    byStory.set(row.storyId, [...(byStory.get(row.storyId) ?? []), row]);
  }
  return [...byStory.entries()]
    .map(([storyId, rows]) => {
      const ordered = rows.toSorted((a, b) => at(a) - at(b) || a.articleId - b.articleId);
      const times = ordered.map(at);
      return {
        storyId,
        articleIds: ordered.map(row => row.articleId),
        newArticleIds: ordered.filter(inPeriod).map(row => row.articleId),
        topics: [...new Set(ordered.flatMap(row => JSON.parse(row.topicsJson) as string[]))],
        relevance: Math.max(...ordered.map(row => row.relevance)),
        firstAt: Math.min(...times),
        lastAt: Math.max(...times),
      };
    })
    .filter(story => story.newArticleIds.length > 0)
    .toSorted((a, b) => b.lastAt - a.lastAt || b.storyId - a.storyId);
}

/** The story that an article belongs to, or null while it has not been grouped. */
export async function storyOfArticle(db: Db, articleId: number): Promise<number | null> {
  const row = await db
    .selectFrom('storyArticles')
    .select('storyId')
    .where('articleId', '=', articleId)
    .executeTakeFirst();
  return row?.storyId ?? null;
}
