import type { Clock } from '../model.ts';

/** A limit on requests at a time, first come first served. */
export interface Slots {
  /** Resolves to a function that frees the slot, or to null when none became free by `deadlineAt`. */
  take(deadlineAt: number): Promise<(() => void) | null>;
}

export function createSlots(size: number, clock: Clock): Slots {
  let free = size;
  const waiting: (() => void)[] = [];
  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  const once = () => {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      release();
    };
  };
  return {
    async take(deadlineAt) {
      if (free > 0) {
        free--;
        return once();
      }
      let wake: () => void = () => {};
      const turn = new Promise<'turn'>(resolve => {
        wake = () => resolve('turn');
        waiting.push(wake);
      });
      const got = await before(clock, deadlineAt, () => turn);
      if (got === 'turn') return once();
      const place = waiting.indexOf(wake);
      if (place >= 0) waiting.splice(place, 1);
      // The slot was handed over in the very moment of giving up: pass it on.
      else release();
      return null;
    },
  };
}

export const LATE = Symbol('late');

/** Runs `work` until `deadlineAt`; past it the work's signal is aborted and the result is `LATE`. */
export async function before<T>(
  clock: Clock,
  deadlineAt: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof LATE> {
  const left = deadlineAt - clock.now();
  if (left <= 0) return LATE;
  const late = new AbortController();
  const done = new AbortController();
  const alarm = clock.sleep(left, done.signal).then(
    (): typeof LATE => {
      late.abort();
      return LATE;
    },
    (): typeof LATE => LATE,
  );
  try {
    return await Promise.race([work(late.signal), alarm]);
  } finally {
    done.abort();
  }
}
