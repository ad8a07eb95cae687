import type { GuildId } from '../model.ts';
import { type ArticleHead, articlesByIds, headsOfArticles } from '../store/articles.ts';
import { briefsOfStories } from '../store/briefs.ts';
import { settingsOf } from '../store/guildSettings.ts';
import type { Db } from '../store/schema.ts';
import { type AudienceStory, storiesOfAudience, storyOfAudience } from '../store/stories.ts';
import { audienceOf } from '../store/subscriptions.ts';
import { meetsTopics } from '../stories/interests.ts';
import { isAbout } from '../stories/regions.ts';
import { DEFENCE_AT } from '../stories/relevance.ts';
import { sourcesOf } from '../stories/sources.ts';
import { choiceOf } from './standing.ts';

/** A story as a list shows it. */
export interface ListedStory {
  storyId: number;
  /** The verified headline where one was written for this audience, else an article's title. */
  title: string;
  /** Its number, headline and all articles' titles in small letters: what a reader may remember of it. */
  words: string;
  topics: string[];
  articleIds: number[];
  firstAt: number;
  lastAt: number;
}

export interface LatestRequest {
  guildId: GuildId;
  fromAt: number;
  toAt: number;
  topics?: readonly string[];
  regions?: readonly string[];
}

/**
 * A guild's defence stories of a period that meet the choice, the newest first. Reads no article's text unless regions
 * are chosen: a week of a large guild is thousands of articles.
 */
export async function latestStories(db: Db, request: LatestRequest): Promise<ListedStory[]> {
  const { guildId } = request;
  const choice = choiceOf(await settingsOf(db, guildId), request);
  const found = await storiesOfAudience(db, { ...request, by: 'published' });
  const about = found.filter(
    ({ relevance, topics }) => relevance >= DEFENCE_AT && meetsTopics(choice, topics),
  );
  const wanted = choice.regions.length === 0 ? about : await within(db, guildId, about, choice.regions);
  const heads = await headsOfArticles(
    db,
    wanted.flatMap(({ articleIds }) => articleIds),
    guildId,
  );
  const headlines = await headlinesOf(db, guildId, wanted);
  return wanted.map(({ storyId, articleIds, topics, firstAt, lastAt }) => {
    const own = articleIds.flatMap(id => heads.get(id) ?? []);
    const title = headlines.get(storyId) ?? titleOf(own);
    return {
      storyId,
      title,
      words: [`#${storyId}`, title, ...own.map(head => head.title)].join(' ').toLowerCase(),
      topics,
      articleIds,
      firstAt,
      lastAt,
    };
  });
}

async function within(
  db: Db,
  guildId: GuildId,
  stories: readonly AudienceStory[],
  regions: readonly string[],
): Promise<AudienceStory[]> {
  const ids = stories.flatMap(({ articleIds }) => articleIds);
  const articles = new Map((await articlesByIds(db, ids, guildId)).map(article => [article.id, article]));
  return stories.filter(({ articleIds }) =>
    isAbout(
      articleIds.flatMap(id => articles.get(id) ?? []),
      regions,
    ),
  );
}

/** How many independent sources each of some stories has, by story. For a page of a list: it reads the texts. */
export async function independentSources(
  db: Db,
  guildId: GuildId,
  stories: readonly ListedStory[],
): Promise<Map<number, number>> {
  const ids = stories.flatMap(({ articleIds }) => articleIds);
  const articles = new Map((await articlesByIds(db, ids, guildId)).map(article => [article.id, article]));
  return new Map(
    stories.map(({ storyId, articleIds }) => {
      const sources = sourcesOf(articleIds.flatMap(id => articles.get(id) ?? []));
      return [storyId, new Set(sources.map(({ family }) => family)).size];
    }),
  );
}

async function headlinesOf(
  db: Db,
  guildId: GuildId,
  stories: readonly AudienceStory[],
): Promise<Map<number, string>> {
  const { key } = await audienceOf(db, guildId);
  const briefs = await briefsOfStories(
    db,
    stories.map(story => story.storyId),
  );
  const own = briefs.filter(({ audienceKey }) => audienceKey === key);
  return new Map(own.toReversed().map(({ brief }) => [brief.storyId, brief.headline.text]));
}

/** The newest title of an independent publisher, else the newest of any. */
const titleOf = (heads: readonly ArticleHead[]): string =>
  (heads.findLast(({ kind }) => kind === 'independent') ?? heads.at(-1))?.title ?? '';

/** What a guild calls a story, or null when nothing of it is in the guild's audience. */
export async function titleOfStory(
  db: Db,
  guildId: GuildId,
  storyId: number,
  now: number,
): Promise<string | null> {
  const story = Number.isSafeInteger(storyId) ? await storyOfAudience(db, guildId, storyId, now) : null;
  if (story === null) return null;
  const headlines = await headlinesOf(db, guildId, [story]);
  const heads = await headsOfArticles(db, story.articleIds, guildId);
  return headlines.get(story.storyId) ?? titleOf(story.articleIds.flatMap(id => heads.get(id) ?? []));
}
