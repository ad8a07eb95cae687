import { Worker } from 'node:worker_threads';
import type { Observer } from '../../model.ts';
import type { Extracted, PageReading } from './page.ts';

export type { PageReading } from './page.ts';

export type PageResult =
  | { ok: true; reading: PageReading }
  | { ok: false; reason: Extract<Extracted, { ok: false }>['reason'] | 'crashed' | 'timeout' };

/** Reads pages in a worker thread that is killed at its deadline and ends when idle, so no page can hold us up. */
export interface PageReader {
  read(html: string, url: string): Promise<PageResult>;
  close(): Promise<void>;
}

const DEADLINE_MS = 8_000;
const IDLE_MS = 30_000;
const HEAP_MB = 256;

export function createPageReader(observer: Observer, deadlineMs = DEADLINE_MS): PageReader {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let count = 0;

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      env: {},
    });
    // A worker alone must not keep the process alive.
    started.unref();
    return started;
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  }

  function readOne(html: string, url: string): Promise<PageResult> {
    clearTimeout(idle);
    worker ??= start();
    const reader = worker;
    const id = ++count;
    return new Promise<PageResult>(resolve => {
      const settle = (result: PageResult, broken: boolean) => {
        clearTimeout(deadline);
        reader.off('message', onMessage);
        reader.off('error', onError);
        reader.off('exit', onExit);
        if (broken) {
          observer.warn('page reading failed', { url, reason: result.ok ? 'ok' : result.reason });
          if (worker === reader) void stop();
        } else {
          idle = setTimeout(() => void stop(), IDLE_MS);
          idle.unref();
        }
        resolve(result);
      };
      const onMessage = (answer: { id: number; extracted: PageResult }) => {
        if (answer.id === id) settle(answer.extracted, false);
      };
      const onError = () => settle({ ok: false, reason: 'crashed' }, true);
      const onExit = () => settle({ ok: false, reason: 'crashed' }, true);
      const deadline = setTimeout(() => settle({ ok: false, reason: 'timeout' }, true), deadlineMs);
      reader.on('message', onMessage);
      reader.on('error', onError);
      reader.on('exit', onExit);
      reader.postMessage({ id, html, url });
    });
  }

  return {
    read(html, url) {
      const result = queue.then(() => readOne(html, url));
      queue = result;
      return result;
    },
    async close() {
      await queue;
      await stop();
    },
  };
}
