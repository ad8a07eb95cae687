import { expect, it } from 'vitest';
import { crashDigests } from '../support/crash/digests.ts';
import { describeEngines } from '../support/stores.ts';

/** A small share of what `npm run soak -- digests` does. */
const SLOTS_OF = { text: 5, threads: 3 };

describeEngines('digests under kill -9', open => {
  it.each(['text', 'threads'] as const)(
    'posts every slot once, wherever the worker is killed: %s',
    async place => {
      const { url, drop } = await open();
      const report = await crashDigests(url, SLOTS_OF[place], 7, place);
      expect(report.faults).toEqual([]);
      expect(report.kills).toBeGreaterThanOrEqual(SLOTS_OF[place] - 2);
      await drop();
    },
    300_000,
  );
});
