import { sentencesOf } from '../articles/sentences.ts';
import { isPostable } from '../briefs/postable.ts';
import type { Article, GuildId } from '../model.ts';
import { articlesByIds } from '../store/articles.ts';
import type { AnswerDeps } from './answer.ts';
import type { RankedPassage } from './rank.ts';

interface FindRequest {
  guildId: GuildId;
  text: string;
  now: number;
  zone: string;
  fromAt?: number;
  limit: number;
}

/** An article that a search found, with the sentence or two that fit best. */
export interface FoundArticle {
  article: Article;
  snippet: string;
}

export interface FoundArticles {
  found: FoundArticle[];
  more: boolean;
}

const SNIPPET = 280;

/** The guild's articles that fit a search, the best first. */
export async function findArticles(
  { briefs: { store }, searcher }: AnswerDeps,
  request: FindRequest,
): Promise<FoundArticles> {
  const { hits, more } = await searcher.search(request);
  const articles = await articlesByIds(
    store.db,
    hits.map(({ articleId }) => articleId),
    request.guildId,
  );
  const passages = new Map(hits.map(({ articleId, passages: [best] }) => [articleId, best]));
  return {
    found: articles.map(article => ({ article, snippet: snippetOf(article, passages.get(article.id)) })),
    more,
  };
}

/** The passage as the article has it; the article's beginning when only its title fits. */
function snippetOf(article: Article, passage: RankedPassage | undefined): string {
  const { first, sentences } = passage ?? { first: 0, sentences: 2 };
  const shown = sentencesOf(article.text, article.language)
    .slice(first, first + sentences)
    .map(({ text }) => text)
    .filter(isPostable)
    .join(' ');
  return shown.length <= SNIPPET ? shown : `${shown.slice(0, SNIPPET).replace(/\s+\S*$/, '')} …`;
}
