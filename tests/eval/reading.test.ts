import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPageReader } from '../../src/articles/extract/index.ts';
import { evalExtraction } from '../../src/eval/extraction.ts';
import { evalFeeds } from '../../src/eval/feeds.ts';
import { compareTexts } from '../../src/eval/shingles.ts';
import { testObserver } from '../support/clock.ts';

it('extraction stays above bare Readability by .01 on the test split, with no failure', async () => {
  const pages = createPageReader(testObserver(), { deadlineMs: 15_000 });
  const report = await evalExtraction('eval/extraction/test', pages);
  await pages.close();
  expect(report).toMatchObject({ pages: 64, failures: 0 });
  expect(report.f1 - report.bare.f1).toBeGreaterThanOrEqual(0.01);
}, 60_000);

it('no feed file of the test split crashes or hangs the parser', async () => {
  const report = await evalFeeds('eval/feeds/test');
  expect(report).toMatchObject({ files: 162, crashed: 0, timedOut: 0 });
}, 60_000);

it('a file that takes too long is counted, and the next one is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
  try {
    writeFileSync(join(folder, 'a.xml'), '<rss><channel><item><title>x</title></item></channel></rss>');
    writeFileSync(join(folder, 'b.xml'), '');
    expect(await evalFeeds(folder)).toMatchObject({
      files: 2,
      parsed: 1,
      entries: 1,
      rejected: { empty: 1 },
    });
    expect((await evalFeeds(folder, 0)).timedOut).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('scores shared 4-grams', () => {
  expect(compareTexts('a b c d e', 'a b c d e').f1).toBe(1);
  expect(compareTexts('', 'a b c d')).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(compareTexts('a b c d e f', 'a b c d e')).toMatchObject({ precision: 2 / 3, recall: 1 });
});
