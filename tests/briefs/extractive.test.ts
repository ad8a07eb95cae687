import { expect, it } from 'vitest';
import { extract } from '../../src/briefs/extractive.ts';
import { sourcesOf } from '../../src/stories/sources.ts';
import { ALDAN, article, MORNING } from './support.ts';

const texts = (claims: readonly { text: string }[]) => claims.map(({ text }) => text);

it('quotes whole sentences from more than one source, each at its place', () => {
  const { claims } = extract(sourcesOf(ALDAN), 4);
  expect(new Set(claims.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)))).toEqual(
    new Set([11, 12]),
  );
  for (const { text, citations } of claims)
    for (const { articleId, quote, start } of citations) {
      expect(quote).toBe(text);
      expect(ALDAN.find(({ id }) => id === articleId)?.text.slice(start, start + quote.length)).toBe(quote);
    }
});

it('prefers what stands alone to what leans on the sentence before', () => {
  const { claims, headline } = extract(
    sourcesOf([
      article({
        id: 1,
        title: 'Vessen opens radar post at Cape Ralin',
        text: [
          'Recent posts: Ten things about radar.',
          'PORT MIRIN, March 2 (Corvane) — Vessen opened a radar post at Cape Ralin on Monday to watch the Kessel Strait.',
          'But he did not say when the radar at Cape Ralin would be ready.',
          'Subscribe to our newsletter for more on the radar post at Cape Ralin.',
          'The post at Cape Ralin can see ships as far as the Kessel Strait, the Vessen navy said.',
        ].join('\n\n'),
      }),
    ]),
    2,
  );
  expect(texts(claims)).toEqual([
    'Vessen opened a radar post at Cape Ralin on Monday to watch the Kessel Strait.',
    'The post at Cape Ralin can see ships as far as the Kessel Strait, the Vessen navy said.',
  ]);
  expect(headline.text).toBe('Vessen opens radar post at Cape Ralin');
  expect(headline.citations[0]?.quote).toBe(texts(claims)[0]);
});

it('does not take a title that no passage of its article carries', () => {
  const { headline } = extract(
    sourcesOf([
      article({
        id: 1,
        title: 'Vessen loses 40 ships at Cape Ralin',
        text: 'Vessen lost contact with two ships at Cape Ralin on Monday, the navy said. A search of the waters off Cape Ralin began at noon.',
      }),
    ]),
    2,
  );
  expect(headline.text).not.toContain('40');
});

it('does not lead with a toll that a newer report has overtaken', () => {
  const { claims } = extract(
    sourcesOf([
      article({
        id: 1,
        title: 'Raid on Dorvik kills three',
        text: 'Three people were killed in a raid on Dorvik on Monday, the mayor said.',
      }),
      article({
        id: 2,
        title: 'Toll of Dorvik raid rises to nine',
        text: 'Nine people were killed in the raid on Dorvik, rescuers said on Tuesday.',
        at: MORNING + 26 * 3_600_000,
      }),
    ]),
    1,
  );
  expect(texts(claims)).toEqual(['Nine people were killed in the raid on Dorvik, rescuers said on Tuesday.']);
});

it("does not say the same thing in two outlets' words", () => {
  const { claims } = extract(
    sourcesOf([
      article({
        id: 1,
        title: 'Australia names its first woman as Chief of Navy',
        text: 'Australia’s next Chief of Navy will be Vice Admiral Fiona Castellane, the first submariner to hold the post since 2002 and the first woman to hold it at all.\n\nCastellane takes over from Vice Admiral Neil Orchard on 27 December, the minister told reporters in Canberra.',
      }),
      article({
        id: 2,
        outlet: 'another',
        title: 'Submariner Castellane to be Chief of Navy',
        text: 'Vice Admiral Fiona Castellane, a submariner who once spent 74 days under water, will be Australia’s next Chief of Navy, the government announced on Monday.\n\nShe commanded the submarine Farncomb and later ran the training of the crews for nuclear boats.',
      }),
    ]),
    4,
  );
  expect(texts(claims).filter(text => text.includes('Chief of Navy'))).toHaveLength(1);
  expect(claims.length).toBeGreaterThan(1);
});
