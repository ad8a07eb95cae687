import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashDigests, PLACES } from '../tests/support/crash/digests.ts';
import type { Soak } from './frame.ts';

const RUNS = 15;
const SLOTS = 22;

export const digestSoak: Soak = {
  name: 'digests',
  about:
    'digest workers killed (kill -9) at every step from slot to last message and correction, with lost answers, errors after the deed, storms of 429, a full disk, lost rights and deleted channels: none is lost, none comes twice',
  async run({ seed, sample, progress }) {
    const counts: Record<string, number> = {};
    const add = (name: string, count: number) => {
      counts[name] = (counts[name] ?? 0) + count;
    };
    const faults: string[] = [];
    const runs = sample ? 1 : RUNS;
    for (let run = 0; run < runs; run++) {
      progress(`run ${run + 1} of ${runs}`);
      const folder = mkdtempSync(join(tmpdir(), 'sitrep-soak-'));
      const url = `file:${join(folder, 'sitrep.db')}`;
      const place = PLACES[run % PLACES.length] ?? 'text';
      const {
        faults: found,
        troubles,
        ...report
      } = await crashDigests(url, sample ? 12 : SLOTS, seed * 1_000 + run, place);
      for (const [name, count] of Object.entries(report)) add(name, count);
      for (const [name, count] of Object.entries(troubles)) add(`met: ${name}`, count);
      add(`in a ${place}`, report.slots);
      faults.push(...found.map(fault => `${place}, run ${run}: ${fault}`));
      rmSync(folder, { recursive: true, force: true });
    }
    return { counts, faults };
  },
};
