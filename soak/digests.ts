import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashDigests } from '../tests/support/crash/digests.ts';
import type { Soak } from './frame.ts';

const RUNS = 10;
const SLOTS = 31;

export const digestSoak: Soak = {
  name: 'digests',
  about:
    'digest workers killed (kill -9) at every step from slot to last message: none is lost, none comes twice',
  async run({ seed, sample, progress }) {
    const counts = { slots: 0, kills: 0, recognised: 0, uncertain: 0 };
    const faults: string[] = [];
    const runs = sample ? 1 : RUNS;
    for (let run = 0; run < runs; run++) {
      progress(`run ${run + 1} of ${runs}`);
      const folder = mkdtempSync(join(tmpdir(), 'sitrep-soak-'));
      const url = `file:${join(folder, 'sitrep.db')}`;
      // One run in five opens threads.
      const layout = run % 5 === 4 ? 'threads' : 'full';
      const report = await crashDigests(url, sample ? 12 : SLOTS, seed * 1_000 + run, layout);
      counts.slots += report.slots;
      counts.kills += report.kills;
      counts.recognised += report.recognised;
      counts.uncertain += report.uncertain;
      faults.push(...report.faults);
      rmSync(folder, { recursive: true, force: true });
    }
    return { counts, faults };
  },
};
