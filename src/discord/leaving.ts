import { AppError } from '../errors.ts';
import type { Clock } from '../model.ts';

/** The end of answering: who waits for an answer gets it, or a sentence, before the process goes. */
export interface Leaving {
  /** Aborted when no answer will be waited for any more. */
  signal: AbortSignal;
  /** Counts an interaction as under way until it is answered. */
  track(answering: Promise<void>): void;
  /** Waits for what is under way, a little; then lets the rest be told, and waits for that. */
  finish(): Promise<void>;
}

const PATIENCE_MS = 3_000;
const TELLING_MS = 1_500;

export function createLeaving(clock: Clock): Leaving {
  const ended = new AbortController();
  const underWay = new Set<Promise<void>>();
  const settled = async (ms: number) => {
    const patience = new AbortController();
    const late = clock.sleep(ms, patience.signal).catch(() => {});
    await Promise.race([Promise.allSettled(underWay), late]);
    patience.abort();
  };
  return {
    signal: ended.signal,
    track(answering) {
      underWay.add(answering);
      void answering.finally(() => underWay.delete(answering));
    },
    async finish() {
      await settled(PATIENCE_MS);
      ended.abort();
      await settled(TELLING_MS);
    },
  };
}

/** What `work` gives, or the sentence that the bot is being restarted when that comes first. */
export async function unlessLeaving<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const isLeaving = () => new AppError('error.restarting');
  if (signal.aborted) throw isLeaving();
  let hear = () => {};
  const leaving = new Promise<never>((_, reject) => {
    hear = () => reject(isLeaving());
    signal.addEventListener('abort', hear, { once: true });
  });
  try {
    return await Promise.race([work(), leaving]);
  } finally {
    signal.removeEventListener('abort', hear);
  }
}
