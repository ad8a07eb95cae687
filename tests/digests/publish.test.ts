import { expect, it } from 'vitest';
import { NONCE_TRUST_MS } from '../../src/digests/deliver.ts';
import type { LookupOutcome, Messenger, SendOutcome } from '../../src/digests/messenger.ts';
import { markerOf, nonceOf } from '../../src/digests/outbox.ts';
import { publishEdition } from '../../src/digests/publish.ts';
import type { Clock } from '../../src/model.ts';
import type { Store } from '../../src/store/database.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { reserveEdition } from '../../src/store/editions.ts';
import { testObserver } from '../support/clock.ts';
import { edition } from '../support/editions.ts';
import { describeEngines } from '../support/stores.ts';

/** A clock whose sleeps pass at once, moving time. */
function quickClock(start: number): Clock & { advance(ms: number): void } {
  let now = start;
  return {
    now: () => now,
    advance: ms => {
      now += ms;
    },
    sleep: (ms, signal) => {
      // The lease is kept in real time's stead by nobody: a waiting loop must not spin time away.
      if (signal)
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      now += ms;
      return Promise.resolve();
    },
  };
}

/** A channel that really keeps messages and dedupes nonces as Discord does; `faults` are answered instead of success. */
function channel() {
  const kept: { nonce: string; payload: string; id: string }[] = [];
  const faults: ('lost_before' | 'lost_after' | SendOutcome)[] = [];
  let readable = true;
  let dedupes = true;
  const messenger: Messenger = {
    async send({ channelId, payload, nonce }) {
      const fault = faults.shift();
      if (fault === 'lost_before') return { kind: 'unknown', detail: 'socket closed' };
      if (typeof fault === 'object') return fault;
      const known = dedupes ? kept.find(message => message.nonce === nonce) : undefined;
      const message = known ?? { nonce, payload, id: `m${kept.length + 1}` };
      if (!known) kept.push(message);
      return fault === 'lost_after'
        ? { kind: 'unknown', detail: 'socket closed' }
        : { kind: 'sent', messageId: message.id, channelId };
    },
    async find({ channelId }, marker): Promise<LookupOutcome> {
      if (!readable) return { kind: 'unreadable' };
      const found = kept.find(message => message.payload.includes(marker));
      return found ? { kind: 'found', messageId: found.id, channelId } : { kind: 'absent' };
    },
    edit: async () => ({ kind: 'edited' }),
    announce: async () => ({ kind: 'done' }),
    openThread: async (_channelId, messageId) => ({ kind: 'opened', channelId: messageId }),
    openDirect: async userId => ({ kind: 'opened', channelId: `dm-${userId}` }),
  };
  return {
    kept,
    faults,
    messenger,
    hide: () => {
      readable = false;
    },
    /** The nonce window has passed. */
    forgetNonces: () => {
      dedupes = false;
    },
  };
}

async function reserve(store: Store, slot = '2026-11-24T07:00:00.000Z') {
  const content = edition();
  const reserved = await store.transaction(db =>
    reserveEdition(db, {
      guildId: 'g',
      scheduleId: 1,
      scheduleKey: 'schedule:1',
      slot,
      channelId: 'c',
      code: content.code,
      state: 'composed',
      content,
      createdAt: 1,
      dueAt: 1,
      messages: [1, 2].map(part => ({
        payload: markerOf(content.code, part, 2),
        nonce: nonceOf(content.code, part),
        channelId: 'c',
        forum: null,
        threadTitle: null,
        announce: 'no' as const,
      })),
    }),
  );
  return reserved;
}

describeEngines('outbox', open => {
  it('reserves a slot once', async () => {
    const { store, drop } = await open();
    expect(await reserve(store)).not.toBeNull();
    expect(await reserve(store)).toBeNull();
    await drop();
  });

  it('delivers every part once, whatever answer is lost', async () => {
    const { store, drop } = await open();
    const place = channel();
    place.faults.push('lost_after', 'lost_before', 'lost_after');
    const clock = quickClock(1_000);
    const reserved = await reserve(store);
    const deps = { store, clock, observer: testObserver(), messenger: place.messenger, owner: 'a' };
    expect(await publishEdition(deps, reserved?.id ?? 0)).toBe('sent');
    expect(place.kept.map(message => message.payload)).toEqual(['AB12CD34 1/2', 'AB12CD34 2/2']);
    await drop();
  });

  it('finds its message by reading the channel when the nonce can no longer be trusted', async () => {
    const { store, drop } = await open();
    const place = channel();
    const clock = quickClock(1_000);
    const reserved = await reserve(store);
    const deps = { store, clock, observer: testObserver(), messenger: place.messenger, owner: 'a' };
    // The process died after the first message was sent and before its answer was stored.
    const [first] = await deliveriesOf(store.db, reserved?.id ?? 0);
    await store.db
      .updateTable('deliveries')
      .set({ attempts: 1, firstTriedAt: clock.now() })
      .where('id', '=', first?.id ?? 0)
      .execute();
    await place.messenger.send({
      channelId: 'c',
      payload: first?.payload ?? '',
      nonce: first?.nonce ?? '',
      forum: null,
    });
    place.forgetNonces();
    clock.advance(NONCE_TRUST_MS + 1);
    await publishEdition(deps, reserved?.id ?? 0);
    expect(place.kept).toHaveLength(2);
    expect((await deliveriesOf(store.db, reserved?.id ?? 0)).map(({ state }) => state)).toEqual([
      'sent',
      'sent',
    ]);
    await drop();
  });

  it('marks a delivery uncertain, and sends nothing again, where the channel cannot be read', async () => {
    const { store, drop } = await open();
    const place = channel();
    const clock = quickClock(1_000);
    const reserved = await reserve(store);
    await store.db
      .updateTable('deliveries')
      .set({ attempts: 1, firstTriedAt: 1_000 })
      .where('part', '=', 1)
      .execute();
    place.hide();
    clock.advance(NONCE_TRUST_MS + 1);
    const state = await publishEdition(
      { store, clock, observer: testObserver(), messenger: place.messenger, owner: 'a' },
      reserved?.id ?? 0,
    );
    expect(state).toBe('uncertain');
    expect(place.kept.map(message => message.payload)).toEqual(['AB12CD34 2/2']);
    await drop();
  });

  it('stops at a refusal and keeps its reason', async () => {
    const { store, drop } = await open();
    const place = channel();
    place.faults.push({ kind: 'refused', code: 'no_permission', detail: 'Missing Permissions' });
    const reserved = await reserve(store);
    const deps = {
      store,
      clock: quickClock(1),
      observer: testObserver(),
      messenger: place.messenger,
      owner: 'a',
    };
    expect(await publishEdition(deps, reserved?.id ?? 0)).toBe('failed');
    expect(place.kept).toEqual([]);
    const [first, second] = await deliveriesOf(store.db, reserved?.id ?? 0);
    expect([first?.state, first?.error, second?.state]).toEqual([
      'failed',
      'no_permission: Missing Permissions',
      'pending',
    ]);
    await drop();
  });
});
