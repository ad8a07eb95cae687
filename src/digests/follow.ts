import { AppError } from '../errors.ts';
import type { GuildId, Watch } from '../model.ts';
import type { Store } from '../store/database.ts';
import { limitsOf } from '../store/limits.ts';
import { addWatch, removeWatch, resumeWatch, watchById, watchesOfGuild } from '../store/watches.ts';
import { DAY_MS } from '../time.ts';

/** How many watches one member may have in a server; the server's own limit is the host's (`limits.ts`). */
export const WATCHES_PER_MEMBER = 10;

export type WatchWish = Pick<Watch, 'guildId' | 'userId' | 'kind' | 'value' | 'label' | 'channelId'>;

/** Adds a watch. It finds what becomes known from now on. Throws when there is one already, or a limit is reached. */
export async function watch(store: Store, wish: WatchWish, now: number): Promise<Watch> {
  return store.transaction(async db => {
    const all = await watchesOfGuild(db, wish.guildId);
    const same = all.find(
      ({ userId, kind, value, channelId }) =>
        kind === wish.kind &&
        value.toLowerCase() === wish.value.toLowerCase() &&
        channelId === wish.channelId &&
        (channelId !== null || userId === wish.userId),
    );
    if (same) throw new AppError('error.watch_exists', { id: same.id });
    if (all.filter(({ userId }) => userId === wish.userId).length >= WATCHES_PER_MEMBER)
      throw new AppError('error.watch_limit_member', { most: WATCHES_PER_MEMBER });
    const { watches: most } = await limitsOf(db, wish.guildId);
    if (all.length >= most) throw new AppError('error.watch_limit_guild', { most });
    return addWatch(db, { ...wish, markAt: now, createdAt: now });
  });
}

/** Who asks, and where: `guildId` null is a direct message, in which only own watches can be meant. */
export interface Asker {
  userId: string;
  guildId: GuildId | null;
  isModerator: boolean;
}

/** A watch that the asker may end: their own, or as a moderator one of a channel. */
async function mine(store: Store, id: number, { userId, guildId, isModerator }: Asker): Promise<Watch> {
  const found = await watchById(store.db, id);
  const here = guildId === null || found?.guildId === guildId;
  const own = found?.userId === userId || (isModerator && guildId !== null && found?.channelId !== null);
  if (!found || !here || !own) throw new AppError('error.watch_unknown', { id });
  return found;
}

/** Ends a watch and gives it. */
export async function unwatch(store: Store, id: number, asker: Asker): Promise<Watch> {
  const found = await mine(store, id, asker);
  await store.transaction(db => removeWatch(db, found));
  return found;
}

/** Goes on with a paused watch; what the last day brought meanwhile is still told. */
export async function goOn(store: Store, id: number, asker: Asker, now: number): Promise<Watch> {
  const found = await mine(store, id, asker);
  await resumeWatch(store.db, id, Math.max(found.markAt, now - DAY_MS));
  return found;
}
