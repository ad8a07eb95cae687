import { expect, it } from 'vitest';
import { createSharedPace } from '../../src/store/sharedPace.ts';
import { testClock } from '../support/clock.ts';
import { describeEngines } from '../support/stores.ts';

const PER_SECOND = 40;
const START = 1_790_000_000_000;
/** What waits on the store is answered. */
const turn = () => new Promise(resolve => setTimeout(resolve, 3));

const busiestSecond = (times: readonly number[]): number =>
  Math.max(...times.map(from => times.filter(at => at >= from && at < from + 1000).length));

describeEngines('pace shared by processes', open => {
  async function room() {
    const { store, drop } = await open();
    const clock = testClock(START);
    const left: number[] = [];
    const process = () => {
      const pace = createSharedPace({ store, clock }, 'discord', PER_SECOND);
      return (requests: number) =>
        Promise.all(Array.from({ length: requests }, () => pace().then(() => left.push(clock.now()))));
    };
    const pass = async (ms: number, step = 10) => {
      for (let passed = 0; passed < ms; passed += step) {
        await turn();
        clock.advance(step);
      }
      await turn();
    };
    return { process, left, pass, clock, drop };
  }

  it('lets two processes together leave no more than one may', async () => {
    const { process, left, pass, drop } = await room();
    const all = [process()(30), process()(30)];
    await pass(1_800);
    await Promise.all(all);
    expect(left).toHaveLength(60);
    expect(busiestSecond(left)).toBeLessThanOrEqual(PER_SECOND + 2);
    expect((left.at(-1) ?? 0) - START).toBeLessThan(1_700);
    await drop();
  }, 30_000);

  it('makes up for a stall while it is alone, and for none while another process sends', async () => {
    for (const isAlone of [true, false]) {
      const { process, left, pass, clock, drop } = await room();
      const all = [process()(60), ...(isAlone ? [] : [process()(60)])];
      await pass(400);
      const before = left.length;
      // The machine stood still.
      clock.advance(300);
      await turn();
      const made = left.length - before;
      if (isAlone) expect(made).toBeGreaterThan(5);
      else expect(made).toBeLessThan(5);
      await pass(3_200);
      await Promise.all(all);
      expect(busiestSecond(left)).toBeLessThanOrEqual(PER_SECOND + 3);
      await drop();
    }
  }, 60_000);
});
