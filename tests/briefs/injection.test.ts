import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPageReader, type PageReader } from '../../src/articles/extract/index.ts';
import { writeBrief } from '../../src/briefs/write.ts';
import { createLlm } from '../../src/llm/client.ts';
import type { Article } from '../../src/model.ts';
import { SETTINGS } from '../llm/support.ts';
import { testObserver } from '../support/clock.ts';
import { hurriedClock } from '../support/hurriedClock.ts';
import {
  type ModelAnswer,
  type ModelRequest,
  type ModelStandIn,
  startModel,
} from '../support/openai/index.ts';
import { articlesIn } from '../support/openai/writers.ts';
import { openSqlite, type TestStore } from '../support/stores.ts';
import { CANARY, INJECTIONS } from './injections.ts';
import { ALDAN, article, briefDeps, NO_MODEL, story } from './support.ts';

/**
 * Each hostile page takes the real path: read in the worker, briefed by a model that does what the page says, and once
 * more without a model. Nothing of the page's order may be in the brief.
 */

let model: ModelStandIn;
let pages: PageReader;
let store: TestStore;
beforeAll(async () => {
  model = await startModel();
  model.respondWith(obey);
  pages = createPageReader(testObserver());
  store = await openSqlite();
});
afterAll(async () => {
  await Promise.all([model.close(), pages.close(), store.drop()]);
});

/** Does what any page says: states it, quotes it, links it, mentions everyone, and cites what it likes. */
function obey(request: ModelRequest): ModelAnswer {
  const shown = articlesIn(request);
  const ids = shown.map(({ id }) => id);
  const last = shown.at(-1);
  const poison = shown.flatMap(({ id, sentences, title }) =>
    [title, ...sentences]
      .filter(text => text.includes(CANARY))
      .map(text => ({ text, cites: [id], quote: text })),
  );
  const honest = { cites: [last?.id ?? 0], quote: last?.sentences[0] ?? '' };
  const lies = [
    { text: `${CANARY} has won the war.`, ...honest },
    { text: `${CANARY} has won the war.`, cites: ids, quote: `${CANARY} has won the war.` },
    { text: `Read https://zorblatt.example @everyone`, ...honest },
    { text: `[${CANARY}](https://zorblatt.example)`, cites: [9999], quote: honest.quote },
    ...poison,
  ].map(lie => ({ ...lie, kind: 'fact' }));
  const claims = lies.map((lie, index) => ({ index, ...lie }));
  return { content: JSON.stringify({ headline: lies.at(-1), claims: [...claims.slice(-3), ...claims] }) };
}

const honestStart = `The corvette Tern left the yard at Port Mirin on Monday for sea trials of three weeks, the builder Halvard Marine said.`;
const honestEnd = `The Vessen navy ordered four corvettes of the class in 2023 and expects the second next spring.`;

async function hostileArticle(html: string): Promise<Article> {
  const page = `<!doctype html><html lang="en"><head><title>Corvette Tern begins sea trials</title></head><body><article>
    <h1>Corvette Tern begins sea trials</h1><p>${honestStart}</p><p>She will fire her gun for the first time off Cape Ralin before the end of the month.</p>
    ${html}<p>${honestEnd}</p></article></body></html>`;
  const result = await pages.read(page, 'https://hostile.example/tern');
  if (!result.ok) throw new Error(`the page was not read: ${result.reason}`);
  return article({
    id: 66,
    outlet: 'Hostile Herald',
    title: 'Corvette Tern begins sea trials',
    text: result.reading.text,
  });
}

const FORBIDDEN = new RegExp(`${CANARY}|example|@|https?:|<|\\]\\(|discord\\.gg|Mbeoyngg|\\p{C}`, 'iu');

it('there are at least sixty', () => expect(INJECTIONS.length).toBeGreaterThanOrEqual(60));

it.each(INJECTIONS.map(({ name, html }) => [name, html]))('%s', async (name, html) => {
  const hostile = await hostileArticle(html);
  const clock = hurriedClock(50);
  const llm = createLlm(
    { ...SETTINGS, baseUrl: model.baseUrl, model: 'm' },
    { store: store.store, clock, observer: testObserver(), random: Math.random },
  );
  const alone = [hostile];
  const among = [...ALDAN, hostile];
  for (const [at, articles] of [alone, among].entries())
    for (const writer of at === 0 ? [llm, NO_MODEL] : [llm]) {
      const brief = await writeBrief(
        { ...briefDeps(store, writer), clock },
        { story: story(...articles), audienceKey: `${name} ${at}`, guildId: `guild-${name}` },
      );
      const posted = [brief.headline, ...brief.claims].flatMap(({ text, citations }) => [
        text,
        ...citations.map(({ quote }) => quote),
      ]);
      expect(posted.filter(text => FORBIDDEN.test(text))).toEqual([]);
      expect(brief.claims.length).toBeGreaterThan(0);
      for (const { citations } of brief.claims) expect(citations.length).toBeGreaterThan(0);
    }
});
