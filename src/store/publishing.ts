import { readFact, writeFact } from './facts.ts';
import type { Db } from './schema.ts';

/** The host's switch over everything that is posted unasked: digests, corrections, announcements, notices, greetings. */

const KEY = 'publishing';
const STOPPED = 'stopped';

export async function isPublishingStopped(db: Db): Promise<boolean> {
  return (await readFact(db, KEY))?.value === STOPPED;
}

/** Holds for every process that works on the store, from its next message on. */
export async function setPublishing(db: Db, wish: 'stop' | 'start', now: number): Promise<void> {
  await writeFact(db, KEY, wish === 'stop' ? STOPPED : 'on', now);
}
