import type { EditionStory, GuildId } from '../model.ts';
import { articlesByIds } from '../store/articles.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { storyOfAudience } from '../store/stories.ts';
import { type Sign, signsOf } from '../stories/importance.ts';
import { interestsMet } from '../stories/interests.ts';
import { type Rank, rankOf } from '../stories/rank.ts';
import { type Development, developmentsOf } from '../stories/timeline.ts';
import { type ComposeDeps, composeStory } from './compose.ts';
import { choiceOf, rankable } from './standing.ts';

/** All that is known of one story, as one audience sees it. */
export interface Dossier {
  story: EditionStory;
  timeline: Development[];
  rank: Rank;
  signs: Sign[];
  interests: string[];
}

/** A story with its timeline and its rank as a reader who has seen nothing of it would get it; null when unknown here. */
export async function dossierOf(
  deps: ComposeDeps,
  guildId: GuildId,
  storyId: number,
): Promise<Dossier | null> {
  const { db } = deps.store;
  const now = deps.clock.now();
  const found = await storyOfAudience(db, guildId, storyId, now);
  const story = found && (await composeStory(deps, guildId, storyId));
  if (!found || !story) return null;
  const articles = await articlesByIds(db, found.articleIds, guildId);
  const choice = choiceOf(await settingsOf(db, guildId));
  const copies = new Map(
    story.sources.flatMap(({ article, copies: others }) => others.map(({ id }) => [id, article.id] as const)),
  );
  return {
    story,
    timeline: developmentsOf(articles, story.brief.claims, copies),
    rank: rankOf(rankable({ story: found, articles, choice, unseen: 1 }), now),
    signs: signsOf(articles).map(({ sign }) => sign),
    interests: interestsMet(choice, found.topics, articles),
  };
}
