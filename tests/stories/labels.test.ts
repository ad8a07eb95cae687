import { expect, it } from 'vitest';
import { isPressRelease } from '../../src/articles/pressRelease.ts';
import type { SourceLabel } from '../../src/model.ts';
import { labelsOf } from '../../src/stories/labels.ts';
import { article, cite, story } from '../support/editions.ts';

const source = (id: number, ...labels: SourceLabel[]) => ({
  family: `Outlet ${id}`,
  article: article(id),
  copies: [],
  labels,
});
const codes = (...given: Parameters<typeof story>) => labelsOf(story(...given)).map(({ code }) => code);

it.each<[SourceLabel, string]>([
  ['state_media', 'only_state_media'],
  ['official', 'only_official'],
  ['press_release', 'only_press_release'],
  ['wire_copy', 'only_wire'],
  ['paywalled', 'only_paywalled'],
])('says when every source is %s, and not when one is another', (label, code) => {
  const one = { sources: [source(1, label)], independentSources: 1 };
  expect(codes(one)).toEqual(['single_source', code]);
  expect(codes({ sources: [source(1, label), source(2)] })).toEqual(['independent_sources']);
});

it('counts days, marks developing stories and reports that differ', () => {
  const firstAt = Date.UTC(2026, 10, 22, 5);
  expect(labelsOf(story({ firstAt, lastAt: firstAt + 50 * 3_600_000 }))).toContainEqual({
    code: 'day',
    count: 3,
  });
  expect(codes({ newClaims: [1] })).toContain('developing');
  const conflicts = [{ what: 'hurt', values: [{ value: '2', citation: cite(1) }] }];
  expect(codes({ brief: { conflicts } })).toContain('reports_differ');
  expect(codes({ brief: { writer: 'extractive' } })).toContain('extractive');
});

it.each([
  [{ url: 'https://yard.example/press-releases/7' }, true],
  [{ url: 'https://www.prnewswire.com/x' }, true],
  [{ text: 'FOR IMMEDIATE RELEASE\n\nThe yard is proud.' }, true],
  [{ text: 'The yard is proud of hull 7.\n\nAbout Norland Yards\n\nIt builds ships.' }, true],
  [{ credit: { agency: 'PR Newswire' } }, true],
  [{ text: 'A press release said that the hull was late. The union disagreed.' }, false],
  [{ text: 'About 400 people saw the launch.\n\nIt rained.' }, false],
])('tells a press release: %o', (given, is) => {
  const plain = { url: 'https://news.example/7', title: 'Hull 7', text: 'It floats.', credit: null };
  expect(isPressRelease({ ...plain, ...given })).toBe(is);
});
