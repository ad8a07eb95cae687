import { afterEach, expect, it } from 'vitest';
import { createPageReader, type PageReader } from '../../../src/articles/extract/index.ts';
import { testObserver } from '../../support/clock.ts';

const GOOD = `<article>${'<p>The ship left harbour on Tuesday with all of her crew aboard, officials said.</p>'.repeat(12)}</article>`;
/** Within every cap, and still slow: Readability scores each paragraph of a very long page. */
const SLOW = '<p>aaa bbb, ccc '.repeat(19_000);
let reader: PageReader | undefined;
afterEach(() => reader?.close());

it('kills a page at its deadline and reads the next one', async () => {
  reader = createPageReader(testObserver(), { deadlineMs: 1 });
  expect(await reader.read(SLOW, 'https://x.example/')).toEqual({ ok: false, reason: 'timeout' });
  await reader.close();
  reader = createPageReader(testObserver(), { deadlineMs: 15_000 });
  const results = await Promise.all([
    reader.read(GOOD, 'https://x.example/1'),
    reader.read('<div>'.repeat(20_000), 'https://x.example/2'),
    reader.read(GOOD, 'https://x.example/3'),
  ]);
  expect(results.map(result => (result.ok ? 'ok' : result.reason))).toEqual(['ok', 'too_deep', 'ok']);
});

it('goes on with a new thread after the old one ended from idleness', async () => {
  reader = createPageReader(testObserver(), { idleMs: 1 });
  expect((await reader.read(GOOD, 'https://x.example/')).ok).toBe(true);
  await new Promise(resolve => setTimeout(resolve, 50));
  expect((await reader.read(GOOD, 'https://x.example/')).ok).toBe(true);
});

it('reads nothing once it is closed', async () => {
  reader = createPageReader(testObserver());
  await reader.close();
  expect(await reader.read(GOOD, 'https://x.example/')).toEqual({ ok: false, reason: 'closed' });
});
