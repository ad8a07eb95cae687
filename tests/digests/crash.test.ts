import { expect, it } from 'vitest';
import { crashDigests } from '../support/crash/digests.ts';
import { describeEngines } from '../support/stores.ts';

/** A small share of what `npm run soak -- digests` does. */
const SLOTS = 5;

describeEngines('digests under kill -9', open => {
  it('posts every slot once, wherever the worker is killed', async () => {
    const { url, drop } = await open();
    const report = await crashDigests(url, SLOTS, 7);
    expect(report.faults).toEqual([]);
    expect(report.kills).toBeGreaterThanOrEqual(SLOTS - 2);
    await drop();
  }, 300_000);
});
