import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { callTotals } from '../../src/store/llmCalls.ts';
import { testClock } from '../support/clock.ts';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';
import { openSqlite, type TestStore } from '../support/stores.ts';
import { GOOD, openLlm, question } from './support.ts';

/** Whatever the server does, a request ends in one of the named results and by its deadline. */

let model: ModelStandIn;
let store: TestStore;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());
beforeEach(async () => {
  store = await openSqlite();
  model.requests.length = 0;
  model.respondWith(() => ({ content: GOOD }));
});
afterEach(() => store.drop());

const openHere = (
  clock?: Parameters<typeof openLlm>[1] extends { clock?: infer C } | undefined ? C : never,
) => openLlm({ baseUrl: model.baseUrl, model: 'm' }, { store, ...(clock ? { clock } : {}) });

it('tries again after a server error, a cut connection and a busy server', async () => {
  const { llm } = await openHere();
  model.enqueue({ status: 500 }, { cut: true });
  expect(await llm.complete(question)).toMatchObject({ ok: true });
  expect(model.requests).toHaveLength(3);
  model.enqueue({ status: 429, retryAfter: '2' });
  expect(await llm.complete(question)).toMatchObject({ ok: true });
  expect(model.requests).toHaveLength(5);
});

it('does not wait for a server that says to come back after the deadline, nor ask it meanwhile', async () => {
  const { llm, clock } = await openHere();
  model.enqueue({ status: 429, retryAfter: '3600' });
  const deadlineAt = clock.now() + 600_000;
  expect(await llm.complete({ ...question, deadlineAt })).toMatchObject({ ok: false, reason: 'unavailable' });
  expect(await llm.complete({ ...question, deadlineAt })).toMatchObject({ ok: false, reason: 'unavailable' });
  expect(model.requests).toHaveLength(1);
});

it('gives up on a hanging server at the deadline and counts what went in', async () => {
  const clock = testClock(Date.parse('2026-03-02T08:00:00Z'));
  const { llm } = await openHere(clock);
  model.enqueue({ hang: true });
  const asked = llm.complete({ ...question, deadlineAt: clock.now() + 30_000 });
  while (model.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 5));
  clock.advance(30_000);
  const result = await asked;
  expect(result).toMatchObject({ ok: false, reason: 'timeout' });
  expect(result.tokens.input).toBeGreaterThan(0);
  const spent = await callTotals(store.store, 'guild-1', 0, clock.now() + 1);
  expect(spent.tokens).toEqual(result.tokens);
});

it('leaves a dead server alone for a while, then tries one request', async () => {
  const clock = testClock(Date.parse('2026-03-02T08:00:00Z'));
  const { llm } = await openHere(clock);
  const ask = async () => {
    const before = model.requests.length;
    const asked = llm.complete({ ...question, deadlineAt: clock.now() + 1000 });
    const seen = async () => {
      while (model.requests.length === before) await new Promise(resolve => setTimeout(resolve, 5));
      clock.advance(1000);
    };
    return (await Promise.all([asked, seen()]))[0];
  };
  model.respondWith(() => ({ hang: true }));
  for (let time = 0; time < 4; time++) expect(await ask()).toMatchObject({ reason: 'timeout' });
  const reached = model.requests.length;
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'unavailable' });
  expect(model.requests).toHaveLength(reached);
  clock.advance(31_000);
  model.respondWith(() => ({ content: GOOD }));
  expect(await llm.complete(question)).toMatchObject({ ok: true });
  expect(await llm.complete(question)).toMatchObject({ ok: true });
});

it('stops at once at a wrong key', async () => {
  const { llm, observer } = await openHere();
  model.respondWith(() => ({ status: 401, message: 'Incorrect API key provided' }));
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'unavailable' });
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'unavailable' });
  expect(model.requests).toHaveLength(1);
  expect(observer.events.some(({ level, event }) => level === 'warn' && event === 'llm.denied')).toBe(true);
});

it('cannot be reached: unavailable', async () => {
  const { llm } = await openLlm({ baseUrl: 'http://127.0.0.1:1/v1', model: 'm' }, { store });
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'unavailable' });
  const nameless = await openLlm({ baseUrl: 'http://127.0.0.1:1/v1' }, { store });
  expect(await nameless.llm.complete(question)).toMatchObject({ ok: false, reason: 'unavailable' });
});

it('tells refusals, filters and truncation apart', async () => {
  const { llm } = await openHere();
  model.enqueue({ content: '', refusal: 'I cannot help with that.' });
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'refused' });
  model.enqueue({ content: '', finish: 'content_filter' });
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'filtered' });
  model.enqueue(
    { content: '{"word": "hu', finish: 'length' },
    { content: '{"word": "hull", "co', finish: 'length' },
  );
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'truncated' });
  expect(model.requests.slice(-2).map(request => Reflect.get(request, 'max_tokens'))).toEqual([50, 150]);
  model.enqueue({ content: '{"word"', finish: 'length' }, { content: GOOD });
  expect(await llm.complete(question)).toMatchObject({ ok: true });
});

it('asks no more than four at a time', async () => {
  const clock = testClock(Date.parse('2026-03-02T08:00:00Z'));
  const { llm } = await openHere(clock);
  model.respondWith(() => ({ hang: true }));
  const deadlineAt = clock.now() + 60_000;
  const asked = Array.from({ length: 9 }, () => llm.complete({ ...question, deadlineAt }));
  while (model.requests.length < 4) await new Promise(resolve => setTimeout(resolve, 5));
  await new Promise(resolve => setTimeout(resolve, 100));
  expect(model.requests).toHaveLength(4);
  clock.advance(60_000);
  expect((await Promise.all(asked)).map(result => !result.ok && result.reason)).toEqual(
    Array(9).fill('timeout'),
  );
});
