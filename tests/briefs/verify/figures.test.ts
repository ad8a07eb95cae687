import { expect, it } from 'vitest';
import { verifyClaim } from '../../../src/briefs/verify/index.ts';

/** Whether the claim passes on the passage alone; the code where it does not. */
function check(passage: string, text: string, publishedAt = '2026-03-12'): string {
  const article = {
    id: 1,
    title: '',
    text: passage,
    publishedAt: Date.parse(publishedAt),
    language: 'en',
    publisher: { name: 'Tarn Courier' },
  };
  const verdict = verifyClaim({ text, quotes: [{ articleId: 1, quote: passage }] }, new Map([[1, article]]));
  return verdict.ok ? 'passes' : verdict.code;
}

it.each([
  // Bounds.
  [
    'The airfield was shut for almost five hours.',
    'The airfield was shut for more than five hours.',
    'number',
  ],
  ['The airfield was shut for almost five hours.', 'The airfield was shut for nearly five hours.', 'passes'],
  [
    'The airfield was shut for just over five hours.',
    'The airfield was shut for just under five hours.',
    'number',
  ],
  ['The drill drew 1.8 million viewers.', 'The drill drew more than a million viewers.', 'passes'],
  ['The drill drew 1.8 million viewers.', 'The drill drew more than two million viewers.', 'number'],
  ['The yard laid off 27 welders.', 'The yard laid off more than two dozen welders.', 'passes'],
  ['The yard laid off 500 welders.', 'The yard laid off more than 500 welders.', 'number'],
  ['The refit will take between five and eight days.', 'The refit will take about a week.', 'passes'],
  ['The refit will take between five and eight days.', 'The refit will take about two weeks.', 'number'],
  ['The judges gave no more than 12 years.', 'The judges gave a dozen years at the most.', 'passes'],
  // Units.
  ['The wreck lies 60 metres deep.', 'The wreck lies some 60 fathoms deep.', 'unit'],
  ['The wreck lies 60 metres deep.', 'The wreck lies about 33 fathoms deep.', 'passes'],
  ['The yard was paid 40 million euros.', 'The yard was paid 40 million crowns.', 'unit'],
  ['The yard was paid 40 million kroner.', 'The yard was paid 40 million crowns.', 'passes'],
  ['The radar cost A$3.1bn.', 'The radar cost 3.1 billion dollars.', 'passes'],
  ['The radar cost A$3.1bn.', 'The radar cost US$3.1bn.', 'unit'],
  ['The mast is 30 metres high.', 'The mast carries 30 aerials.', 'number'],
  ['The post was kept for one more year.', 'The post was kept for 1 year more.', 'passes'],
  // Reckoning, where the claim says that it reckons.
  [
    'The deal is worth 60 million euros over five years.',
    'The deal is worth 12 million euros a year on average.',
    'passes',
  ],
  [
    'The deal is worth 60 million euros over five years.',
    'The deal is worth 15 million euros a year on average.',
    'number',
  ],
  ['The deal is worth 60 million euros over five years.', 'The deal is worth 12 million euros.', 'number'],
  [
    'Six widows want 40,000 euros each from the yard.',
    'Altogether the six widows want 240,000 euros from the yard.',
    'passes',
  ],
  [
    'Six widows want 40,000 euros each from the yard.',
    'Altogether the six widows want 280,000 euros from the yard.',
    'number',
  ],
  [
    'The court gave him 22 years; prosecutors had asked for 30.',
    'The court gave him eight years less than prosecutors had asked for.',
    'passes',
  ],
  [
    'The court gave him 22 years; prosecutors had asked for 30.',
    'The court gave him seven years less than prosecutors had asked for.',
    'number',
  ],
  ['Only one in three of the barracks is heated.', 'Two thirds of the barracks are not heated.', 'passes'],
  ['Only one in three of the barracks is heated.', 'Two thirds of the barracks are heated.', 'number'],
  ['The navy will sell two of its five tugs.', 'The navy will sell three of its five tugs.', 'number'],
  ['The navy will sell two of its five tugs.', 'The navy will not sell three of its five tugs.', 'passes'],
  [
    'Major Orsa is the fourth pilot to lead the wing.',
    'Three other pilots led the wing before Major Orsa.',
    'passes',
  ],
  [
    'Twenty-seven deputies backed the treaty, four short of the number required.',
    'The treaty needed 31 votes, more than it got.',
    'passes',
  ],
])('%s ⊢ %s: %s', (passage, claim, outcome) => {
  expect(check(passage, claim)).toBe(outcome);
});
