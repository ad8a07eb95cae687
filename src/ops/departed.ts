import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import { departedGuilds, removeDeparted } from '../store/departed.ts';
import { DAY_MS } from '../time.ts';

/** A server that removed the bot and adds it again within this time finds everything as it was. */
export const DEPARTED_KEPT_DAYS = 30;

const AT_ONCE = 20;

/** Deletes the data of servers that removed the bot long ago; each in its own transaction. Tells how many. */
export async function forgetDeparted(deps: {
  store: Store;
  clock: Clock;
  observer: Observer;
}): Promise<number> {
  const { store, clock, observer } = deps;
  const now = clock.now();
  const gone = await departedGuilds(store.db, now - DEPARTED_KEPT_DAYS * DAY_MS, AT_ONCE);
  for (const id of gone) await store.transaction(db => removeDeparted(db, id, now));
  if (gone.length > 0) observer.info('departed servers forgotten', { servers: gone.length });
  return gone.length;
}
