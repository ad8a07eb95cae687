import type { Lexeme } from '../../lexicon/lexeme.ts';
import type { Rank } from '../../lexicon/operators.ts';
import type { Token } from './tokens.ts';

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
  /** What the word means to the tables: its own entry, or that of the phrasal verb that it heads. */
  lex: Lexeme;
  tag: Tag;
  /** Says something of its own: neither function word nor mark. */
  content: boolean;
  /** Which sentence and which clause of the text it stands in. */
  sentence: number;
  clause: number;
  /** The clauses that speak of one subject: "who was …" and "and kept …" go with what stands before. */
  unit: number;
  /** Inside quotation marks. */
  quoted: boolean;
  /** Stands under an odd number of words that say no. */
  denied: boolean;
  /** A noun right behind its 'no' or 'without'. */
  none: boolean;
  /** How certain it is told. */
  rank: Rank;
  /** A noun whose certainty a word of its own lowers. */
  tied: boolean;
  /** A verb that is neither past nor perfect. */
  present: 'present' | 'infinitive' | null;
}
