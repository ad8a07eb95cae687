import type { Publisher } from '../model.ts';
import type { GuildSettings } from './guildSettings.ts';
import { containsWord } from './subscriptionFilters.ts';

/** What of a guild's settings bears on which articles it reads. */
export type Exclusions = Pick<
  GuildSettings,
  'includeWords' | 'excludeWords' | 'excludedPublishers' | 'excludedCountries' | 'excludedKinds'
>;

/** The part of settings that decides what is read; equal texts mean equal audiences over the same feeds. */
export function exclusionsKey(settings: Exclusions): string {
  const { includeWords, excludeWords, excludedPublishers, excludedCountries, excludedKinds } = settings;
  const lists = [includeWords, excludeWords, excludedPublishers, excludedCountries, excludedKinds];
  return lists.every(list => list.length === 0)
    ? ''
    : JSON.stringify(lists.map(list => list.map(fold).toSorted()));
}

/** Whether a guild keeps a publisher's articles out: by its key, its name, its family, its country or its kind. */
export function excludesPublisher(settings: Exclusions, publisher: Publisher): boolean {
  const { key, name, family, country, kind } = publisher;
  const out = settings.excludedPublishers.map(fold);
  return (
    settings.excludedKinds.includes(kind) ||
    (country !== null && settings.excludedCountries.map(fold).includes(fold(country))) ||
    [key, name, family].some(each => out.includes(fold(each)))
  );
}

/** Whether an article's words keep it out of a guild. */
export const excludesText = ({ excludeWords }: Exclusions, text: string): boolean =>
  excludeWords.some(word => containsWord(text, word));

/** Whether an article's words make it count as defence in a guild, whatever its score. */
export const includesText = ({ includeWords }: Exclusions, text: string): boolean =>
  includeWords.some(word => containsWord(text, word));

const fold = (text: string): string => text.trim().toLowerCase();
