import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface LoopWatch {
  /** The longest time that the event loop stood still, whoever had the processor. */
  longestMs: number;
  p99Ms: number;
  /** The most processor time that this thread took before other work got its turn: what a busy machine cannot blur. */
  busiestMs: number;
}

/** How this thread's event loop fared while `work` was done. */
export async function watched(work: () => Promise<unknown>): Promise<LoopWatch> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let busiestMs = 0;
  let before = process.threadCpuUsage();
  const turn = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before);
    busiestMs = Math.max(busiestMs, (user + system) / 1_000);
    before = process.threadCpuUsage();
  }, 1);
  delay.enable();
  await work();
  delay.disable();
  clearInterval(turn);
  return { longestMs: delay.max / 1e6, p99Ms: delay.percentile(99) / 1e6, busiestMs };
}
