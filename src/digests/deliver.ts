import type { Delivery, DeliveryState } from '../model.ts';
import { moveDeliveries, updateDelivery } from '../store/deliveries.ts';
import { type Edition, keepLease } from '../store/editions.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import { GIVE_UP_MS, pauseBefore, waitUntil } from './backoff.ts';
import type { SendOutcome } from './messenger.ts';
import { LEASE_MS, markerOf, type PublishDeps } from './outbox.ts';

/** Within this time of the first attempt a message is sent again with the same nonce: Discord then gives the first. */
export const NONCE_TRUST_MS = 60_000;
/** A forum post has no nonce: a request that was cut off is given this long to come true before we look for it. */
const FORUM_SETTLE_MS = 10_000;

/**
 * Brings one message to its channel, once:
 * - a first attempt, or one whose forerunners certainly did not happen, is simply made;
 * - after an attempt without a clear answer, it is sent again with the same nonce while that can be trusted;
 * - later the channel is read back: a message of ours that carries the marker is the delivery;
 * - where the channel cannot be read, nothing is sent again and the delivery is uncertain.
 * `pending` means that it is to be tried again later.
 */
export async function deliverPart(
  deps: PublishDeps,
  edition: Edition,
  first: Delivery,
  parts: number,
): Promise<DeliveryState> {
  const { clock, messenger, observer, store } = deps;
  let delivery = first;
  const save = async (change: Parameters<typeof updateDelivery>[2]): Promise<DeliveryState> => {
    await updateDelivery(store.db, delivery.id, change, clock.now());
    delivery = { ...delivery, ...change };
    return delivery.state;
  };
  const arrived = async ({ messageId, channelId }: { messageId: string; channelId: string }) => {
    await store.transaction(async db => {
      const done = {
        state: 'sent',
        messageId,
        channelId,
        forum: null,
        nextTryAt: null,
        error: null,
      } as const;
      await updateDelivery(db, delivery.id, done, clock.now());
      if (delivery.forum) await moveDeliveries(db, delivery, channelId);
    });
    return 'sent' as const;
  };
  const deadline = Math.max(edition.dueAt, edition.createdAt) + GIVE_UP_MS;

  for (;;) {
    if (!(await waitUntil(deps, delivery.nextTryAt))) return 'pending';
    const late = clock.now() >= deadline;
    if (mustLookFirst(delivery, clock.now()) || (late && delivery.firstTriedAt !== null)) {
      if (delivery.forum && !(await waitUntil(deps, (delivery.lastTriedAt ?? 0) + FORUM_SETTLE_MS)))
        return 'pending';
      const marker = markerOf(edition.code, delivery.part, parts);
      const lookup = await messenger.find(delivery, marker, delivery.firstTriedAt ?? edition.createdAt);
      if (lookup.kind === 'found') return arrived(lookup);
      if (lookup.kind === 'unreadable') return save({ state: 'uncertain', nextTryAt: null });
      if (lookup.kind === 'unknown') {
        observer.warn('channel not read back', { edition: edition.id, part: delivery.part, ...lookup });
        if (late) return save({ state: 'uncertain', error: lookup.detail, nextTryAt: null });
        await save({
          nextTryAt: clock.now() + pauseBefore(delivery.attempts),
          attempts: delivery.attempts + 1,
        });
        continue;
      }
      // Certainly not there: as if it had never been tried.
      await save({ firstTriedAt: null });
    }
    if (late) return save({ state: 'failed', error: `late: ${delivery.error ?? ''}`, nextTryAt: null });

    const before = delivery;
    const started = clock.now();
    const ours = await store.transaction(async db => {
      // The host's switch is read in the transaction that books the attempt: nothing is sent after it was turned.
      if (await isPublishingStopped(db)) return false;
      const kept = await keepLease(db, edition.id, { owner: deps.owner, now: started, ms: LEASE_MS });
      const change = {
        attempts: delivery.attempts + 1,
        firstTriedAt: delivery.firstTriedAt ?? started,
        lastTriedAt: started,
      };
      if (kept) await updateDelivery(db, delivery.id, change, started);
      delivery = { ...delivery, ...change };
      return kept;
    });
    // Stopped, or another process took the edition over while this one slept: the message is not ours to send.
    if (!ours) return 'pending';
    const outcome = await messenger.send(delivery);
    observer.count('deliveries', { outcome: outcome.kind });
    if (outcome.kind === 'sent') return arrived(outcome);
    observer.warn('delivery attempt failed', { edition: edition.id, part: delivery.part, ...outcome });
    if (outcome.kind === 'refused')
      return save({ state: 'failed', error: `${outcome.code}: ${outcome.detail}`, nextTryAt: null });
    await save({
      ...afterFailure(outcome, before, delivery.attempts),
      nextTryAt: nextTry(outcome, delivery, clock.now()),
    });
  }
}

/** An attempt may have come true, and its nonce can no longer be trusted to tell. */
function mustLookFirst({ firstTriedAt, forum }: Delivery, now: number): boolean {
  if (firstTriedAt === null) return false;
  // A clock that was set back since tells nothing about how long ago it was.
  return forum !== null || now - firstTriedAt >= NONCE_TRUST_MS || now < firstTriedAt;
}

type Failure = Exclude<SendOutcome, { kind: 'sent' | 'refused' }>;

/** An attempt that certainly did not happen leaves no doubt behind. */
const afterFailure = (outcome: Failure, before: Delivery, attempts: number) =>
  outcome.kind === 'later'
    ? { firstTriedAt: before.firstTriedAt, lastTriedAt: before.lastTriedAt, error: outcome.detail, attempts }
    : { error: outcome.detail };

const nextTry = (outcome: Failure, { attempts }: Delivery, now: number): number =>
  now + Math.max(pauseBefore(attempts), outcome.kind === 'later' ? (outcome.afterMs ?? 0) : 0);
