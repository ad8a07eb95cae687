import { parentPort } from 'node:worker_threads';
import { extractArticle } from './page.ts';

/** Runs inside the worker thread: one page at a time, answered by its number. */
parentPort?.on('message', ({ id, html, url }: { id: number; html: string; url: string }) => {
  try {
    parentPort?.postMessage({ id, extracted: extractArticle(html, url) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id, extracted: { ok: false, reason: 'crashed' }, message });
  }
});
