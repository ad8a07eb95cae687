import type { Article, GuildId, Source } from '../model.ts';
import { articlesByIds } from '../store/articles.ts';
import { briefsOfStories } from '../store/briefs.ts';
import { settingsOf } from '../store/guildSettings.ts';
import type { Db } from '../store/schema.ts';
import { type AudienceStory, storiesOfAudience, storyOfAudience } from '../store/stories.ts';
import { audienceOf } from '../store/subscriptions.ts';
import { meets } from '../stories/interests.ts';
import { DEFENCE_AT } from '../stories/relevance.ts';
import { sourcesOf } from '../stories/sources.ts';
import { choiceOf } from './standing.ts';

/** A story as a list shows it. */
export interface ListedStory {
  storyId: number;
  /** The verified headline where one was written for this audience, else an original article's title. */
  title: string;
  /** All articles' titles: what a reader may remember of it. */
  titles: string[];
  topics: string[];
  independentSources: number;
  articles: number;
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

/** A guild's defence stories of a period that meet the choice, the newest first. */
export async function latestStories(db: Db, request: LatestRequest): Promise<ListedStory[]> {
  const { guildId } = request;
  const choice = choiceOf(await settingsOf(db, guildId), request);
  const found = await storiesOfAudience(db, { ...request, by: 'published' });
  const ids = found.flatMap(({ articleIds }) => articleIds);
  const articles = new Map((await articlesByIds(db, ids, guildId)).map(article => [article.id, article]));
  const of = (story: AudienceStory) => story.articleIds.flatMap(id => articles.get(id) ?? []);
  const wanted = found.filter(
    story => story.relevance >= DEFENCE_AT && meets(choice, story.topics, of(story)),
  );
  const headlines = await headlinesOf(db, guildId, wanted);
  return wanted.map(story => listed(story, of(story), headlines.get(story.storyId)));
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

function listed(
  story: AudienceStory,
  articles: readonly Article[],
  headline: string | undefined,
): ListedStory {
  const sources = sourcesOf(articles);
  const { storyId, topics, firstAt, lastAt } = story;
  return {
    storyId,
    title: headline ?? titleOf(sources),
    titles: articles.map(({ title }) => title),
    topics,
    independentSources: new Set(sources.map(({ family }) => family)).size,
    articles: articles.length,
    firstAt,
    lastAt,
  };
}

/** The newest title of an independent publisher, else the newest of any. */
function titleOf(sources: readonly Source[]): string {
  const own = sources.filter(({ article }) => article.publisher.kind === 'independent');
  return (own.at(-1) ?? sources.at(-1))?.article.title ?? '';
}

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
  return (
    headlines.get(story.storyId) ?? titleOf(sourcesOf(await articlesByIds(db, story.articleIds, guildId)))
  );
}
