import { parentPort } from 'node:worker_threads';
import { createClusterer, type Groupable } from './cluster.ts';
import type { Answered, Asked, Grouped } from './groupMessages.ts';
import { relevanceOf } from './relevance.ts';

/** The grouping thread: holds the window, so that the bot's own thread never waits for it. */

const clusterer = createClusterer();

function group(articles: Groupable[]): Grouped {
  const { merged, placed } = clusterer.group(articles);
  const added = new Map(articles.map(article => [article.id, article]));
  return {
    merged,
    moved: placed.filter(({ articleId }) => !added.has(articleId)),
    placed: placed.flatMap(({ articleId, storyId }) => {
      const article = added.get(articleId);
      if (!article) return [];
      const { score, topics } = relevanceOf(article.title, article.text);
      return [{ articleId, storyId, topics, relevance: score }];
    }),
  };
}

function answer(asked: Asked): Answered {
  if (asked.kind === 'group') return { kind: 'grouped', ...group(asked.articles) };
  if (asked.kind === 'restore') clusterer.restore(asked.articles);
  else if (asked.kind === 'forget') clusterer.forget(asked.before);
  else clusterer.named(asked.ids);
  return { kind: 'done' };
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(asked)));
