import { textOf } from './article.ts';
import type { Account, Evidence } from './evidence.ts';
import { isCountry, isWord, knownThings, type Mention, thingsIn } from './things.ts';
import type { Word } from './word.ts';

/**
 * "Romania's minister" where the passage has "the minister": the office of an article on Romania is Romania's, unless the
 * passage gives it, or anything at all, to another country.
 */
export function isHome(
  { thing, seat, to }: Mention,
  words: Word[],
  given: Account[],
  evidence: Evidence[],
): boolean {
  if (seat || !isCountry(thing)) return false;
  const isOffice = [1, 2].some(step => OFFICES.test(words[to + step]?.word ?? ''));
  const others = (account: Account): boolean =>
    isOffice
      ? thingsIn(account.reading.words.filter(isWord)).some(
          other => isCountry(other.thing) && ownsOffice(account, other.to),
        )
      : [...knownThings(account)].some(isCountry);
  const own = isOffice ? evidence.flatMap(({ passages }) => passages) : given;
  if (own.some(others)) return false;
  return evidence.every(({ article }) =>
    thingsIn(textOf(article).tokens.slice(0, LEAD_WORDS)).some(one => one.thing === thing),
  );
}

const OFFICES =
  /^(?:president|premier|prime|chancellor|king|queen|foreign|defen[cs]e|interior|finance|environment|health|justice|trade|transport|minister|ministry|government|cabinet|parliament|senate|army|navy|military|police|regulator|ambassador|authorities)$/;
const ownsOffice = ({ reading }: Account, to: number): boolean => {
  const plain = reading.words.filter(isWord);
  return [1, 2].some(step => OFFICES.test(plain[to + step]?.word ?? ''));
};

/** A report names its country in its first sentences. */
const LEAD_WORDS = 120;

/** "The operator said" where the article tells elsewhere that the operator is Hidro: a name behind its noun and a comma. */
export function isReferent(words: Word[], index: number, evidence: Evidence[]): boolean {
  const name = words[index]?.word ?? '';
  return evidence.some(({ article, passages }) => {
    const { tokens } = textOf(article);
    return tokens.some((token, at) => {
      if (token.word !== name || !token.capital) return false;
      // Back over the rest of the name to the comma, or the noun right before it.
      let from = at;
      while (tokens[from - 1]?.capital && from > at - 4) from--;
      const noun = tokens[from - 1];
      const first = tokens[from];
      if (!noun || !first || !/^,\s$/.test(article.text.slice(noun.end, first.start))) return false;
      return passages.some(({ reading }) =>
        reading.words.some(
          (word, place) => word.word === noun.word && word.tag === 'noun' && isDefinite(reading.words, place),
        ),
      );
    });
  });
}

const isDefinite = (words: readonly Word[], at: number): boolean =>
  [1, 2].some(step => /^(?:the|its|his|her|their|this)$/.test(words[at - step]?.word ?? ''));
