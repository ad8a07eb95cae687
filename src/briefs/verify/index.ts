import type { Sentence } from '../../articles/sentences.ts';
import type { Citation, Claim, ClaimKind } from '../../model.ts';
import { textOf, type VerifiableArticle } from './article.ts';
import type { Failure, VerifyCode } from './codes.ts';
import { compare } from './compare.ts';
import { type Account, accountOf, type Evidence, readPassage } from './evidence.ts';
import { locateIn } from './locate.ts';
import { likelyPassages } from './passage.ts';

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
    return failed(error);
  }
}

/**
 * As `verifyClaim`, for a claim that comes without quotes: it is checked against the sentences of its cited articles
 * that carry most of it, and those become its citations.
 */
export function verifyUnquoted(
  draft: Omit<ClaimDraft, 'quotes'>,
  cited: readonly VerifiableArticle[],
  options: VerifyOptions = {},
): Verdict {
  try {
    const refused = refuse(draft.text);
    if (refused) return { ok: false, ...refused };
    if (cited.length === 0) return { ok: false, code: 'quote_missing', detail: draft.text };
    const claim = accountOf(draft.text.trim());
    let first: Verdict = { ok: false, code: 'thin_quote', detail: draft.text };
    for (const [index, chosen] of likelyPassages(claim, cited).entries()) {
      const citations = chosen.map(({ article, quote, start }) => ({ articleId: article.id, quote, start }));
      const articles = chosen.map(({ article }) => article);
      const verdict = judge(draft, claim, citations, articles, options, false);
      if (verdict.ok) return verdict;
      if (index === 0) first = verdict;
    }
    return first;
  } catch (error) {
    return failed(error);
  }
}

/** What a passage's pronouns and "the ministry" may stand for: two sentences before it, and the article's first. */
function contextOf(article: VerifiableArticle, start: number): Account[] {
  const one = sentenceBefore(article, start);
  const two = one ? sentenceBefore(article, one.start) : null;
  const first = textOf(article).line(/\S/.exec(article.text)?.index ?? 0)[0];
  const texts = new Set([one?.text, two?.text, first && first.start < start ? first.text : undefined]);
  return [...texts].flatMap(text => (text === undefined ? [] : [readPassage(article, text)]));
}

/** The sentence before a place, in its own paragraph or at the end of the one before. */
function sentenceBefore(article: VerifiableArticle, start: number): Sentence | null {
  const before = article.text.slice(0, start).trimEnd().length;
  const last =
    before === 0
      ? undefined
      : textOf(article)
          .line(before - 1)
          .findLast(({ start: from }) => from < before);
  return last ?? null;
}

const failed = (error: unknown): Verdict => ({
  ok: false,
  code: 'checker_failed',
  detail: error instanceof Error ? error.message : 'unknown',
});

/** Links, mentions and markup: a model writes none of them. */
const ADDRESS = /https?:|www\.|\]\(|<[@#:!/a-z]|@everyone|@here/i;

function refuse(text: string): Failure | null {
  if (!text.trim() || text.length > MAX_CLAIM_LENGTH) return { code: 'empty', detail: text.slice(0, 80) };
  return ADDRESS.test(text) ? { code: 'address', detail: text.slice(0, 80) } : null;
}

function check(
  draft: ClaimDraft,
  articles: ReadonlyMap<number, VerifiableArticle>,
  options: VerifyOptions,
): Verdict {
  const refused = refuse(draft.text);
  if (refused) return { ok: false, ...refused };
  if (draft.quotes.length === 0) return { ok: false, code: 'quote_missing', detail: draft.text };
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
  // A passage word for word says what it says: nothing has to be read, and no reading may find fault with it.
  if (isVerbatim(draft.text, citations)) return accepted(draft, citations, crosses(cited, options));
  return judge(draft, accountOf(draft.text.trim()), citations, cited, options, true);
}

/** `cited[i]` is the article of `citations[i]`. */
function judge(
  draft: Omit<ClaimDraft, 'quotes'>,
  claim: Account,
  citations: Citation[],
  cited: readonly VerifiableArticle[],
  options: VerifyOptions,
  strict: boolean,
): Verdict {
  const crossing = crosses(cited, options);
  if (isVerbatim(draft.text, citations)) return accepted(draft, citations, crossing);
  const evidence = [...new Set(cited)].map((article): Evidence => {
    const quotes = citations.filter(({ articleId }) => articleId === article.id);
    return {
      article,
      passages: quotes.map(({ quote }) => readPassage(article, quote)),
      title: readPassage(article, article.title),
      context: quotes.flatMap(({ start }) => contextOf(article, start)),
    };
  });
  const failure = compare(claim, evidence, !crossing, strict);
  return failure ? { ok: false, ...failure } : accepted(draft, citations, crossing);
}

/** The claim is in another language than one of its articles. */
const crosses = (cited: readonly VerifiableArticle[], { language }: VerifyOptions): boolean =>
  language !== undefined && cited.some(article => article.language !== language);

const accepted = (
  { text, kind = 'fact' }: Omit<ClaimDraft, 'quotes'>,
  citations: Citation[],
  needsJudge: boolean,
): Verdict => ({ ok: true, claim: { text: text.trim(), kind, citations }, needsJudge });

/** The claim is its only passage, word for word. */
function isVerbatim(text: string, [citation, ...others]: readonly Citation[]): boolean {
  return citation !== undefined && others.length === 0 && spaced(text) === spaced(citation.quote);
}

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');
