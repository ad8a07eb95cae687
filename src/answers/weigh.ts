import type { PostingsRow } from '../store/search.ts';
import type { Alternative, Concept } from './concepts.ts';
import { eachPosting, LENGTHS, SEGMENT_SIZE } from './postings.ts';

/** Settings of BM25F, with uses in the title counted several times. */
const K1 = 1.2;
const B = 0.6;
const TITLE_BOOST = 2.5;

/** How telling a token is: Robertson and Spärck Jones' weight, kept above zero. */
const rarity = (documents: number, count: number): number =>
  Math.log(1 + (documents - count + 0.5) / (count + 0.5));

/** How much of a token's weight an article earns: BM25's saturation over uses in title and text. */
function share(inTitle: number, inBody: number, length: number, average: number): number {
  const uses = inBody + TITLE_BOOST * inTitle;
  return (uses * (K1 + 1)) / (uses + K1 * (1 - B + (B * length) / Math.max(1, average)));
}

/** A concept with the weight of each of its alternatives in this index. */
export interface WeighedConcept {
  concept: Concept;
  /** The weight of the concept itself: that of its likeliest spelling. */
  weight: number;
  alternatives: (Alternative & { worth: number })[];
}

/** Gives concepts their weights. Alternatives that stand nowhere are left out, concepts without any stay with none. */
export function weighConcepts(
  concepts: readonly Concept[],
  counts: ReadonlyMap<string, number>,
  documents: number,
): WeighedConcept[] {
  const rarityOf = (tokens: readonly string[]) =>
    Math.max(...tokens.map(token => rarity(documents, counts.get(token) ?? 0)));
  return concepts.map(concept => {
    const present = concept.alternatives.filter(({ tokens }) => tokens.every(token => counts.has(token)));
    const [likeliest] = present.filter(({ weight }) => weight >= 0.9);
    const weight = rarityOf((likeliest ?? concept.alternatives[0])?.tokens ?? []);
    const alternatives = present.map(way => ({
      ...way,
      worth: way.weight * Math.min(weight, rarityOf(way.tokens)),
    }));
    return { concept, weight, alternatives };
  });
}

type Rows = ReadonlyMap<string, readonly Pick<PostingsRow, 'segment' | 'postings'>[]>;

/** Scores by article: reused from query to query, since clearing what was touched is cheaper than making it anew. */
export interface Board {
  total: Float32Array;
  own: Float32Array;
}

export function boardFor(known: Board | null, highest: number): Board {
  if (known && known.total.length > highest) return known;
  const size = Math.ceil((highest + 1) * 1.25) + 4096;
  return { total: new Float32Array(size), own: new Float32Array(size) };
}

/**
 * Adds up, for every article, the best alternative of each concept, and gives the `most` best articles, the newest first
 * among equals. Leaves the board clean.
 */
export function bestArticles(
  concepts: readonly WeighedConcept[],
  rows: Rows,
  average: number,
  board: Board,
  most: number,
): { articleId: number; score: number }[] {
  const touched: number[] = [];
  for (const { alternatives } of concepts) {
    const mine: number[] = [];
    for (const way of alternatives) scoreWay(way, rows, average, board.own, mine);
    for (const id of mine) {
      if (board.total[id] === 0) touched.push(id);
      board.total[id] = (board.total[id] ?? 0) + (board.own[id] ?? 0);
      board.own[id] = 0;
    }
  }
  const best = topOf(touched, board.total, most);
  for (const id of touched) board.total[id] = 0;
  return best;
}

/** BM25's damping for each length code. */
const dampings = (average: number): Float32Array =>
  LENGTHS.map(length => K1 * (1 - B + (B * length) / Math.max(1, average)));

/** Raises the scores of one row's articles: the innermost loop of a search, written out for speed. */
function addRow(
  { segment, postings }: Pick<PostingsRow, 'segment' | 'postings'>,
  worth: number,
  damping: Float32Array,
  own: Float32Array,
  mine: number[],
): void {
  const base = segment * SEGMENT_SIZE;
  const factor = worth * (K1 + 1);
  for (let at = 0; at + 3 < postings.length; at += 4) {
    const high = postings[at + 1] as number;
    const id = base + ((postings[at] as number) | ((high & 0x0f) << 8));
    const uses = (postings[at + 2] as number) + TITLE_BOOST * (high >> 4);
    const score = (factor * uses) / (uses + (damping[postings[at + 3] as number] as number));
    const before = own[id] as number;
    if (score <= before) continue;
    if (before === 0) mine.push(id);
    own[id] = score;
  }
}

function scoreWay(
  { tokens, worth }: WeighedConcept['alternatives'][number],
  rows: Rows,
  average: number,
  own: Float32Array,
  mine: number[],
): void {
  const raise = (id: number, score: number) => {
    const before = own[id] ?? 0;
    if (score <= before) return;
    if (before === 0) mine.push(id);
    own[id] = score;
  };
  const [only, ...others] = tokens;
  if (only === undefined) return;
  if (others.length === 0) {
    const damping = dampings(average);
    for (const row of rows.get(only) ?? []) addRow(row, worth, damping, own, mine);
    return;
  }
  // A name of several words counts as often as the rarest of them does.
  let shared: Map<number, number> | null = null;
  for (const token of tokens) {
    const before: Map<number, number> | null = shared;
    const now = new Map<number, number>();
    for (const { segment, postings } of rows.get(token) ?? [])
      eachPosting(segment, postings, (id, inTitle, inBody, length) => {
        const earlier = before === null ? Number.POSITIVE_INFINITY : before.get(id);
        if (earlier !== undefined) now.set(id, Math.min(earlier, share(inTitle, inBody, length, average)));
      });
    shared = now;
  }
  for (const [id, part] of shared ?? []) raise(id, worth * part);
}

/** The best of `ids` by score without sorting all of them. */
function topOf(
  ids: readonly number[],
  scores: Float32Array,
  most: number,
): { articleId: number; score: number }[] {
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a;
  let kept: number[] = [];
  let least = 0;
  for (const id of ids) {
    if ((scores[id] ?? 0) < least) continue;
    kept.push(id);
    if (kept.length < most * 3) continue;
    kept = kept.sort(order).slice(0, most);
    least = scores[kept.at(-1) ?? 0] ?? 0;
  }
  return kept
    .sort(order)
    .slice(0, most)
    .map(articleId => ({ articleId, score: scores[articleId] ?? 0 }));
}
