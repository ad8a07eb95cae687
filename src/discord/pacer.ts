import type { Clock } from '../model.ts';

/**
 * Spaces requests evenly, so that no second, wherever it begins, holds more than `perSecond` of them. Discord counts
 * 50 a second for the token as a whole; a burst at a second's end and one at the next one's begin would exceed it.
 */
export function createPacer(clock: Clock, perSecond: number): () => Promise<void> {
  const gapMs = 1000 / perSecond;
  let freeAt = 0;
  return async () => {
    const now = clock.now();
    // A clock that was set back must not hold everything up.
    const at = freeAt - now > QUEUE_MS ? now : Math.max(now, freeAt);
    freeAt = at + gapMs;
    if (at > now) await clock.sleep(at - now);
  };
}

/** No queue of ours is longer. */
const QUEUE_MS = 600_000;
