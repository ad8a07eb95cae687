import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import type { Messenger } from './messenger.ts';

/** What the outbox (docs/delivery.md) works with, and the names by which it knows its own messages. */
export interface PublishDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  messenger: Messenger;
  /** Names this process: two that work on one store must not share a name. */
  owner: string;
  /** Ends waiting; what is left is taken up after the next start. */
  signal?: AbortSignal;
}

/** How long a process that died keeps its editions from others; well within the time that a nonce is trusted. */
export const LEASE_MS = 20_000;

/** The words that recognise one message of an edition when it is read back. */
export const markerOf = (code: string, part: number, parts: number): string => `${code} ${part}/${parts}`;

/** At most 25 characters, the same whenever it is computed again. */
export const nonceOf = (code: string, part: number): string => `${code}-${part}`.slice(0, 25);
