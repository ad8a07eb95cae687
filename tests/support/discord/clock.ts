/** A clock that tests can move forward; everything in the stand-in reads the time here. */
export interface Clock {
  now(): number;
  /** Jump ahead by `ms` milliseconds: nonce windows, tokens and rate limits age at once. */
  advance(ms: number): void;
}

export function createClock(base: () => number = Date.now): Clock {
  let ahead = 0;
  return {
    now: () => base() + ahead,
    advance: ms => {
      ahead += ms;
    },
  };
}

const DISCORD_EPOCH = 1_420_070_400_000n;

/** Snowflakes: time in the upper bits, strictly rising even within one millisecond. */
export function createIds(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const id = (BigInt(clock.now()) - DISCORD_EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
}
