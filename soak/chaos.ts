import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chaosRun } from './chaos/run.ts';
import type { Soak } from './frame.ts';

const DAYS = 10;

export const chaosSoak: Soak = {
  name: 'chaos',
  about: `${DAYS} days of two servers with model, feeds, Discord and store failing at random: no digest lost or posted twice, no unchecked claim, nothing of the other server, memory bounded`,
  async run({ seed, sample, progress }) {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-chaos-'));
    try {
      const url = `file:${join(folder, 'sitrep.db')}`;
      return await chaosRun({ url, seed, days: sample ? 1 : DAYS, progress });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
