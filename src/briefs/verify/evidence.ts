import { isContent, type VerifiableArticle } from './article.ts';
import { type DateMention, datesOf } from './dates.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { type Reading, read } from './reading.ts';

/** A claim or passage read in full: words, dates and figures. */
export interface Account {
  reading: Reading;
  dates: DateMention[];
  quantities: Quantity[];
  /** Words with a space on both sides, for phrase search. */
  joined: string;
}

export function accountOf(text: string): Account {
  const reading = read(text);
  const dates = datesOf(reading);
  const taken = new Set<number>();
  for (const { from, to } of dates) for (let index = from; index <= to; index++) taken.add(index);
  let joined = ' ';
  for (const word of reading.words) if (isContent(word)) joined += `${word.word} `;
  return { reading, dates, quantities: quantitiesOf(reading, taken), joined };
}

/** What a claim is checked against: passages of one article, with its title and what is known of it. */
export interface Evidence {
  article: VerifiableArticle;
  passages: Account[];
  title: Account;
  /** The sentences right before the passages: what their pronouns and "the ministry" stand for. Names only. */
  context: Account[];
}

const passages = new WeakMap<VerifiableArticle, Map<string, Account>>();

/** An article's passage or title, read once. */
export function readPassage(article: VerifiableArticle, text: string): Account {
  const known = passages.get(article) ?? new Map<string, Account>();
  passages.set(article, known);
  const found = known.get(text) ?? accountOf(text);
  known.set(text, found);
  return found;
}

/** All words that the claim may take its names from. */
export function accounts(evidence: Evidence[]): Account[] {
  return evidence.flatMap(({ passages, title }) => [...passages, title]);
}
