import { Worker } from 'node:worker_threads';
import type { FeedFileResult } from './feedsWorker.ts';
import { listDataFiles } from './files.ts';

export interface FeedsReport {
  files: number;
  parsed: number;
  entries: number;
  rejected: Record<string, number>;
  crashed: number;
  timedOut: number;
  megabytesPerSecond: number;
  /** Files with an entry marker in their text, and how many of them gave entries. */
  holding: { files: number; yielding: number };
  /** The files to look at: crashed, timed out, or with a marker and no entry. */
  suspects: string[];
}

const DEADLINE_MS = 10_000;

/** Parses every file under a folder with the product's own parser, in a thread that is ended when a file takes too long. */
export async function evalFeeds(folder: string, deadlineMs = DEADLINE_MS): Promise<FeedsReport> {
  const report: FeedsReport = {
    files: 0,
    parsed: 0,
    entries: 0,
    rejected: {},
    crashed: 0,
    timedOut: 0,
    megabytesPerSecond: 0,
    holding: { files: 0, yielding: 0 },
    suspects: [],
  };
  let bytes = 0;
  let ms = 0;
  let worker: Worker | null = null;
  for (const path of listDataFiles(folder)) {
    worker ??= new Worker(new URL('./feedsWorker.ts', import.meta.url), { env: {} });
    const result = await parseInside(worker, path, deadlineMs);
    report.files++;
    if (typeof result === 'string') {
      report[result]++;
      report.suspects.push(path);
      await worker.terminate();
      worker = null;
      continue;
    }
    bytes += result.bytes;
    ms += result.ms;
    if (!add(report, result)) report.suspects.push(path);
  }
  await worker?.terminate();
  report.megabytesPerSecond = ms === 0 ? 0 : Math.round((bytes / 1e6 / (ms / 1000)) * 10) / 10;
  return report;
}

/** Adds one file's result; false when it deserves a look. */
function add(report: FeedsReport, { crashed, rejected, entries, holds }: FeedFileResult): boolean {
  if (crashed !== null) report.crashed++;
  else if (rejected !== null) report.rejected[rejected] = (report.rejected[rejected] ?? 0) + 1;
  else report.parsed++;
  report.entries += entries;
  if (holds) report.holding.files++;
  if (holds && entries > 0) report.holding.yielding++;
  return crashed === null && (!holds || entries > 0);
}

function parseInside(
  worker: Worker,
  path: string,
  deadlineMs: number,
): Promise<FeedFileResult | 'timedOut' | 'crashed'> {
  return new Promise(resolve => {
    const settle = (result: FeedFileResult | 'timedOut' | 'crashed') => {
      clearTimeout(deadline);
      worker.off('message', settle);
      worker.off('error', onError);
      resolve(result);
    };
    const onError = () => settle('crashed');
    const deadline = setTimeout(() => settle('timedOut'), deadlineMs);
    worker.on('message', settle);
    worker.on('error', onError);
    worker.postMessage(path);
  });
}
