import { AppError } from '../errors.ts';
import type { FirstSync } from './manage.ts';

/** What moderators type about a feed. What is typed wrongly is an `AppError` that says what to type. */

const MAX_WORDS = 30;
const MAX_WORD = 60;
/** What is typed to take a value back. */
const NOTHING = /^(?:none|-|—|)$/i;

export const isNothing = (typed: string): boolean => NOTHING.test(typed.trim());

/** Words or phrases, separated by commas or lines; `none` gives none. */
export function parseWords(typed: string): string[] {
  if (isNothing(typed)) return [];
  const words = typed
    .split(/[,;\n]/)
    .map(word => word.replace(/\s+/g, ' ').trim())
    .filter(word => word !== '');
  const unique = [...new Map(words.map(word => [word.toLowerCase(), word])).values()];
  if (unique.length > MAX_WORDS || unique.some(word => word.length > MAX_WORD))
    throw new AppError('error.feed_words');
  return unique;
}

/** `all`, `skip`, `latest 5`, or just `5`. */
export function parseFirstSync(typed: string): FirstSync {
  const tidy = typed.trim().toLowerCase();
  if (tidy === 'all' || tidy === 'skip') return { mode: tidy };
  const count = Number(/^(?:latest[\s:-]*)?(\d{1,4})$/.exec(tidy)?.[1] ?? Number.NaN);
  if (Number.isNaN(count)) throw new AppError('error.feed_first', { typed });
  return count === 0 ? { mode: 'skip' } : { mode: 'latest', count };
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every ISO 3166 alpha-2 code with its English name. */
export const COUNTRIES: readonly { code: string; name: string }[] = LETTERS.flatMap(first =>
  LETTERS.flatMap(second => {
    const code = first + second;
    const name = regions.of(code);
    return name === undefined ? [] : [{ code, name }];
  }),
);

/** A country's code, given the code or the English name; null for `none`. */
export function parseCountry(typed: string): string | null {
  if (isNothing(typed)) return null;
  const wanted = typed.trim().toLowerCase();
  const found = COUNTRIES.find(
    ({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  if (!found) throw new AppError('error.feed_country', { typed });
  return found.code;
}
