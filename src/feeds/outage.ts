import { DAY_MS } from '../time.ts';

/** Tells trouble of our own line from trouble of a feed: when nothing answers at all, no feed is to blame. */
export interface OutageWatch {
  /** Some feed's server answered, whatever it said: our line works. */
  answered(): void;
  /** A feed's host could not be reached. Says whether our own line is to blame, and whom we blamed too soon. */
  unreachable(feed: { id: number; url: string }, now: number): { excused: boolean; wronglyBlamed: number[] };
  /** Runs works one after the other: blame must be written before it can be taken back. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** So many different hosts out of reach, and none answering in between, is no coincidence. */
const HOSTS = 3;
/** An outage longer than this is told as the feeds' failure after all: silence would hide feeds that all died. */
const LONGEST_MS = DAY_MS;

export function createOutageWatch(): OutageWatch {
  let hosts = new Set<string>();
  let feeds = new Set<number>();
  let since = 0;
  let known = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn(work) {
      const turn = last.then(work);
      last = turn.catch(() => {});
      return turn;
    },
    answered() {
      hosts = new Set();
      feeds = new Set();
      known = false;
    },
    unreachable({ id, url }, now) {
      if (hosts.size === 0) since = now;
      hosts.add(URL.parse(url)?.host ?? url);
      const blamed = [...feeds];
      feeds.add(id);
      const excused = hosts.size >= HOSTS && now - since < LONGEST_MS;
      const wronglyBlamed = excused && !known ? blamed : [];
      known = excused;
      return { excused, wronglyBlamed };
    },
  };
}
