import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/ops/clock.ts';
import { openStore } from '../../src/store/database.ts';
import { createSharedPace } from '../../src/store/sharedPace.ts';
import { takeTurns } from '../../src/store/rateSlots.ts';
import { describeEngines } from '../support/stores.ts';

describeEngines('the pace of all processes', open => {
  const WORKERS = 4;
  const EACH = 10;
  const PER_SECOND = 25;

  it('lets the requests of four workers leave no faster than those of one may', async () => {
    const { url, drop } = await open();
    onTestFinished(drop);
    const paces: (() => Promise<void>)[] = [];
    for (let worker = 0; worker < WORKERS; worker++) {
      const store = await openStore(url);
      onTestFinished(() => store.close());
      paces.push(createSharedPace({ store, clock: systemClock }, 'discord', PER_SECOND));
    }
    const began = performance.now();
    const left: number[] = [];
    const asked = paces.flatMap(pace => Array.from({ length: EACH }, pace));
    await Promise.all(asked.map(turn => turn.then(() => left.push(performance.now() - began))));
    expect(left).toHaveLength(WORKERS * EACH);
    // A slow machine takes longer; it must not be faster. A timer may be a little early.
    expect(Math.max(...left)).toBeGreaterThan(((WORKERS * EACH - 1) * 1_000) / PER_SECOND - 20);
    const sorted = left.toSorted((a, b) => a - b);
    // A turn that comes late is given up, so no late crowd leaves at once.
    const mostInHalfASecond = Math.max(
      ...sorted.map(from => sorted.filter(at => at >= from && at < from + 500).length),
    );
    expect(mostInHalfASecond).toBeLessThanOrEqual(PER_SECOND / 2 + 4);
  });

  it('saves no turns up, and forgets what a clock wrote that was set back since', async () => {
    const { store, drop } = await open();
    onTestFinished(drop);
    const take = (now: number, count = 1) =>
      takeTurns(store.db, store.engine, 'discord', { now, gapMs: 100, count });
    expect(await take(1_000_000_000, 3)).toBe(1_000_000_000);
    expect(await take(1_000_000_050)).toBe(1_000_000_300);
    expect(await take(1_000_060_000)).toBe(1_000_060_000);
    expect(await take(900_000_000)).toBe(900_000_000);
  });

  it('does not wait for turns that were left when the clock was set back', async () => {
    const { store, drop } = await open();
    onTestFinished(drop);
    let now = 1_000_000_000;
    const slept: number[] = [];
    const clock = {
      now: () => now,
      sleep: async (ms: number) => {
        slept.push(ms);
        now += ms;
      },
    };
    const pace = createSharedPace({ store, clock }, 'discord', PER_SECOND);
    await Promise.all(Array.from({ length: 20 }, pace));
    now -= 3_600_000;
    await pace();
    expect(Math.max(...slept)).toBeLessThan(60_000);
  });
});
