import type { Clock, Observer } from '../src/model.ts';
import type { Store } from '../src/store/database.ts';

/** What a command may use. The composition root fills it; each room adds its own port here. */
export interface CommandContext {
  store: Store;
  clock: Clock;
  observer: Observer;
}
