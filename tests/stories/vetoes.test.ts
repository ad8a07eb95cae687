import { expect, it } from 'vitest';
import { createClusterer } from '../../src/stories/cluster.ts';

const AT = Date.UTC(2026, 2, 10);
const DAY = 24 * 3_600_000;

/** Groups a second article after a first one: does it join? */
function joins(first: string, second: string, daysLater = 0): boolean {
  const clusterer = createClusterer();
  const article = (id: number, text: string, at: number) => ({ id, title: text, text, at });
  const [one] = clusterer.group([article(1, first, AT)]).placed;
  clusterer.named(new Map([[one?.storyId ?? 0, 1]]));
  const [other] = clusterer.group([article(2, second, AT + daysLater * DAY)]).placed;
  return other?.storyId === 1;
}

it('joins a follow-up told in other words', () => {
  expect(
    joins(
      'Drones hit apartment block in Tarnovka, Ukraine, killing five, Governor Olena Marchuk said',
      'Death toll in Tarnovka rises to eight as rescuers search the block, Governor Marchuk said',
      1,
    ),
  ).toBe(true);
});

it('keeps ships with other hull numbers apart', () => {
  const visit = (ship: string) => `Destroyer ${ship} arrives in Busan, South Korea, for a port call`;
  expect(joins(visit('DDG-131'), visit('DDG 131'))).toBe(true);
  expect(joins(visit('DDG-131'), visit('DDG-118'))).toBe(false);
});

it('keeps like deals of two countries apart', () => {
  const first =
    'The State Department has approved a sale of M142 rocket launchers to Bulgaria at a cost of $610 million. Sofia asked ' +
    'for fourteen HIMARS for a battalion in Asenovgrad, with pods, trucks and a training package for gunners.';
  const second = (country: string, capital: string) =>
    `Congress was told of a sale of M142 rocket launchers to ${country}. ${capital} wants to form a long-range HIMARS unit; ` +
    'a general spoke of crews that would train abroad in the autumn.';
  expect(joins(first, second('Bulgaria', 'Sofia'))).toBe(true);
  expect(joins(first, second('Thailand', 'Bangkok'))).toBe(false);
});

it('keeps strikes on two far places apart', () => {
  expect(
    joins(
      'Ukraine says it hit fuel depot in Volgograd region, where two tanks burned near Kamyshin',
      'Russian forces hit cargo facilities in the port of Izmail, where a fuel store burned',
      1,
    ),
  ).toBe(false);
});

it('does not join what happened a month later', () => {
  const drill = 'Exercise Granite Lantern opens in Latvia with 6,000 troops at the Selonia range';
  expect(joins(drill, drill, 1)).toBe(true);
  expect(joins(drill, drill, 30)).toBe(false);
});
