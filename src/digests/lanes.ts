import type { Observer } from '../model.ts';

/** Work that runs beside the loop which starts it: each kind has its width, and one piece of work runs once at a time. */
export interface Lanes {
  /** Starts (or queues) the work, unless the same piece is under way. Its failure is logged. */
  start(kind: string, width: number, piece: string | number, work: () => Promise<unknown>): void;
  /** The end of a piece of work that is under way or queued. */
  underWay(kind: string, piece: string | number): Promise<void> | undefined;
  idle(): Promise<void>;
}

interface Lane {
  running: number;
  waiting: (() => void)[];
}

export function createLanes(observer: Observer, signal?: AbortSignal): Lanes {
  const lanes = new Map<string, Lane>();
  const underWay = new Map<string, Promise<void>>();

  async function inTurn(lane: Lane, width: number, work: () => Promise<unknown>): Promise<void> {
    if (lane.running >= width) await new Promise<void>(resolve => lane.waiting.push(resolve));
    else lane.running += 1;
    try {
      // What waits when the process is told to end is left to others.
      if (!signal?.aborted) await work();
    } finally {
      // The place goes to the next in line, so nobody can slip in between.
      const next = lane.waiting.shift();
      if (next) next();
      else lane.running -= 1;
    }
  }

  return {
    start(kind, width, piece, work) {
      const name = `${kind} ${piece}`;
      if (underWay.has(name)) return;
      const lane = lanes.get(kind) ?? { running: 0, waiting: [] };
      lanes.set(kind, lane);
      const promise = inTurn(lane, width, work)
        .catch((error: unknown) => observer.error('digest work failed', { kind, piece, error }))
        .finally(() => underWay.delete(name));
      underWay.set(name, promise);
    },
    underWay: (kind, piece) => underWay.get(`${kind} ${piece}`),
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}
