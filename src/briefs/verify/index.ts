import type { Citation, Claim, ClaimKind } from '../../model.ts';
import { textOf, type VerifiableArticle, wordsOf } from './article.ts';
import type { Failure, VerifyCode } from './codes.ts';
import { locateIn } from './locate.ts';
import { tokenize } from './tokens.ts';

export type { VerifiableArticle } from './article.ts';
export { type Failure, VERIFY_CODES, type VerifyCode, verifyMessage } from './codes.ts';
export { type Located, locateQuote } from './locate.ts';

/** A claim as a writer hands it over: not yet trusted. */
export interface ClaimDraft {
  text: string;
  kind?: ClaimKind;
  quotes: { articleId: number; quote: string }[];
}

export interface VerifyOptions {
  /** The language that the claim is written in (BCP 47); the cited articles' own when absent. */
  language?: string;
}

export type Verdict =
  /** `needsJudge`: only part of the claim can be checked by rules (it crosses languages). */
  { ok: true; claim: Claim; needsJudge: boolean } | { ok: false; code: VerifyCode; detail: string };

/** Longer is no longer one sentence. */
const MAX_CLAIM_LENGTH = 600;

/**
 * Checks one claim against the passages that it cites. Never throws: a check that fails to run is a failed check.
 */
export function verifyClaim(
  draft: ClaimDraft,
  articles: ReadonlyMap<number, VerifiableArticle>,
  options: VerifyOptions = {},
): Verdict {
  try {
    return check(draft, articles, options);
  } catch (error) {
    return { ok: false, code: 'checker_failed', detail: error instanceof Error ? error.message : 'unknown' };
  }
}

function check(
  draft: ClaimDraft,
  articles: ReadonlyMap<number, VerifiableArticle>,
  options: VerifyOptions,
): Verdict {
  const text = draft.text.trim();
  if (!text || text.length > MAX_CLAIM_LENGTH) return { ok: false, code: 'empty', detail: text.slice(0, 80) };
  if (draft.quotes.length === 0) return { ok: false, code: 'quote_missing', detail: text };
  const citations: Citation[] = [];
  const cited: VerifiableArticle[] = [];
  for (const { articleId, quote } of draft.quotes) {
    const article = articles.get(articleId);
    if (!article) return { ok: false, code: 'id_unknown', detail: String(articleId) };
    const found = locateIn(article.text, textOf(article), quote);
    if (typeof found === 'string') return { ok: false, code: `quote_${found}`, detail: quote };
    citations.push({ articleId, ...found });
    cited.push(article);
  }
  const failure = compare(
    text,
    citations.map(({ quote }) => quote),
    cited,
  );
  if (failure) return { ok: false, ...failure };
  const language = options.language;
  const crosses = language !== undefined && cited.some(article => article.language !== language);
  return { ok: true, claim: { text, kind: draft.kind ?? 'fact', citations }, needsJudge: crosses };
}

function compare(text: string, quotes: string[], cited: VerifiableArticle[]): Failure | null {
  const words = new Set(
    [...quotes, ...cited.flatMap(({ title, publisher }) => [title, publisher.name])].flatMap(wordsOf),
  );
  const tokens = tokenize(text);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'number' && !words.has(token.word)) return { code: 'number', detail: token.text };
    const named = token.capital && index > 0 && tokens[index - 1]?.kind === 'word';
    if (named && !words.has(token.word)) return { code: 'name', detail: token.text };
  }
  const joined = quotes.map(quote => ` ${wordsOf(quote).join(' ')} `);
  for (const [, quotation = ''] of text.matchAll(/["“]([^"”]+)["”]/g)) {
    const needle = ` ${wordsOf(quotation).join(' ')} `;
    if (!joined.some(quote => quote.includes(needle)))
      return { code: 'quotation_altered', detail: quotation };
  }
  return null;
}
