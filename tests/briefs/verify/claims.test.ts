import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  VERIFY_CODES,
  type VerifiableArticle,
  verifyClaim,
  verifyMessage,
  verifyUnquoted,
} from '../../../src/briefs/verify/index.ts';
import { english, translate } from '../../../src/i18n/index.ts';

const sentences = {
  ships:
    'On Tuesday the Velmark navy sent two frigates and about 350 sailors to the port of Tarn, 120 kilometres north of the capital.',
  said: 'Rear Admiral Ilse Korven, acting chief of the fleet, said the visit “was planned long ago” and did not concern Russia.',
  may: 'A third ship may follow in April if the budget of 2.4 million euros is approved.',
  sued: 'The shipyard sued the navy last year over late payments.',
  crews: 'Three of the five crews had trained on the F-16 before.',
};
const article: VerifiableArticle = {
  id: 7,
  title: 'Velmark frigates sail for Tarn',
  text: Object.values(sentences).join('\n\n'),
  // A Thursday.
  publishedAt: Date.parse('2026-03-12T09:00:00Z'),
  language: 'en',
  publisher: { name: 'Tarn Courier' },
};
const articles = new Map([[article.id, article]]);
type Passage = keyof typeof sentences;
const check = (text: string, passage: Passage, language?: string) =>
  verifyClaim(
    { text, quotes: [{ articleId: 7, quote: sentences[passage] }] },
    articles,
    language === undefined ? {} : { language },
  );

it.each<[string, Passage]>([
  ['On 10 March Velmark dispatched 2 frigates to Tarn with some 350 sailors.', 'ships'],
  ['Tarn lies about 75 miles north of the capital.', 'ships'],
  ['The visit had nothing to do with Moscow and "was planned long ago", Ilse Korven said.', 'said'],
  ['Another ship might go in April if €2.4m is approved.', 'may'],
  ['The navy was sued by the shipyard over late payments.', 'sued'],
  ['Of five crews, three had earlier training on the Fighting Falcon.', 'crews'],
])('passes what the passage says in other words: %s', (text, passage) => {
  expect(check(text, passage)).toMatchObject({ ok: true, needsJudge: false, claim: { text } });
});

it.each<[string, Passage, string]>([
  ['Velmark sent three frigates to Tarn.', 'ships', 'number'],
  ['Tarn is 120 miles north of the capital.', 'ships', 'unit'],
  ['On 12 March Velmark sent two frigates to Tarn.', 'ships', 'date'],
  ['Velmark sent two frigates to the port of Osen.', 'ships', 'name'],
  ['Rear Admiral Ilse Korven said the visit did concern Russia.', 'said', 'negation'],
  ['Ilse Korven said the visit "was planned in haste".', 'said', 'quotation_altered'],
  [
    'Rear Admiral Ilse Korven, the former chief of the fleet, said the visit did not concern Russia.',
    'said',
    'status',
  ],
  ['A third ship will follow in April.', 'may', 'modality'],
  ['The navy sued the shipyard last year.', 'sued', 'role'],
  ['All crews had trained on the F-16 before.', 'crews', 'over_general'],
  ['Three crews had trained on the F-18 before.', 'crews', 'designator'],
  ['Tourists filled the beaches of the island again.', 'crews', 'thin_quote'],
  ['Velmark sent two frigates, see https://evil.example.', 'ships', 'address'],
])('withholds what it does not say: %s', (text, passage, code) => {
  expect(check(text, passage)).toMatchObject({ ok: false, code });
});

it('cites from the closed set only', () => {
  const quotes = [{ articleId: 8, quote: sentences.sued }];
  expect(verifyClaim({ text: 'The shipyard sued the navy.', quotes }, articles)).toMatchObject({
    code: 'id_unknown',
  });
  expect(verifyClaim({ text: 'The shipyard sued the navy.', quotes: [] }, articles)).toMatchObject({
    code: 'quote_missing',
  });
});

it('finds the passage of a claim that comes without one', () => {
  const verdict = verifyUnquoted({ text: 'Late payments led the shipyard to sue the navy.' }, [article]);
  expect(verdict.ok && verdict.claim.citations[0]?.quote).toBe(sentences.sued);
});

it('across languages checks figures and asks for a judge', () => {
  expect(check('Velmark entsandte zwei Fregatten und 350 Matrosen.', 'ships', 'de')).toMatchObject({
    ok: true,
    needsJudge: true,
  });
  expect(check('Velmark entsandte 450 Matrosen.', 'ships', 'de')).toMatchObject({
    ok: false,
    code: 'number',
  });
});

it('a sentence stands for itself', () => {
  for (const passage of Object.keys(sentences) as Passage[])
    expect([passage, check(sentences[passage], passage)]).toMatchObject([passage, { ok: true }]);
});

it('never passes an altered figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13, max: 99_999 }), figure => {
      const verdict = check(`Velmark sent exactly ${figure} sailors to Tarn.`, 'ships');
      expect(verdict.ok).toBe(figure === 350);
    }),
  );
});

it('never throws, and cites only what stands in the article', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...article.text.split(/\s+/),
          'constructor',
          '__proto__',
          'no',
          '12',
          '-',
          '"',
          "n't",
        ),
      )
      .map(all => all.join(' ')),
  );
  const quote = fc.oneof(text, fc.constantFrom(...Object.values(sentences)));
  fc.assert(
    fc.property(text, quote, (claimed, quoted) => {
      const verdict = verifyClaim({ text: claimed, quotes: [{ articleId: 7, quote: quoted }] }, articles);
      expect(verdict).not.toMatchObject({ code: 'checker_failed' });
      for (const { quote, start } of verdict.ok ? verdict.claim.citations : [])
        expect(article.text.slice(start, start + quote.length)).toBe(quote);
    }),
    { numRuns: 400 },
  );
});

it('says each reason in a sentence', () => {
  for (const code of VERIFY_CODES) expect(translate(english, verifyMessage(code))).toMatch(/^[A-Z].*\.$/);
});
