import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import { forgetHosts } from '../store/hostTurns.ts';
import {
  disposableArticles,
  oldArticles,
  type OldRow,
  oldStories,
  removeArticles,
  removeBriefs,
  removeEmptyStories,
  removeLlmCalls,
  removeRevisions,
  removeToldAndOver,
} from '../store/retention.ts';
import type { Db, Engine } from '../store/schema.ts';
import { DAY_MS } from '../time.ts';

export interface RetentionDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  /** `RETENTION_DAYS`. */
  days: number;
  /** Takes articles out of the search index, in the transaction that deletes them. */
  unindex(db: Db, engine: Engine, articleIds: readonly number[]): Promise<void>;
  signal?: AbortSignal;
}

/** A batch takes some tens of milliseconds; in between everybody else has a turn. */
const BATCH = 25;
const ROWS = 200;
const PAGE = 200;
const PAUSE_MS = 25;

/**
 * Deletes what is older than `days`: articles with their texts, sightings and index entries, briefs, records of what
 * models were asked, told notices, and stories that nothing is left of. Articles that a posted edition cites stay with
 * all their texts, as do those that a feed still lists. Small transactions; a stop or a crash between two loses nothing.
 */
export async function retain(deps: RetentionDeps): Promise<{ articles: number; rows: number }> {
  const { store, clock, observer, days } = deps;
  const before = clock.now() - days * DAY_MS;
  const articles = await removeOldArticles(deps, before);
  let rows = await removeRevisions(store.db, before);
  for (const remove of [removeBriefs, removeLlmCalls])
    rows += await inBatches(deps, () => remove(store.db, before, ROWS));
  rows += await removeToldAndOver(store.db, before);
  rows += await removeOldStories(deps, before);
  rows += await forgetHosts(store.db, before);
  if (articles + rows > 0) observer.info('old data deleted', { articles, rows });
  observer.count('retention_articles', {}, articles);
  return { articles, rows };
}

async function removeOldArticles(deps: RetentionDeps, before: number): Promise<number> {
  const { store, unindex } = deps;
  let removed = 0;
  await walk(deps, oldArticles, before, async page => {
    const ids = await disposableArticles(store.db, page);
    for (let at = 0; at < ids.length && !deps.signal?.aborted; at += BATCH) {
      removed += await store.transaction(async db => {
        // Asked again: an edition may have come to cite one of them since.
        const batch = await disposableArticles(db, ids.slice(at, at + BATCH));
        await unindex(db, store.engine, batch);
        await removeArticles(db, batch);
        return batch.length;
      });
      await rest(deps);
    }
  });
  return removed;
}

async function removeOldStories(deps: RetentionDeps, before: number): Promise<number> {
  let removed = 0;
  await walk(deps, oldStories, before, async page => {
    removed += await removeEmptyStories(deps.store.db, page);
  });
  return removed;
}

/** Goes through all old rows a page at a time, the oldest first. */
async function walk(
  deps: RetentionDeps,
  read: typeof oldArticles,
  before: number,
  visit: (ids: number[]) => Promise<void>,
): Promise<void> {
  for (let after: OldRow | null = null; !deps.signal?.aborted; ) {
    const page: OldRow[] = await read(deps.store.db, { before, after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    await visit(page.map(({ id }) => id));
    after = last;
    await rest(deps);
  }
}

async function inBatches(deps: RetentionDeps, remove: () => Promise<number>): Promise<number> {
  let all = 0;
  for (let removed = ROWS; removed === ROWS && !deps.signal?.aborted; ) {
    removed = await remove();
    all += removed;
    await rest(deps);
  }
  return all;
}

const rest = ({ clock, signal }: RetentionDeps): Promise<void> =>
  clock.sleep(PAUSE_MS, signal).catch(() => {});
