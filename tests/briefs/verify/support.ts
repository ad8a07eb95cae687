import { type VerifiableArticle, verifyClaim } from '../../../src/briefs/verify/index.ts';

/** One claim against one passage, published on a Wednesday; `around`: what the article has before the passage. */
export function verdict(passage: string, text: string, around = ''): string {
  const article: VerifiableArticle = {
    id: 1,
    title: '',
    text: around === '' ? passage : `${around} ${passage}`,
    publishedAt: Date.parse('2026-05-20T08:00:00Z'),
    language: 'en',
    publisher: { name: 'Tarn Courier' },
  };
  const result = verifyClaim({ text, quotes: [{ articleId: 1, quote: passage }] }, new Map([[1, article]]));
  return result.ok ? 'ok' : result.code;
}
