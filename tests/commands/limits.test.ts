import { expect, it } from 'vitest';
import { createLimiter } from '../../commands/limits.ts';
import { testClock } from '../support/clock.ts';

const HOUR = 3_600_000;

it.each([1, 7, 30, 1000])('lets %i calls through in an hour, then one as each comes free', perHour => {
  const clock = testClock(0);
  const limiter = createLimiter(clock);
  const take = () => limiter.take([{ key: 'ann', perHour }]);
  for (let call = 0; call < perHour; call++) expect(take()).toEqual({ kind: 'taken' });
  const cost = Math.floor(HOUR / perHour);
  const refused = take();
  expect(refused).toMatchObject({ kind: 'empty', index: 0 });
  const waitMs = refused.kind === 'empty' ? refused.waitMs : 0;
  expect(waitMs).toBeLessThanOrEqual(cost);
  clock.advance(waitMs - 1);
  expect(take().kind).toBe('empty');
  clock.advance(1);
  expect(take().kind).toBe('taken');
  expect(take().kind).toBe('empty');
});

it('takes from every bucket or from none', () => {
  const limiter = createLimiter(testClock(0));
  const member = { key: 'ann', perHour: 5 };
  const guild = { key: 'home', perHour: 1 };
  expect(limiter.take([member, guild]).kind).toBe('taken');
  for (let call = 0; call < 9; call++)
    expect(limiter.take([member, guild])).toMatchObject({ kind: 'empty', index: 1 });
  for (let call = 0; call < 4; call++) expect(limiter.take([member]).kind).toBe('taken');
  expect(limiter.take([member]).kind).toBe('empty');
});

it('keeps apart who calls, and forgets those whose bucket is full again', () => {
  const clock = testClock(0);
  const limiter = createLimiter(clock);
  for (let member = 0; member < 20_001; member++) limiter.take([{ key: String(member), perHour: 1 }]);
  expect(limiter.take([{ key: '0', perHour: 1 }]).kind).toBe('empty');
  clock.advance(HOUR);
  expect(limiter.take([{ key: '0', perHour: 1 }]).kind).toBe('taken');
  expect(limiter.take([{ key: '0', perHour: 1 }]).kind).toBe('empty');
});
