import { expect, it } from 'vitest';
import { crashDigests } from '../support/crash/digests.ts';
import { describeEngines } from '../support/stores.ts';

/** A small share of what `npm run soak -- digests` does. */
const SLOTS_OF = { full: 5, threads: 3 };

describeEngines('digests under kill -9', open => {
  it.each(['full', 'threads'] as const)(
    'posts every slot once, wherever the worker is killed: %s',
    async layout => {
      const { url, drop } = await open();
      const report = await crashDigests(url, SLOTS_OF[layout], 7, layout);
      expect(report.faults).toEqual([]);
      expect(report.kills).toBeGreaterThanOrEqual(SLOTS_OF[layout] - 2);
      await drop();
    },
    300_000,
  );
});
