import type { GuildId } from '../model.ts';
import { knownTimes } from '../store/articles.ts';
import type { Db } from '../store/schema.ts';
import {
  countSearched,
  firstArticleSince,
  postingsOf,
  type Searched,
  type SearchFacts,
  searchDocuments,
  searchFacts,
  searchTotals,
  tokenCounts,
} from '../store/search.ts';
import { SEGMENT_SIZE, segmentOf } from './postings.ts';
import { type Question, readQuestion } from './question.ts';
import { type RankedArticle, rankArticles } from './rank.ts';
import { type Board, bestArticles, boardFor, type WeighedConcept, weighConcepts } from './weigh.ts';
import { DAY_MS } from '../time.ts';

export interface SearchRequest {
  guildId: GuildId;
  text: string;
  now: number;
  /** The reader's zone: what "yesterday" means. */
  zone: string;
  /** Only articles that came out in this stretch of time. */
  fromAt?: number;
  toAt?: number;
  /** At most this many articles. */
  limit: number;
  /** Also count what there is to search. */
  count?: boolean;
}

export interface SearchHit extends RankedArticle {
  at: number;
  publisherKey: string;
  storyId: number | null;
  textHash: string;
}

export interface SearchResult {
  hits: SearchHit[];
  /** More articles hold words of the question than are given. */
  more: boolean;
  /** What was searched, when it was to be counted. */
  searched: Searched | null;
  /** What the question names, with what each of it weighs among all articles. */
  concepts: WeighedConcept[];
}

/** How the search spares itself work; the bench compares it with `UNPRUNED`. */
export interface Thrift {
  /** A token in more than this share of all articles says too little to be looked up. */
  commonShare: number;
  /** Shares mean nothing in a small store. */
  commonAtLeast: number;
  /** At most so many entries are read for one question, rare tokens first. */
  mostEntries: number;
}

const THRIFT: Thrift = { commonShare: 0.25, commonAtLeast: 4_000, mostEntries: 600_000 };
export const UNPRUNED: Thrift = { commonShare: 1, commonAtLeast: 0, mostEntries: Number.POSITIVE_INFINITY };

/** Articles that the word count puts first and that are looked at closely. */
const CANDIDATES = 80;
const FIRST_ROUND = 300;
/** Visibility is asked for so many articles at most before the search gives up on a guild that sees little. */
const MOST_ASKED = 20_000;

/** What is kept from search to search by whoever calls: room to add up scores in. */
export interface Desk {
  board: Board | null;
}

/** Finds the guild's articles that hold most of a question, the best first. */
export async function search(
  db: Db,
  request: SearchRequest,
  desk: Desk,
  thrift: Thrift = THRIFT,
): Promise<SearchResult> {
  const searched = request.count ? await countSearched(db, request.guildId, request.fromAt ?? 0) : null;
  const question = readQuestion(request.text, request.now, request.zone);
  const totals = await searchTotals(db);
  const fromSegment = await segmentSince(db, request.fromAt);
  if (fromSegment === null || question.concepts.length === 0 || totals.documents === 0)
    return { hits: [], more: false, searched, concepts: [] };
  const tokens = [
    ...new Set(question.concepts.flatMap(({ alternatives }) => alternatives.flatMap(way => way.tokens))),
  ];
  const counts = await tokenCounts(db, tokens, fromSegment);
  const weighed = weighConcepts(question.concepts, counts, totals.documents);
  const looked = thrifty(weighed, counts, totals.documents, thrift);
  const wanted = [...new Set(looked.flatMap(({ alternatives }) => alternatives.flatMap(way => way.tokens)))];
  const rows = Map.groupBy(await postingsOf(db, wanted, fromSegment), row => row.token);
  const highest = Math.max(0, ...[...rows.values()].flat().map(row => row.segment + 1)) * SEGMENT_SIZE;
  desk.board = boardFor(desk.board, highest);
  const counted = await visibleBest(db, request, most =>
    bestArticles(looked, rows, totals.tokens / totals.documents, desk.board as Board, most),
  );
  const documents = await searchDocuments(db, [...counted.articles.keys()]);
  const ranked = rankArticles(question, weighed, documents, counted.articles);
  const hits = adjusted(question, request, ranked, counted.facts);
  return {
    hits: hits.slice(0, request.limit),
    more: counted.more || hits.length > request.limit,
    searched,
    concepts: weighed,
  };
}

async function segmentSince(db: Db, fromAt: number | undefined): Promise<number | null> {
  if (fromAt === undefined || fromAt <= 0) return 0;
  const first = await firstArticleSince(db, fromAt);
  return first === null ? null : segmentOf(first);
}

/** Leaves out what is too common to tell articles apart, unless nothing else is asked for, and what would cost too much. */
function thrifty(
  concepts: readonly WeighedConcept[],
  counts: ReadonlyMap<string, number>,
  documents: number,
  { commonShare, commonAtLeast, mostEntries }: Thrift,
): WeighedConcept[] {
  const limit = Math.max(commonAtLeast, documents * commonShare);
  const costOf = (tokens: readonly string[]) =>
    tokens.reduce((sum, token) => sum + (counts.get(token) ?? 0), 0);
  const within = (most: number) =>
    concepts.map(each => ({
      ...each,
      alternatives: each.alternatives.filter(({ tokens }) =>
        tokens.every(token => (counts.get(token) ?? 0) <= most),
      ),
    }));
  const rare = within(limit);
  const kept = rare.some(({ alternatives }) => alternatives.length > 0) ? rare : within(documents);
  let left = mostEntries;
  return kept
    .toSorted((a, b) => b.weight - a.weight)
    .map(each => {
      const alternatives = each.alternatives.filter(({ tokens }) => {
        const cost = costOf(tokens);
        if (cost > left && left < mostEntries) return false;
        left -= cost;
        return true;
      });
      return { ...each, alternatives };
    });
}

/** The best articles that the guild may read, in rounds: few guilds see few of them. */
async function visibleBest(
  db: Db,
  { guildId, fromAt = 0, toAt = Number.POSITIVE_INFINITY }: SearchRequest,
  best: (most: number) => { articleId: number; score: number }[],
): Promise<{ articles: Map<number, number>; facts: Map<number, SearchFacts>; more: boolean }> {
  const articles = new Map<number, number>();
  const facts = new Map<number, SearchFacts>();
  let asked = 0;
  for (let most = FIRST_ROUND; ; most *= 4) {
    const found = best(most);
    // The first few are nearly always enough.
    for (let from = asked; from < found.length; from += CANDIDATES * 2) {
      const some = found.slice(from, from + CANDIDATES * 2);
      const ids = some.map(({ articleId }) => articleId);
      const known = await knownTimes(db, guildId, ids);
      const told = await searchFacts(db, [...known.keys()]);
      for (const { articleId, score } of some) {
        const fact = told.get(articleId);
        if (!fact || fact.at < fromAt || fact.at > toAt) continue;
        articles.set(articleId, score);
        facts.set(articleId, fact);
        if (articles.size === CANDIDATES) return { articles, facts, more: true };
      }
    }
    asked = found.length;
    if (found.length < most || asked >= MOST_ASKED) return { articles, facts, more: false };
  }
}

const IN_PERIOD = 0.25;
const NEWEST = 0.4;
const BY_PUBLISHER = 0.2;

/** Time and publisher, where the question names them. */
function adjusted(
  question: Question,
  { now }: SearchRequest,
  ranked: readonly RankedArticle[],
  facts: ReadonlyMap<number, SearchFacts>,
): SearchHit[] {
  const text = question.text.toLowerCase();
  const hits = ranked.flatMap(article => {
    const fact = facts.get(article.articleId);
    if (!fact) return [];
    const { at, publisherKey, publisherName, storyId, textHash } = fact;
    let { score } = article;
    const { period } = question;
    // Reports of a day's events come out until late on the next.
    if (period && at >= period.fromAt && at <= period.toAt + DAY_MS) score += IN_PERIOD;
    if (question.newest) score += NEWEST * 2 ** (-Math.max(0, now - at) / (2 * DAY_MS));
    if (publisherName.length > 3 && text.includes(publisherName.toLowerCase())) score += BY_PUBLISHER;
    return [{ ...article, score, at, publisherKey, storyId, textHash }];
  });
  return hits.sort((a, b) => b.score - a.score || b.at - a.at || b.articleId - a.articleId);
}
