import type { Article, Claim, ClaimKind, Source } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { overtaken } from './conflicts.ts';
import { likeness, novelty, recency, type Salience, type Weighed, weigh } from './salience.ts';
import { termsOf } from './terms.ts';
import { verifyClaim } from './verify/index.ts';

/** A headline and sentences, all verbatim. */
export interface Extract {
  headline: Claim;
  claims: Claim[];
}

/** A sentence that repeats more than this share of what is shown already is left out. */
const REPEATED = 0.72;
/** Two sentences that share so much of what either says tell the same thing in two outlets' words. */
const ALIKE = 0.62;
/** Below this share of the best sentence's score a sentence is beside the point. */
const BESIDE = 0.3;
const HEADLINE_LENGTH = 200;

/**
 * Writes a brief out of the articles' own sentences: central, each adding something, from different sources where
 * they have it. The headline is an article's title when a passage of that article carries it (it is held to the same
 * check as any claim), else the best short sentence.
 */
export function extract(sources: readonly Source[], most: number): Extract {
  const articles = sources.map(source => source.article);
  const old = overtaken(sources);
  const salience = aged(weigh(articles), old);
  const byId = new Map(articles.map(article => [article.id, article]));
  const claims = pick(salience, most).flatMap(({ candidate }) => {
    const article = byId.get(candidate.articleId);
    return article ? (asClaim(candidate, article) ?? []) : [];
  });
  return { headline: headlineOf(sources, salience, claims, old), claims };
}

/** A count that a newer report has overtaken is not news any more. */
const OVERTAKEN = 0.4;

function aged({ weighed, weightOf }: Salience, old: ReadonlySet<Candidate>): Salience {
  const again = weighed.map(({ candidate, score }) => ({
    candidate,
    score: old.has(candidate) ? score * OVERTAKEN : score,
  }));
  return { weighed: again.toSorted((a, b) => b.score - a.score), weightOf };
}

/** Greedy: the best sentence by score times novelty, until nothing new and central is left. */
function pick({ weighed, weightOf }: Salience, most: number): Weighed[] {
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
      if (picked.some(each => isRetold(each.candidate, candidate, weightOf))) continue;
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

/** One outlet seldom says a thing twice; two outlets often do. */
const isRetold = (shown: Candidate, candidate: Candidate, weightOf: Salience['weightOf']): boolean =>
  shown.articleId !== candidate.articleId && likeness(shown, candidate, weightOf) >= ALIKE;

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
  { weighed, weightOf }: Salience,
  claims: readonly Claim[],
  old: ReadonlySet<Candidate>,
): Claim {
  const current = weighed.filter(({ candidate }) => !old.has(candidate));
  for (const article of titlesByWorth(sources, weightOf)) {
    const title = titleClaim(article, current);
    if (title) return title;
  }
  const short = claims.find(({ text }) => text.length <= HEADLINE_LENGTH) ?? claims[0];
  if (short) return short;
  const [first] = sources;
  if (!first) throw new Error('a story without articles cannot be written');
  return bareHeadline(first.article);
}

/** Articles by how well their title names the story: central words, new, and not one side's own wording. */
function titlesByWorth(sources: readonly Source[], weightOf: (term: string) => number): Article[] {
  const fresh = recency(sources.map(({ article }) => article));
  const worth = ({ article }: Source): number => {
    const terms = termsOf(cleanTitle(article), article.language);
    let sum = 0;
    for (const term of terms) sum += weightOf(term);
    const own = article.publisher.kind === 'state_media' || article.publisher.kind === 'official' ? 0.5 : 1;
    const coloured = /^(?:how|why|what|who|where|when|inside|explainer|opinion|analysis)\b|:\s|['‘"“]/i.test(
      article.title,
    );
    return (
      (sum / Math.sqrt(Math.max(6, terms.size))) * (fresh.get(article.id) ?? 1) * own * (coloured ? 0.7 : 1)
    );
  };
  return sources.toSorted((a, b) => worth(b) - worth(a)).map(({ article }) => article);
}

/** The article's title, cited to the passage that carries it; null when no passage does. */
function titleClaim(article: Article, weighed: readonly Weighed[]): Claim | null {
  const text = cleanTitle(article);
  if (text.length < 15 || text.length > HEADLINE_LENGTH || /[?…]$/.test(text)) return null;
  const terms = termsOf(text, article.language);
  const own = weighed.filter(({ candidate }) => candidate.articleId === article.id);
  const single = own
    .map(({ candidate }) => ({
      candidate,
      shared: [...terms].filter(term => candidate.terms.has(term)).length,
    }))
    .filter(({ shared }) => shared >= Math.min(3, Math.ceil(terms.size / 2)))
    .sort((a, b) => b.shared - a.shared || a.candidate.index - b.candidate.index)
    .slice(0, 3);
  // A title must not be its own witness.
  const untitled = new Map([[article.id, { ...article, title: '' }]]);
  const passages = [...single.map(({ candidate }) => candidate.text), opening(article, own)];
  for (const quote of passages) {
    const quotes = [{ articleId: article.id, quote }];
    const verdict = verifyClaim({ text, kind: kindOf(text, article), quotes }, untitled);
    if (verdict.ok) return verdict.claim;
  }
  return null;
}

/** The first three sentences as one passage: a title often sums them up. */
function opening({ text }: Article, weighed: readonly Weighed[]): string {
  const first = weighed.map(({ candidate }) => candidate).filter(({ index }) => index < 3);
  const start = Math.min(...first.map(candidate => candidate.start));
  const end = Math.max(...first.map(candidate => candidate.start + candidate.text.length));
  return first.length === 0 ? '' : text.slice(start, end);
}

/** Without the outlet's name that some feeds append and the agency that some put first. */
function cleanTitle({ title, publisher }: Article): string {
  const bare = title.trim().replace(/^By \p{Lu}[\p{L} ]{1,30}:\s+/u, '');
  const [, head, tail] = /^(.*\S)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(bare) ?? [];
  const isOutlet = tail !== undefined && publisher.name.toLowerCase().includes(tail.toLowerCase());
  return head !== undefined && isOutlet ? head : bare;
}

/** For an article with nothing to quote (a stub): its title, with no passage to stand on. */
const bareHeadline = (article: Article): Claim => ({
  text: cleanTitle(article),
  kind: 'fact',
  citations: [],
});
