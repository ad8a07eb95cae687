import { expect, it } from 'vitest';
import { NO_TOKENS } from '../../src/model.ts';
import { adversarialTrial, faultsOf } from '../support/adversary.ts';
import { openSqlite } from '../support/stores.ts';
import { ALDAN, briefDeps } from './support.ts';

it('whatever the model returns, no claim is uncited, no id dangles and no quotation is altered', async () => {
  const store = await openSqlite();
  const deps = briefDeps(store);
  const faults: string[] = [];
  for (let seed = 1; seed <= 120; seed++)
    faults.push(...(await adversarialTrial(deps, ALDAN, seed)).map(fault => `seed ${seed}: ${fault}`));
  expect(faults).toEqual([]);
  expect(deps.observer.counters.get('claims_kept writer=llm')).toBeGreaterThan(8);
  await store.drop();
});

it('would see the faults that it looks for', () => {
  const [first] = ALDAN;
  const claim = (text: string, articleId: number, quote: string) => ({
    text,
    kind: 'fact' as const,
    citations: [{ articleId, quote, start: 0 }],
  });
  const brief = {
    storyId: 1,
    language: 'en',
    writer: 'llm' as const,
    headline: { text: 'Nothing', kind: 'fact' as const, citations: [] },
    claims: [claim('It carries 64.', first?.id ?? 0, 'The corvette Aldan'), claim('“Go”', 5, 'x')],
    conflicts: [],
    dropped: [],
    tokens: NO_TOKENS,
  };
  expect(faultsOf(brief, ALDAN).map(fault => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    'no citation:',
    'altered quote',
    'number 64',
    'dangling id',
    'altered quotation:',
  ]);
});
