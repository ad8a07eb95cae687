/** Words that an article must have, or must not have, to reach a guild through a subscription. */
export interface SubscriptionFilters {
  include: string[];
  exclude: string[];
  /** The feed is about defence throughout: its articles count even when no defence word is found in them. */
  everythingCounts: boolean;
}

export const NO_FILTERS = '{}';

export const NOTHING_HELD_BACK: SubscriptionFilters = { include: [], exclude: [], everythingCounts: false };

/** Why words hold an article back: it has an excluded one, or none of those it must have. */
export type HeldBack = { because: 'excluded'; word: string } | { because: 'not_included'; words: string[] };

export function readFilters(filtersJson: string): SubscriptionFilters {
  const stored = JSON.parse(filtersJson) as Partial<SubscriptionFilters>;
  return { ...NOTHING_HELD_BACK, ...stored };
}

export function writeFilters(filters: SubscriptionFilters): string {
  const { include, exclude, everythingCounts } = filters;
  return include.length + exclude.length === 0 && !everythingCounts ? NO_FILTERS : JSON.stringify(filters);
}

/** Whole words or phrases, without regard to case or to the kind of space between words. */
export const passesFilters = (filtersJson: string, text: string): boolean =>
  filtersJson === NO_FILTERS || heldBack(readFilters(filtersJson), text) === null;

/** What holds a text back, or null. */
export function heldBack({ include, exclude }: SubscriptionFilters, text: string): HeldBack | null {
  const word = exclude.find(each => containsWord(text, each));
  if (word !== undefined) return { because: 'excluded', word };
  const isIncluded = include.length === 0 || include.some(each => containsWord(text, each));
  return isIncluded ? null : { because: 'not_included', words: include };
}

/** Whether a text has a whole word or phrase. */
export function containsWord(text: string, word: string): boolean {
  const parts = word.trim().split(/\s+/).map(RegExp.escape);
  if (parts.join('') === '') return false;
  // Scripts without spaces between words (Chinese, Japanese, Korean particles) match anywhere.
  const spaced = !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word);
  const body = parts.join('\\s+');
  return new RegExp(spaced ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body, 'iu').test(text);
}
