import { expect, it } from 'vitest';
import { type VerifiableArticle, verifyUnquoted } from '../../../src/briefs/verify/index.ts';
import { verdict } from './support.ts';

it.each([
  // passage | what it says in other words | what it does not say | why not
  ['The council refused to lend the museum two cannons.', 'The museum did not get two cannons from the council.', 'The council agreed to lend the museum two cannons.', 'opposite'],
  ['The crew failed to restart the pumps before dawn.', 'The pumps were not restarted by the crew.', 'The crew restarted the pumps before dawn.', 'negation'],
  ['Nobody aboard the tug was injured when it struck the pier.', 'No one was hurt aboard the tug.', 'Several people aboard the tug were injured.', 'negation'],
  ['The brigade no longer uses the ford, its commander said.', 'The brigade has given up the ford.', 'The brigade still uses the ford.', 'negation'],
  ['Investigators ruled out a fire in the engine room.', 'There was no fire in the engine room, investigators found.', 'Investigators found a fire in the engine room.', 'negation'],
  ['The bridge has yet to be reopened to lorries.', 'Lorries cannot use the bridge yet.', 'The bridge has been reopened to lorries.', 'negation'],
  ['Exports of grain rose sharply in the spring.', 'Grain exports increased in spring.', 'Exports of grain fell in the spring.', 'opposite'],
  ['The minister praised the regiment for its patience.', 'The regiment was commended by the minister.', 'The minister criticised the regiment.', 'opposite'],
  ['The yard turned down the larger of the two orders.', 'The yard rejected the larger order.', 'The yard accepted the larger order.', 'opposite'],
  ['The regiment may move to Osen if the barracks are repaired.', 'A move to Osen is possible for the regiment.', 'The regiment will move to Osen.', 'modality'],
  ['The navy plans to sell the old oiler.', 'The old oiler is to be sold, if the navy has its way.', 'The navy has sold the old oiler.', 'modality'],
  ['Police suspect that the fire was started by a guard.', 'A guard is suspected of starting the fire.', 'The fire was started by a guard.', 'modality'],
  ['A treaty is being prepared by the two navies.', 'The two navies are preparing a treaty.', 'The two navies have concluded a treaty.', 'modality'],
  ['The acting governor, Ilse Marrow, opened the depot.', 'The depot was opened by Ilse Marrow, the acting governor.', 'The governor, Ilse Marrow, opened the depot.', 'status'],
  ['Deputy mayor Jon Tarrow inspected the flood wall.', 'Jon Tarrow, the deputy mayor, looked at the flood wall.', 'Mayor Jon Tarrow inspected the flood wall.', 'status'],
  ['The airport said that work on the radar is still under way.', 'Work on the radar goes on, the airport said.', 'The airport said that work on the radar has been completed.', 'opposite'],
  ['Colonel Arda Venn leads the inquiry.', 'The inquiry is led by Colonel Arda Venn.', 'Major Arda Venn leads the inquiry.', 'status'],
  ['The harbour police arrested two smugglers near Osen.', 'Two smugglers were arrested by the harbour police.', 'Two smugglers arrested the harbour police near Osen.', 'role'],
  ['Velmark bought the radars from Tarland last year.', 'The radars of Velmark were bought from Tarland.', 'Tarland bought the radars from Velmark last year.', 'role'],
  ['The trawler was towed to Osen by the corvette Aldan.', 'The corvette Aldan towed the trawler to Osen.', 'The trawler towed the corvette Aldan to Osen.', 'role'],
  ['Four of the recruits were treated for sunburn.', 'Four recruits had to be treated for sunburn.', 'The recruits were treated for sunburn.', 'over_general'],
  ['Some of the villages have water again.', 'Water has returned to some villages.', 'All villages have water again.', 'over_general'],
  ['The convoy passed the bridge on Monday.', 'On 18 May the convoy passed the bridge.', 'The convoy passed the bridge on 19 May.', 'date'],
  ['Some 40 tonnes of flour reached the camp.', 'The camp received about 40,000 kg of flour.', 'Some 40 pounds of flour reached the camp.', 'unit'],
  ['It was the third fire at the depot since March.', 'Since March the depot has burned for a third time.', 'It was the fourth fire at the depot since March.', 'number'],
  ['General Su Mei-lin opened the academy.', 'The academy was opened by General Su Mei-lin.', 'General Su Mei-lan opened the academy.', 'name'],
])('%s', (passage, sound, wrong, code) => {
  expect(verdict(passage, sound)).toBe('ok');
  expect(verdict(passage, wrong)).toBe(code);
}); // biome-ignore format: a table

it('a claim fused of sentences far apart is cited to all of them, and must not add to them', () => {
  const text = [
    'The ferry Halden lost power off Osen on Tuesday evening.',
    'A crowd watched from the mole while the lifeboat put to sea.',
    'Osen has had a lifeboat since 1911.',
    'All 34 passengers were brought ashore by midnight.',
  ].join(' ');
  const article: VerifiableArticle = {
    id: 3,
    title: 'Ferry adrift',
    text,
    publishedAt: Date.parse('2026-05-20T08:00:00Z'),
    language: 'en',
    publisher: { name: 'Osen Post' },
  };
  const fused = verifyUnquoted(
    { text: 'The ferry Halden lost power off Osen, but its 34 passengers reached the shore.' },
    [article],
  );
  expect(fused.ok && fused.claim.citations.map(({ quote }) => quote.slice(0, 9)).sort()).toEqual([
    'All 34 pa',
    'The ferry',
  ]);
  expect(
    verifyUnquoted({ text: 'The ferry Halden lost power and 43 passengers were brought ashore.' }, [article]),
  ).toMatchObject({ code: 'number' });
});
