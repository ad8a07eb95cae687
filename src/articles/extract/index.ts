import { Worker } from 'node:worker_threads';
import type { Observer } from '../../model.ts';
import type { Extracted, PageReading } from './page.ts';
import type { WorkerMessage } from './worker.ts';

export type { PageReading } from './page.ts';

export type PageRefusal = Extract<Extracted, { ok: false }>['reason'] | 'crashed' | 'timeout' | 'closed';
export type PageResult = { ok: true; reading: PageReading } | { ok: false; reason: PageRefusal };

/** Reads pages in a worker thread that is killed at its deadline and ends when idle, so no page can hold us up. */
export interface PageReader {
  read(html: string, url: string): Promise<PageResult>;
  close(): Promise<void>;
}

export interface PageReaderSettings {
  /** How long one page may take, from when the thread can begin with it. */
  deadlineMs?: number;
  /** A thread with nothing to do ends after this long: it holds some 50 MB. */
  idleMs?: number;
}

const DEADLINE_MS = 1_800;
const IDLE_MS = 30_000;
const START_MS = 30_000;
const HEAP_MB = 256;

/** A running thread; `ready` resolves when it has loaded, or with false when it could not. */
interface Thread {
  worker: Worker;
  ready: Promise<boolean>;
}

export function createPageReader(observer: Observer, settings: PageReaderSettings = {}): PageReader {
  const { deadlineMs = DEADLINE_MS, idleMs = IDLE_MS } = settings;
  let thread: Thread | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let count = 0;
  let isClosed = false;

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopped = thread;
    thread = null;
    await stopped?.worker.terminate();
  }

  async function readOne(html: string, url: string): Promise<PageResult> {
    if (isClosed) return { ok: false, reason: 'closed' };
    clearTimeout(idle);
    thread ??= startThread();
    const { worker, ready } = thread;
    const started = performance.now();
    const { result, isAlive }: Asked = (await ready)
      ? await ask(worker, { id: ++count, html, url }, deadlineMs)
      : { result: { ok: false, reason: 'crashed' }, isAlive: false };
    observer.duration('page_reading_ms', performance.now() - started);
    if (!result.ok) observer.debug('page not read', { url, reason: result.reason });
    if (isAlive) {
      idle = setTimeout(() => void stop(), idleMs);
      idle.unref();
    } else await stop();
    return result;
  }

  return {
    read(html, url) {
      const result = queue.then(() => readOne(html, url));
      queue = result;
      return result;
    },
    async close() {
      isClosed = true;
      await queue;
      await stop();
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    env: {},
  });
  // A thread that runs out of memory says so here; whoever waits for it hears of its exit.
  worker.on('error', () => {});
  // A worker alone must not keep the process alive.
  worker.unref();
  const ready = new Promise<boolean>(resolve => {
    const late = setTimeout(() => resolve(false), START_MS);
    const settle = (isUp: boolean) => {
      clearTimeout(late);
      resolve(isUp);
    };
    worker.once('message', () => settle(true));
    worker.once('exit', () => settle(false));
  });
  return { worker, ready };
}

interface Asked {
  result: PageResult;
  /** Whether the thread can take another page. */
  isAlive: boolean;
}

/** Gives the thread one page. At the deadline an early result counts, if there is one. */
function ask(
  worker: Worker,
  page: { id: number; html: string; url: string },
  deadlineMs: number,
): Promise<Asked> {
  return new Promise(resolve => {
    let early: PageResult | null = null;
    const settle = (result: PageResult, isAlive: boolean) => {
      clearTimeout(deadline);
      worker.off('message', onMessage);
      worker.off('exit', onCrash);
      resolve({ result, isAlive });
    };
    const onMessage = (message: WorkerMessage) => {
      if (message.kind === 'ready' || message.id !== page.id) return;
      if (message.kind === 'early') early = message.extracted;
      else settle(message.kind === 'done' ? message.extracted : { ok: false, reason: 'crashed' }, true);
    };
    const onCrash = () => settle(early ?? { ok: false, reason: 'crashed' }, false);
    const deadline = setTimeout(() => settle(early ?? { ok: false, reason: 'timeout' }, false), deadlineMs);
    worker.on('message', onMessage);
    worker.on('exit', onCrash);
    worker.postMessage(page);
  });
}
