import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { decodeText } from '../feeds/charset.ts';
import { parseFeed } from '../feeds/parse/index.ts';
import { countMarkers } from '../feeds/parse/sniff.ts';

/** What became of one feed file; `holds` tells whether its text has an entry in it at all. */
export interface FeedFileResult {
  bytes: number;
  ms: number;
  entries: number;
  holds: boolean;
  rejected: string | null;
  crashed: string | null;
}

/** Runs inside the worker thread: one file at a time. */
parentPort?.on('message', (path: string) => parentPort?.postMessage(tryFile(path)));

function tryFile(path: string): FeedFileResult {
  const body = readFileSync(path);
  const started = performance.now();
  const result = { bytes: body.length, entries: 0, rejected: null, crashed: null };
  try {
    const parsed = parseFeed(body, { url: 'http://localhost/feed', contentType: null });
    const ms = performance.now() - started;
    if (!parsed.ok)
      return { ...result, ms, holds: countMarkers(decodeText(body, null)) > 0, rejected: parsed.reason };
    const { entries, loss } = parsed.feed;
    return { ...result, ms, entries: entries.length, holds: loss.markers > 0 };
  } catch (error) {
    const crashed = error instanceof Error ? error.message : String(error);
    return { ...result, ms: performance.now() - started, holds: false, crashed };
  }
}
