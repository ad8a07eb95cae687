import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addTokens } from '../llm/estimate.ts';
import type { Llm } from '../llm/client.ts';
import { fillPrompt, type Prompts } from '../llm/prompts.ts';
import {
  type Article,
  type Brief,
  CLAIM_KINDS,
  type Claim,
  type Clock,
  type DroppedClaim,
  type GuildId,
  NO_TOKENS,
  type Observer,
  type Random,
  type Source,
  type Story,
  type Tokens,
} from '../model.ts';
import { findBrief, saveBrief } from '../store/briefs.ts';
import type { Store } from '../store/database.ts';
import { sourcesOf } from '../stories/sources.ts';
import { findConflicts } from './conflicts.ts';
import { type Evidence, packEvidence, withoutMarker } from './evidence.ts';
import { extract } from './extractive.ts';
import { isInstruction } from './hostile.ts';
import { isPostable } from './postable.ts';
import { verifyClaim } from './verify/index.ts';

export interface BriefDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  random: Random;
  llm: Llm;
  prompts: Prompts;
}

export interface BriefRequest {
  story: Story;
  audienceKey: string;
  guildId: GuildId;
  /** No model answer is waited for beyond this time (epoch ms). Default: a minute from now. */
  deadlineAt?: number;
}

/** Written for extractive briefs in place of prompt version and model. */
const EXTRACTIVE_VERSION = 'extractive-1';
const CLAIMS = 4;
const MAX_OUTPUT_TOKENS = 1_200;
const DEADLINE_MS = 60_000;

const draft = z.object({
  text: z.string(),
  cites: z.array(z.number().int()),
  quote: z.string(),
  kind: z.enum(CLAIM_KINDS).catch('fact'),
});
const answer = z.object({
  headline: draft.omit({ kind: true }),
  claims: z.array(draft),
});
const repaired = z.object({ claims: z.array(draft.extend({ index: z.number().int() })) });

type Draft = z.infer<typeof draft>;

/**
 * A story's brief for one audience: written by the model, each claim checked against its passage before it is kept,
 * repaired once, dropped otherwise; extractive when the model is off, late, over budget, or nothing of its text stands.
 * An unchanged story is found in the store and costs nothing.
 */
export async function writeBrief(deps: BriefDeps, request: BriefRequest): Promise<Brief> {
  const { store, clock, llm, prompts } = deps;
  const deadlineAt = request.deadlineAt ?? clock.now() + DEADLINE_MS;
  const sources = sourcesOf(request.story.articles);
  const language = languageOf(sources);
  const model = llm.enabled ? await llm.resolveModel(deadlineAt) : null;
  const version =
    model === null ? EXTRACTIVE_VERSION : `${prompts.brief.version}.${prompts.repair.version} ${model}`;
  const cacheKey = keyOf(request, version, language);
  const known = await findBrief(store.db, cacheKey);
  if (known) return known.brief;

  const written = model === null ? null : await writeWithModel(deps, request, sources, language, deadlineAt);
  const base = { storyId: request.story.id, language, conflicts: findConflicts(sources) };
  const brief: Brief =
    written?.headline && written.claims.length > 0
      ? { ...base, writer: 'llm', ...written, headline: written.headline }
      : {
          ...base,
          writer: 'extractive',
          ...extract(sources, CLAIMS),
          dropped: written?.dropped ?? [],
          tokens: written?.tokens ?? NO_TOKENS,
        };
  for (const { code } of brief.dropped) deps.observer.count('claims_dropped', { code });
  deps.observer.count('claims_kept', { writer: brief.writer }, brief.claims.length);
  // A model that failed this time may not next time: only what it really wrote is kept for good.
  if (brief.writer === 'llm' || model === null)
    await saveBrief(store.db, cacheKey, { brief, audienceKey: request.audienceKey, createdAt: clock.now() });
  return brief;
}

/** Everything that the brief depends on. */
function keyOf({ story, audienceKey }: BriefRequest, version: string, language: string): string {
  const evidence = story.articles.map(article => `${article.id}:${article.textHash}`).toSorted();
  return createHash('sha256')
    .update(JSON.stringify([story.id, audienceKey, evidence, version, language]))
    .digest('hex');
}

/** The language of most sources: a brief is never an unchecked translation. */
function languageOf(sources: readonly Source[]): string {
  const counts = Map.groupBy(sources, ({ article }) => article.language ?? 'en');
  const [most] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  return most?.[0] ?? 'en';
}

interface Written {
  headline: Claim | null;
  claims: Claim[];
  dropped: DroppedClaim[];
  tokens: Tokens;
}

async function writeWithModel(
  deps: BriefDeps,
  request: BriefRequest,
  all: readonly Source[],
  language: string,
  deadlineAt: number,
): Promise<Written | null> {
  // Sources in other languages stay in the list of sources, but no claim may rest on an unchecked translation.
  const sources = all.filter(({ article }) => (article.language ?? language) === language);
  const evidence = packEvidence(sources, deps.random);
  const ids = evidence.articles.map(article => article.id).join(', ');
  const { guildId } = request;
  const result = await deps.llm.complete({
    purpose: 'brief',
    guildId,
    schema: answer,
    schemaName: 'brief',
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    deadlineAt,
    prompt: fillPrompt(deps.prompts.brief, {
      articles: evidence.text,
      claims: `2 to ${CLAIMS}`,
      ids,
      language,
      marker: evidence.marker,
      tone: 'neutral',
    }),
  });
  if (!result.ok) {
    deps.observer.info('brief without model', { story: request.story.id, reason: result.reason });
    return { headline: null, claims: [], dropped: [], tokens: result.tokens };
  }
  const drafts: Draft[] = [
    { ...result.value.headline, kind: 'fact' },
    ...result.value.claims.slice(0, CLAIMS + 2),
  ];
  const checked = drafts.map(each => check(each, evidence, language));
  const { tokens: spent, checked: final } = await repair(
    deps,
    request,
    evidence,
    language,
    deadlineAt,
    drafts,
    checked,
  );
  const [headline, ...claims] = final;
  return {
    headline: headline && 'claim' in headline ? headline.claim : null,
    claims: claims.flatMap(each => ('claim' in each ? [each.claim] : [])).slice(0, CLAIMS),
    dropped: final.flatMap((each, index) =>
      'code' in each ? [{ text: drafts[index]?.text ?? '', code: each.code }] : [],
    ),
    tokens: addTokens(result.tokens, spent),
  };
}

type Checked = { claim: Claim } | { code: string };

/** The check that every model sentence passes before it can be shown. */
function check({ text, cites, quote, kind }: Draft, evidence: Evidence, language: string): Checked {
  const articles = new Map<number, Article>(evidence.articles.map(article => [article.id, article]));
  const plain = withoutMarker(text, evidence.marker).trim();
  if (!isPostable(plain) || isInstruction(plain)) return { code: 'not_postable' };
  const unknown = cites.find(id => !articles.has(id));
  if (unknown !== undefined || cites.length === 0) return { code: 'id_unknown' };
  const passage = withoutMarker(quote, evidence.marker);
  let code = 'quote_missing';
  // The quote belongs to one of the cited articles; the others are kept only when they carry the claim themselves.
  for (const articleId of cites) {
    const verdict = verifyClaim({ text: plain, kind, quotes: [{ articleId, quote: passage }] }, articles, {
      language,
    });
    if (verdict.ok && !verdict.needsJudge) return { claim: verdict.claim };
    const failed = verdict.ok ? 'needs_judge' : verdict.code;
    if (code === 'quote_missing' || !failed.startsWith('quote_')) code = failed;
  }
  return { code };
}

/** One more chance for what failed, with its code; what fails again is dropped. */
async function repair(
  deps: BriefDeps,
  { guildId }: BriefRequest,
  evidence: Evidence,
  language: string,
  deadlineAt: number,
  drafts: readonly Draft[],
  checked: readonly Checked[],
): Promise<{ checked: Checked[]; tokens: Tokens }> {
  const failed = checked.flatMap((each, index) => ('code' in each ? [{ index, code: each.code }] : []));
  if (failed.length === 0) return { checked: [...checked], tokens: NO_TOKENS };
  const result = await deps.llm.complete({
    purpose: 'repair',
    guildId,
    schema: repaired,
    schemaName: 'repair',
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    deadlineAt,
    prompt: fillPrompt(deps.prompts.repair, {
      articles: evidence.text,
      failed: failed
        .map(({ index, code }) => JSON.stringify({ index, reason: code, ...drafts[index] }))
        .join('\n'),
      ids: evidence.articles.map(article => article.id).join(', '),
      language,
      marker: evidence.marker,
    }),
  });
  if (!result.ok) return { checked: [...checked], tokens: result.tokens };
  const mended = [...checked];
  for (const { index, ...each } of result.value.claims) {
    const old = mended[index];
    if (!old || !('code' in old)) continue;
    const again = check(each, evidence, language);
    if ('claim' in again) mended[index] = again;
  }
  return { checked: mended, tokens: result.tokens };
}
