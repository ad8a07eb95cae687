import { createHash } from 'node:crypto';
import type { Article, Random } from '../../src/model.ts';

const PLACES = ['Port Mirin', 'Kessel', 'Harrow Bay', 'Vessen', 'Tarn', 'Aldgate', 'Norrin', 'Soltvik'];
const ACTORS = [
  'the defence ministry',
  'the coast guard',
  'a fleet spokesman',
  'two officials',
  'the yard',
  'a parliamentary committee',
];
const THINGS = ['frigates', 'patrol boats', 'howitzers', 'drones', 'radars', 'helicopters', 'minehunters'];
const DEEDS = [
  'said it would deliver {n} {things} to {place} before the summer',
  'reported that {n} {things} had been moved towards {place} overnight',
  'confirmed a contract worth {n} million crowns for {things} built in {place}',
  'denied that {n} {things} were missing after the exercise near {place}',
  'asked for {n} more {things}, citing delays at the works in {place}',
  'opened an inquiry into how {n} {things} reached {place} without a permit',
];

/** Words of a long news report: what a defence magazine's page holds. */
export const WORDS_OF_A_REPORT = 1_050;

/** An invented report of `WORDS_OF_A_REPORT` words; reports of one story share their subject. */
export function longArticle(id: number, story: number, random: Random): Article {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const subject = `${THINGS[story % THINGS.length]} of ${PLACES[story % PLACES.length]}`;
  const sentences: string[] = [];
  let words = 0;
  while (words < WORDS_OF_A_REPORT) {
    const deed = pick(DEEDS)
      .replace('{n}', String(2 + Math.floor(random() * 900)))
      .replace('{things}', pick(THINGS))
      .replace('{place}', pick(PLACES));
    const actor = pick(ACTORS);
    const sentence = `In the matter of the ${subject}, ${actor} ${deed}.`;
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) =>
    sentences.slice(at * 3, at * 3 + 3).join(' '),
  );
  const text = paragraphs.join('\n\n');
  const title = `What is known about the ${subject}`;
  const key = `outlet-${id}.example`;
  const at = Date.UTC(2026, 2, 2, 6);
  return {
    id,
    url: `https://${key}/${id}`,
    canonicalUrl: `https://${key}/${id}`,
    title,
    text,
    publisher: { key, name: `Outlet ${id}`, family: key, country: null, kind: 'independent' },
    credit: null,
    author: null,
    publishedAt: at,
    modifiedAt: null,
    firstSeenAt: at,
    language: 'en',
    paywalled: false,
    textHash: createHash('sha256').update(text).digest('hex'),
  };
}
