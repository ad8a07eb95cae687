import { Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import type { Observer } from '../model.ts';
import type { Look, LookRequest } from './look.ts';
import type { SearchRequest, SearchResult } from './retrieve.ts';
import type { SearchOrder, SearchReport } from './searchWorker.ts';

type Order = Pick<SearchOrder, 'kind' | 'request'>;

/** Searches in a thread of its own, which reads the store beside the one that writes and ends when idle. */
export interface Searcher {
  /** Throws an `AppError` when the search fails or takes too long. */
  search(request: SearchRequest): Promise<SearchResult>;
  /** As `search`, and reads the best articles for passages that answer. */
  look(request: LookRequest): Promise<Look>;
  close(): Promise<void>;
}

const DEADLINE_MS = 15_000;
/** A thread with nothing to do ends after this long. */
const IDLE_MS = 60_000;

interface Waiting {
  resolve(result: SearchResult | Look): void;
  reject(error: AppError): void;
  deadline: NodeJS.Timeout;
}

/** `url` names the store, as `DATABASE_URL` does. */
export function createSearcher(url: string, observer: Observer): Searcher {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const fail = (id: number, reason: string) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    clearTimeout(asked?.deadline);
    observer.warn('search failed', { reason });
    asked?.reject(new AppError('error.search_failed'));
  };

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  }

  function start(): Worker {
    const started = new Worker(new URL('./searchWorker.ts', import.meta.url), {
      workerData: { url },
      env: {},
    });
    started.unref();
    started.on('error', error => observer.error('search thread died', { error }));
    started.on('exit', () => {
      if (worker === started) worker = null;
      for (const id of [...waiting.keys()]) fail(id, 'the thread ended');
    });
    started.on('message', (report: SearchReport) => {
      if (!report.ok) return fail(report.id, report.reason);
      const asked = waiting.get(report.id);
      waiting.delete(report.id);
      clearTimeout(asked?.deadline);
      asked?.resolve(report.result);
    });
    return started;
  }

  async function ask(order: Order): Promise<SearchResult | Look> {
    clearTimeout(idle);
    worker ??= start();
    const thread = worker;
    const id = ++count;
    const began = performance.now();
    try {
      return await new Promise<SearchResult | Look>((resolve, reject) => {
        const deadline = setTimeout(() => {
          // The thread is stuck in this one; those behind it fail with it and are asked again.
          fail(id, 'it took too long');
          void stop();
        }, DEADLINE_MS);
        waiting.set(id, { resolve, reject, deadline });
        thread.postMessage({ id, ...order });
      });
    } finally {
      observer.duration('search_ms', performance.now() - began);
      if (waiting.size === 0) {
        clearTimeout(idle);
        idle = setTimeout(() => void stop(), IDLE_MS);
        idle.unref();
      }
    }
  }

  return {
    search: request => ask({ kind: 'search', request }),
    // The thread answers an order to look with a look.
    look: request => ask({ kind: 'look', request }) as Promise<Look>,
    close: stop,
  };
}
