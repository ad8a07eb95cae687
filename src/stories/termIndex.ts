import { tokensOf } from './wordFiles.ts';

/** A word or phrase to be found; `kind: 'nothing'` only hides what lies in it. In `words`, `*` at an end leaves the ending open. */
export interface Findable {
  words: string[];
  kind: string;
}

/** Where a term stands in a text; `masked` ones lie within a longer phrase that was counted instead. */
export interface Hit<T> {
  term: T;
  masked: boolean;
}

export type FindTerms<T> = (text: string) => Hit<T>[];

/** A step of the word tree: what may follow, by whole word or by beginning, and which terms end here. */
interface Node<T> {
  whole: Map<string, Node<T>>;
  beginnings: Map<string, Node<T>>;
  ends: T[];
}

const newNode = <T>(): Node<T> => ({ whole: new Map(), beginnings: new Map(), ends: [] });

/** Scripts that part no words, or (Korean) glue them: terms are looked for anywhere. One syllable would be chance. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+\*?$/u;
const HAS_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const MAX_CACHED = 50_000;

/**
 * Builds a finder of terms. At each place the longest phrase counts and what it covers is masked: `think tank` hides
 * `tank`. Time grows with the text, not with the number of terms.
 */
export function indexTerms<T extends Findable>(terms: readonly T[]): FindTerms<T> {
  const root = newNode<T>();
  const anywhere: { text: string; term: T }[] = [];
  for (const term of terms) {
    const [only] = term.words;
    if (term.words.length === 1 && only && UNSPACED.test(only) && only.replace('*', '').length > 1)
      anywhere.push({ text: only.replace('*', ''), term });
    else insert(root, term);
  }
  const firstSteps = new Map<string, Node<T>[]>();
  const stepsFromRoot = (token: string): Node<T>[] => {
    const known = firstSteps.get(token);
    if (known) return known;
    if (firstSteps.size >= MAX_CACHED) firstSteps.clear();
    const found = steps(root, token);
    firstSteps.set(token, found);
    return found;
  };
  return text => {
    const spaced = findSpaced(tokensOf(text), stepsFromRoot);
    if (!HAS_UNSPACED.test(text)) return spaced;
    const glued = anywhere
      .filter(each => text.includes(each.text))
      .map(({ term }) => ({ term, masked: false }));
    return [...spaced, ...glued];
  };
}

function insert<T extends Findable>(root: Node<T>, term: T): void {
  let node = root;
  for (const word of term.words) {
    const open = word.endsWith('*');
    const branch = open ? node.beginnings : node.whole;
    const key = open ? word.slice(0, -1) : word;
    const next = branch.get(key) ?? newNode<T>();
    branch.set(key, next);
    node = next;
  }
  node.ends.push(term);
}

function steps<T>(node: Node<T>, token: string): Node<T>[] {
  const found: Node<T>[] = [];
  if (node.whole.size === 0 && node.beginnings.size === 0) return found;
  for (const form of formsOf(token)) {
    const next = node.whole.get(form);
    if (next) found.push(next);
  }
  if (node.beginnings.size > 0)
    for (let length = 1; length <= token.length; length++) {
      const next = node.beginnings.get(token.slice(0, length));
      if (next) found.push(next);
    }
  return found;
}

/** The word itself and what it may be the plural of. */
function formsOf(token: string): string[] {
  if (token.length < 4 || !token.endsWith('s') || token.endsWith('ss')) return [token];
  if (token.endsWith('ies')) return [token, `${token.slice(0, -3)}y`, token.slice(0, -1)];
  return token.endsWith('es') ? [token, token.slice(0, -1), token.slice(0, -2)] : [token, token.slice(0, -1)];
}

function findSpaced<T extends Findable>(
  tokens: readonly string[],
  stepsFromRoot: (token: string) => Node<T>[],
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  let countedTo = 0;
  let nothingTo = 0;
  for (const [at, token] of tokens.entries()) {
    const first = stepsFromRoot(token);
    if (first.length === 0) continue;
    const ends = endsFrom(tokens, at, first);
    const longest = ends.reduce((most, end) => Math.max(most, end.to), at);
    for (const { term, to } of ends) {
      const covered = to <= nothingTo || (term.kind === 'nothing' && at < countedTo);
      if (!covered) hits.push({ term, masked: to < longest || to <= countedTo });
    }
    const isNothing = ends.some(({ term, to }) => to === longest && term.kind === 'nothing');
    if (isNothing && at >= countedTo) nothingTo = longest;
    countedTo = Math.max(countedTo, longest);
  }
  return hits;
}

/** Every term that begins at a place, with the place after its last word. */
function endsFrom<T>(tokens: readonly string[], at: number, first: Node<T>[]): { term: T; to: number }[] {
  const ends: { term: T; to: number }[] = [];
  let nodes = first;
  for (let to = at + 1; nodes.length > 0; to++) {
    for (const node of nodes) for (const term of node.ends) ends.push({ term, to });
    const token = tokens[to];
    if (token === undefined) break;
    nodes = nodes.flatMap(node => steps(node, token));
  }
  return ends;
}
