import type { Clock, Delivery, EditionState, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import {
  deliveriesOf,
  type Edition,
  editionById,
  setEditionState,
  unfinishedEditions,
  updateDelivery,
} from '../store/editions.ts';

/**
 * The outbox. Every message of an edition is a row before it is first tried, with a deterministic nonce, so that it
 * is delivered once, or marked uncertain and told, whatever happens between the attempt and its answer:
 * - within `NONCE_TRUST_MS` of the first attempt it is sent again with the same nonce (Discord returns the first one);
 * - later the channel is read back: a message of ours that carries the edition's marker is the delivery;
 * - where the channel cannot be read, nothing is sent again and the delivery is uncertain.
 */
export const NONCE_TRUST_MS = 60_000;

export type RefusalCode = 'unknown_channel' | 'no_access' | 'no_permission' | 'bad_message';

export type SendOutcome =
  | { kind: 'sent'; messageId: string }
  /** Discord said no for good: trying again the same way is useless. */
  | { kind: 'refused'; code: RefusalCode; detail: string }
  /** No clear answer: the message may or may not exist. */
  | { kind: 'unknown'; detail: string };

export type LookupOutcome =
  | { kind: 'found'; messageId: string }
  | { kind: 'absent' }
  | { kind: 'unreadable' };

/** How messages reach a channel. `payload` is a frozen message body as JSON. */
export interface Messenger {
  send(channelId: string, payload: string, nonce: string): Promise<SendOutcome>;
  /** Looks through the channel's messages since `since` for one of ours that carries `marker`. */
  find(channelId: string, marker: string, since: number): Promise<LookupOutcome>;
}

export interface PublishDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  messenger: Messenger;
}

/** The words that recognise one message of an edition when it is read back. */
export const markerOf = (code: string, part: number, parts: number): string => `${code} ${part}/${parts}`;

/** At most 25 characters, the same whenever it is computed again. */
export const nonceOf = (code: string, part: number): string => `${code}-${part}`.slice(0, 25);

const MAX_ATTEMPTS = 6;
const RETRY_MS = 2_000;

/** Sends what is left of an edition, in order, and settles its state. Never throws for a delivery's failure. */
export async function publishEdition(deps: PublishDeps, editionId: number): Promise<EditionState> {
  const edition = await editionById(deps.store.db, editionId);
  if (!edition) throw new Error(`edition ${editionId} does not exist`);
  await setEditionState(deps.store.db, edition.id, 'publishing', deps.clock.now());
  const deliveries = await deliveriesOf(deps.store.db, edition.id);
  for (const delivery of deliveries) {
    if (delivery.state !== 'pending') continue;
    const settled = await deliver(deps, edition, delivery, deliveries.length);
    // The parts of an edition belong together and in order: after a failed one, the rest would be a torn page.
    if (settled === 'failed') break;
  }
  const state = stateOf(await deliveriesOf(deps.store.db, edition.id));
  await setEditionState(deps.store.db, edition.id, state, deps.clock.now());
  deps.observer.info('edition published', { edition: edition.id, code: edition.code, state });
  return state;
}

/** Takes up every edition that a crash or a stop left unfinished. */
export async function resumeEditions(deps: PublishDeps): Promise<void> {
  for (const id of await unfinishedEditions(deps.store.db)) await publishEdition(deps, id);
}

function stateOf(deliveries: Delivery[]): EditionState {
  if (deliveries.some(({ state }) => state === 'failed')) return 'failed';
  if (deliveries.some(({ state }) => state === 'uncertain')) return 'uncertain';
  return deliveries.every(({ state }) => state === 'sent') ? 'sent' : 'publishing';
}

async function deliver(
  deps: PublishDeps,
  edition: Edition,
  first: Delivery,
  parts: number,
): Promise<Delivery['state']> {
  const { clock, messenger, observer } = deps;
  let delivery = first;
  const save = async (change: Parameters<typeof updateDelivery>[2]) => {
    await updateDelivery(deps.store.db, delivery.id, change, clock.now());
    delivery = { ...delivery, ...change };
  };
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    if (attempt > 0) await clock.sleep(RETRY_MS * 2 ** (attempt - 1));
    if (delivery.firstTriedAt !== null && clock.now() - delivery.firstTriedAt >= NONCE_TRUST_MS) {
      const marker = markerOf(edition.code, delivery.part, parts);
      const lookup = await messenger.find(delivery.channelId, marker, delivery.firstTriedAt);
      if (lookup.kind === 'found') {
        await save({ state: 'sent', messageId: lookup.messageId, error: null });
        return delivery.state;
      }
      if (lookup.kind === 'unreadable') break;
      await save({ firstTriedAt: clock.now() });
    }
    await save({
      attempts: delivery.attempts + 1,
      firstTriedAt: delivery.firstTriedAt ?? clock.now(),
    });
    const outcome = await messenger.send(delivery.channelId, delivery.payload, delivery.nonce);
    if (outcome.kind === 'sent') {
      await save({ state: 'sent', messageId: outcome.messageId, error: null });
      return delivery.state;
    }
    observer.warn('delivery attempt failed', { edition: edition.id, part: delivery.part, ...outcome });
    if (outcome.kind === 'refused') {
      await save({ state: 'failed', error: `${outcome.code}: ${outcome.detail}` });
      return delivery.state;
    }
    await save({ error: outcome.detail });
  }
  await save({ state: 'uncertain' });
  return delivery.state;
}
