import { expect, it } from 'vitest';
import { findConflicts, overtaken } from '../../src/briefs/conflicts.ts';
import { sourcesOf } from '../../src/stories/sources.ts';
import { article, MORNING } from './support.ts';

const HOUR = 3_600_000;
const sources = (...texts: (string | [string, number])[]) =>
  sourcesOf(
    texts.map((told, at) =>
      typeof told === 'string'
        ? article({ id: at + 1, text: told })
        : article({ id: at + 1, text: told[0], at: MORNING + told[1] * HOUR }),
    ),
  );
const told = (...texts: Parameters<typeof sources>) =>
  findConflicts(sources(...texts)).map(({ what, values }) => [what, ...values.map(({ value }) => value)]);

it.each([
  [
    'dead',
    ['Three sailors were killed in the blast at Port Mirin.', 'The blast at Port Mirin killed 5 sailors.'],
    ['killed', 'Three', '5'],
  ],
  [
    'wounded',
    ['The raid injured 12 people in Dorvik.', 'Twenty people were wounded in the raid on Dorvik.'],
    ['wounded', '12', 'Twenty'],
  ],
  [
    'money',
    [
      'Vessen signed a contract worth $450 million with Halvard Marine for new corvettes.',
      'The contract that Vessen signed with Halvard Marine for corvettes is worth $610 million.',
    ],
    ['contract value', '$450 million', '$610 million'],
  ],
  [
    'hulls',
    [
      'Halvard Marine will build four corvettes for the Vessen navy at Port Mirin.',
      'The Vessen navy will get six corvettes built by Halvard Marine at Port Mirin.',
    ],
    ['corvettes', 'four', 'six'],
  ],
])('shows both values side by side: %s', (_name, texts, expected) => {
  expect(told(...texts)).toEqual([expected]);
});

it.each([
  [
    'a bound that the other keeps',
    ['At least three people were killed in Dorvik.', 'Five people were killed in Dorvik.'],
  ],
  [
    'a rounding',
    ['About 1,000 troops landed at Port Mirin on Monday.', 'On Monday 980 troops landed at Port Mirin.'],
  ],
  [
    'the ships of two sides',
    [
      'Vessen counted seven patrol ships in the Kessel Strait around the island on Monday.',
      'Around the island in the Kessel Strait on Monday two American survey ships met the patrol.',
    ],
  ],
  [
    'one count under two names, beside another',
    [
      'Vessen counted seven patrol ships in the Kessel Strait around the island on Monday.',
      'Seven warships lay in the Kessel Strait around the island on Monday while two ships of the patrol passed the island.',
    ],
  ],
  ['different dead', ['Three soldiers were killed in Dorvik.', 'Five civilians were killed in Dorvik.']],
  [
    'another time',
    ['Three people were killed in Dorvik.', 'In Dorvik 40 people have been killed since January.'],
  ],
  [
    'other things',
    [
      'Four frigates anchored off Cape Ralin for repairs.',
      'Six frigates were ordered by the Orlan navy last spring.',
    ],
  ],
  [
    'a currency',
    [
      'A deal worth $450 million for corvettes was signed.',
      'A deal worth 420 million euros for corvettes was signed.',
    ],
  ],
])('is silent about %s', (_name, texts) => expect(told(...texts)).toEqual([]));

it('takes a later, higher count for an update', () => {
  const raid = sources(
    ['Three people were killed in Dorvik, the mayor said.', 0],
    ['Nine people were killed in Dorvik, rescuers said.', 30],
  );
  expect(findConflicts(raid)).toEqual([]);
  expect([...overtaken(raid)].map(({ text }) => text)).toEqual([expect.stringContaining('Three')]);
});

it('cites each value by a whole sentence at its place', () => {
  const [conflict] = findConflicts(
    sources('A dull day. Three sailors were killed in the blast.', 'The blast killed five sailors at noon.'),
  );
  expect(conflict?.values.map(({ citation }) => citation)).toEqual([
    { articleId: 1, quote: 'Three sailors were killed in the blast.', start: 12 },
    { articleId: 2, quote: 'The blast killed five sailors at noon.', start: 0 },
  ]);
});
