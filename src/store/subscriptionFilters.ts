/** Words that an article must have, or must not have, to reach a guild through a subscription. */
export interface SubscriptionFilters {
  include: string[];
  exclude: string[];
  /** The feed is about defence throughout: its articles count even when no defence word is found in them. */
  everythingCounts: boolean;
}

export const NO_FILTERS = '{}';

export function readFilters(filtersJson: string): SubscriptionFilters {
  const stored = JSON.parse(filtersJson) as Partial<SubscriptionFilters>;
  return { include: [], exclude: [], everythingCounts: false, ...stored };
}

export function writeFilters(filters: SubscriptionFilters): string {
  const { include, exclude, everythingCounts } = filters;
  return include.length + exclude.length === 0 && !everythingCounts ? NO_FILTERS : JSON.stringify(filters);
}

/** Whole words or phrases, without regard to case or to the kind of space between words. */
export function passesFilters(filtersJson: string, text: string): boolean {
  if (filtersJson === NO_FILTERS) return true;
  const { include, exclude } = readFilters(filtersJson);
  const has = (word: string) => containsWord(text, word);
  return (include.length === 0 || include.some(has)) && !exclude.some(has);
}

function containsWord(text: string, word: string): boolean {
  const parts = word.trim().split(/\s+/).map(RegExp.escape);
  if (parts.join('') === '') return false;
  // Scripts without spaces between words (Chinese, Japanese, Korean particles) match anywhere.
  const spaced = !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word);
  const body = parts.join('\\s+');
  return new RegExp(spaced ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body, 'iu').test(text);
}
