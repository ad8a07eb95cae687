import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signsOf } from '../../src/stories/importance.ts';
import { FACTORS, type Rankable, rankOf } from '../../src/stories/rank.ts';

const NOW = Date.UTC(2026, 10, 24, 6);
const DAYS = 24 * 3_600_000;

const story = fc.record<Rankable>({
  independentSources: fc.integer({ min: 1, max: 40 }),
  outlets: fc.integer({ min: 1, max: 80 }),
  relevance: fc.double({ min: 0, max: 1, noNaN: true }),
  lastAt: fc.integer({ min: NOW - 9 * DAYS, max: NOW }),
  signs: fc.array(fc.constant({ sign: 'casualties' as const, points: 2 }), { maxLength: 6 }),
  interests: fc.array(fc.constant('sea'), { maxLength: 6 }),
  unseen: fc.double({ min: 0, max: 1, noNaN: true }),
});

it.each<[string, (from: Rankable) => Rankable]>([
  ['independent sources', from => ({ ...from, independentSources: from.independentSources + 1 })],
  ['outlets', from => ({ ...from, outlets: from.outlets + 1 })],
  ['relevance', from => ({ ...from, relevance: Math.min(1, from.relevance + 0.1) })],
  ['recency', from => ({ ...from, lastAt: from.lastAt + 3_600_000 })],
  ['signs', from => ({ ...from, signs: [...from.signs, { sign: 'nuclear', points: 4 }] })],
  ['interests', from => ({ ...from, interests: [...from.interests, 'europe'] })],
  ['novelty', from => ({ ...from, unseen: Math.min(1, from.unseen + 0.1) })],
])('more of %s never lowers a rank', (_factor, more) => {
  fc.assert(fc.property(story, from => rankOf(more(from), NOW).points >= rankOf(from, NOW).points - 1e-9));
});

it('explains all of its points', () => {
  fc.assert(
    fc.property(story, from => {
      const { points, factors } = rankOf(from, NOW);
      expect(factors.map(({ factor }) => factor)).toEqual([...FACTORS]);
      expect(factors.reduce((sum, each) => sum + each.points, 0)).toBeCloseTo(points, 9);
      expect(Math.min(...factors.map(each => each.points))).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('puts a story of three families before one of three outlets that copy', () => {
  const base = { relevance: 0.8, lastAt: NOW, signs: [], interests: [], unseen: 1 };
  const three = rankOf({ ...base, independentSources: 3, outlets: 3 }, NOW);
  const copies = rankOf({ ...base, independentSources: 1, outlets: 12 }, NOW);
  expect(three.points).toBeGreaterThan(copies.points);
});

it('sees signs of importance, each once, grave ones first', () => {
  const articles = [
    { title: 'Two sailors killed as frigate is torpedoed', text: 'Ministers invoked Article 5.' },
    { title: 'Frigate torpedoed, two dead', text: '' },
  ];
  expect(signsOf(articles).map(({ sign }) => sign)).toEqual(['alliance', 'casualties', 'attack']);
  expect(signsOf([{ title: 'Crew paints buoy', text: '' }])).toEqual([]);
});
