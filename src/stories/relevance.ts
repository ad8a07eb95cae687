import { DEFENCE_WORDS, TOPIC_WORDS } from './topicWords.ts';
import { type Topic, TOPICS } from './topics.ts';

/** How much a text is about defence, and which topics it touches; every point comes from a word in the data file. */
export interface Relevance {
  /** 0 (not at all) to 1. */
  score: number;
  topics: Topic[];
}

const TITLE_WEIGHT = 2;
const READ = 1_500;
/** Points at which a text is half certain to be about defence. */
const HALF_POINTS = 3;
const TOPIC_POINTS = 2;

/** Scores title and lead against the words of the data file; each word counts once. */
export function relevanceOf(title: string, text: string): Relevance {
  const heading = fold(title);
  const body = fold(text.slice(0, READ));
  const points = (words: readonly string[]) =>
    words.reduce(
      (sum, word) => sum + (heading.includes(word) ? TITLE_WEIGHT : body.includes(word) ? 1 : 0),
      0,
    );
  const byTopic = TOPICS.map(topic => ({ topic, points: points(TOPIC_WORDS[topic]) }));
  const all = points(DEFENCE_WORDS) + byTopic.reduce((sum, each) => sum + each.points, 0);
  const topics = byTopic
    .filter(each => each.points >= TOPIC_POINTS)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 4)
    .map(each => each.topic);
  return { score: all / (all + HALF_POINTS), topics };
}

/** Padded and folded, so that a listed word is found only where a word begins. */
const fold = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
