import { STOPWORDS } from '../../lexicon/function-words.ts';
import { type Lexeme, lexeme } from '../../lexicon/lexeme.ts';
import { RANK } from '../../lexicon/operators.ts';
import { PHRASAL_VERBS, SET_PHRASES } from '../../lexicon/phrasal.ts';
import { breaksInto, continuesClause, resumesClause, startsClause } from './clauses.ts';
import { setScopes } from './scopes.ts';
import { tagOf } from './tags.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Word } from './word.ts';

export interface Reading {
  text: string;
  words: Word[];
  /** Stems of the content words. */
  stems: Set<string>;
  lemmas: Set<string>;
  folded: Set<string>;
  clauses: Word[][];
}

/** Reads a claim or a passage. */
export function read(text: string): Reading {
  const tokens = tokenize(text);
  const words: Word[] = [];
  let clauses = 0;
  let clause = 0;
  let unit = 0;
  let sentence = 0;
  let quoted = false;
  /** The clause that one beginning with 'who' or 'that' has broken into before its verb came. */
  let broken: { clause: number; unit: number; from: number } | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.word === '"' || (token.word === "'" && isSingleQuote(text, token, quoted))) quoted = !quoted;
    if (startsClause(tokens, index, words)) {
      broken = breaksInto(tokens, index, words) ? { clause, unit, from: index } : null;
      clause = ++clauses;
      if (!continuesClause(tokens, index)) unit = clause;
      if (endsSentence(tokens[index - 1]) || endsSentence(tokens[index - 2])) sentence++;
    } else if (broken && resumesClause(tokens, index, words, broken.from)) {
      ({ clause, unit } = broken);
      broken = null;
    }
    const tag = tagOf(tokens, index, words);
    const shaped = token.kind === 'word';
    const own = lexeme(token.word, shaped);
    const content = tag === 'num' || (shaped && tag !== 'neg' && !STOPWORDS.has(token.word));
    words.push({
      text: token.text,
      word: token.word,
      kind: token.kind,
      start: token.start,
      end: token.end,
      possessive: token.possessive,
      capital: token.capital,
      lemma: own.lemma,
      stem: own.stem,
      lex:
        tag === 'verb'
          ? phrasal(own, tokens[index + 1])
          : tag === 'prep'
            ? setPhrase(own, tokens[index + 1])
            : own,
      tag,
      content,
      sentence,
      clause,
      unit,
      quoted,
      denied: false,
      none: false,
      rank: RANK.fact,
      tied: false,
      present: null,
    });
  }
  const byClause: Word[][] = [];
  const stems = new Set<string>();
  const lemmas = new Set<string>();
  const folded = new Set<string>();
  for (const word of words) {
    const own = byClause[word.clause] ?? [];
    own.push(word);
    byClause[word.clause] = own;
    if (word.content) stems.add(word.stem);
    lemmas.add(word.lemma);
    folded.add(word.word);
  }
  setScopes(words);
  return { text, words, stems, lemmas, folded, clauses: byClause.filter(Boolean) };
}

const endsSentence = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'mark' &&
  (token.word === '.' || token.word === '!' || token.word === '?');

/** "turned down" is read as 'reject'. */
function phrasal(own: Lexeme, next: Token | undefined): Lexeme {
  if (next === undefined || next.kind !== 'word') return own;
  const verb = PHRASAL_VERBS.get(`${own.lemma} ${next.word}`);
  return verb === undefined ? own : lexeme(verb);
}

function setPhrase(own: Lexeme, next: Token | undefined): Lexeme {
  const word = next?.kind === 'word' ? SET_PHRASES.get(`${own.word} ${next.word}`) : undefined;
  return word === undefined ? own : lexeme(word);
}

/** A single mark that opens or closes a quotation, not an apostrophe. */
function isSingleQuote(text: string, token: Token, open: boolean): boolean {
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  return open ? /[\p{L}\d.,!?]/u.test(before) : /[\s([]/.test(before) && /[\p{L}\d]/u.test(after);
}
