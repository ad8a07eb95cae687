import type { Clock } from '../model.ts';

/** Requests that leave within this time count as one second: they do not all travel equally fast. */
const SECOND_MS = 1_040;

/**
 * Lets requests go one after the other, so that no second, wherever it begins, holds more than `perSecond` of them.
 * Discord counts 50 a second for the token as a whole. What counts is when requests really leave: a process that
 * stalls must not send all that was due meanwhile at once.
 */
export function createPacer(clock: Clock, perSecond: number): () => Promise<void> {
  const left: number[] = [];
  let line = Promise.resolve();

  async function goOn(): Promise<void> {
    const now = clock.now();
    const oldest = left.length < perSecond ? undefined : left.shift();
    const wait = oldest === undefined ? 0 : oldest + SECOND_MS - now;
    // A clock that was set back must not hold everything up.
    if (wait > 0) await clock.sleep(Math.min(wait, SECOND_MS));
    left.push(clock.now());
  }

  return () => {
    line = line.then(goOn);
    return line;
  };
}
