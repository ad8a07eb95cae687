import { parentPort, workerData } from 'node:worker_threads';
import { openReadStore } from '../store/database.ts';
import { type Desk, search, type SearchRequest, type SearchResult } from './retrieve.ts';

export interface SearchOrder {
  id: number;
  request: SearchRequest;
}

export type SearchReport = { id: number } & (
  | { ok: true; result: SearchResult }
  | { ok: false; reason: string }
);

const { url }: { url: string } = workerData;
const store = openReadStore(url);
const desk: Desk = { board: null };
let queue: Promise<void> = Promise.resolve();

/** Runs inside the search thread: one search after another, each answered by its number. */
parentPort?.on('message', ({ id, request }: SearchOrder) => {
  queue = queue.then(async () => {
    const report: SearchReport = await search(store.db, request, desk).then(
      result => ({ id, ok: true, result }),
      (error: unknown) => ({ id, ok: false, reason: error instanceof Error ? error.message : 'unknown' }),
    );
    parentPort?.postMessage(report);
  });
});
