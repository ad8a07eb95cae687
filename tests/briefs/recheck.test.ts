import { expect, it } from 'vitest';
import { recheckStories, standingOf } from '../../src/briefs/recheck.ts';
import { writeBrief } from '../../src/briefs/write.ts';
import { saveBrief } from '../../src/store/briefs.ts';
import { describeEngines, openSqlite } from '../support/stores.ts';
import { ALDAN, briefDeps, MORNING, story } from './support.ts';

const written = async () => {
  const store = await openSqlite();
  const brief = await writeBrief(briefDeps(store), {
    story: story(...ALDAN),
    audienceKey: 'a',
    guildId: 'g',
  });
  await store.drop();
  return brief;
};
const changed = (change: (text: string) => string) =>
  ALDAN.slice(0, 1).map(one => ({ ...one, text: change(one.text), textHash: 'new' }));
const asMap = (articles: typeof ALDAN) => new Map(articles.map(one => [one.id, one]));

it('a passage that only moved still stands, at its new place', async () => {
  const brief = await written();
  const after = changed(text => `Updated on Tuesday with a picture.\n\n${text}`);
  const { kept, lost, headline } = standingOf(brief, asMap(after));
  expect(lost).toEqual([]);
  expect(headline).not.toBeNull();
  for (const { citations } of kept)
    for (const { articleId, quote, start } of citations) {
      const text = [...after, ...ALDAN].find(({ id }) => id === articleId)?.text ?? '';
      expect(text.slice(start, start + quote.length)).toBe(quote);
    }
});

it('a passage that was changed no longer carries its claim', async () => {
  const brief = await written();
  const { lost, kept } = standingOf(brief, asMap(changed(text => text.replace('212', '186'))));
  expect(lost.map(({ text }) => text)).toEqual([expect.stringContaining('212')]);
  expect(kept.length).toBeGreaterThan(0);
});

describeEngines('recheck', open => {
  it('forgets stored briefs that no longer stand, and leaves the others', async () => {
    const store = await open();
    const brief = await written();
    await saveBrief(store.store.db, 'key', { brief, audienceKey: 'a', createdAt: MORNING });
    const same = await recheckStories(
      store.store.db,
      [1],
      changed(text => text),
      0,
    );
    expect(same).toEqual({ briefs: 0, editions: [] });
    const corrected = changed(text => text.replace('212', '186'));
    expect(await recheckStories(store.store.db, [1], corrected, 0)).toEqual({ briefs: 1, editions: [] });
    expect(await recheckStories(store.store.db, [1], corrected, 0)).toEqual({ briefs: 0, editions: [] });
    await store.drop();
  });
});
