import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import { EXCLUSIVE_MS } from '../store/exclusive.ts';
import {
  groupedSince,
  idBefore,
  saveGrouping,
  type UngroupedArticle,
  ungroupedArticles,
} from '../store/grouping.ts';
import { holdLease, takeLease } from '../store/leases.ts';
import { type GroupThread, startGroupThread } from './groupThread.ts';

export interface GroupDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  /** Names this process: of several that share a store one groups at a time. Without a name there is but one. */
  owner?: string;
  /** Ends the work after the batch that is under way. */
  signal?: AbortSignal;
  /** Starts the thread that holds the window. */
  startThread?: () => GroupThread;
}

export interface Grouper {
  /** Groups every article that is ready and has no story yet; tells how many. None while another process groups. */
  run(): Promise<number>;
  close(): Promise<void>;
}

/** Articles older than this no longer draw new ones to their story. */
const WINDOW_MS = 7 * 24 * 3_600_000;
/** Small enough that reading or writing one does not hold up the bot for long. */
const BATCH = 100;
/** The thread ends when there was nothing to group for this long. */
const IDLE_MS = 15 * 60_000;
/** And is started afresh after so many articles, which sheds the words of articles long forgotten. */
const MOST_ARTICLES = 200_000;
const LEASE = 'grouping';
const HOLD_EVERY_MS = 10_000;

interface Open {
  thread: GroupThread;
  articles: number;
  lastUsedAt: number;
  heldAt: number;
}

/**
 * The grouping loop's work. The window lives in a thread of its own and is rebuilt from the store whenever there is none,
 * so that a restart, a crash or a failed write changes nothing.
 */
export function createGrouper(deps: GroupDeps): Grouper {
  const { store, clock, observer, startThread = startGroupThread } = deps;
  let open: Open | null = null;
  const lease = () => ({ owner: deps.owner ?? 'only', now: clock.now(), ms: EXCLUSIVE_MS });

  async function shut(): Promise<void> {
    const { thread } = open ?? {};
    open = null;
    await thread?.stop();
  }

  async function rebuild(): Promise<Open> {
    const thread = startThread();
    open = { thread, articles: 0, lastUsedAt: clock.now(), heldAt: clock.now() };
    const since = clock.now() - WINDOW_MS;
    for (let afterId = await idBefore(store.db, since); ; ) {
      const articles = await groupedSince(store.db, { since, afterId, limit: BATCH });
      if (articles.length === 0) return open;
      afterId = articles.at(-1)?.id ?? afterId;
      await thread.restore(articles.map(each => ({ ...groupable(each), storyId: each.storyId })));
      open.articles += articles.length;
      await holdLease(store.db, LEASE, lease());
    }
  }

  async function groupBatch({ thread }: Open, batch: UngroupedArticle[]): Promise<void> {
    const change = await thread.group(batch.map(groupable));
    const ids = await store.transaction(async db => {
      // Another process took over while this one slept: its window knows stories that ours does not.
      if (!(await holdLease(db, LEASE, lease()))) throw new Error('another process groups now');
      return saveGrouping(db, change, clock.now());
    });
    await thread.named(ids);
    observer.count('articles_grouped', {}, batch.length);
    if (change.merged.length > 0) observer.info('stories merged', { stories: change.merged });
  }

  /** A window is costly to rebuild: whoever has one keeps the turn while it lasts. */
  async function keepTurn(): Promise<void> {
    if (open === null || clock.now() - open.heldAt < HOLD_EVERY_MS) return;
    if (await holdLease(store.db, LEASE, lease())) open.heldAt = clock.now();
    else await shut();
  }

  /** Takes or keeps the turn. What others have grouped since we last had it is not in our window. */
  async function isOurTurn(): Promise<boolean> {
    if (open !== null && (await holdLease(store.db, LEASE, lease()))) return true;
    await shut();
    return takeLease(store.db, LEASE, lease());
  }

  async function groupAll(): Promise<number> {
    let grouped = 0;
    while (!deps.signal?.aborted) {
      const batch = await ungroupedArticles(store.db, BATCH);
      if (batch.length === 0) break;
      if (!(await isOurTurn())) break;
      const current: Open = open ?? (await rebuild());
      if (grouped === 0) await current.thread.forget(clock.now() - WINDOW_MS);
      await groupBatch(current, batch);
      grouped += batch.length;
      current.articles += batch.length;
      current.lastUsedAt = clock.now();
    }
    return grouped;
  }

  return {
    async run() {
      try {
        await keepTurn();
        const grouped = await groupAll();
        const isStale =
          open !== null && (clock.now() - open.lastUsedAt > IDLE_MS || open.articles > MOST_ARTICLES);
        if (isStale) await shut();
        return grouped;
      } catch (error) {
        // What was placed in memory may not be in the store: start again from the store next time.
        await shut();
        throw error;
      }
    },
    close: shut,
  };
}

const groupable = ({ id, title, text, publishedAt, firstSeenAt }: UngroupedArticle) => ({
  id,
  title,
  text,
  at: publishedAt ?? firstSeenAt,
});
