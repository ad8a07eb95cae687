import { DAY_WORDS, MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { STOPWORDS } from '../../lexicon/function-words.ts';
import { isVerbForm } from '../../lexicon/stem.ts';
import { sameMeaning } from '../../lexicon/synonyms.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { textOf, wordsOf } from './article.ts';
import type { Failure } from './codes.ts';
import { type Account, accounts, type Evidence } from './evidence.ts';
import { isHome, isReferent } from './referents.ts';
import { isWord, knownThings, type Mention, thingsIn } from './things.ts';
import type { Word } from './word.ts';

/** A name's sound, roughly: what different ways to write it in Latin letters have in common. */
export function soundOf(name: string): string {
  const known = sounds.get(name);
  if (known !== undefined) return known;
  if (sounds.size > MAX_SOUNDS) sounds.clear();
  const made = spellSound(name);
  sounds.set(name, made);
  return made;
}

const sounds = new Map<string, string>();
/** Words of news text: bounded in practice, and by this in principle. */
const MAX_SOUNDS = 200_000;

function spellSound(name: string): string {
  return name
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![h])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ij|yi|iy|yy|y|j/g, 'i')
    .replace(/zh/g, 'z')
    .replace(/tch|tsch/g, 'ch')
    .replace(/x/g, 'ks')
    .replace(/dz|ts/g, 'z')
    .replace(/(.)\1+/g, '$1')
    .replace(/i+$/, 'i')
    .replace(/ae/g, 'a');
}

/** Checks that each name of the claim is in the passage, under this or another name. */
export function checkNames(claim: Account, evidence: Evidence[]): Failure | null {
  const given = [...accounts(evidence), ...evidence.flatMap(({ context }) => context)];
  const words = claim.reading.words.filter(isWord);
  const mentions = thingsIn(words);
  const has = (word: string): boolean =>
    given.some(({ reading }) => reading.folded.has(word)) || creditsOf(evidence).includes(word);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.text === 'Q' && words[index + 1]?.start === word.end) continue;
    if (isOtherPart(claim, words, index, given))
      return { code: 'name', detail: `${words[index - 1]?.text}-${word.text}` };
    if (!isName(words, index, given) || has(word.word) || TITLE_WORDS.has(word.word)) continue;
    const mention = mentions.filter(({ from, to }) => from <= index && index <= to);
    if (mention.some(one => standsFor(one, words, given))) continue;
    if (similar(word, given) || acronym(words, index, given)) continue;
    if (isFullName(words, index, evidence, has)) continue;
    if (isReferent(words, index, evidence)) continue;
    if (mention.some(one => isHome(one, words, given, evidence))) continue;
    return { code: /\d/.test(word.text) ? 'designator' : 'name', detail: word.text };
  }
  return null;
}

/** The words with which articles name who publishes and writes them. */
const creditsOf = (evidence: Evidence[]): string[] =>
  evidence
    .flatMap(({ article }) => [article.publisher.name, article.author ?? '', article.credit?.agency ?? ''])
    .flatMap(wordsOf);

/** "Pei-chun" where the passages have "Pei-shan": the second part of a name in small letters. */
function isOtherPart(claim: Account, words: Word[], index: number, given: Account[]): boolean {
  const first = words[index - 1];
  const part = words[index];
  if (first?.tag !== 'name' || !part || part.capital || part.kind !== 'word') return false;
  const joined = claim.reading.words[claim.reading.words.indexOf(part) - 1]?.word === '-';
  if (!joined || part.start !== first.end + 1) return false;
  const others = given.flatMap(({ reading }) =>
    reading.words.flatMap((word, at) =>
      word.word === first.word && reading.words[at + 1]?.word === '-' ? [reading.words[at + 2]?.word] : [],
    ),
  );
  return others.length > 0 && !others.includes(part.word);
}

function standsFor(mention: Mention, words: Word[], given: Account[]): boolean {
  if (!given.some(account => knownThings(account).has(mention.thing))) return false;
  if (!mention.seat) return true;
  // "Moscow said" is Russia's government; "in Moscow" is a place that the passage must name.
  return (
    !/^(?:in|near|at|outside|around|over|across)$/.test(words[mention.from - 1]?.word ?? '') ||
    /^(?:government|authorities|leadership|ministers|officials|cabinet)$/.test(
      words[mention.from - 2]?.word ?? '',
    )
  );
}

function isName(words: Word[], index: number, given: Account[]): boolean {
  const word = words[index] as Word;
  if (!word.capital || word.kind !== 'word' || word.tag === 'num' || STOPWORDS.has(word.word)) return false;
  if (MONTHS.has(word.word) || WEEKDAYS.has(word.word) || DAY_WORDS.has(word.word)) return false;
  if (word.tag === 'name') return true;
  const next = words[index + 1];
  if (given.some(({ reading }) => reading.stems.has(word.stem))) return false;
  if (thingsIn([word]).some(({ thing }) => !thing.startsWith('rank'))) return true;
  if (
    /(?:s|ing|ed|ly|tion|sion|ment|ness|ity|ance|ence)$/.test(word.word) &&
    !word.possessive &&
    !next?.capital
  )
    return false;
  if (isVerbForm(word.word)) return false;
  return (
    next?.capital === true ||
    word.possessive ||
    (next !== undefined &&
      /^(?:said|says|told|described|called|announced|warned|denied|added|wants|has|is|was)$/.test(next.word))
  );
}

/** "Norland" and "Norlandic": a name and what is made of it. */
function sameRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 4 && long.startsWith(short) && DERIVED.test(long.slice(short.length));
}
const DERIVED = /^(?:s|n|i|an|ian|ic|ish|ese|er|ers|ean|ite|ites|ians|ans|is)$/;

function similar(word: Word, given: Account[]): boolean {
  const sound = soundOf(word.word);
  return given.some(({ reading }) =>
    reading.words.some(other => {
      if (other.kind !== 'word') return false;
      if (other.stem === word.stem || sameRoot(word.word, other.word)) return true;
      if (other.word.length > 4 && word.word.length > 4 && soundOf(other.word) === sound) return true;
      return !other.capital && sameMeaning(other.stem, word.stem);
    }),
  );
}

/** "JCS" for "Joint Chiefs of Staff", or the long form for the short one. */
function acronym(words: Word[], index: number, given: Account[]): boolean {
  const word = words[index] as Word;
  if (/^\p{Lu}{2,6}s?$/u.test(word.text)) {
    const letters = word.word.replace(/s$/, '');
    if (given.some(({ reading }) => spells(letters, reading.words))) return true;
  }
  for (let from = Math.max(0, index - 5); from <= index; from++)
    for (let to = index + 1; to <= index + 6; to++) {
      const initials = words
        .slice(from, to)
        .filter(({ capital }) => capital)
        .map(({ word }) => word[0] ?? '')
        .join('');
      if (
        initials.length >= 3 &&
        given.some(({ reading }) =>
          reading.words.some(other => other.word === initials && other.text === other.text.toUpperCase()),
        )
      )
        return true;
    }
  return false;
}

function spells(letters: string, words: Word[]): boolean {
  const initials = words
    .map(({ word, capital }) =>
      capital ? (word[0] ?? '') : /^(?:of|and|the|for|in|de)$/.test(word) ? '' : ' ',
    )
    .join('');
  return initials.includes(letters);
}

/** A first name or surname that the article gives elsewhere together with the part that the passage has. */
function isFullName(
  words: Word[],
  index: number,
  evidence: Evidence[],
  has: (word: string) => boolean,
): boolean {
  const neighbours = [words[index - 1], words[index + 1]].filter(
    word => word?.capital && !TITLE_WORDS.has(word.word),
  );
  return neighbours.some(other => {
    if (!other || !has(other.word)) return false;
    const pair =
      index > 0 && other === words[index - 1]
        ? `${other.word} ${words[index]?.word}`
        : `${words[index]?.word} ${other.word}`;
    return evidence.some(({ article }) => textOf(article).joined.includes(` ${pair} `));
  });
}

/** A designation ("F-16", "AH 64E", "T-72B3") as letters and figures without joints. */
const DESIGNATION = /\b\p{Lu}[\p{L}]{0,4}[- /]?\d{1,4}(?:\p{Lu}\d?|[a-z](?![a-z]))?\b/gu;

export function checkDesignators(claim: Account, evidence: Evidence[]): Failure | null {
  const designations = [...claim.reading.text.matchAll(DESIGNATION)];
  if (designations.length === 0) return null;
  const given = [...accounts(evidence), ...evidence.flatMap(({ context }) => context)];
  const normal = (text: string): string =>
    text
      .replace(/(?<=\d)s$/, '')
      .toLowerCase()
      .replace(/[^\p{L}\d]/gu, '');
  const known = new Set(
    given.flatMap(({ reading }) => [...reading.text.matchAll(DESIGNATION)].map(([found]) => normal(found))),
  );
  const joined = given.map(({ joined }) => joined.replace(/ /g, '')).join('|');
  for (const [found] of designations) {
    const first = found.split(/[- /]/)[0] ?? '';
    if (/^[QH][1-4]$/.test(found)) continue;
    if (
      /^\p{Lu}\p{Ll}{2,}$/u.test(first) ||
      MONTHS.has(first.toLowerCase()) ||
      STOPWORDS.has(first.toLowerCase())
    )
      continue;
    if (known.has(normal(found)) || joined.includes(normal(found))) continue;
    const things = thingsIn(wordsOf(found).map(word => ({ word })));
    if (things.some(({ thing }) => given.some(account => knownThings(account).has(thing)))) continue;
    return { code: 'designator', detail: found };
  }
  return null;
}
