import { verifyClaim } from '../briefs/verify/index.ts';
import { findConflicts } from '../briefs/conflicts.ts';
import type { BriefDeps } from '../briefs/deps.ts';
import { primary } from '../briefs/language.ts';
import {
  type Article,
  type Claim,
  type Conflict,
  type DroppedClaim,
  type ExtractiveReason,
  type GuildId,
  NO_TOKENS,
  type Source,
  type Tokens,
  type Writer,
} from '../model.ts';
import { articlesByIds, knownTimes } from '../store/articles.ts';
import type { Searched } from '../store/search.ts';
import { sourcesOf } from '../stories/sources.ts';
import { readQuestion } from './question.ts';
import type { SearchResult } from './retrieve.ts';
import type { Searcher } from './searcher.ts';
import { type Support, supportsIn } from './support.ts';
import { writeAnswer } from './write.ts';

export interface AnswerDeps {
  briefs: BriefDeps;
  searcher: Searcher;
}

export interface AnswerRequest {
  guildId: GuildId;
  question: string;
  now: number;
  zone: string;
  /** The reader's language (BCP 47). */
  language: string;
  fromAt?: number;
  /** Articles that an earlier answer in the same talk rested on: looked at again, first. */
  about?: readonly number[];
  /** Told as the answer comes along. */
  progress?(step: AnswerStep): void;
}

export type AnswerStep = { step: 'searching'; articles: number } | { step: 'writing' } | { step: 'checking' };

/** Verified claims that reply to a question, or none when the stored articles do not say. */
export interface Answer {
  answered: boolean;
  claims: Claim[];
  /** What the claims rest on; for a declined question, what comes closest. */
  sources: Source[];
  conflicts: Conflict[];
  writer: Writer;
  extractiveBecause: ExtractiveReason | null;
  dropped: DroppedClaim[];
  tokens: Tokens;
  searched: Searched;
  /** When the newest article that a claim rests on came out; null without claims. */
  asOfAt: number | null;
}

/** Articles that are looked at closely. */
const LOOKED_AT = 10;
const MOST_SOURCES = 6;
const CLOSEST = 3;
const DEADLINE_MS = 45_000;
/** How much the place among the articles found counts beside the passage itself. */
const BY_RANK = 0.3;

/** Answers a question out of what the guild may read. Whether there is an answer is decided here, not by a model. */
export async function answerQuestion(deps: AnswerDeps, request: AnswerRequest): Promise<Answer> {
  const { clock, observer } = deps.briefs;
  const { guildId, question: text, now, zone, fromAt } = request;
  const deadlineAt = clock.now() + DEADLINE_MS;
  const result = await deps.searcher.search({
    guildId,
    text,
    now,
    zone,
    limit: LOOKED_AT,
    count: true,
    ...(fromAt === undefined ? {} : { fromAt }),
  });
  const searched = result.searched ?? { articles: 0, sinceAt: null };
  request.progress?.({ step: 'searching', articles: searched.articles });
  const articles = await looked(deps, request, result);
  const supports = supportsOf(request, result, articles);
  const answering = supports.filter(({ answers }) => answers);
  observer.count('questions', { answered: String(answering.length > 0) });
  const declined: Answer = {
    answered: false,
    claims: [],
    sources: sourcesOf(articles.slice(0, CLOSEST)),
    conflicts: [],
    writer: 'extractive',
    extractiveBecause: null,
    dropped: [],
    tokens: NO_TOKENS,
    searched,
    asOfAt: null,
  };
  if (answering.length === 0) return declined;
  const sources = independent(supports);
  const written = await write(deps, request, sources, supports, deadlineAt);
  if (written.because === 'none') return { ...declined, tokens: written.tokens };
  const byModel = written.claims.length > 0;
  const claims = byModel ? written.claims : quoted(answering, primary(request.language));
  if (claims.length === 0) return { ...declined, dropped: written.dropped, tokens: written.tokens };
  const cited = articles.filter(({ id }) =>
    claims.some(({ citations }) => citations.some(({ articleId }) => articleId === id)),
  );
  for (const { code } of written.dropped) observer.count('claims_dropped', { code });
  return {
    ...declined,
    answered: true,
    claims,
    sources: sourcesOf(cited),
    conflicts: conflictsAmong(sources, answering),
    writer: byModel ? 'llm' : 'extractive',
    extractiveBecause: byModel ? null : written.because,
    dropped: written.dropped,
    tokens: written.tokens,
    asOfAt: Math.max(...cited.map(each => each.publishedAt ?? each.firstSeenAt)),
  };
}

/** The articles found, those of the earlier answer first. */
async function looked(
  { briefs: { store } }: AnswerDeps,
  { guildId, about = [] }: AnswerRequest,
  { hits }: SearchResult,
): Promise<Article[]> {
  const known = await knownTimes(store.db, guildId, about);
  const ids = [...about.filter(id => known.has(id)), ...hits.map(({ articleId }) => articleId)];
  return articlesByIds(store.db, [...new Set(ids)], guildId);
}

function supportsOf(
  { question, now, zone, about = [] }: AnswerRequest,
  { hits, concepts }: SearchResult,
  articles: readonly Article[],
): Support[] {
  const read = readQuestion(question, now, zone);
  const top = hits[0]?.score ?? 1;
  const ranks = new Map(hits.map(({ articleId, score }) => [articleId, score / top]));
  const worth = ({ article, support }: Support) =>
    support + BY_RANK * (about.includes(article.id) ? 1 : (ranks.get(article.id) ?? 0));
  return articles
    .flatMap(article => supportsIn(article, read, concepts))
    .sort(
      (a, b) => Number(b.answers) - Number(a.answers) || worth(b) - worth(a) || a.text.length - b.text.length,
    );
}

/** One article of each independent source, in the order of their best passages. */
function independent(supports: readonly Support[]): Source[] {
  const articles = [...new Set(supports.map(({ article }) => article))];
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const place = ({ article, copies }: Source) =>
    Math.min(...[article, ...copies].map(({ id }) => order.get(id) ?? articles.length));
  return sourcesOf(articles)
    .toSorted((a, b) => place(a) - place(b))
    .slice(0, MOST_SOURCES);
}

async function write(
  { briefs }: AnswerDeps,
  { question, guildId, language, now, progress }: AnswerRequest,
  sources: readonly Source[],
  supports: readonly Support[],
  deadlineAt: number,
) {
  const nothing = { claims: [], dropped: [], tokens: NO_TOKENS };
  if (!briefs.llm.enabled) return { ...nothing, because: 'off' as const };
  progress?.({ step: 'writing' });
  const onCheck = () => progress?.({ step: 'checking' });
  return writeAnswer(briefs, {
    question,
    guildId,
    language,
    sources,
    supports,
    deadlineAt,
    now,
    onCheck,
  }).catch((error: unknown) => {
    // A defect of ours must cost the model's text, never the answer.
    briefs.observer.error('answer.failed', { error });
    return { ...nothing, because: 'unavailable' as const };
  });
}

const MOST_QUOTES = 3;
/** A passage that carries so much less than the best one adds nothing. */
const CLOSE = 0.12;

/** The best passages word for word, one of each independent source, those in the reader's language first. */
function quoted(answering: readonly Support[], language: string): Claim[] {
  const own = ({ article }: Support) => Number((article.language ?? language) === language);
  const [best] = answering;
  const near = answering.filter(({ support }) => support >= (best?.support ?? 0) - CLOSE);
  const sources = sourcesOf([...new Set(near.map(({ article }) => article))]);
  const sourceOf = (id: number) =>
    sources.findIndex(({ article, copies }) => [article, ...copies].some(each => each.id === id));
  const claims: Claim[] = [];
  const used = new Set<number>();
  for (const { article, text } of near.toSorted((a, b) => own(b) - own(a))) {
    const source = sourceOf(article.id);
    if (used.has(source)) continue;
    const plain = text.replace(/\s+/g, ' ');
    const speaks = article.publisher.kind === 'state_media' || article.publisher.kind === 'official';
    const verdict = verifyClaim(
      { text: plain, kind: speaks ? 'said' : 'fact', quotes: [{ articleId: article.id, quote: text }] },
      new Map([[article.id, article]]),
    );
    if (!verdict.ok) continue;
    used.add(source);
    claims.push(verdict.claim);
    if (claims.length === MOST_QUOTES) break;
  }
  return claims;
}

/** Where sources differ on what the answering passages say. */
function conflictsAmong(sources: readonly Source[], answering: readonly Support[]): Conflict[] {
  return findConflicts(sources).filter(({ values }) =>
    values.every(({ citation }) =>
      answering.some(
        ({ article, start, text }) =>
          article.id === citation.articleId &&
          citation.start < start + text.length &&
          start < citation.start + citation.quote.length,
      ),
    ),
  );
}
