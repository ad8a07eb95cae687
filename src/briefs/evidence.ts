import { withoutSpecialTokens } from '../llm/specialTokens.ts';
import type { Article, Random, Source } from '../model.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Weighed, weigh } from './salience.ts';
import { termsOf } from './terms.ts';

/** What the model is shown of a story: passages of its independent sources, within a budget. */
export interface Evidence {
  /** The articles that may be cited: a closed set. */
  articles: Article[];
  /** Stands before each line of an article's text; does not occur in any of them. */
  marker: string;
  /** The passages as the prompt shows them. */
  text: string;
}

/** Characters of article text in one pack: about nine hundred tokens of English. */
export const EVIDENCE_CHARS = 3600;
const MOST_SOURCES = 6;
const FEWEST_CHARS = 450;

/** Builds the pack: each source gets a share, the share goes to its most central sentences in their own order. */
export function packEvidence(sources: readonly Source[], random: Random): Evidence {
  const articles = sources.slice(0, MOST_SOURCES).map(source => source.article);
  const labels = new Map(sources.map(source => [source.article.id, source.labels]));
  const { weighed } = weigh(articles);
  const marker = freshMarker(articles, random);
  const share = Math.max(FEWEST_CHARS, Math.floor(EVIDENCE_CHARS / Math.max(1, articles.length)));
  const parts = articles.map(article => {
    const own = weighed.filter(({ candidate }) => candidate.articleId === article.id);
    return showArticle(article, labels.get(article.id) ?? [], within(own, share), marker);
  });
  return { articles, marker, text: parts.join('\n\n') };
}

/** The best sentences that fit, in the order of the article. At least one. */
function within(weighed: readonly Weighed[], share: number): Candidate[] {
  const chosen: Candidate[] = [];
  let used = 0;
  for (const { candidate } of weighed) {
    if (chosen.length > 0 && used + candidate.text.length > share) continue;
    chosen.push(candidate);
    used += candidate.text.length;
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const NEIGHBOURHOOD_CHARS = 900;

/** The sentences of an article that some texts are about, each with its neighbours: what a mended claim can rest on. */
export function neighbourhood(article: Article, texts: readonly string[]): Candidate[] {
  const candidates = candidatesOf(article);
  const wanted = texts.map(text => termsOf(text, article.language));
  const shared = ({ terms }: Candidate) =>
    Math.max(...wanted.map(about => [...about].filter(term => terms.has(term)).length));
  const chosen = new Set<Candidate>();
  let used = 0;
  for (const best of [...candidates].sort((a, b) => shared(b) - shared(a))) {
    for (const near of candidates.slice(Math.max(0, best.index - 1), best.index + 2)) {
      if (chosen.has(near)) continue;
      if (chosen.size > 0 && used + near.text.length > NEIGHBOURHOOD_CHARS) continue;
      chosen.add(near);
      used += near.text.length;
    }
    if (used > NEIGHBOURHOOD_CHARS - 100) break;
  }
  return [...chosen].sort((a, b) => a.start - b.start);
}

/** An article as the prompt shows it. Every line that strangers wrote begins with the marker. */
export function showArticle(
  article: Article,
  labels: readonly string[],
  passages: readonly Candidate[],
  marker: string,
): string {
  const date = new Date(article.publishedAt ?? article.firstSeenAt).toISOString().slice(0, 10);
  const about = [oneLine(article.publisher.name), date, ...labels.map(label => label.replace('_', ' '))];
  const lines = [`${marker}| Title: ${oneLine(article.title)}`];
  for (const [at, { text, index }] of passages.entries()) {
    if (at > 0 && index !== (passages[at - 1]?.index ?? 0) + 1) lines.push(`${marker}| (…)`);
    lines.push(`${marker}| ${oneLine(text)}`);
  }
  return [`[${marker} article ${article.id}: ${about.join(', ')}]`, ...lines, `[${marker} end]`].join('\n');
}

/** Text of strangers as one line of a prompt. */
export const oneLine = (text: string): string => withoutSpecialTokens(text).replace(/\s+/g, ' ').trim();

const ALPHABET = 'bcdfghjkmnpqrstvwxz23456789';

/** A word that nobody can guess and that no article holds. */
export function freshMarker(articles: readonly Pick<Article, 'text' | 'title'>[], random: Random): string {
  for (;;) {
    const letters = Array.from({ length: 8 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? 'z');
    const marker = letters.join('');
    if (!articles.some(({ text, title }) => `${title}\n${text}`.toLowerCase().includes(marker)))
      return marker;
  }
}

/** A quote without the marker, should the model have copied it along. */
export function withoutMarker(text: string, marker: string): string {
  return text.replaceAll(new RegExp(`\\s*${marker}\\s*\\|\\s*`, 'g'), ' ').trim();
}
