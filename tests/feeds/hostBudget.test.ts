import { setImmediate as settle } from 'node:timers/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createHostBudget, type HostBudget } from '../../src/feeds/hostBudget.ts';
import type { Clock } from '../../src/model.ts';
import { sharedTurns } from '../../src/feeds/hostTurns.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { openStore } from '../../src/store/database.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { describeEngines } from '../support/stores.ts';

/** Takes a place and gives what frees it. */
async function enter(budget: HostBudget, host: string, exempt = false): Promise<() => void> {
  const place = await budget.take(host, exempt);
  if (place.kind !== 'go') throw new Error('the host rests');
  return place.free;
}

/** Lets a crowd of requests through and notes at what time each was let through. */
function crowd(exempt: boolean, size: number) {
  const clock = testClock(1_000_000);
  const budget = createHostBudget(clock);
  const starts: number[] = [];
  const open: (() => void)[] = [];
  for (let index = 0; index < size; index++)
    void enter(budget, 'news.example', exempt).then(free => {
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
  (await enter(budget, 'other.example'))();
  stop.abort(new Error('closing'));
  await expect(waiting).rejects.toThrow('closing');
  // The place that was given up is free for the next.
  for (const free of open.splice(0)) free();
  (await enter(budget, 'news.example'))();
});

describeEngines('four processes that share a store', open => {
  const WORKERS = 4;

  /** A budget as each of several processes has it, and their common clock. */
  async function workers(clock: Clock = systemClock) {
    const { url, drop } = await open();
    onTestFinished(drop);
    const observer = testObserver();
    const budgets: HostBudget[] = [];
    for (let worker = 0; worker < WORKERS; worker++) {
      const store = await openStore(url);
      onTestFinished(() => store.close());
      budgets.push(createHostBudget(clock, sharedTurns({ store, clock, observer, random: Math.random })));
    }
    return { budgets, observer };
  }

  it('together have two requests at a host at a time, a burst of four and then one each half second', async () => {
    const { budgets, observer } = await workers();
    const began = performance.now();
    let active = 0;
    let most = 0;
    const requests = budgets.flatMap(budget => [budget, budget, budget]);
    await Promise.all(
      requests.map(async budget => {
        const free = await enter(budget, 'news.example');
        most = Math.max(most, ++active);
        await delay(30);
        active--;
        free();
      }),
    );
    expect(most).toBe(2);
    // Machines may be slow; they must not be faster than this.
    expect(performance.now() - began).toBeGreaterThan((requests.length - 4) * 500 - 50);
    expect(observer.events).toEqual([]);
  });

  it('leave a host alone that told one of them to', async () => {
    const { budgets } = await workers();
    for (let answer = 0; answer < 3; answer++) budgets[0]?.note('news.example', { retryAfterMs: 90_000 });
    for (const budget of budgets)
      await expect.poll(async () => (await budget.take('news.example', false)).kind).toBe('rest');
    for (const budget of budgets) (await enter(budget, 'other.example'))();
  });

  it('have the places again that one took which died, and forget what a clock wrote that was set back', async () => {
    const clock = testClock(1_000_000_000);
    const { budgets } = await workers(clock);
    const [dying, living, third] = budgets;
    if (!dying || !living || !third) throw new Error('no workers');
    await enter(dying, 'news.example');
    await enter(dying, 'news.example');
    const waiting = enter(living, 'news.example');
    const soon = waiting.then(() => 'taken');
    await expect(Promise.race([soon, delay(100, 'busy')])).resolves.toBe('busy');
    clock.advance(61_000);
    await expect(soon).resolves.toBe('taken');
    clock.set(clock.now() - 86_400_000);
    let entered = false;
    void enter(third, 'news.example').then(() => {
      entered = true;
    });
    await expect
      .poll(() => {
        clock.advance(100);
        return entered;
      })
      .toBe(true);
  });
});
