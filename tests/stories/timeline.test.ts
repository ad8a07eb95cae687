import { expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { developmentsOf } from '../../src/stories/timeline.ts';
import { article, cite } from '../support/editions.ts';

const at = Date.UTC(2026, 10, 24, 6);
const told = (id: number, hour: number): Article => ({
  ...article(id, { publishedAt: at + hour * 3_600_000 }),
  canonicalUrl: '',
  text: '',
  author: null,
  modifiedAt: null,
  textHash: '',
});
const claim = (...ids: number[]) => ({
  text: `claim ${ids}`,
  kind: 'fact' as const,
  citations: ids.map(id => cite(id)),
});

it('gives each claim to the first article that stands behind it, and copies to their original', () => {
  const articles = [told(3, 4), told(1, 0), told(2, 2), told(4, 3)];
  const steps = developmentsOf(articles, [claim(2, 1), claim(3), claim(2)], new Map([[4, 2]]));
  expect(steps.map(({ article: { id }, claims, repeatedBy }) => ({ id, claims, repeatedBy }))).toEqual([
    { id: 1, claims: [0], repeatedBy: [] },
    { id: 2, claims: [2], repeatedBy: ['Outlet 4'] },
    { id: 3, claims: [1], repeatedBy: [] },
  ]);
});

it('keeps a copy that a claim cites first', () => {
  const steps = developmentsOf([told(1, 1), told(2, 0)], [claim(2)], new Map([[2, 1]]));
  expect(steps.map(({ article: { id } }) => id)).toEqual([2, 1]);
});
