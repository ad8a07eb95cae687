import type { Lexeme, Pole } from '../../lexicon/lexeme.ts';
import { isPastForm, stem } from '../../lexicon/stem.ts';
import { contrariesOf } from '../../lexicon/wordnet.ts';
import type { Account } from './evidence.ts';
import type { Word } from './word.ts';

/** How a word of the claim and one of the passage stand to each other. */
export type Relation = 'same' | 'alike' | 'contrary';

/** A word of the passage that a word of the claim may be about. */
export interface Match {
  word: Word;
  relation: Relation;
  /** Both stand in one cell of an axis. */
  poles: boolean;
  /** Of contraries: not the one is the other. */
  exclusive: boolean;
  /** How much of the claim stands around it, the claim's own clause most. */
  context: number;
  /** How many words of the claim's own clause stand in the passage's. */
  near: number;
}

/** A claim laid beside its passages. */
export interface Alignment {
  /** For each content word of the claim what it meets, the best context first. */
  matches: Map<Word, Match[]>;
  /** The words of the passages that a word of the claim stands for. */
  met: Set<Word>;
}

interface Index {
  byStem: Map<string, Word[]>;
  byGroup: Map<number, Word[]>;
  byAxis: Map<number, { word: Word; pole: Pole }[]>;
}

const indexes = new WeakMap<Account, Index>();

function indexOf(account: Account): Index {
  const known = indexes.get(account);
  if (known) return known;
  const index: Index = { byStem: new Map(), byGroup: new Map(), byAxis: new Map() };
  for (const word of account.reading.words) {
    if (word.kind === 'mark') continue;
    if (word.content) {
      push(index.byStem, word.stem, word);
      if (word.lex.stem !== word.stem) push(index.byStem, word.lex.stem, word);
      for (const group of word.lex.groups) push(index.byGroup, group, word);
    }
    for (const pole of word.lex.poles) if (fits(pole, word)) push(index.byAxis, pole.axis, { word, pole });
  }
  indexes.set(account, index);
  return index;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

/** A pole may be one of the word as a verb or as an adjective only. */
export const fits = (pole: Pole, word: Word): boolean =>
  pole.only === null
    ? word.tag !== 'name'
    : pole.only === 'v'
      ? word.tag === 'verb'
      : word.tag !== 'verb' || isPastForm(word.word);

interface Link {
  mine: Word;
  theirs: Word;
  passage: Account;
  found: Meeting;
}

/** A word of a passage that a word of the claim stands for: in which clauses of the claim, as bits. */
interface Met {
  mask: number;
  passage: Account;
}

/** Lays a claim beside its passages. */
export function align(claim: Account, passages: readonly Account[]): Alignment {
  const links: Link[] = [];
  /** Which clauses of the claim meet a word of a passage, as bits. */
  const clauses = new Map<Word, Met>();
  for (const mine of claim.reading.words) {
    if (mine.kind === 'mark' || (!mine.content && mine.lex.poles.length === 0)) continue;
    for (const passage of passages)
      for (const [theirs, found] of meet(mine, indexOf(passage))) {
        links.push({ mine, theirs, passage, found });
        if (found.relation === 'contrary' || !mine.content) continue;
        const met = clauses.get(theirs);
        if (met) met.mask |= bitOf(mine);
        else clauses.set(theirs, { mask: bitOf(mine), passage });
      }
  }
  const matches = new Map<Word, Match[]>();
  for (const { mine, theirs, passage, found } of links) {
    const { context, near } = contextOf(bitOf(mine), theirs, passage, clauses);
    push(matches, mine, {
      word: theirs,
      relation: found.relation,
      poles: found.poles,
      exclusive: found.exclusive,
      context,
      near,
    });
  }
  return { matches, met: new Set(clauses.keys()) };
}

/** How a pair of words meets, wherever it stands. */
type Meeting = Pick<Match, 'relation' | 'poles' | 'exclusive'>;

function meet(mine: Word, index: Index): Map<Word, Meeting> {
  const found = new Map<Word, Meeting>();
  const add = (words: Word[] | undefined, relation: Relation): void => {
    for (const word of words ?? [])
      if (!found.has(word)) found.set(word, { relation, poles: false, exclusive: false });
  };
  if (mine.content) {
    add(index.byStem.get(mine.stem), 'same');
    if (mine.lex.stem !== mine.stem) add(index.byStem.get(mine.lex.stem), 'same');
    for (const group of mine.lex.groups) add(index.byGroup.get(group), 'alike');
  }
  for (const pole of mine.lex.poles) {
    if (!fits(pole, mine)) continue;
    for (const other of index.byAxis.get(pole.axis) ?? [])
      if (other.pole.cell === pole.cell) {
        const relation = other.word.stem === mine.stem ? 'same' : 'alike';
        found.set(other.word, {
          relation: found.get(other.word)?.relation ?? relation,
          poles: true,
          exclusive: false,
        });
      }
  }
  for (const pole of mine.lex.poles) {
    if (!fits(pole, mine)) continue;
    for (const other of index.byAxis.get(pole.axis) ?? [])
      if (other.pole.cell !== pole.cell && !found.has(other.word))
        found.set(other.word, { relation: 'contrary', poles: true, exclusive: pole.cells === 2 });
  }
  for (const stem of contraryStems(mine.lex))
    for (const word of index.byStem.get(stem) ?? [])
      if (!found.has(word)) found.set(word, { relation: 'contrary', poles: false, exclusive: true });
  return found;
}

const contrary = new Map<Lexeme, string[]>();

/** The stems of words that say the opposite by themselves: "unarmed" for "armed", "lawful" for "illegal". */
function contraryStems(lex: Lexeme): string[] {
  const known = contrary.get(lex);
  if (known) return known;
  const made = new Set(contrariesOf(lex.lemma).map(stem));
  if (/^un\p{L}{4}/u.test(lex.stem)) made.add(lex.stem.slice(2));
  else if (lex.stem.length > 3) made.add(`un${lex.stem}`);
  made.delete(lex.stem);
  if (contrary.size > 50_000) contrary.clear();
  contrary.set(lex, [...made]);
  return [...made];
}

const bitOf = ({ unit }: Word): number => 1 << (unit & 15);

function contextOf(
  bit: number,
  theirs: Word,
  passage: Account,
  clauses: ReadonlyMap<Word, Met>,
): { context: number; near: number } {
  let context = 0;
  let near = 0;
  for (const [word, met] of clauses) {
    if (word === theirs || word.sentence !== theirs.sentence || met.passage !== passage) continue;
    const own = (met.mask & bit) !== 0;
    const together = word.clause === theirs.clause ? 1 : word.unit === theirs.unit ? 0.75 : 0.5;
    context += (own ? 1 : 0.5) * together;
    if (own && together > 0.5) near += together;
  }
  return { context, near };
}
