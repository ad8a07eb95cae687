import { parentPort } from 'node:worker_threads';
import { type Extracted, extractArticle } from './page.ts';

/** What the thread tells: that it has started (its own start-up is no page's fault), and what it read. */
export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'early' | 'done'; id: number; extracted: Extracted }
  | { kind: 'crashed'; id: number };

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

/** Runs inside the worker thread: one page at a time, answered by its number. */
parentPort?.on('message', ({ id, html, url }: { id: number; html: string; url: string }) => {
  try {
    const extracted = extractArticle(html, url, early => tell({ kind: 'early', id, extracted: early }));
    tell({ kind: 'done', id, extracted });
  } catch {
    tell({ kind: 'crashed', id });
  }
});

tell({ kind: 'ready' });
