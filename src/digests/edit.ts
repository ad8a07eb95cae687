import type { Delivery, DeliveryState } from '../model.ts';
import { updateDelivery } from '../store/deliveries.ts';
import { GIVE_UP_MS, pauseBefore, waitUntil } from './backoff.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import type { PublishDeps } from './outbox.ts';

/** How the error of a message begins that still shows what was to be corrected. */
export const UNCORRECTED = 'not corrected';

/** Edits a posted message to its present payload. Editing twice does no harm, so no answer is ever in doubt. */
export async function editPart(deps: PublishDeps, first: Delivery): Promise<DeliveryState> {
  const { clock, messenger, observer, store } = deps;
  let { nextTryAt } = first;
  let tries = 0;
  // Set when the correction was made.
  const since = first.firstTriedAt ?? clock.now();
  const settle = async (state: DeliveryState, error: string | null) => {
    await updateDelivery(store.db, first.id, { state, error, nextTryAt: null }, clock.now());
    return state;
  };
  while (await waitUntil(deps, nextTryAt)) {
    if (await isPublishingStopped(store.db)) return 'stale';
    const outcome = await messenger.edit(first.channelId, first.messageId ?? '', first.payload);
    if (outcome.kind === 'edited') return settle('sent', null);
    observer.warn('message not corrected', { edition: first.editionId, part: first.part, ...outcome });
    // Deleted by a moderator, or its channel is: there is nothing left that says what no longer stands.
    if (outcome.kind === 'gone') return settle('gone', null);
    if (outcome.kind === 'refused')
      return settle(
        outcome.code === 'unknown_channel' ? 'gone' : 'sent',
        `${UNCORRECTED}: ${outcome.detail}`,
      );
    tries += 1;
    if (clock.now() - since >= GIVE_UP_MS) return settle('sent', `${UNCORRECTED}: ${outcome.detail}`);
    const asked = outcome.kind === 'later' ? (outcome.afterMs ?? 0) : 0;
    nextTryAt = clock.now() + Math.max(pauseBefore(tries), asked);
    await updateDelivery(store.db, first.id, { nextTryAt, error: outcome.detail }, clock.now());
  }
  return 'stale';
}
