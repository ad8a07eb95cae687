import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface LoopWatch {
  /** The longest time that the event loop stood still, whoever had the processor. */
  longestMs: number;
  p99Ms: number;
}

/** How this thread's event loop fared while `work` was done. */
export async function watched(work: () => Promise<unknown>): Promise<LoopWatch> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return { longestMs: delay.max / 1e6, p99Ms: delay.percentile(99) / 1e6 };
}
