import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createJudge } from '../../src/briefs/judge.ts';
import { writeBrief } from '../../src/briefs/write.ts';
import { createLlm } from '../../src/llm/client.ts';
import { SETTINGS } from '../llm/support.ts';
import { testObserver } from '../support/clock.ts';
import { hurriedClock } from '../support/hurriedClock.ts';
import { type ModelRequest, type ModelStandIn, startModel } from '../support/openai/index.ts';
import { openSqlite, type TestStore } from '../support/stores.ts';
import { ALDAN, article, briefDeps, story } from './support.ts';

const JUDGE = 'second-opinion';
const SAILED = 'The frigate Aldan left Port Mirin on Monday with 212 sailors aboard, the Vessen navy said.';
const PATROL = 'Her captain, Commander Ilse Marrow, said the patrol would last six weeks.';

let model: ModelStandIn;
let store: TestStore;
beforeAll(async () => {
  model = await startModel({ models: ['writer', JUDGE] });
});
afterAll(() => model.close());
beforeEach(async () => {
  store = await openSqlite();
  model.requests.length = 0;
});
afterEach(() => store.drop());

const claim = (text: string, quote = text, id = 11) => ({ text, cites: [id], quote, kind: 'said' });

/** The writer writes these claims; the judge answers by what `verdicts` makes of the sentences that it is shown. */
function script(claims: object[], verdicts: (sentences: string[], request: ModelRequest) => unknown): void {
  model.respondWith(request => {
    if (request.model === JUDGE) return { json: verdicts(sentencesIn(request), request) };
    const repairs = request.messages[0]?.content.includes('did not pass a check');
    return { json: repairs ? { claims: [] } : { headline: claims[0], claims } };
  });
}

const userText = (request: ModelRequest): string =>
  request.messages.findLast(({ role }) => role === 'user')?.content ?? '';

const sentencesIn = (request: ModelRequest): string[] =>
  [...userText(request).matchAll(/^Sentence \d+: (.*)$/gm)].map(([, text = '']) => JSON.parse(text));

const verdictsOf = (sentences: string[], judge: (text: string) => string) => ({
  verdicts: sentences.map((text, index) => ({ index: index + 1, verdict: judge(text) })),
});

function judged() {
  const observer = testObserver();
  const llm = createLlm(
    { ...SETTINGS, baseUrl: model.baseUrl, model: 'writer', judgeModel: JUDGE },
    { store: store.store, clock: hurriedClock(50), observer, random: () => 0.5 },
  );
  const deps = briefDeps(store, llm);
  const judge = createJudge({ llm, prompts: deps.prompts, observer, random: Math.random });
  return { ...deps, observer, judge, clock: hurriedClock(50) };
}

const request = { story: story(...ALDAN), audienceKey: 'audience', guildId: 'guild-1' };

it('what the rules let pass and the judge does not is withheld, under a code of its own', async () => {
  script([claim(SAILED), claim(PATROL)], sentences =>
    verdictsOf(sentences, text => (text === PATROL ? 'unsupported' : 'supported')),
  );
  const deps = judged();
  const brief = await writeBrief(deps, request);
  expect(brief.claims.map(({ text }) => text)).toEqual([SAILED]);
  expect(brief.dropped).toEqual([{ text: PATROL, code: 'judge' }]);
  expect(deps.observer.counters.get('judge_verdicts verdict=unsupported')).toBe(1);
});

it('all claims of a brief go to the judge in one request, each with its passage behind the marker', async () => {
  script([claim(SAILED), claim(PATROL)], sentences => verdictsOf(sentences, () => 'supported'));
  await writeBrief(judged(), request);
  const asked = model.requests.filter(one => one.model === JUDGE);
  expect(asked).toHaveLength(1);
  const text = asked[0] ? userText(asked[0]) : '';
  const marker = /begins with (\w+)\|/.exec(text)?.[1];
  expect(text).toContain(`${marker}| ${PATROL}`);
  expect(text).toContain(`${marker}| Title: ${ALDAN[0]?.title}`);
});

it('a judge that is silent, undecided or contradicts itself leaves the rules their word', async () => {
  const answers = [
    () => ({ verdicts: [] }),
    (sentences: string[]) => verdictsOf(sentences, () => 'perhaps'),
    (sentences: string[]) => ({
      verdicts: sentences.flatMap((_, index) => [
        { index: index + 1, verdict: 'supported' },
        { index: index + 1, verdict: 'unsupported' },
      ]),
    }),
    () => 'no JSON at all',
  ];
  for (const [at, answer] of answers.entries()) {
    script([claim(SAILED)], answer);
    const brief = await writeBrief(judged(), { ...request, audienceKey: `audience ${at}` });
    expect(brief).toMatchObject({ writer: 'llm', dropped: [] });
    expect(brief.claims.map(({ text }) => text)).toEqual([SAILED]);
  }
});

const GERMAN = article({
  id: 31,
  outlet: 'Hafenblatt',
  title: 'Fregatte Aldan verlässt Port Mirin',
  text: 'Die Fregatte Aldan hat am Montag mit 212 Seeleuten an Bord Port Mirin verlassen, teilte die Marine mit. Die Fahrt soll sechs Wochen dauern.',
  language: 'de',
});
const GERMAN_QUOTE =
  'Die Fregatte Aldan hat am Montag mit 212 Seeleuten an Bord Port Mirin verlassen, teilte die Marine mit.';
const TRANSLATED = claim(
  'The frigate Aldan left Port Mirin on Monday with 212 sailors aboard, the navy said.',
  GERMAN_QUOTE,
  31,
);
const foreign = { story: story(GERMAN), audienceKey: 'audience', guildId: 'guild-1', language: 'en' };

it('a translation is posted when the judge confirms it', async () => {
  script([TRANSLATED], sentences => verdictsOf(sentences, () => 'supported'));
  const brief = await writeBrief(judged(), foreign);
  expect(brief).toMatchObject({ writer: 'llm', language: 'en' });
  expect(brief.claims[0]?.citations).toEqual([{ articleId: 31, quote: GERMAN_QUOTE, start: 0 }]);
});

it('a translation that the judge does not confirm is never posted: the passage itself is', async () => {
  for (const verdict of ['unsure', 'unsupported']) {
    script([TRANSLATED], sentences => verdictsOf(sentences, () => verdict));
    const brief = await writeBrief(judged(), { ...foreign, audienceKey: verdict });
    expect(brief).toMatchObject({ writer: 'extractive', language: 'de' });
    expect(brief.claims.map(({ text }) => text)).toContain(GERMAN_QUOTE);
  }
});

it('a number that the translation changed fails before the judge is asked', async () => {
  script([{ ...TRANSLATED, text: TRANSLATED.text.replace('212', '312') }], sentences =>
    verdictsOf(sentences, () => 'supported'),
  );
  const brief = await writeBrief(judged(), foreign);
  expect(brief.dropped.map(({ code }) => code)).toContain('number');
  expect(brief.writer).toBe('extractive');
});
