import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Sample {
  /** Epoch milliseconds of the simulated time. */
  at: number;
  megabytes: number;
}

const WEEK_MS = 7 * 24 * 3_600_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the heap holds once all garbage is gone, in MB. */
export function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Least-squares slope in MB per simulated week; null below three samples. */
export function slopePerWeek(samples: readonly Sample[]): number | null {
  const n = samples.length;
  if (n < 3) return null;
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, each) => sum + of(each), 0) / n;
  const at = mean(each => each.at);
  const held = mean(each => each.megabytes);
  const together = mean(each => (each.at - at) * (each.megabytes - held));
  const spread = mean(each => (each.at - at) ** 2);
  return (together / spread) * WEEK_MS;
}
