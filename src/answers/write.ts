import { type CheckContext, checkDrafts } from '../briefs/check.ts';
import type { BriefDeps } from '../briefs/deps.ts';
import { questionAnswer } from '../briefs/drafts.ts';
import { languageName, planLanguage } from '../briefs/language.ts';
import { repair } from '../briefs/repair.ts';
import { withoutRepeats } from '../briefs/repeats.ts';
import { addTokens } from '../llm/estimate.ts';
import { fillPrompt } from '../llm/prompts.ts';
import {
  type Claim,
  type DroppedClaim,
  type ExtractiveReason,
  type GuildId,
  NO_TOKENS,
  type Source,
  type Tokens,
} from '../model.ts';
import { packPassages } from './evidence.ts';
import type { Support } from './support.ts';

export interface WriteRequest {
  question: string;
  guildId: GuildId;
  /** The reader's language. */
  language: string;
  sources: readonly Source[];
  /** Passages that hold something of the question, the best first. */
  supports: readonly Support[];
  deadlineAt: number;
  now: number;
  onCheck(): void;
}

export interface WrittenAnswer {
  claims: Claim[];
  dropped: DroppedClaim[];
  tokens: Tokens;
  /** Why there are no claims; `none`: the model found no answer. */
  because: ExtractiveReason | 'none';
}

const MOST_CLAIMS = 4;
const MAX_OUTPUT_TOKENS = 900;

/** Asks the model, and keeps of its claims those that stand and that bear on the question. */
export async function writeAnswer(deps: BriefDeps, request: WriteRequest): Promise<WrittenAnswer> {
  const { question, guildId, supports, deadlineAt, now } = request;
  const { language, sources } = planLanguage(request.sources, request.language, deps.judge !== undefined);
  const evidence = packPassages(sources, supports, deps.random);
  const answer = await deps.llm.complete({
    purpose: 'answer',
    guildId,
    prompt: fillPrompt(deps.prompts.answer, {
      articles: evidence.text,
      claims: String(MOST_CLAIMS),
      ids: evidence.articles.map(({ id }) => id).join(', '),
      language: languageName(language),
      marker: evidence.marker,
      question: JSON.stringify(question.replace(/\s+/g, ' ').slice(0, 300)),
      today: new Date(now).toISOString().slice(0, 10),
    }),
    schema: questionAnswer,
    schemaName: 'answer',
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    deadlineAt,
  });
  if (!answer.ok) {
    const because =
      answer.reason === 'budget' || answer.reason === 'off'
        ? answer.reason
        : isUnusable(answer.reason)
          ? 'unusable'
          : 'unavailable';
    return { claims: [], dropped: [], tokens: answer.tokens, because };
  }
  if (answer.value.claims.length === 0)
    return { claims: [], dropped: [], tokens: answer.tokens, because: 'none' };
  request.onCheck();
  const { articles, marker } = evidence;
  const context: CheckContext = {
    articles,
    marker,
    language,
    judge: deps.judge ?? null,
    guildId,
    deadlineAt,
  };
  const drafts = answer.value.claims.slice(0, MOST_CLAIMS + 2);
  const first = await checkDrafts(drafts, context);
  const final = await repair(deps, context, drafts, first.checked);
  const standing = final.checked.flatMap(result => (result.ok ? [result.claim] : []));
  const dropped = final.checked.flatMap((result, index) =>
    result.ok ? [] : [{ text: drafts[index]?.text ?? '', code: result.code }],
  );
  const answering = shortest(supports);
  const claims = withoutRepeats(standing.filter(claim => bears(claim, answering))).slice(0, MOST_CLAIMS);
  const tokens = addTokens(answer.tokens, addTokens(first.tokens, final.tokens));
  return { claims, dropped, tokens: tokens ?? NO_TOKENS, because: 'unusable' };
}

const isUnusable = (reason: string): boolean =>
  ['refused', 'filtered', 'malformed', 'truncated'].includes(reason);

/** The passages that answer, without those that only hold a shorter one that does. */
function shortest(supports: readonly Support[]): Support[] {
  const answering = supports.filter(({ answers }) => answers);
  return answering.filter(
    one =>
      !answering.some(other => other !== one && other.text.length < one.text.length && meets(one, other)),
  );
}

interface Place {
  articleId: number;
  start: number;
  text: string;
}

const meets = (one: Place, other: Place): boolean =>
  one.articleId === other.articleId &&
  one.start < other.start + other.text.length &&
  other.start < one.start + one.text.length;

/** True when a claim rests on a passage that answers; what else is true of the matter was not asked. */
const bears = (claim: Claim, answering: readonly Support[]): boolean =>
  claim.citations.some(({ articleId, start, quote }) =>
    answering.some(each => meets(each, { articleId, start, text: quote })),
  );
