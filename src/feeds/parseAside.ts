import { Worker } from 'node:worker_threads';
import { type FeedParse, parseFeed } from './parse/index.ts';
import type { FeedSource } from './parse/types.ts';

/** Larger bodies would hold up everything else; smaller ones take less time than a thread takes to start. */
const INLINE_BYTES = 400_000;
const DEADLINE_MS = 15_000;

/** Parses a feed; a large one in a thread of its own that is ended when it takes too long. */
export function parseAside(body: Uint8Array, source: FeedSource): Promise<FeedParse> | FeedParse {
  if (body.length <= INLINE_BYTES) return parseFeed(body, source);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parseWorker.ts', import.meta.url), {
      workerData: { body, source },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const deadline = setTimeout(() => finish({ ok: false, reason: 'too_complex' }), DEADLINE_MS);
    const finish = (parsed: FeedParse) => {
      clearTimeout(deadline);
      resolve(parsed);
      void worker.terminate();
    };
    worker.once('message', finish);
    worker.once('error', error => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return finish({ ok: false, reason: 'too_complex' });
      clearTimeout(deadline);
      reject(new Error('the feed parser failed', { cause: error }));
    });
  });
}
