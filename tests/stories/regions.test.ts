import { expect, it } from 'vitest';
import { isAbout, isRegion, REGIONS, regionsOf } from '../../src/stories/regions.ts';

it.each([
  ['Drones hit depot near Kharkiv', ['ukraine', 'europe']],
  ['Seoul and Tokyo hold joint drill', ['south korea', 'japan', 'asia-pacific']],
  ['U.S. carrier leaves Norfolk', ['united states', 'north-america']],
  ['Сили оборони України збили 40 дронів', ['ukraine', 'europe']],
  ['北朝鮮がミサイル発射', ['north korea', 'asia-pacific']],
])('%s', (title, places) => expect([...regionsOf(title, '')]).toEqual(expect.arrayContaining(places)));

it('knows no place in words that only look like one', () => {
  expect([...regionsOf('They told us to polish the guinea pig in New Mexico', '')]).toEqual([]);
});

it('a story is about a place when one of its articles names it early', () => {
  const articles = [
    { title: 'Frigate sails', text: `${'The crew trained. '.repeat(40)}Chile was told.` },
    { title: 'Frigate in Valparaiso', text: 'The Norwegian frigate sailed on Monday.' },
  ];
  expect(isAbout(articles, ['norway'])).toBe(true);
  expect(isAbout(articles, ['europe', 'africa'])).toBe(true);
  expect(isAbout(articles, ['chile'])).toBe(false);
  expect(isAbout(articles, [])).toBe(true);
});

it('regions and countries can be chosen, nothing else', () => {
  expect(REGIONS).toContain('arctic');
  expect(['europe', 'south korea', 'atlantis'].map(isRegion)).toEqual([true, true, false]);
});
