/**
 * A circuit breaker: after some failures in a row the server is left alone for a while, twice as long each time, so
 * that a digest does not wait for a dead server once per story. One trial request ends or prolongs the pause.
 */
export interface Breaker {
  /** False while the pause lasts. When it ends, one caller gets true until that caller's result is recorded. */
  allows(now: number): boolean;
  succeeded(): void;
  /** `certain`: trying again soon is pointless (a wrong key, an empty account), so the pause starts at once. */
  failed(now: number, certain?: boolean): void;
  /** The trial ended without a verdict on the server. */
  abandoned(): void;
  isOpen(now: number): boolean;
}

const FAILURES = 4;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

export function createBreaker(): Breaker {
  let failures = 0;
  let pauses = 0;
  let openUntil = 0;
  let trialRunning = false;
  return {
    allows(now) {
      if (pauses === 0) return true;
      if (now < openUntil || trialRunning) return false;
      trialRunning = true;
      return true;
    },
    succeeded() {
      failures = 0;
      pauses = 0;
      trialRunning = false;
    },
    failed(now, certain = false) {
      failures++;
      const wasTrial = trialRunning;
      trialRunning = false;
      if (!certain && !wasTrial && failures < FAILURES) return;
      openUntil = now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pauses);
      pauses++;
      failures = 0;
    },
    abandoned() {
      trialRunning = false;
    },
    isOpen: now => pauses > 0 && now < openUntil,
  };
}
