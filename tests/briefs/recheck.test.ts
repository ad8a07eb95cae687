import { expect, it } from 'vitest';
import { mended, standingOf } from '../../src/briefs/recheck.ts';
import { writeBrief } from '../../src/briefs/write.ts';
import { openSqlite } from '../support/stores.ts';
import { ALDAN, briefDeps, story } from './support.ts';

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

it('a mended brief keeps what stands word for word, and fills up with what was written anew', async () => {
  const brief = await written();
  const standing = standingOf(brief, asMap(changed(text => text.replace('212', '186'))));
  const anew = {
    ...brief,
    claims: brief.claims.map(claim => ({ ...claim, text: claim.text.replace('212', '186') })),
  };
  const now = mended(brief, standing, anew);
  expect(now?.claims.slice(0, standing.kept.length)).toEqual(standing.kept);
  expect(now?.claims.map(({ text }) => text).join()).not.toContain('212');
  expect(now?.claims.length).toBeLessThanOrEqual(brief.claims.length);
  const nothing = { kept: [], lost: brief.claims, headline: null };
  expect(mended(brief, nothing, { ...brief, claims: [] })).toBeNull();
});
