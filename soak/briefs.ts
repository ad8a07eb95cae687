import { startNewsroom } from '../src/demo/newsroom/index.ts';
import { adversarialTrial } from '../tests/support/adversary.ts';
import { article, briefDeps } from '../tests/briefs/support.ts';
import { openSqlite } from '../tests/support/stores.ts';
import type { Soak, SoakSetting } from './frame.ts';

const BRIEFS = 10_000;
const SAMPLE = 200;

/** The newsroom's events as stories: several languages, copies, traps and thin reports among them. */
async function stories() {
  const now = Date.UTC(2026, 10, 24, 7);
  const newsroom = await startNewsroom({ now });
  await newsroom.close();
  const articles = newsroom.articles.map(({ title, text, outlet, language, publishedAt, event }, index) => ({
    event,
    article: article({ id: index + 1, title, text, outlet, language, at: publishedAt }),
  }));
  return [...Map.groupBy(articles, ({ event }) => event).values()].map(group =>
    group.map(each => each.article),
  );
}

async function run({ seed, sample, progress }: SoakSetting) {
  const all = await stories();
  const store = await openSqlite();
  const deps = briefDeps(store);
  const faults: string[] = [];
  const count = sample ? SAMPLE : BRIEFS;
  for (let at = 0; at < count; at++) {
    const story = all[at % all.length] ?? [];
    const trial = seed * 1_000_000 + at;
    for (const fault of await adversarialTrial(deps, story, trial)) faults.push(`seed ${trial}: ${fault}`);
    if (at % 50 === 0) progress(`${at} of ${count}`);
  }
  const kept = (writer: string) => deps.observer.counters.get(`claims_kept writer=${writer}`) ?? 0;
  await store.drop();
  return { counts: { briefs: count, keptOfModel: kept('llm'), quoted: kept('extractive') }, faults };
}

export const briefsSoak: Soak = {
  name: 'briefs',
  about: `${BRIEFS.toLocaleString('en-GB')} briefs under a model that returns anything: nothing uncited, dangling or altered is kept.`,
  run,
};
