import { z } from 'zod';
import { createLlm, type Llm, type LlmRequest } from '../../src/llm/client.ts';
import type { LlmSettings } from '../../src/llm/settings.ts';
import type { Clock } from '../../src/model.ts';
import { type TestObserver, testObserver } from '../support/clock.ts';
import { hurriedClock } from '../support/hurriedClock.ts';
import { openSqlite, type TestStore } from '../support/stores.ts';

export const SETTINGS: LlmSettings = {
  apiKey: null,
  baseUrl: null,
  model: null,
  judgeModel: null,
  dailyTokens: 1_000_000,
  guildDailyTokens: 500_000,
  prices: null,
  serviceTier: null,
};

export interface Bench {
  llm: Llm;
  store: TestStore;
  observer: TestObserver;
  clock: Clock;
}

/** A client with a store of its own; time runs fifty times as fast, so that back-offs are short. */
export async function openLlm(
  settings: Partial<LlmSettings>,
  parts: { store?: TestStore; clock?: Clock } = {},
): Promise<Bench> {
  const store = parts.store ?? (await openSqlite());
  const clock = parts.clock ?? hurriedClock(50);
  const observer = testObserver();
  const llm = createLlm(
    { ...SETTINGS, ...settings },
    { store: store.store, clock, observer, random: () => 0.5 },
  );
  return { llm, store, observer, clock };
}

export const shape = z.object({ word: z.string(), count: z.number() });
export const GOOD = JSON.stringify({ word: 'hull', count: 3 });

export const question: LlmRequest<z.infer<typeof shape>> = {
  purpose: 'test',
  guildId: 'guild-1',
  prompt: { system: 'Answer in JSON.', user: 'How many hulls?' },
  schema: shape,
  schemaName: 'hulls',
  maxOutputTokens: 50,
};
