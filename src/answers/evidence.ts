import { type Candidate, candidatesOf } from '../briefs/candidates.ts';
import { type Evidence, freshMarker, showArticle } from '../briefs/evidence.ts';
import type { Random, Source } from '../model.ts';
import type { Support } from './support.ts';

/** Characters of one article's text in the pack. */
const SHARE = 900;

/**
 * What the model is shown for a question: of each source, the passages that hold most of it with their neighbours, in
 * the order of the article.
 */
export function packPassages(
  sources: readonly Source[],
  supports: readonly Support[],
  random: Random,
): Evidence {
  const articles = sources.map(({ article }) => article);
  const marker = freshMarker(articles, random);
  const parts = sources.map(({ article, labels }) => {
    const candidates = candidatesOf(article);
    const chosen = new Set<Candidate>(candidates.slice(0, 1));
    let used = 0;
    for (const { start, text } of supports.filter(each => each.articleId === article.id)) {
      const first = candidates.findIndex(each => each.start >= start);
      const last = candidates.findLastIndex(each => each.start < start + text.length);
      for (const near of candidates.slice(Math.max(0, first - 1), last + 2)) {
        if (chosen.has(near) || used + near.text.length > SHARE) continue;
        chosen.add(near);
        used += near.text.length;
      }
      if (used > SHARE - 100) break;
    }
    return showArticle(
      article,
      labels,
      [...chosen].sort((a, b) => a.start - b.start),
      marker,
    );
  });
  return { articles, marker, text: parts.join('\n\n') };
}
