import { OTHER_WORDS, STRONG_WORDS, USUAL_WORDS } from './defenceWords.ts';
import { TOPIC_WORDS } from './topicWords.ts';
import { type Topic, TOPICS } from './topics.ts';

/** How much a text is about defence, and which topics it touches; every point comes from a word in the data files. */
export interface Relevance {
  /** 0 (not at all) to 1. */
  score: number;
  topics: Topic[];
}

/** From this score on a text counts as defence; digests leave stories below it out. */
export const DEFENCE_AT = 0.5;

const TITLE_WEIGHT = 2;
const READ = 1_500;
const STRONG = 2;
const USUAL = 1;
const OTHER = -1.5;
/** Points at which a text is half certain to be about defence. */
const HALF_POINTS = 1.5;
const TOPIC_POINTS = 2;

/** Scores title and lead against the words of the data files; each word counts once. */
export function relevanceOf(title: string, text: string): Relevance {
  const heading = fold(title);
  const body = fold(text.slice(0, READ));
  const points = (words: readonly string[]) =>
    words.reduce(
      (sum, word) => sum + (heading.includes(word) ? TITLE_WEIGHT : body.includes(word) ? 1 : 0),
      0,
    );
  const all = Math.max(
    0,
    STRONG * points(STRONG_WORDS) + USUAL * points(USUAL_WORDS) + OTHER * points(OTHER_WORDS),
  );
  const topics = TOPICS.map(topic => ({ topic, points: points(TOPIC_WORDS[topic]) }))
    .filter(each => each.points >= TOPIC_POINTS)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 4)
    .map(each => each.topic);
  return { score: all / (all + HALF_POINTS), topics };
}

/** Padded and folded, so that a listed word is found only where a word begins. */
const fold = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
