import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashPolling } from '../tests/support/crash/polling.ts';
import type { Soak } from './frame.ts';

const RUNS = 10;
const KILLS = 30;

export const pollingSoak: Soak = {
  name: 'polling',
  about: 'pollers killed at random moments (kill -9): no entry is lost, none is stored twice',
  async run({ seed, sample, progress }) {
    const counts = { kills: 0, published: 0 };
    const faults: string[] = [];
    const runs = sample ? 1 : RUNS;
    for (let run = 0; run < runs; run++) {
      progress(`run ${run + 1} of ${runs}`);
      const folder = mkdtempSync(join(tmpdir(), 'sitrep-soak-'));
      const report = await crashPolling(
        `file:${join(folder, 'sitrep.db')}`,
        sample ? KILLS / 3 : KILLS,
        seed * 1_000 + run,
      );
      counts.kills += report.kills;
      counts.published += report.published;
      faults.push(...report.faults);
      rmSync(folder, { recursive: true, force: true });
    }
    return { counts, faults };
  },
};
