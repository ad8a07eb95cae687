import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_TOKENS } from '../../src/model.ts';
import { callTotals } from '../../src/store/llmCalls.ts';
import { testClock } from '../support/clock.ts';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';
import { describeEngines } from '../support/stores.ts';
import { GOOD, openLlm, question } from './support.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');
let model: ModelStandIn;
beforeAll(async () => {
  model = await startModel();
  model.respondWith(() => ({ content: GOOD }));
});
afterAll(() => model.close());

describeEngines('token budgets', open => {
  it('stop a guild, not its neighbour, and end with the day (UTC)', async () => {
    const store = await open();
    const clock = testClock(NOON);
    const settings = {
      baseUrl: model.baseUrl,
      model: 'm',
      guildDailyTokens: 130,
      prices: { input: 2, output: 10 },
    };
    const { llm } = await openLlm(settings, { store, clock });
    const first = await llm.complete(question);
    expect(first).toMatchObject({ ok: true });
    const results = [
      await llm.complete(question),
      await llm.complete(question),
      await llm.complete(question),
    ];
    expect(results.at(-1)).toEqual({
      ok: false,
      reason: 'budget',
      tokens: NO_TOKENS,
    });
    expect(await llm.complete({ ...question, guildId: 'guild-2' })).toMatchObject({ ok: true });
    clock.set(Date.parse('2026-03-03T00:00:01Z'));
    expect(await llm.complete(question)).toMatchObject({ ok: true });

    const spent = await callTotals(store.store, 'guild-1', NOON, NOON + 1);
    const good = 1 + results.filter(result => result.ok).length;
    expect(spent.calls).toBe(good);
    expect(spent.tokens.input).toBe(good * first.tokens.input);
    expect(spent.tokens.costMicros).toBe(good * (first.tokens.input * 2 + first.tokens.output * 10));
    await store.drop();
  });

  it('are not overspent by requests at the same time from four workers', async () => {
    const store = await open();
    const clock = testClock(NOON);
    const settings = { baseUrl: model.baseUrl, model: 'm', dailyTokens: 200 };
    const workers = await Promise.all([1, 2, 3, 4].map(() => openLlm(settings, { store, clock })));
    const asked = Array.from({ length: 16 }, (_, at) =>
      workers[at % workers.length]?.llm.complete({ ...question, guildId: `guild-${at}` }),
    );
    const results = await Promise.all(asked);
    expect(results.some(result => result?.ok)).toBe(true);
    expect(results.some(result => result && !result.ok && result.reason === 'budget')).toBe(true);
    const { tokens } = await callTotals(store.store, null, 0, NOON + 1);
    expect(tokens.input + tokens.output).toBeLessThanOrEqual(200);
    await store.drop();
  });
});

it('a budget of nothing asks nothing', async () => {
  const { llm, store } = await openLlm({ baseUrl: model.baseUrl, model: 'm', dailyTokens: 0 });
  const before = model.requests.length;
  expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'budget' });
  expect(model.requests).toHaveLength(before);
  await store.drop();
});
