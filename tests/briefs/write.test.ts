import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLlm } from '../../src/llm/client.ts';
import type { Llm } from '../../src/llm/client.ts';
import { writeBrief } from '../../src/briefs/write.ts';
import { NO_TOKENS } from '../../src/model.ts';
import { SETTINGS } from '../llm/support.ts';
import { testObserver } from '../support/clock.ts';
import { hurriedClock } from '../support/hurriedClock.ts';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';
import { honestWriter, lyingWriter } from '../support/openai/writers.ts';
import { openSqlite, type TestStore } from '../support/stores.ts';
import { ALDAN, article, briefDeps, NO_MODEL, story } from './support.ts';

let model: ModelStandIn;
let store: TestStore;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());
beforeEach(async () => {
  store = await openSqlite();
  model.requests.length = 0;
  model.respondWith(honestWriter);
});
afterEach(() => store.drop());

const clock = hurriedClock(50);
const llmFor = (settings: Partial<typeof SETTINGS> = {}): Llm =>
  createLlm(
    { ...SETTINGS, baseUrl: model.baseUrl, model: 'm', ...settings },
    { store: store.store, clock, observer: testObserver(), random: () => 0.5 },
  );
const request = { story: story(...ALDAN), audienceKey: 'audience', guildId: 'guild-1' };
const deps = (llm: Llm) => ({ ...briefDeps(store, llm), clock });

const QUOTE = 'The frigate Aldan left Port Mirin on Monday with 212 sailors aboard, the Vessen navy said.';
const claim = (text: string, quote = QUOTE, cites: unknown = [11]) => ({ text, cites, quote, kind: 'said' });
const answer = (...claims: unknown[]) => ({ content: JSON.stringify({ headline: claims[0], claims }) });

it('keeps what its passage carries, cited with its place in the article', async () => {
  model.enqueue(
    answer(
      claim('The Vessen navy said the frigate Aldan left Port Mirin on Monday with 212 sailors aboard.'),
    ),
  );
  const brief = await writeBrief(deps(llmFor()), request);
  expect(brief).toMatchObject({ writer: 'llm', language: 'en', dropped: [] });
  expect(brief.claims[0]?.citations[0]).toEqual({ articleId: 11, quote: QUOTE, start: 0 });
  expect(brief.tokens.input).toBeGreaterThan(0);
});

it('repairs once with only what failed and why, then drops and counts', async () => {
  const good = claim(
    'The Vessen navy said the frigate Aldan left Port Mirin on Monday with 212 sailors aboard.',
  );
  const bad = claim(
    'The Vessen navy said the frigate Aldan left Port Mirin on Monday with 300 sailors aboard.',
  );
  const worse = claim('The frigate Aldan carries 64 cruise missiles.');
  model.enqueue(answer(good, bad, worse), {
    content: JSON.stringify({
      claims: [
        {
          index: 2,
          ...claim(
            'Her captain, Commander Ilse Marrow, said the patrol would last six weeks.',
            'Her captain, Commander Ilse Marrow, said the patrol would last six weeks.',
          ),
        },
        { index: 3, ...worse },
        { index: 0, ...claim('Nobody asked for this one.') },
      ],
    }),
  });
  const run = deps(llmFor());
  const brief = await writeBrief(run, request);
  expect(brief.claims.map(({ text }) => text)).toEqual([
    good.text,
    'Her captain, Commander Ilse Marrow, said the patrol would last six weeks.',
  ]);
  expect(brief.dropped).toEqual([{ text: worse.text, code: expect.any(String) }]);
  const [first, second] = model.requests;
  const asked = second?.messages[1]?.content ?? '';
  expect(asked).toContain(bad.text);
  expect(asked).toContain('"reason":"number"');
  expect(asked).not.toContain(good.text);
  expect(first?.messages[1]?.content).toContain('article 12');
  expect(asked).not.toContain('article 12');
  expect(run.observer.counters.get(`claims_dropped code=${brief.dropped[0]?.code}`)).toBe(1);
});

it('a model that lies posts nothing: the brief is extractive and says why', async () => {
  model.respondWith(lyingWriter);
  const brief = await writeBrief(deps(llmFor()), request);
  expect(brief).toMatchObject({ writer: 'extractive', extractiveBecause: 'unusable' });
  expect(brief.dropped.length).toBeGreaterThan(3);
  expect(JSON.stringify([brief.headline, brief.claims])).not.toMatch(/9,341|evil|Quarrick|war is over/);
});

it.each([
  ['off', {}, () => NO_MODEL],
  ['budget', {}, () => llmFor({ dailyTokens: 10 })],
  ['unavailable', { status: 503 }, () => llmFor()],
  ['unavailable', { hang: true as const }, () => llmFor()],
  ['unusable', { content: '', refusal: 'no' }, () => llmFor()],
  ['unusable', { content: 'A brief in prose.' }, () => llmFor()],
] as const)('comes by its deadline without the model: %s', async (extractiveBecause, fault, llm) => {
  if ('status' in fault || 'hang' in fault || 'content' in fault) model.respondWith(() => fault);
  const brief = await writeBrief(deps(llm()), { ...request, deadlineAt: clock.now() + 20_000 });
  expect(brief).toMatchObject({ writer: 'extractive', extractiveBecause });
  expect(brief.claims.length).toBeGreaterThan(1);
});

it('an unchanged story costs nothing; another text, audience, language or style is another brief', async () => {
  const run = deps(llmFor());
  const first = await writeBrief(run, request);
  const again = await writeBrief(run, request);
  expect(again).toEqual({ ...first, tokens: NO_TOKENS });
  const asked = model.requests.length;
  await writeBrief(run, { ...request, audienceKey: 'other' });
  await writeBrief(run, { ...request, style: { length: 'short', tone: 'plain' } });
  await writeBrief(run, { ...request, story: story(...ALDAN.slice(0, 1)) });
  expect(model.requests.length).toBeGreaterThanOrEqual(asked + 3);
});

it('does not keep what a passing failure left behind', async () => {
  const run = deps(llmFor());
  model.respondWith(() => ({ status: 400, message: 'no' }));
  expect((await writeBrief(run, request)).writer).toBe('extractive');
  model.respondWith(honestWriter);
  expect((await writeBrief(run, request)).writer).toBe('llm');
});

it('writes in the sources’ language when the reader’s cannot be checked', async () => {
  const german = article({
    id: 21,
    language: 'de',
    text: 'Die Fregatte Aldan verließ am Montag mit 212 Seeleuten den Hafen von Port Mirin. Die Marine von Vessen nannte kein Ziel der Reise.',
  });
  const alone = await writeBrief(deps(llmFor()), { ...request, story: story(german), language: 'en-GB' });
  expect(alone.language).toBe('de');
  const mixed = await writeBrief(deps(llmFor()), {
    ...request,
    story: story(...ALDAN, german),
    language: 'en',
  });
  expect(mixed.language).toBe('en');
  expect(mixed.claims.flatMap(({ citations }) => citations.map(({ articleId }) => articleId))).not.toContain(
    21,
  );
});

it('with a judge: across languages nothing passes without its word, and its no counts everywhere', async () => {
  const says = (verdict: 'supported' | 'unsupported' | 'unsure') => ({
    ...deps(llmFor()),
    judge: async ({ claims }: { claims: readonly unknown[] }) => ({
      verdicts: claims.map(() => verdict),
      tokens: { ...NO_TOKENS, input: 1, output: 1 },
    }),
  });
  expect((await writeBrief(says('supported'), request)).writer).toBe('llm');
  expect(await writeBrief(says('unsupported'), { ...request, audienceKey: 'b' })).toMatchObject({
    writer: 'extractive',
    dropped: expect.arrayContaining([expect.objectContaining({ code: 'judge' })]),
  });
});

it('adds other sources whose own sentence carries the claim', async () => {
  const twin = article({
    id: 31,
    text: 'According to the Vessen navy, the frigate Aldan left Port Mirin on Monday with 212 sailors aboard. The ministry gave no details of the route.',
  });
  model.enqueue(
    answer(
      claim('The Vessen navy said the frigate Aldan left Port Mirin on Monday with 212 sailors aboard.'),
    ),
  );
  const brief = await writeBrief(deps(llmFor()), { ...request, story: story(...ALDAN, twin) });
  expect(brief.claims[0]?.citations.map(({ articleId }) => articleId)).toEqual([11, 31]);
});
