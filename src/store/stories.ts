import type { GuildId } from '../model.ts';
import { chunks } from './chunks.ts';
import { type Reading, readable } from './readable.ts';
import type { Db } from './schema.ts';

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
  /** The highest relevance of its articles, 0 to 1, raised where the guild lets an article count. */
  relevance: number;
  firstAt: number;
  lastAt: number;
}

/** How long after it came out an article can become known to an audience and still be looked for. */
export const LATE_ARRIVAL_MS = 3 * 24 * 3_600_000;

/** What a guild lets count (a feed, a word): as relevant as a text with a certain word. */
const SURELY = 0.6;

interface MemberRow {
  storyId: number;
  articleId: number;
  topicsJson: string;
  relevance: number;
  publishedAt: number | null;
}

/** A member that the guild may read, and since when. */
type Member = MemberRow & Reading;

/** The guild's stories with at least one article in the period, the newest first. */
export async function storiesOfAudience(db: Db, window: StoryWindow): Promise<AudienceStory[]> {
  const touched = await selectMembers(db)
    .clearSelect()
    .select('storyArticles.storyId')
    .distinct()
    .where(
      eb => eb.fn.coalesce('articles.publishedAt', 'articles.firstSeenAt'),
      '>=',
      window.by === 'seen' ? window.fromAt - LATE_ARRIVAL_MS : window.fromAt,
    )
    .execute();
  const ids = touched.map(row => row.storyId);
  const rows: MemberRow[] = [];
  for (const some of chunks(ids))
    rows.push(...(await selectMembers(db).where('storyArticles.storyId', 'in', some).execute()));
  return assemble(await visible(db, window.guildId, rows), window);
}

/** One story as a guild sees it, or null when nothing of it is in the guild's audience. Follows merges. */
export async function storyOfAudience(
  db: Db,
  guildId: GuildId,
  storyId: number,
  toAt: number,
): Promise<AudienceStory | null> {
  const id = await currentStoryId(db, storyId);
  const rows = await selectMembers(db).where('storyArticles.storyId', '=', id).execute();
  const [story] = assemble(await visible(db, guildId, rows), { guildId, fromAt: 0, toAt, by: 'seen' });
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

/** The stories with these ids, and those that were merged into them, each with the story that it is now. */
export async function withMerged(db: Db, storyIds: readonly number[]): Promise<Map<number, number>> {
  const now = new Map(storyIds.map(id => [id, id]));
  for (const some of chunks(storyIds)) {
    const merged = await db
      .selectFrom('stories')
      .select(['id', 'mergedInto'])
      .where('mergedInto', 'in', some)
      .execute();
    for (const { id, mergedInto } of merged) now.set(id, mergedInto ?? id);
  }
  return now;
}

const selectMembers = (db: Db) =>
  db
    .selectFrom('storyArticles')
    .innerJoin('articles', 'articles.id', 'storyArticles.articleId')
    .select([
      'storyArticles.storyId',
      'storyArticles.articleId',
      'storyArticles.topicsJson',
      'storyArticles.relevance',
      'articles.publishedAt',
    ]);

async function visible(db: Db, guildId: GuildId, rows: MemberRow[]): Promise<Member[]> {
  const known = await readable(
    db,
    guildId,
    rows.map(row => row.articleId),
  );
  return rows.flatMap(row => {
    const reading = known.get(row.articleId);
    if (reading === undefined) return [];
    const relevance = reading.counts ? Math.max(row.relevance, SURELY) : row.relevance;
    return [{ ...row, ...reading, relevance }];
  });
}

function assemble(members: Member[], window: StoryWindow): AudienceStory[] {
  const at = (row: Member) => row.publishedAt ?? row.knownAt;
  const inPeriod = (row: Member) => {
    const time = window.by === 'seen' ? row.knownAt : at(row);
    return time >= window.fromAt && time <= window.toAt;
  };
  const known = members.filter(row => row.knownAt <= window.toAt);
  return [...Map.groupBy(known, row => row.storyId)]
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
