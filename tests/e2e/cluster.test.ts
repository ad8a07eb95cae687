import { expect, inject, it } from 'vitest';
import { runCluster } from '../support/cluster.ts';
import { openPostgres } from '../support/stores.ts';

/** `npm run soak -- cluster` does the same for five minutes with more processes. */
it.skipIf(inject('postgresUrl') === null)(
  'several workers on one store, killed at random, lose nothing and post nothing twice',
  async () => {
    const { url, drop } = await openPostgres();
    const report = await runCluster({
      url,
      workers: 2,
      gateways: 1,
      channels: 12,
      ms: 6_000,
      calmMs: 4_000,
      seed: 7,
    });
    expect(report.faults).toEqual([]);
    expect(report.kills).toBeGreaterThan(1);
    expect(report.posted).toBeGreaterThanOrEqual(12);
    expect(report.peakPerSecond).toBeLessThanOrEqual(50);
    await drop();
  },
  240_000,
);
