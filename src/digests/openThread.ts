import type { Delivery } from '../model.ts';
import { updateDelivery } from '../store/deliveries.ts';
import type { Edition } from '../store/editions.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import { GIVE_UP_MS, pauseBefore, waitUntil } from './backoff.ts';
import type { PublishDeps } from './outbox.ts';

/**
 * Opens the thread into which a message goes, on the message before it, and gives the delivery as it is then. A message
 * has one thread at most, so opening it again gives the same one. Where that is refused, or there is no message to open
 * it on, the delivery stays in the channel: its claims are not lost. Null: to be tried later.
 */
export async function openThread(
  deps: PublishDeps,
  edition: Edition,
  delivery: Delivery,
  above: Delivery | undefined,
): Promise<Delivery | null> {
  const { clock, messenger, observer, store } = deps;
  const { threadTitle } = delivery;
  const settleIn = async (channelId: string): Promise<Delivery> => {
    const change = { channelId, threadTitle: null, nextTryAt: null };
    await updateDelivery(store.db, delivery.id, change, clock.now());
    return { ...delivery, ...change };
  };
  const messageId = above?.messageId ?? null;
  if (threadTitle === null || messageId === null) return settleIn(delivery.channelId);
  const deadline = Math.max(edition.dueAt, edition.createdAt) + GIVE_UP_MS;
  let { attempts, nextTryAt } = delivery;
  while (await waitUntil(deps, nextTryAt)) {
    if (await isPublishingStopped(store.db)) return null;
    const outcome = await messenger.openThread(delivery.channelId, messageId, threadTitle);
    if (outcome.kind === 'opened') return settleIn(outcome.channelId);
    observer.warn('thread not opened', { edition: edition.id, part: delivery.part, ...outcome });
    if (outcome.kind === 'refused' || clock.now() >= deadline) return settleIn(delivery.channelId);
    attempts += 1;
    const asked = outcome.kind === 'later' ? (outcome.afterMs ?? 0) : 0;
    nextTryAt = clock.now() + Math.max(pauseBefore(attempts), asked);
    await updateDelivery(store.db, delivery.id, { attempts, nextTryAt }, clock.now());
  }
  return null;
}
