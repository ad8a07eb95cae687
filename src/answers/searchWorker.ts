import { parentPort, workerData } from 'node:worker_threads';
import { openReadStore } from '../store/database.ts';
import { type Look, type LookRequest, look } from './look.ts';
import { type Desk, type SearchRequest, type SearchResult, search } from './retrieve.ts';

export type SearchOrder = { id: number } & (
  | { kind: 'search'; request: SearchRequest }
  | { kind: 'look'; request: LookRequest }
);

export type SearchReport = { id: number } & (
  | { ok: true; result: SearchResult | Look }
  | { ok: false; reason: string }
);

const { url }: { url: string } = workerData;
const store = openReadStore(url);
const desk: Desk = { board: null };
let queue: Promise<void> = Promise.resolve();

const work = (order: SearchOrder): Promise<SearchResult | Look> =>
  order.kind === 'look' ? look(store.db, order.request, desk) : search(store.db, order.request, desk);

/** Runs inside the search thread: one search after another, each answered by its number. */
parentPort?.on('message', (order: SearchOrder) => {
  const { id } = order;
  queue = queue.then(async () => {
    const report: SearchReport = await work(order).then(
      result => ({ id, ok: true, result }),
      (error: unknown) => ({ id, ok: false, reason: error instanceof Error ? error.message : 'unknown' }),
    );
    parentPort?.postMessage(report);
  });
});
