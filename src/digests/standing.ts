import type { Article } from '../model.ts';
import type { GuildSettings } from '../store/guildSettings.ts';
import type { AudienceStory } from '../store/stories.ts';
import { signsOf } from '../stories/importance.ts';
import { type Choice, interestsMet } from '../stories/interests.ts';
import type { Rankable } from '../stories/rank.ts';
import { sourcesOf } from '../stories/sources.ts';

/** What is asked for where something is asked for, else what the guild has chosen. */
export const choiceOf = (
  settings: Pick<GuildSettings, 'topics' | 'regions'>,
  asked: { topics?: readonly string[]; regions?: readonly string[] } = {},
): Choice => ({
  topics: asked.topics?.length ? asked.topics : settings.topics,
  regions: asked.regions?.length ? asked.regions : settings.regions,
});

export interface Standing {
  story: AudienceStory;
  /** The story's articles in the audience that count. */
  articles: readonly Article[];
  choice: Choice;
  /** The share of its articles that the channel has not been shown. */
  unseen: number;
}

/** What a story brings to the ranking. */
export function rankable({ story, articles, choice, unseen }: Standing): Rankable {
  return {
    independentSources: new Set(sourcesOf(articles).map(source => source.family)).size,
    outlets: new Set(articles.map(article => article.publisher.key)).size,
    relevance: story.relevance,
    lastAt: story.lastAt,
    signs: signsOf(articles),
    interests: interestsMet(choice, story.topics, articles),
    unseen,
  };
}
