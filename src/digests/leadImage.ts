import type { EditionContent, EditionStory } from '../model.ts';
import { pictureOf } from '../store/articles.ts';
import type { Db } from '../store/schema.ts';

/** The picture of the lead story: of what its headline cites first, then of its other sources; none without one. */
export async function leadImageOf(
  db: Db,
  lead: EditionStory | undefined,
): Promise<Pick<EditionContent, 'leadImage'>> {
  if (!lead) return {};
  const articles = lead.sources.map(({ article }) => article);
  const cited = lead.brief.headline.citations.map(({ articleId }) => articleId);
  const ids = [...new Set([...cited, ...articles.map(({ id }) => id)])];
  const picture = await pictureOf(db, ids);
  const publisher = articles.find(({ id }) => id === picture?.id)?.publisher.name;
  if (!picture || publisher === undefined) return {};
  return { leadImage: { storyId: lead.storyId, url: picture.url, publisher } };
}
