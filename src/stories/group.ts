import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import {
  addStory,
  groupedSince,
  joinStory,
  type UngroupedArticle,
  ungroupedArticles,
} from '../store/grouping.ts';
import { createClusterer, type Clusterer } from './cluster.ts';
import { relevanceOf } from './relevance.ts';

export interface GroupDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
}

/** Articles older than this no longer draw new ones to their story. */
const WINDOW_MS = 7 * 24 * 3_600_000;
const BATCH = 50;

export interface Grouper {
  /** Groups every article that is ready and has no story yet; tells how many. */
  run(): Promise<number>;
}

/** The grouping loop's work. Its window is rebuilt from the store at the first run, so a restart changes nothing. */
export function createGrouper(deps: GroupDeps): Grouper {
  let clusterer: Clusterer | null = null;
  return {
    async run() {
      clusterer ??= await rebuild(deps);
      clusterer.forget(deps.clock.now() - WINDOW_MS);
      let grouped = 0;
      for (;;) {
        const batch = await ungroupedArticles(deps.store.db, BATCH);
        if (batch.length === 0) return grouped;
        try {
          await groupBatch(deps, clusterer, batch);
        } catch (error) {
          // What was placed in memory may not be in the store: start again from the store next time.
          clusterer = null;
          throw error;
        }
        grouped += batch.length;
      }
    },
  };
}

async function rebuild(deps: GroupDeps): Promise<Clusterer> {
  const clusterer = createClusterer();
  for (const article of await groupedSince(deps.store.db, deps.clock.now() - WINDOW_MS)) {
    const placement = clusterer.place(groupable(article));
    clusterer.add(placement, article.storyId);
  }
  return clusterer;
}

async function groupBatch(deps: GroupDeps, clusterer: Clusterer, batch: UngroupedArticle[]): Promise<void> {
  const now = deps.clock.now();
  await deps.store.transaction(async db => {
    for (const article of batch) {
      const placement = clusterer.place(groupable(article));
      const at = article.publishedAt ?? article.firstSeenAt;
      const storyId = placement.storyId ?? (await addStory(db, at, now));
      const { score, topics } = relevanceOf(article.title, article.text);
      await joinStory(db, { storyId, articleId: article.id, at, now, topics, relevance: score });
      clusterer.add(placement, storyId);
    }
  });
  deps.observer.count('articles_grouped', {}, batch.length);
}

const groupable = ({ id, title, text, publishedAt, firstSeenAt }: UngroupedArticle) => ({
  id,
  title,
  text,
  at: publishedAt ?? firstSeenAt,
});
