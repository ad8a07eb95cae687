import type { Delivery } from '../model.ts';
import { updateDelivery } from '../store/deliveries.ts';
import type { Edition } from '../store/editions.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import { GIVE_UP_MS, pauseBefore, waitUntil } from './backoff.ts';
import type { PublishDeps } from './outbox.ts';

/** Publishes a sent message to the channels that follow its announcement channel. Doing it twice does no harm. */
export async function announcePart(deps: PublishDeps, edition: Edition, first: Delivery): Promise<void> {
  const { clock, messenger, observer, store } = deps;
  let { attempts, nextTryAt } = first;
  const deadline = Math.max(edition.dueAt, edition.createdAt) + GIVE_UP_MS;
  const settle = (announce: 'done' | 'failed', error: string | null) =>
    updateDelivery(store.db, first.id, { announce, error, nextTryAt: null }, clock.now());
  while (await waitUntil(deps, nextTryAt)) {
    if (await isPublishingStopped(store.db)) return;
    const outcome = await messenger.announce(first.channelId, first.messageId ?? '');
    if (outcome.kind === 'done') return settle('done', null);
    observer.warn('message not announced', { edition: edition.id, part: first.part, ...outcome });
    if (outcome.kind === 'refused' || clock.now() >= deadline)
      return settle('failed', `not announced: ${outcome.detail}`);
    attempts += 1;
    const asked = outcome.kind === 'later' ? (outcome.afterMs ?? 0) : 0;
    nextTryAt = clock.now() + Math.max(pauseBefore(attempts), asked);
    await updateDelivery(store.db, first.id, { attempts, nextTryAt }, clock.now());
  }
}
