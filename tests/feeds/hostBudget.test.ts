import { setImmediate as settle } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createHostBudget } from '../../src/feeds/hostBudget.ts';
import { testClock } from '../support/clock.ts';

/** Lets a crowd of requests through and notes at what time each was let through. */
function crowd(exempt: boolean, size: number) {
  const clock = testClock(1_000_000);
  const budget = createHostBudget(clock);
  const starts: number[] = [];
  const open: (() => void)[] = [];
  for (let index = 0; index < size; index++)
    void budget.take('news.example', exempt).then(free => {
      starts.push(clock.now() - 1_000_000);
      open.push(free);
    });
  return { clock, budget, starts, open };
}

it('lets two requests at a time reach a host, a short burst at once and then one each half second', async () => {
  const { clock, starts, open } = crowd(false, 8);
  await settle();
  expect(starts).toEqual([0, 0]);
  for (let step = 0; step < 40; step++) {
    for (const free of open.splice(0)) free();
    await settle();
    clock.advance(100);
    await settle();
  }
  expect(starts).toHaveLength(8);
  expect(starts.filter(at => at <= 500)).toHaveLength(5);
  expect(starts[7]).toBeGreaterThanOrEqual(2_000);
});

it('keeps no gap between requests to a host that the operator allows by name', async () => {
  const { starts, open } = crowd(true, 40);
  await settle();
  expect(starts).toHaveLength(16);
  while (starts.length < 40) {
    for (const free of open.splice(0)) free();
    await settle();
  }
  expect(new Set(starts)).toEqual(new Set([0]));
});

it('hosts do not wait for each other, and a wait can be given up', async () => {
  const { budget, open } = crowd(false, 2);
  await settle();
  const stop = new AbortController();
  const waiting = budget.take('news.example', false, stop.signal);
  (await budget.take('other.example', false))();
  stop.abort(new Error('closing'));
  await expect(waiting).rejects.toThrow('closing');
  // The place that was given up is free for the next.
  for (const free of open.splice(0)) free();
  (await budget.take('news.example', false))();
});
