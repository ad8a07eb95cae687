import { isAbout } from './regions.ts';

/** Topics and places that somebody wants to read about. An empty list wants all. */
export interface Choice {
  topics: readonly string[];
  regions: readonly string[];
}

type Texts = readonly { title: string; text: string }[];

/** Whether a story meets a choice: one of its topics and one of its places. */
export const meets = (choice: Choice, topics: readonly string[], articles: Texts): boolean =>
  meetsTopics(choice, topics) && isAbout(articles, choice.regions);

/** Whether a story's topics meet a choice. */
export const meetsTopics = ({ topics: wanted }: Choice, topics: readonly string[]): boolean =>
  wanted.length === 0 || topics.some(topic => wanted.includes(topic));

/** The parts of a choice that a story meets: what makes it rank higher. */
export const interestsMet = (choice: Choice, topics: readonly string[], articles: Texts): string[] => [
  ...choice.topics.filter(topic => topics.includes(topic)),
  ...choice.regions.filter(region => isAbout(articles, [region])),
];
