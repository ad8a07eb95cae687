import { onTestFinished } from 'vitest';
import { createPageReader } from '../../src/articles/extract/index.ts';
import type { ReadDeps } from '../../src/articles/read.ts';
import { createRobotsGate } from '../../src/articles/robotsGate.ts';
import type { Desk } from './feeds.ts';

/** The real page reading over a test's feed room. */
export function readingDeps({ store, clock, observer, fetcher }: Desk): ReadDeps {
  const pages = createPageReader(observer);
  onTestFinished(() => pages.close());
  return { store, clock, observer, fetcher, pages, robots: createRobotsGate({ fetcher, clock }) };
}
