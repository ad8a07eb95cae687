/** What every bench shares: its shape, repeated runs, and the machine's own pace. */

/** One figure of a bench: the median of its runs, with the spread. */
export interface Figure {
  label: string;
  unit: string;
  median: number;
  /** Smallest and largest run. */
  spread: [number, number];
  runs: number;
  /** What the figure must keep to; a bench with a figure beyond its bound makes the command fail. */
  bound?: { atMost: number } | { atLeast: number };
  /** A cost at one of several sizes, for the picture of growth. */
  growth?: { series: string; size: number };
}

export interface BenchSetting {
  /** With `--full`: the sizes of a large host (a million rows), which take minutes. */
  full: boolean;
  /** Tells how far a long bench is; shown on a terminal only. */
  progress(text: string): void;
}

/** One file per bench exports one of these; `bench/main.ts` lists them. */
export interface Bench {
  name: string;
  /** What is measured, in one line. */
  about: string;
  run(setting: BenchSetting): Promise<Figure[]>;
}

/** The figure of several runs' values. */
export function figure(
  label: string,
  unit: string,
  values: readonly number[],
  bound?: NonNullable<Figure['bound']>,
  growth?: NonNullable<Figure['growth']>,
): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const spread: Figure['spread'] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  return {
    label,
    unit,
    median,
    spread,
    runs: sorted.length,
    ...(bound && { bound }),
    ...(growth && { growth }),
  };
}

/** The CPU milliseconds (all threads of this process) and the wall milliseconds that `work` takes. */
export async function timed<T>(
  work: () => Promise<T> | T,
): Promise<{ result: T; cpuMs: number; wallMs: number }> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { result, cpuMs: (user + system) / 1_000, wallMs };
}

export function holds({ median, bound }: Figure): boolean {
  if (bound === undefined) return true;
  return 'atMost' in bound ? median <= bound.atMost : median >= bound.atLeast;
}

const ROUNDS = 7;

/**
 * The machine's pace: milliseconds for a fixed piece of work of the kinds that Sitrep does (numbers, strings, hashing
 * of words). Figures of different machines are compared as multiples of it.
 */
export function calibrate(): Figure {
  const once = () => {
    const started = performance.now();
    let sum = 0;
    for (let round = 0; round < 2_000_000; round++) sum = (Math.imul(sum, 31) + round) | 0;
    const words = new Map<string, number>();
    for (let round = 0; round < 120_000; round++) {
      const word = `word${(round * 7_919) % 5_003}`;
      words.set(word, (words.get(word) ?? 0) + sum);
    }
    const text = [...words.keys()].join(' ');
    for (let round = 0; round < 40; round++) text.replace(/\d+/g, '#').split(' ').sort();
    return performance.now() - started;
  };
  once();
  return figure('calibration loop', 'ms', Array.from({ length: ROUNDS }, once));
}
