import { expect, it } from 'vitest';
import { verifyClaim, verifyMessage } from '../../src/briefs/verify/index.ts';
import { startNewsroom } from '../../src/demo/newsroom/index.ts';
import { translate } from '../../src/i18n/index.ts';
import { article } from '../briefs/support.ts';
import { documents } from './documents.ts';

/** The README's worked examples, put before the check that they tell of. */

const DAY = Date.parse('2026-11-24T12:00:00Z');
const readme = documents.find(({ path }) => path === 'README.md');

interface Example {
  claim: string;
  passage: string;
  article: string;
  verdict: string;
}

const examples = [
  ...(readme?.text ?? '').matchAll(
    /^claim {4}(?<claim>.*)\npassage {2}(?<passage>.*)\narticle {2}(?<article>.*)\nverdict {2}(?<verdict>.*)$/gm,
  ),
].map(match => match.groups as unknown as Example);

it('the README shows a claim that was posted and one that was withheld', () => {
  expect(examples.map(({ verdict }) => verdict.split(':')[0])).toEqual(['posted', 'withheld']);
});

it.each(examples)('the check says of "$claim": $verdict', async example => {
  const newsroom = await startNewsroom({ now: DAY });
  await newsroom.close();
  const facts = newsroom.articles.find(({ slug }) => slug === example.article);
  if (!facts) throw new Error(`The newsroom has no article ${example.article}`);
  const { title, text, publishedAt } = facts;
  const articles = new Map([[1, article({ id: 1, title, text, at: publishedAt })]]);
  const quotes = [{ articleId: 1, quote: example.passage }];
  const verdict = verifyClaim({ text: example.claim, quotes }, articles, { language: 'en' });
  const said = verdict.ok ? 'posted' : `withheld: ${translate('en', verifyMessage(verdict.code))}`;
  expect(said).toBe(example.verdict);
});
