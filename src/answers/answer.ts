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
import { articlesByIds } from '../store/articles.ts';
import type { Searched } from '../store/search.ts';
import { sourcesOf } from '../stories/sources.ts';
import type { Searcher } from './searcher.ts';
import type { Support } from './support.ts';
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

/** Answers a question out of what the guild may read. Whether there is an answer is decided here, not by a model. */
export async function answerQuestion(deps: AnswerDeps, request: AnswerRequest): Promise<Answer> {
  const { store, clock, observer } = deps.briefs;
  const { guildId, question: text, now, zone, fromAt } = request;
  const deadlineAt = clock.now() + DEADLINE_MS;
  const {
    articleIds,
    supports,
    searched: counted,
  } = await deps.searcher.look({
    guildId,
    text,
    now,
    zone,
    limit: LOOKED_AT,
    about: request.about ?? [],
    ...(fromAt === undefined ? {} : { fromAt }),
  });
  const searched = counted ?? { articles: 0, sinceAt: null };
  request.progress?.({ step: 'searching', articles: searched.articles });
  const articles = await articlesByIds(store.db, articleIds, guildId);
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
  const sources = independent(articles, supports);
  const written = await write(deps, request, sources, supports, deadlineAt);
  if (written.because === 'none') return { ...declined, tokens: written.tokens };
  const byModel = written.claims.length > 0;
  const claims = byModel ? written.claims : quoted(articles, answering, primary(request.language));
  if (claims.length === 0) return { ...declined, dropped: written.dropped, tokens: written.tokens };
  const conflicts = conflictsAmong(sources, answering);
  const citations = [
    ...claims.flatMap(claim => claim.citations),
    ...conflicts.flatMap(({ values }) => values.map(({ citation }) => citation)),
  ];
  const cited = articles.filter(({ id }) => citations.some(({ articleId }) => articleId === id));
  for (const { code } of written.dropped) observer.count('claims_dropped', { code });
  return {
    ...declined,
    answered: true,
    claims,
    sources: sourcesOf(cited),
    conflicts,
    writer: byModel ? 'llm' : 'extractive',
    extractiveBecause: byModel ? null : written.because,
    dropped: written.dropped,
    tokens: written.tokens,
    asOfAt: Math.max(...cited.map(each => each.publishedAt ?? each.firstSeenAt)),
  };
}

/** One article of each independent source, in the order of their best passages. */
function independent(articles: readonly Article[], supports: readonly Support[]): Source[] {
  const order = new Map(
    [...new Set(supports.map(({ articleId }) => articleId))].map((id, index) => [id, index]),
  );
  const place = ({ article, copies }: Source) =>
    Math.min(...[article, ...copies].map(({ id }) => order.get(id) ?? articles.length));
  return sourcesOf(articles.filter(({ id }) => order.has(id)))
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
function quoted(articles: readonly Article[], answering: readonly Support[], language: string): Claim[] {
  const byId = new Map(articles.map(article => [article.id, article]));
  const [best] = answering;
  const near = answering
    .filter(({ support }) => support >= (best?.support ?? 0) - CLOSE)
    .flatMap(({ articleId, text, start }) => {
      const article = byId.get(articleId);
      return article ? [{ article, text, start }] : [];
    });
  const own = (article: Article) => Number((article.language ?? language) === language);
  const sources = sourcesOf([...new Set(near.map(({ article }) => article))]);
  const sourceOf = (id: number) =>
    sources.findIndex(({ article, copies }) => [article, ...copies].some(each => each.id === id));
  const claims: Claim[] = [];
  const used = new Set<number>();
  for (const { article, text, start } of near.toSorted((a, b) => own(b.article) - own(a.article))) {
    const source = sourceOf(article.id);
    if (used.has(source)) continue;
    used.add(source);
    claims.push(verbatim(article, text, start));
    if (claims.length === MOST_QUOTES) break;
  }
  return claims;
}

/** A passage as a claim: word for word what stands at that place of the article, so there is nothing to check. */
function verbatim({ id, publisher }: Article, quote: string, start: number): Claim {
  const speaks = publisher.kind === 'state_media' || publisher.kind === 'official';
  const citations = [{ articleId: id, quote, start }];
  return { text: quote.replace(/\s+/g, ' '), kind: speaks ? 'said' : 'fact', citations };
}

/** Where sources differ on what the answering passages say. */
function conflictsAmong(sources: readonly Source[], answering: readonly Support[]): Conflict[] {
  return findConflicts(sources).filter(({ values }) =>
    values.every(({ citation }) =>
      answering.some(
        ({ articleId, start, text }) =>
          articleId === citation.articleId &&
          citation.start < start + text.length &&
          start < citation.start + citation.quote.length,
      ),
    ),
  );
}
