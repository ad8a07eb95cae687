import type { Article, Claim, ClaimKind, Source } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { novelty, type Weighed, weigh } from './salience.ts';
import { termsOf } from './terms.ts';
import { verifyClaim } from './verify/index.ts';

/** A headline and sentences, all verbatim. */
export interface Extract {
  headline: Claim;
  claims: Claim[];
}

/** A sentence that repeats more than this share of what is shown already is left out. */
const REPEATED = 0.6;
/** Below this share of the best sentence's score a sentence is beside the point. */
const BESIDE = 0.2;
const HEADLINE_LENGTH = 200;

/**
 * Writes a brief out of the articles' own sentences: central, each adding something, from different sources where
 * they have it. The headline is an article's title when a passage of that article carries it (it is held to the same
 * check as any claim), else the best short sentence.
 */
export function extract(sources: readonly Source[], most: number): Extract {
  const articles = sources.map(source => source.article);
  const { weighed, weightOf } = weigh(articles);
  const byId = new Map(articles.map(article => [article.id, article]));
  const claims = pick(weighed, weightOf, most).flatMap(({ candidate }) => {
    const article = byId.get(candidate.articleId);
    return article ? (asClaim(candidate, article) ?? []) : [];
  });
  return { headline: headlineOf(sources, weighed, claims), claims };
}

/** Greedy: the best sentence by score times novelty, until nothing new and central is left. */
function pick(weighed: readonly Weighed[], weightOf: (term: string) => number, most: number): Weighed[] {
  const best = weighed[0]?.score ?? 0;
  const left = weighed.filter(({ score }) => score >= best * BESIDE);
  const picked: Weighed[] = [];
  const shown = new Set<string>();
  const used = new Map<number, number>();
  while (picked.length < most && left.length > 0) {
    let choice = -1;
    let value = 0;
    for (const [index, { candidate, score }] of left.entries()) {
      const fresh = novelty(candidate, shown, weightOf);
      if (picked.length > 0 && fresh < 1 - REPEATED) continue;
      // A source that has spoken gives way to one that has not, unless it says much more.
      const worth = score * fresh * 0.8 ** (used.get(candidate.articleId) ?? 0);
      if (worth > value) [choice, value] = [index, worth];
    }
    const [next] = choice < 0 ? [] : left.splice(choice, 1);
    if (!next) break;
    picked.push(next);
    used.set(next.candidate.articleId, (used.get(next.candidate.articleId) ?? 0) + 1);
    for (const term of next.candidate.terms) shown.add(term);
  }
  return picked;
}

/** The sentence as a claim, or null when the check does not find it in its article after all. */
function asClaim({ text }: Pick<Candidate, 'text'>, article: Article): Claim | null {
  const quotes = [{ articleId: article.id, quote: text }];
  const verdict = verifyClaim(
    { text, kind: kindOf(text, article), quotes },
    new Map([[article.id, article]]),
  );
  return verdict.ok ? verdict.claim : null;
}

const SAYS =
  /\b(?:said|says|told|announced|claimed|according to|stated|denied|warned|accused|alleged|insisted|confirmed|reported)\b/i;

/** What officials and state media print is what they say, even where they do not write 'said'. */
function kindOf(text: string, { publisher }: Article): ClaimKind {
  const speaks = publisher.kind === 'state_media' || publisher.kind === 'official';
  return speaks || SAYS.test(text) ? 'said' : 'fact';
}

function headlineOf(
  sources: readonly Source[],
  weighed: readonly Weighed[],
  claims: readonly Claim[],
): Claim {
  const independent = sources.filter(
    ({ article }) => article.publisher.kind === 'independent' || article.publisher.kind === 'wire',
  );
  for (const { article } of [...independent, ...sources.filter(source => !independent.includes(source))]) {
    const title = titleClaim(article, weighed);
    if (title) return title;
  }
  const short = claims.find(({ text }) => text.length <= HEADLINE_LENGTH) ?? claims[0];
  if (short) return short;
  const [first] = sources;
  if (!first) throw new Error('a story without articles cannot be written');
  return bareHeadline(first.article);
}

/** The article's title, cited to the passage that carries it; null when no passage does. */
function titleClaim(article: Article, weighed: readonly Weighed[]): Claim | null {
  const text = cleanTitle(article);
  if (text.length < 15 || text.length > HEADLINE_LENGTH || /[?…]$/.test(text)) return null;
  const terms = termsOf(text, article.language);
  const own = weighed.filter(({ candidate }) => candidate.articleId === article.id);
  const passages = own
    .map(({ candidate }) => ({
      candidate,
      shared: [...terms].filter(term => candidate.terms.has(term)).length,
    }))
    .filter(({ shared }) => shared >= Math.min(3, Math.ceil(terms.size / 2)))
    .sort((a, b) => b.shared - a.shared || a.candidate.index - b.candidate.index)
    .slice(0, 3);
  for (const { candidate } of passages) {
    const quotes = [{ articleId: article.id, quote: candidate.text }];
    const verdict = verifyClaim(
      { text, kind: kindOf(text, article), quotes },
      new Map([[article.id, article]]),
    );
    if (verdict.ok) return verdict.claim;
  }
  return null;
}

/** Without the outlet's name that some feeds append. */
function cleanTitle({ title, publisher }: Article): string {
  const [, head, tail] = /^(.*\S)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title.trim()) ?? [];
  const isOutlet = tail !== undefined && publisher.name.toLowerCase().includes(tail.toLowerCase());
  return head !== undefined && isOutlet ? head : title.trim();
}

/** For an article with nothing to quote (a stub): its title, with no passage to stand on. */
const bareHeadline = (article: Article): Claim => ({
  text: cleanTitle(article),
  kind: 'fact',
  citations: [],
});
