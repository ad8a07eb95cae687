import type { Clock, Observer } from '../model.ts';

/** How long a process that died keeps the feeds and pages from others that it had taken. */
export const ROW_LEASE_MS = 20_000;

/** Rows that this process has taken, each until a time that is moved on for as long as the work takes. */
export interface HeldRows {
  add(ids: readonly number[], until: number): void;
  /** The row's own outcome is written: it is no longer ours. */
  done(id: number): void;
  /** Stops moving the times on; gives what is still held, by its time. */
  end(): Promise<Map<number, number[]>>;
}

export interface HeldRowsDeps {
  clock: Clock;
  observer: Observer;
  /** Moves rows on that are still at the time `from`. */
  lengthen(ids: readonly number[], from: number, until: number): Promise<void>;
}

export function holdRows({ clock, observer, lengthen }: HeldRowsDeps): HeldRows {
  const held = new Map<number, number>();
  const ended = new AbortController();

  async function keepAll(): Promise<void> {
    const until = clock.now() + ROW_LEASE_MS;
    for (const [from, ids] of byTime(held)) {
      await lengthen(ids, from, until);
      for (const id of ids) if (held.has(id)) held.set(id, until);
    }
  }

  async function keep(): Promise<void> {
    for (;;) {
      await clock.sleep(ROW_LEASE_MS / 3, ended.signal).catch(() => {});
      if (ended.signal.aborted) return;
      // Whoever takes the rows over meanwhile does what we do: nothing is lost, and nothing stored twice.
      await keepAll().catch((error: unknown) => observer.warn('lease not kept', { lease: 'rows', error }));
    }
  }
  const keeping = keep();

  return {
    add: (ids, until) => {
      for (const id of ids) held.set(id, until);
    },
    done: id => void held.delete(id),
    async end() {
      ended.abort();
      await keeping;
      return byTime(held);
    },
  };
}

function byTime(held: ReadonlyMap<number, number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [id, until] of held) {
    const ids = groups.get(until);
    if (ids === undefined) groups.set(until, [id]);
    else ids.push(id);
  }
  return groups;
}
