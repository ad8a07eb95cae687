import { type Article, NO_TOKENS, type Tokens } from '../model.ts';
import { fillPrompt } from '../llm/prompts.ts';
import { addTokens } from '../llm/estimate.ts';
import { type CheckContext, type Checked, checkDrafts } from './check.ts';
import { type Draft, repairAnswer } from './drafts.ts';
import { neighbourhood, showArticle } from './evidence.ts';
import { languageName } from './language.ts';
import type { BriefDeps } from './deps.ts';

const MAX_OUTPUT_TOKENS = 900;
/** Below this much time a repair would only delay the brief. */
const LEAST_TIME_MS = 3_000;

/**
 * One more chance for what failed: only the failed drafts, their codes, and the parts of the cited articles that they
 * are about. What fails again stays failed. Each result takes the place of the draft that it mends.
 */
export async function repair(
  deps: BriefDeps,
  context: CheckContext,
  drafts: readonly Draft[],
  checked: readonly Checked[],
): Promise<{ checked: Checked[]; tokens: Tokens }> {
  const unchanged = { checked: [...checked], tokens: NO_TOKENS };
  const failed = checked.flatMap((result, index) => {
    const draft = drafts[index];
    return result.ok || !draft || result.code === 'not_postable' ? [] : [{ index, draft, result }];
  });
  if (failed.length === 0 || context.deadlineAt - deps.clock.now() < LEAST_TIME_MS) return unchanged;
  const articles = articlesFor(
    failed.map(({ draft }) => draft),
    context.articles,
  );
  const about = failed.map(({ draft }) => `${draft.text} ${draft.quote}`);
  const answer = await deps.llm.complete({
    purpose: 'repair',
    guildId: context.guildId,
    prompt: fillPrompt(deps.prompts.repair, {
      articles: articles
        .map(article => showArticle(article, [], neighbourhood(article, about), context.marker))
        .join('\n\n'),
      failed: failed.map(({ index, draft, result }) => shown(index, draft, result)).join('\n'),
      ids: articles.map(article => article.id).join(', '),
      language: languageName(context.language),
      marker: context.marker,
    }),
    schema: repairAnswer,
    schemaName: 'repair',
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    deadlineAt: context.deadlineAt,
  });
  if (!answer.ok) return { ...unchanged, tokens: answer.tokens };
  const wanted = new Set(failed.map(({ index }) => index));
  const mends = answer.value.claims.filter(({ index }) => wanted.delete(index));
  const again = await checkDrafts(mends, context);
  const result = [...checked];
  for (const [at, { index }] of mends.entries()) {
    const mended = again.checked[at];
    if (mended?.ok) result[index] = mended;
  }
  return { checked: result, tokens: addTokens(answer.tokens, again.tokens) };
}

/** The cited articles; all of them when a draft cites none that exists. */
function articlesFor(drafts: readonly Draft[], articles: readonly Article[]): readonly Article[] {
  const cited = new Set(drafts.flatMap(draft => draft.cites));
  const lost = drafts.some(draft => !draft.cites.some(id => articles.some(article => article.id === id)));
  return lost ? articles : articles.filter(article => cited.has(article.id));
}

/** The draft came from a model: as JSON it cannot break out of its line. */
function shown(index: number, draft: Draft, result: Extract<Checked, { ok: false }>): string {
  const { text, cites, quote, kind } = draft;
  return JSON.stringify({
    index,
    reason: result.code,
    part: result.detail.slice(0, 120),
    text,
    cites,
    quote,
    kind,
  });
}
