import type { Article, Claim } from '../model.ts';

/** One step of a story: when which article brought what. */
export interface Development {
  at: number;
  article: Article;
  /** Claims that no earlier article stands behind, by index. */
  claims: number[];
  /** Outlets that ran the same text later. */
  repeatedBy: string[];
}

/**
 * A story's developments, oldest first: each article that is nobody's copy, with the claims that it was the first to
 * support. `copies` tells which article each copy repeats.
 */
export function developmentsOf(
  articles: readonly Article[],
  claims: readonly Claim[],
  copies: ReadonlyMap<number, number>,
): Development[] {
  const at = (article: Article) => article.publishedAt ?? article.firstSeenAt;
  const ordered = articles.toSorted((a, b) => at(a) - at(b) || a.id - b.id);
  const position = new Map(ordered.map(({ id }, index) => [id, index]));
  const firstOf = claims.map(({ citations }) =>
    citations
      .map(({ articleId }) => articleId)
      .toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
      .at(0),
  );
  const broughtBy = (id: number) => firstOf.flatMap((first, index) => (first === id ? [index] : []));
  return ordered
    .filter(({ id }) => !copies.has(id) || broughtBy(id).length > 0)
    .map(article => ({
      at: at(article),
      article,
      claims: broughtBy(article.id),
      repeatedBy: ordered
        .filter(({ id }) => copies.get(id) === article.id)
        .map(({ publisher }) => publisher.name),
    }));
}
