import { addTokens } from '../llm/estimate.ts';
import type { LlmFailure } from '../llm/client.ts';
import { fillPrompt } from '../llm/prompts.ts';
import {
  type Brief,
  type Claim,
  type DroppedClaim,
  type ExtractiveReason,
  type GuildId,
  NO_TOKENS,
  type Source,
  type Story,
  type Tokens,
} from '../model.ts';
import { findBrief, saveBrief } from '../store/briefs.ts';
import { sourcesOf } from '../stories/sources.ts';
import { briefCacheKey } from './cacheKey.ts';
import { type CheckContext, type Checked, checkDrafts } from './check.ts';
import { findConflicts } from './conflicts.ts';
import type { BriefDeps } from './deps.ts';
import { briefAnswer, type Draft } from './drafts.ts';
import { packEvidence } from './evidence.ts';
import { extract } from './extractive.ts';
import { type LanguagePlan, languageName, planLanguage } from './language.ts';
import { withoutRepeats } from './repeats.ts';
import { repair } from './repair.ts';
import { type BriefStyle, DEFAULT_STYLE, MOST_CLAIMS, TONE_TEXT } from './style.ts';

export type { BriefDeps } from './deps.ts';

export interface BriefRequest {
  story: Story;
  audienceKey: string;
  /** Whose budget pays. */
  guildId: GuildId;
  /** The reader's language (BCP 47). Default: English. The brief's own may differ (`planLanguage`). */
  language?: string;
  style?: BriefStyle;
  /** No model answer is waited for beyond this time (epoch ms). Default: a minute from now. */
  deadlineAt?: number;
  /** `false`: not looked up in the store and not kept there. */
  keep?: boolean;
}

const DEADLINE_MS = 60_000;
const MAX_OUTPUT_TOKENS = 1_500;
/** An extractive brief of a story that the model could not write is tried again after this time. */
const UNUSABLE_MS = 6 * 3_600_000;

/** Failures that another try with the same words is likely to repeat. */
const LASTING: readonly LlmFailure[] = ['refused', 'filtered', 'malformed', 'truncated'];

/**
 * A story's brief for one audience: written by the model, each claim checked against its passage before it is kept,
 * repaired once, dropped otherwise; extractive when the model is off, late, over budget, or nothing of its text stands.
 * An unchanged story is found in the store and costs nothing (`tokens` is then zero). Always comes by the deadline;
 * throws only when the store fails.
 */
export async function writeBrief(deps: BriefDeps, request: BriefRequest): Promise<Brief> {
  const { store, clock, llm, prompts, observer } = deps;
  const { story, audienceKey, language: wanted = 'en', style = DEFAULT_STYLE, keep = true } = request;
  const deadlineAt = request.deadlineAt ?? clock.now() + DEADLINE_MS;
  const sources = sourcesOf(story.articles);
  const plan = planLanguage(sources, wanted, deps.judge !== undefined && llm.enabled);
  const model = llm.enabled ? await llm.resolveModel(deadlineAt) : null;
  if (model === null)
    return counted(deps, extractive(story, sources, wanted, style, llm.enabled ? 'unavailable' : 'off'));

  const writer = `brief ${prompts.brief.version} repair ${prompts.repair.version} ${model} ${deps.judge ? `judge ${prompts.judge.version} ${llm.judgeModel}` : ''}`;
  const { language } = plan;
  const key = briefCacheKey({ storyId: story.id, audienceKey, sources, language, style, writer });
  const known = keep ? await findBrief(store.db, key) : null;
  const stale = known?.brief.writer === 'extractive' && known.createdAt + UNUSABLE_MS <= clock.now();
  if (known && !stale) {
    observer.count('briefs_cached', {});
    return { ...known.brief, tokens: NO_TOKENS };
  }
  const written = await writeWithModel(deps, request, plan, style, deadlineAt).catch((error: unknown) => {
    // A defect of ours must cost the model's text, never the brief.
    observer.error('brief.failed', { story: story.id, error });
    return NOTHING;
  });
  const brief = counted(deps, assemble(story, sources, plan, style, written));
  if (written.lasting && keep) await saveBrief(store.db, key, { brief, audienceKey, createdAt: clock.now() });
  return brief;
}

interface Written {
  /** Null when the model's did not stand. */
  headline: Claim | null;
  claims: Claim[];
  dropped: DroppedClaim[];
  tokens: Tokens;
  /** Why there are no claims. */
  because: ExtractiveReason;
  /** The same evidence would come out alike: worth keeping. */
  lasting: boolean;
}

const NOTHING: Written = {
  headline: null,
  claims: [],
  dropped: [],
  tokens: NO_TOKENS,
  because: 'unavailable',
  lasting: false,
};

async function writeWithModel(
  deps: BriefDeps,
  request: BriefRequest,
  { language, sources }: LanguagePlan,
  style: BriefStyle,
  deadlineAt: number,
): Promise<Written> {
  const evidence = packEvidence(sources, deps.random);
  const most = MOST_CLAIMS[style.length];
  const { guildId } = request;
  const answer = await deps.llm.complete({
    purpose: 'brief',
    guildId,
    prompt: fillPrompt(deps.prompts.brief, {
      articles: evidence.text,
      claims: `${Math.ceil(most / 2)} to ${most}`,
      ids: evidence.articles.map(article => article.id).join(', '),
      language: languageName(language),
      marker: evidence.marker,
      tone: TONE_TEXT[style.tone],
    }),
    schema: briefAnswer,
    schemaName: 'brief',
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    deadlineAt,
  });
  if (!answer.ok) {
    deps.observer.info('brief.without_model', { story: request.story.id, reason: answer.reason });
    const lasting = LASTING.includes(answer.reason);
    const because =
      answer.reason === 'budget' || answer.reason === 'off'
        ? answer.reason
        : lasting
          ? 'unusable'
          : 'unavailable';
    return { ...NOTHING, tokens: answer.tokens, because, lasting };
  }
  const { articles, marker } = evidence;
  const judge = deps.judge ?? null;
  const context: CheckContext = { articles, marker, language, judge, guildId, deadlineAt };
  // One more than asked for may replace one that fails; the rest of a talkative answer is not read.
  const drafts: Draft[] = [
    { ...answer.value.headline, kind: 'fact' },
    ...answer.value.claims.slice(0, most + 1),
  ];
  const first = await checkDrafts(drafts, context);
  const final = await repair(deps, context, drafts, first.checked);
  const [headline, ...claims] = final.checked;
  return {
    headline: headline?.ok ? headline.claim : null,
    claims: withoutRepeats(claims.flatMap(result => (result.ok ? [result.claim] : []))).slice(0, most),
    dropped: droppedOf(drafts, final.checked),
    tokens: addTokens(answer.tokens, addTokens(first.tokens, final.tokens)),
    because: 'unusable',
    lasting: true,
  };
}

function droppedOf(drafts: readonly Draft[], checked: readonly Checked[]): DroppedClaim[] {
  return checked.flatMap((result, index) =>
    result.ok ? [] : [{ text: drafts[index]?.text ?? '', code: result.code }],
  );
}

function assemble(
  story: Story,
  sources: readonly Source[],
  plan: LanguagePlan,
  style: BriefStyle,
  { headline, claims, dropped, tokens, because }: Written,
): Brief {
  if (claims.length === 0)
    return { ...extractive(story, sources, plan.wanted, style, because), dropped, tokens };
  return {
    storyId: story.id,
    language: plan.language,
    writer: 'llm',
    // A headline that does not stand gives way to the publisher's own.
    headline: headline ?? extract(plan.sources, 1).headline,
    claims,
    conflicts: findConflicts(sources),
    dropped,
    tokens,
  };
}

/** Verbatim sentences are in their sources' language, whatever the judge would allow. */
function extractive(
  story: Story,
  sources: readonly Source[],
  wanted: string,
  style: BriefStyle,
  extractiveBecause: ExtractiveReason,
): Brief {
  const plan = planLanguage(sources, wanted, false);
  return {
    storyId: story.id,
    language: plan.language,
    writer: 'extractive',
    extractiveBecause,
    ...extract(plan.sources, MOST_CLAIMS[style.length]),
    conflicts: findConflicts(sources),
    dropped: [],
    tokens: NO_TOKENS,
  };
}

function counted(deps: BriefDeps, brief: Brief): Brief {
  for (const { code } of brief.dropped) deps.observer.count('claims_dropped', { code });
  deps.observer.count('claims_kept', { writer: brief.writer }, brief.claims.length);
  return brief;
}
