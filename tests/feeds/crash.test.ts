import { expect, it, onTestFinished } from 'vitest';
import { crashPolling } from '../support/crash/polling.ts';
import { describeEngines } from '../support/stores.ts';

describeEngines('kill -9 while polling', (open, engine) => {
  it('loses no entry and stores none twice', { timeout: 120_000 }, async () => {
    const { url, drop } = await open();
    onTestFinished(drop);
    const report = await crashPolling(url, engine === 'sqlite' ? 14 : 6, 20_260_303);
    expect(report.faults).toEqual([]);
    expect(report.published).toBeGreaterThan(0);
  });
});
