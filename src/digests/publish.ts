import type { Delivery, EditionState } from '../model.ts';
import { deliveriesOf } from '../store/deliveries.ts';
import { claimEdition, type Edition, editionById, keepLease, releaseEdition } from '../store/editions.ts';
import { announcePart } from './announce.ts';
import { deliverPart } from './deliver.ts';
import { editPart } from './edit.ts';
import { openThread } from './openThread.ts';
import { LEASE_MS, type PublishDeps } from './outbox.ts';
import { settle } from './settle.ts';

/**
 * Sends (or edits) what is left of an edition, in order, and settles its state. An edition on which another process
 * works is left alone. Never throws for a delivery's failure; throws when the store fails, and has then sent nothing
 * that the store does not know of.
 */
export async function publishEdition(deps: PublishDeps, editionId: number): Promise<EditionState> {
  const { store, clock, observer, owner } = deps;
  const lease = () => ({ owner, now: clock.now(), ms: LEASE_MS });
  const edition = await claimEdition(store.db, editionId, lease());
  if (!edition) {
    const known = await editionById(store.db, editionId);
    if (!known) throw new Error(`edition ${editionId} does not exist`);
    return known.state;
  }
  const ended = new AbortController();
  const keeping = keepClaim(deps, edition, ended.signal);
  try {
    await workThrough(deps, edition);
    const deliveries = await deliveriesOf(store.db, edition.id);
    const state = stateOf(deliveries);
    await store.transaction(async db => {
      await releaseEdition(db, edition.id, state, clock.now());
      await settle(db, edition, deliveries, state, clock.now());
    });
    observer.info('edition published', { edition: edition.id, code: edition.code, state });
    observer.count('editions', { state });
    return state;
  } finally {
    ended.abort();
    await keeping;
  }
}

async function workThrough(deps: PublishDeps, edition: Edition): Promise<void> {
  const { length } = await deliveriesOf(deps.store.db, edition.id);
  for (let part = 1; part <= length; part++) {
    // Read anew: the first part of a forum post moves the others into it.
    const deliveries = await deliveriesOf(deps.store.db, edition.id);
    const found = deliveries.find(each => each.part === part);
    if (!found) return;
    const above = deliveries.find(each => each.part === part - 1);
    const delivery = found.threadTitle === null ? found : await openThread(deps, edition, found, above);
    if (!delivery) return;
    const reached =
      delivery.state === 'pending'
        ? await deliverPart(deps, edition, delivery, length)
        : delivery.state === 'stale'
          ? await editPart(deps, delivery)
          : delivery.state;
    // The parts belong together and in order: without this one, the rest would be a torn page.
    if (reached === 'failed' || reached === 'pending' || reached === 'stale') return;
    if (reached === 'uncertain' && delivery.forum && edition.content.rooms !== 'posts') return;
  }
  for (const delivery of await deliveriesOf(deps.store.db, edition.id))
    if (delivery.announce === 'due' && delivery.state === 'sent') await announcePart(deps, edition, delivery);
}

function stateOf(deliveries: Delivery[]): EditionState {
  const some = (state: Delivery['state']) => deliveries.some(delivery => delivery.state === state);
  if (some('stale')) return 'correcting';
  if (some('failed')) return 'failed';
  if (some('uncertain') && (deliveries[0]?.state === 'uncertain' || !some('pending'))) return 'uncertain';
  if (some('pending')) return 'publishing';
  return deliveries.some(({ announce, state }) => announce === 'due' && state === 'sent')
    ? 'publishing'
    : 'sent';
}

/** Lengthens the lease until the work ends, so that a slow answer does not look like a dead process. */
async function keepClaim(
  { store, clock, observer, owner }: PublishDeps,
  edition: Edition,
  signal: AbortSignal,
) {
  while (!signal.aborted) {
    await clock.sleep(LEASE_MS / 4, signal).catch(() => {});
    if (signal.aborted) return;
    try {
      await keepLease(store.db, edition.id, { owner, now: clock.now(), ms: LEASE_MS });
    } catch (error) {
      observer.warn('lease not kept', { edition: edition.id, error });
    }
  }
}
