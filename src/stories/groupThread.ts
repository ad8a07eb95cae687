import { Worker } from 'node:worker_threads';
import type { Answered, Asked, Grouped } from './groupMessages.ts';

/** The main thread's end of the grouping thread. Ask one thing at a time. */
export interface GroupThread {
  restore(articles: Extract<Asked, { kind: 'restore' }>['articles']): Promise<void>;
  forget(before: number): Promise<void>;
  group(articles: Extract<Asked, { kind: 'group' }>['articles']): Promise<Grouped>;
  named(ids: Map<number, number>): Promise<void>;
  /** Ends the thread at once; what it holds is in the store too. */
  stop(): Promise<void>;
}

/** A window of 50,000 articles takes about 90 MB and as much again while it changes; a young heap kept small spares memory. */
const HEAP_MB = 256;
const YOUNG_MB = 12;

/** Starts the thread. Whatever is asked rejects once it has died. */
export function startGroupThread(): GroupThread {
  const worker = new Worker(new URL('./groupWorker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    env: {},
  });
  // A worker alone must not keep the process alive.
  worker.unref();
  const died = new Promise<never>((_, reject) => {
    worker.once('error', cause => reject(new Error('the grouping thread failed', { cause })));
    worker.once('exit', code => reject(new Error(`the grouping thread ended with ${code}`)));
  });
  died.catch(() => {});

  async function ask(asked: Asked): Promise<Answered> {
    // While an answer is awaited the process must stay, and its death must be heard.
    worker.ref();
    try {
      const answer = new Promise<Answered>(resolve => worker.once('message', resolve));
      worker.postMessage(asked);
      return await Promise.race([answer, died]);
    } finally {
      worker.unref();
    }
  }

  return {
    restore: async articles => void (await ask({ kind: 'restore', articles })),
    forget: async before => void (await ask({ kind: 'forget', before })),
    named: async ids => void (await ask({ kind: 'named', ids })),
    async group(articles) {
      const answer = await ask({ kind: 'group', articles });
      if (answer.kind !== 'grouped') throw new Error('the grouping thread gave another answer');
      return answer;
    },
    stop: async () => void (await worker.terminate()),
  };
}
