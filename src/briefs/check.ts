import { type Article, type Claim, type GuildId, NO_TOKENS, type Tokens } from '../model.ts';
import { corroborate } from './corroborate.ts';
import type { Draft } from './drafts.ts';
import { withoutMarker } from './evidence.ts';
import { isInstruction } from './hostile.ts';
import type { Judge } from './judging.ts';
import { isPostable } from './postable.ts';
import { hasOffTopic, type StoryTerms, storyTerms } from './topic.ts';
import { type VerifyCode, verifyClaim } from './verify/index.ts';

/** Why a draft was withheld: the verifier's codes, and those of the checks around it. */
export type CheckCode = VerifyCode | 'not_postable' | 'off_topic' | 'needs_judge' | 'judge';

export type Checked = { ok: true; claim: Claim } | { ok: false; code: CheckCode; detail: string };

export interface CheckContext {
  /** The closed set: what may be cited. */
  articles: readonly Article[];
  /** The marker that stood before the articles' lines, which a model may copy along. */
  marker: string;
  /** The language that the claims are written in. */
  language: string;
  judge: Judge | null;
  guildId: GuildId;
  deadlineAt: number;
}

/**
 * The gate: what leaves here stands in its sources, as far as we can tell. Each draft is checked by rules, then what the
 * rules let pass goes before the judge, where there is one; a claim across languages does not pass without it.
 */
export async function checkDrafts(
  drafts: readonly Draft[],
  context: CheckContext,
): Promise<{ checked: Checked[]; tokens: Tokens }> {
  const articles = inLanguage(context);
  const story = storyTerms(context.articles);
  const ruled = drafts.map(draft => checkByRules(draft, articles, story, context));
  const passed = ruled.flatMap(result => (result.ok ? [result] : []));
  if (context.judge === null || passed.length === 0)
    return { checked: ruled.map(result => withoutJudge(result)), tokens: NO_TOKENS };
  const { guildId, deadlineAt } = context;
  const claims = passed.map(({ claim }) => claim);
  const { verdicts, tokens } = await context.judge({ claims, articles, guildId, deadlineAt });
  const verdictOf = new Map(passed.map((result, index) => [result, verdicts[index] ?? 'unsure']));
  const checked = ruled.map((result): Checked => {
    if (!result.ok) return result;
    const verdict = verdictOf.get(result);
    if (verdict === 'supported') return { ok: true, claim: result.claim };
    if (verdict === 'unsupported') return { ok: false, code: 'judge', detail: result.claim.text };
    return withoutJudge(result);
  });
  return { checked, tokens };
}

type Ruled = { ok: true; claim: Claim; needsJudge: boolean } | Extract<Checked, { ok: false }>;

const withoutJudge = (result: Ruled): Checked =>
  result.ok && result.needsJudge ? { ok: false, code: 'needs_judge', detail: result.claim.text } : result;

/** An article of unknown language is taken for one in the claims' language: its words must then match. */
function inLanguage({ articles, language }: CheckContext): Map<number, Article> {
  return new Map(
    articles.map(article => [article.id, article.language === null ? { ...article, language } : article]),
  );
}

/** At most this many citations per claim: more prove no more and fill the message. */
const MOST_CITATIONS = 3;

function checkByRules(
  draft: Draft,
  articles: ReadonlyMap<number, Article>,
  story: StoryTerms,
  context: CheckContext,
): Ruled {
  const text = withoutMarker(draft.text, context.marker).replace(/\s+/g, ' ').trim();
  const quote = withoutMarker(draft.quote, context.marker);
  if (!isPostable(text) || isInstruction(text) || !isPostable(quote) || isInstruction(quote))
    return { ok: false, code: 'not_postable', detail: text };
  if (hasOffTopic(quote, story, context.language)) return { ok: false, code: 'off_topic', detail: quote };
  const cites = [...new Set(draft.cites)];
  const unknown = cites.find(id => !articles.has(id));
  if (unknown !== undefined) return { ok: false, code: 'id_unknown', detail: String(unknown) };
  if (cites.length === 0) return { ok: false, code: 'id_unknown', detail: 'none' };
  let failure: Extract<Ruled, { ok: false }> | null = null;
  for (const articleId of cites) {
    const quotes = [{ articleId, quote }];
    const verdict = verifyClaim({ text, kind: draft.kind, quotes }, articles, { language: context.language });
    if (verdict.ok) {
      const more = corroborate(verdict.claim, articles, context.language, MOST_CITATIONS);
      const kind = kindOf(verdict.claim, articles);
      return { ok: true, claim: { ...verdict.claim, kind, citations: more }, needsJudge: verdict.needsJudge };
    }
    // The quote stands in one of the cited articles: that one's failure tells what is wrong with the claim.
    if (failure === null || !verdict.code.startsWith('quote_not')) failure = verdict;
  }
  return failure ?? { ok: false, code: 'checker_failed', detail: text };
}

/** What only officials or state media report is what they say. */
function kindOf(claim: Claim, articles: ReadonlyMap<number, Article>): Claim['kind'] {
  const kinds = claim.citations.map(({ articleId }) => articles.get(articleId)?.publisher.kind);
  const partial = kinds.every(kind => kind === 'state_media' || kind === 'official');
  return partial && claim.kind === 'fact' ? 'said' : claim.kind;
}
