import { articlesByIds, knownTimes } from '../store/articles.ts';
import type { Db } from '../store/schema.ts';
import { readArticleFor } from './lines.ts';
import { readQuestion } from './question.ts';
import { type Desk, type SearchRequest, type SearchResult, search } from './retrieve.ts';
import { type Support, supportsIn } from './support.ts';

export interface LookRequest extends SearchRequest {
  /** Articles that an earlier answer in the same talk rested on: looked at again, first. */
  about: readonly number[];
}

/** A search with what the best articles hold of the question. */
export interface Look extends SearchResult {
  /** The articles that were looked at, the best first. */
  articleIds: number[];
  /** Passages, those that answer first, then by how much of the question they carry. */
  supports: Support[];
}

/** How much the place among the articles found counts beside the passage itself. */
const BY_RANK = 0.3;
/** More passages than this are never shown to anybody. */
const MOST_SUPPORTS = 60;

/** Searches, then reads the best articles for passages that answer. */
export async function look(db: Db, request: LookRequest, desk: Desk): Promise<Look> {
  const result = await search(db, { ...request, count: true }, desk);
  const { hits, concepts } = result;
  const known = await knownTimes(db, request.guildId, request.about);
  const earlier = request.about.filter(id => known.has(id));
  const articleIds = [...new Set([...earlier, ...hits.map(({ articleId }) => articleId)])];
  const articles = await articlesByIds(db, articleIds, request.guildId);
  const top = hits[0]?.score ?? 1;
  const ranks = new Map(hits.map(({ articleId, score }) => [articleId, score / top]));
  for (const id of earlier) ranks.set(id, 1);
  const worth = ({ articleId, support }: Support) => support + BY_RANK * (ranks.get(articleId) ?? 0);
  const question = readQuestion(request.text, request.now, request.zone);
  const supports = articles
    .flatMap(article => supportsIn(readArticleFor(article, concepts), question, concepts))
    .sort(
      (a, b) => Number(b.answers) - Number(a.answers) || worth(b) - worth(a) || a.text.length - b.text.length,
    )
    .slice(0, MOST_SUPPORTS);
  return { ...result, articleIds, supports };
}
