import {
  ARTICLES,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  STOPWORDS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { CARDINALS, ORDINALS, SCALES } from '../../lexicon/numerals.ts';
import { isPastForm, isVerbForm, lemma, stem } from '../../lexicon/stem.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import { type Token, tokenize } from './tokens.ts';

export type Tag =
  | 'name'
  | 'noun'
  | 'verb'
  | 'det'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'aux'
  | 'modal'
  | 'neg'
  | 'num'
  | 'mark';

/** A token with its place in the sentence's grammar, as far as a few rules can tell. */
export interface Word extends Token {
  lemma: string;
  stem: string;
  tag: Tag;
  /** Says something of its own: neither function word nor mark. */
  content: boolean;
  /** Which clause of the text it stands in. */
  clause: number;
  /** Inside quotation marks. */
  quoted: boolean;
}

export interface Reading {
  text: string;
  words: Word[];
  /** Stems of the content words. */
  stems: Set<string>;
  lemmas: Set<string>;
  folded: Set<string>;
  clauses: Word[][];
}

/** Reads a claim or a passage. `inQuote`: it begins inside a quotation. */
export function read(text: string): Reading {
  const tokens = tokenize(text);
  const words: Word[] = [];
  let clause = 0;
  let quoted = false;
  for (const [index, token] of tokens.entries()) {
    if (token.word === '"' || isSingleQuote(text, token, quoted)) quoted = !quoted;
    if (startsClause(tokens, index, words)) clause++;
    const tag = tagOf(tokens, index, words);
    const content = tag === 'num' || (token.kind === 'word' && tag !== 'neg' && !STOPWORDS.has(token.word));
    const base = token.kind === 'word' ? lemma(token.word) : token.word;
    words.push({
      ...token,
      lemma: base,
      stem: token.kind === 'word' ? stem(token.word) : token.word,
      tag,
      content,
      clause,
      quoted,
    });
  }
  const clauses: Word[][] = [];
  for (const word of words) {
    const own = clauses[word.clause] ?? [];
    own.push(word);
    clauses[word.clause] = own;
  }
  return {
    text,
    words,
    stems: new Set(words.filter(({ content }) => content).map(word => word.stem)),
    lemmas: new Set(words.map(word => word.lemma)),
    folded: new Set(words.map(word => word.word)),
    clauses: clauses.filter(Boolean),
  };
}

/** A single mark that opens or closes a quotation, not an apostrophe. */
function isSingleQuote(text: string, token: Token, open: boolean): boolean {
  if (token.word !== "'") return false;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  return open ? /[\p{L}\d.,!?]/u.test(before) : /[\s([]/.test(before) && /[\p{L}\d]/u.test(after);
}

const BREAKS = new Set([';', '.', '!', '?', ':', '(', ')', '-', '"']);
const CLAUSE_WORDS = new Set(
  'but because although though while whereas if unless after before until when whether that who which provided'.split(
    ' ',
  ),
);

function startsClause(tokens: Token[], index: number, words: Word[]): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous) return false;
  if (BREAKS.has(previous.word) && previous.kind === 'mark') {
    const spaced = token.start > previous.end;
    return spaced && !(previous.word === '.' && /^\p{Ll}/u.test(token.text));
  }
  if (CLAUSE_WORDS.has(token.word)) return true;
  const joined = previous.word === ',' || previous.word === 'and' || previous.word === 'or';
  if (!joined) return token.word === 'and' && isVerbForm(tokens[index + 1]?.word ?? '') && hasVerb(words);
  return (
    SUBJECT_PRONOUNS.has(token.word) ||
    AUXILIARIES.has(token.word) ||
    (ARTICLES.has(token.word) && hasVerb(words))
  );
}

const hasVerb = (words: Word[]): boolean => {
  const clause = words.at(-1)?.clause;
  for (let at = words.length - 1; at >= 0 && words[at]?.clause === clause; at--)
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'aux') return true;
  return false;
};

const NEGATIONS = new Set(['not', 'never', 'no', 'nobody', 'none', 'nothing', 'neither', 'nor', 'without']);

function tagOf(tokens: Token[], index: number, before: Word[]): Tag {
  const token = tokens[index] as Token;
  const { word } = token;
  if (token.kind === 'mark') return 'mark';
  if (token.kind === 'number' || CARDINALS.has(word) || SCALES.has(word)) return 'num';
  if (NEGATIONS.has(word)) return 'neg';
  if (MODALS.has(word) && !(word === 'may' && token.capital && index > 0)) return 'modal';
  if (AUXILIARIES.has(word)) return 'aux';
  const initial = index === 0 || /[.!?:"-]/.test(tokens[index - 1]?.word ?? '');
  if (DETERMINERS.has(word) && !(word === 'us' && /^U\.?S/.test(token.text))) return 'det';
  if (PRONOUNS.has(word) && token.text !== 'US') return 'pron';
  if (CONJUNCTIONS.has(word)) return 'conj';
  if (PREPOSITIONS.has(word) && (!token.capital || initial)) return 'prep';
  if (token.capital && !initial && !ORDINALS.has(word)) return 'name';
  if (!isVerbForm(word) && !(isPastForm(word) && word.length > 4))
    return token.capital && !initial ? 'name' : 'noun';
  return tagVerb(tokens, index, before);
}

/** A word that may be a verb: noun or verb, by what stands around it. */
function tagVerb(tokens: Token[], index: number, before: Word[]): Tag {
  const { word } = tokens[index] as Token;
  let back = before.length - 1;
  while (
    back >= 0 &&
    before[back]?.tag === 'noun' &&
    /ly$|^(?:also|already|now|then|still|again|later|first|just|so|far)$/.test(before[back]?.word ?? '')
  )
    back--;
  const previous = before[back];
  const next = tokens[index + 1];
  if (!previous) return isPastForm(word) ? 'verb' : 'noun';
  if (
    previous.word === 'to' ||
    previous.tag === 'modal' ||
    previous.tag === 'aux' ||
    previous.tag === 'neg'
  ) {
    return previous.word === 'no' || (BE.has(previous.word) && !isPastForm(word) && !word.endsWith('ing'))
      ? 'noun'
      : 'verb';
  }
  if (previous.tag === 'pron') return 'verb';
  if (SPEECH_VERBS.has(lemma(word)) && isPastForm(word)) return 'verb';
  if (previous.tag === 'det' || previous.tag === 'num' || previous.possessive) return 'noun';
  if (previous.tag === 'prep') return word.endsWith('ing') ? 'verb' : 'noun';
  if (isPastForm(word)) return 'verb';
  if (word.endsWith('ing'))
    return previous.tag === 'noun' || previous.tag === 'mark' || previous.tag === 'conj' ? 'verb' : 'noun';
  const plural = previous.tag === 'noun' && previous.word.endsWith('s');
  const subject =
    previous.tag === 'name' ||
    previous.tag === 'noun' ||
    previous.word === 'and' ||
    previous.word === 'who' ||
    previous.word === 'which';
  const object =
    next !== undefined &&
    (next.kind === 'number' ||
      next.capital ||
      DETERMINERS.has(next.word) ||
      PREPOSITIONS.has(next.word) ||
      PRONOUNS.has(next.word) ||
      CARDINALS.has(next.word) ||
      next.word === 'that');
  if (!subject || !object) return 'noun';
  return word.endsWith('s')
    ? plural
      ? 'noun'
      : 'verb'
    : plural || previous.word === 'and'
      ? 'verb'
      : 'noun';
}
