import { expect, it } from 'vitest';
import { verdict } from './support.ts';

it.each([
  // Bounds.
  [
    'The airfield was shut for almost five hours.',
    'The airfield was shut for more than five hours.',
    'number',
  ],
  ['The airfield was shut for almost five hours.', 'The airfield was shut for nearly five hours.', 'ok'],
  [
    'The airfield was shut for just over five hours.',
    'The airfield was shut for just under five hours.',
    'number',
  ],
  ['The drill drew 1.8 million viewers.', 'The drill drew more than a million viewers.', 'ok'],
  ['The drill drew 1.8 million viewers.', 'The drill drew more than two million viewers.', 'number'],
  ['The yard laid off 27 welders.', 'The yard laid off more than two dozen welders.', 'ok'],
  ['The yard laid off 500 welders.', 'The yard laid off more than 500 welders.', 'number'],
  ['The refit will take between five and eight days.', 'The refit will take about a week.', 'ok'],
  ['The refit will take between five and eight days.', 'The refit will take about two weeks.', 'number'],
  ['The judges gave no more than 12 years.', 'The judges gave a dozen years at the most.', 'ok'],
  // Units.
  ['The wreck lies 60 metres deep.', 'The wreck lies some 60 fathoms deep.', 'unit'],
  ['The wreck lies 60 metres deep.', 'The wreck lies about 33 fathoms deep.', 'ok'],
  ['The yard was paid 40 million euros.', 'The yard was paid 40 million crowns.', 'unit'],
  ['The yard was paid 40 million kroner.', 'The yard was paid 40 million crowns.', 'ok'],
  ['The radar cost A$3.1bn.', 'The radar cost 3.1 billion dollars.', 'ok'],
  ['The radar cost A$3.1bn.', 'The radar cost US$3.1bn.', 'unit'],
  ['The mast is 30 metres high.', 'The mast carries 30 aerials.', 'number'],
  ['The post was kept for one more year.', 'The post was kept for 1 year more.', 'ok'],
  // Reckoning, where the claim says that it reckons.
  [
    'The deal is worth 60 million euros over five years.',
    'The deal is worth 12 million euros a year on average.',
    'ok',
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
    'ok',
  ],
  [
    'Six widows want 40,000 euros each from the yard.',
    'Altogether the six widows want 280,000 euros from the yard.',
    'number',
  ],
  [
    'The court gave him 22 years; prosecutors had asked for 30.',
    'The court gave him eight years less than prosecutors had asked for.',
    'ok',
  ],
  [
    'The court gave him 22 years; prosecutors had asked for 30.',
    'The court gave him seven years less than prosecutors had asked for.',
    'number',
  ],
  ['Only one in three of the barracks is heated.', 'Two thirds of the barracks are not heated.', 'ok'],
  ['Only one in three of the barracks is heated.', 'Two thirds of the barracks are heated.', 'number'],
  ['The navy will sell two of its five tugs.', 'The navy will sell three of its five tugs.', 'number'],
  ['The navy will sell two of its five tugs.', 'The navy will not sell three of its five tugs.', 'ok'],
  [
    'Major Orsa is the fourth pilot to lead the wing.',
    'Three other pilots led the wing before Major Orsa.',
    'ok',
  ],
  [
    'Twenty-seven deputies backed the treaty, four short of the number required.',
    'The treaty needed 31 votes, more than it got.',
    'ok',
  ],
  [
    'The law would raise the pension age from 63 to 65.',
    'The law would let people draw a pension two years later.',
    'ok',
  ],
  [
    'The law would raise the pension age from 63 to 65.',
    'The law would let people draw a pension three years later.',
    'number',
  ],
  ['Trains ran with delays of up to 90 minutes.', 'Some trains ran an hour and a half late.', 'ok'],
  ['Trains ran with delays of up to 90 minutes.', 'All trains ran 90 minutes late.', 'number'],
  ['The navy wanted 30 years and the yard no more than 12.', 'The yard wanted 12 years at most.', 'ok'],
  ['The yard makes 90 boats a day.', 'The yard makes 90 boats a month.', 'unit'],
  ['Osen Crown bought the firm in 2017.', 'The firm was bought by Osen Crown nine years ago.', 'ok'],
  ['Osen Crown bought the firm in 2017.', 'The firm was bought by Osen Crown six years ago.', 'number'],
])('%s ⊢ %s: %s', (passage, claim, outcome) => {
  expect(verdict(passage, claim)).toBe(outcome);
});
