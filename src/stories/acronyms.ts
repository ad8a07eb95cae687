import { ARTICLES, CONJUNCTIONS, PREPOSITIONS } from '../lexicon/function-words.ts';

/** Finds acronyms that a text introduces: `Harbour Defence Pact (HDP)`, `HDP (Harbour Defence Pact)`, `…, or HDP,`. */
export interface Introduction {
  acronym: string;
  longForm: string;
}

const ACRONYM = '[A-Z][A-Za-z]{1,8}[A-Z]';
const BEHIND = new RegExp(`(?:\\(|, or )(?:the )?["“]?(${ACRONYM})s?["”]?(?=[),;])`, 'g');
const BEFORE = new RegExp(`\\b(${ACRONYM}) \\(([^()]{8,120})\\)`, 'g');
const WORD = /\p{L}[\p{L}\p{N}.'’/-]*/gu;
const FAR = 160;
/** A text that introduces more than this is a list, or means harm. */
const MOST = 12;

/** Every acronym of `text` whose letters are the initials of the capitalised words next to it. */
export function introductionsIn(text: string): Introduction[] {
  if (!text.includes('(') && !text.includes(', or ')) return [];
  const found: Introduction[] = [];
  for (const { 1: acronym = '', index } of text.matchAll(BEHIND)) {
    const words = text.slice(Math.max(0, index - FAR), index).match(WORD) ?? [];
    const longForm = endingThatSpells(words, acronym);
    if (longForm !== null) found.push({ acronym, longForm });
  }
  for (const [, acronym = '', longForm = ''] of text.matchAll(BEFORE))
    if (spells(longForm.match(WORD) ?? [], acronym.toUpperCase())) found.push({ acronym, longForm });
  return found.slice(0, MOST);
}

/** The fewest last words that spell the acronym. */
function endingThatSpells(words: readonly string[], acronym: string): string | null {
  const letters = acronym.toUpperCase();
  for (let from = words.length - 1; from >= Math.max(0, words.length - 2 * letters.length); from--) {
    const ending = words.slice(from);
    if (isCapital(ending[0] ?? '') && spells(ending, letters)) return ending.join(' ');
  }
  return null;
}

/** Small words may give their letter or not (`DoD`), compounds the first of theirs or all (`Korea-U.S.`: K or KUS). */
function spells(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  const initials = word
    .split(/[-/.]/)
    .map(part => part.slice(0, 1).toUpperCase())
    .join('');
  const choices = isCapital(word) ? [initials.slice(0, 1), initials] : isSmall(word) ? ['', initials] : [];
  return [...new Set(choices)].some(
    choice => letters.startsWith(choice) && spells(rest, letters.slice(choice.length)),
  );
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isSmall = (word: string): boolean =>
  PREPOSITIONS.has(word) || ARTICLES.has(word) || CONJUNCTIONS.has(word);
