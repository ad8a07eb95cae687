import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateQuote } from '../../../src/briefs/verify/index.ts';

const text = [
  'SEOUL (Northlight Press) -- North Korea launched missiles on Wednesday. It’s “the first” in weeks – they can’t stop.',
  'Gen. Holm didn’t say why. The F-16 landed at Tarn at dawn. Nobody was hurt.',
].join('\n\n');

it.each([
  ['as it stands', 'Nobody was hurt.', 'Nobody was hurt.'],
  ['without its full stop', 'Nobody was hurt', 'Nobody was hurt.'],
  ['with other quotation marks and dashes', `It's "the first" in weeks - they can't stop.`, 'It’s “the first” in weeks – they can’t stop.'],
  ['with contractions spelled out', 'Gen. Holm did not say why.', 'Gen. Holm didn’t say why.'],
  ['with other spaces and hyphens', 'The  F‑16 landed at Tarn at dawn.', 'The F-16 landed at Tarn at dawn.'],
  ['two sentences', 'The F-16 landed at Tarn at dawn. Nobody was hurt.', 'The F-16 landed at Tarn at dawn. Nobody was hurt.'],
  ['without the dateline', 'North Korea launched missiles on Wednesday.', 'North Korea launched missiles on Wednesday.'],
])('finds a quote %s', (_, quote, passage) => {
  const found = locateQuote(text, quote, 'en');
  expect(found?.quote).toBe(passage);
  expect(text.slice(found?.start, (found?.start ?? 0) + passage.length)).toBe(passage);
}); // biome-ignore format: a table

it.each([
  ['an altered word', 'Nobody was killed.'],
  ['a left-out word', 'The F-16 landed at dawn.'],
  ['a piece of a sentence', 'launched missiles on Wednesday'],
  ['the end of one and the start of another', 'they can’t stop. Gen. Holm didn’t say why. The F-16 landed'],
  ['more than three sentences', text.slice(28)],
  ['nothing', ' … '],
])('refuses %s', (_, quote) => {
  expect(locateQuote(text, quote, 'en')).toBeNull();
});

it('returns an exact piece of the text, whatever it is asked', () => {
  const piece = fc.oneof(
    fc.constantFrom(...text.split(/(?<=[.]) |\n\n/), '“', "don't", '\n\n', 'U.S.', '7:10', '😀', 'ﬁ'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.array(piece),
      fc.constantFrom('en', 'de', 'ja', null),
      (body, asked, language) => {
        const whole = body.join(' ');
        for (const quote of [asked.join(' '), ...body]) {
          const found = locateQuote(whole, quote, language);
          if (found) expect(whole.slice(found.start, found.start + found.quote.length)).toBe(found.quote);
        }
      },
    ),
  );
});
