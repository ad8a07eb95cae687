import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/articles/sentences.ts';
import { compare } from '../../../src/briefs/verify/compare.ts';
import { accountOf, readPassage } from '../../../src/briefs/verify/evidence.ts';
import { type VerifiableArticle, verifyClaim } from '../../../src/briefs/verify/index.ts';
import { OUTLETS } from '../../../src/demo/newsroom/outlets/index.ts';

/** The newsroom's articles with their date placeholders left out. */
const articles: VerifiableArticle[] = OUTLETS.flatMap(outlet =>
  outlet.articles.map((each, index) => ({
    id: index + 1,
    title: each.title.replace(/\{[^}]*\}/g, 'Monday'),
    text: each.body.join('\n\n').replace(/\{[^}]*\}/g, 'Monday'),
    publishedAt: Date.UTC(2026, 10, 24, 12),
    language: outlet.language,
    publisher: { name: outlet.name },
  })),
);

it('lets every sentence of the newsroom stand for itself', () => {
  const refused: string[] = [];
  let checked = 0;
  for (const article of articles)
    for (const { text } of sentencesOf(article.text, article.language)) {
      // Text hidden in characters that nobody sees is no sentence.
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const claim = { text, quotes: [{ articleId: article.id, quote: text }] };
      const options = { language: article.language ?? 'en' };
      checked++;
      const verdict = verifyClaim(claim, new Map([[article.id, article]]), options);
      if (!verdict.ok) refused.push(`${verdict.code} (${verdict.detail}): ${text}`);
    }
  expect(checked).toBeGreaterThan(1_000);
  expect(refused).toEqual([]);
});

it('does not take a capital and the word behind it for a name in two parts', () => {
  const [article] = articles;
  if (!article) throw new Error('no article');
  const given = {
    ...article,
    text: 'The Taipei-based institute, which Taipei said it pays, opened on Monday.',
  };
  const evidence = {
    article: given,
    passages: [readPassage(given, given.text)],
    title: readPassage(given, given.title),
    context: [],
  };
  expect(compare(accountOf('Taipei said that it pays the institute.'), [evidence], true, true)).toBeNull();
  expect(
    compare(accountOf('The Taipei-led institute opened on Monday.'), [evidence], true, true),
  ).not.toBeNull();
});
