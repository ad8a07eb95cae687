import { parentPort, workerData } from 'node:worker_threads';
import { parseFeed } from './parse/index.ts';
import type { FeedSource } from './parse/types.ts';

/** The thread of `parseAside`: one body in, one result out. */
const { body, source } = workerData as { body: Uint8Array; source: FeedSource };
parentPort?.postMessage(parseFeed(body, source));
