import { translate } from '../i18n/index.ts';
import { labelsOf } from '../stories/labels.ts';
import type { ArticleRef, Claim, EditionStory, SourceLabel } from '../model.ts';

/** A story as a reader sees it, the same on every surface: claims with numbers, numbered links, labels in words. */
export interface StoryView {
  storyId: number;
  headline: string;
  headlineMarks: number[];
  labels: string[];
  claims: { text: string; marks: number[]; isNew: boolean }[];
  conflicts: { what: string; values: { value: string; mark: number }[] }[];
  sources: { mark: number; name: string; url: string; notes: string[] }[];
  /** Outlets in the story that no claim cites, by name. */
  alsoReportedBy: string[];
}

/** Numbers the cited articles in the order in which a reader meets them. */
export function viewStory(story: EditionStory, locale: string): StoryView {
  const { brief } = story;
  const articles = new Map(
    story.sources.flatMap(({ article, copies, labels }) =>
      [article, ...copies].map(each => [each.id, { article: each, labels }] as const),
    ),
  );
  const marks = new Map<number, number>();
  const markOf = (articleId: number): number => {
    const known = marks.get(articleId) ?? marks.size + 1;
    marks.set(articleId, known);
    return known;
  };
  const marksOf = (claim: Claim) => [...new Set(claim.citations.map(citation => markOf(citation.articleId)))];

  const claims = brief.claims.map((claim, index) => ({
    text: claim.text,
    marks: marksOf(claim),
    isNew: story.newClaims?.includes(index) ?? false,
  }));
  const conflicts = brief.conflicts.map(({ what, values }) => ({
    what,
    values: values.map(({ value, citation }) => ({ value, mark: markOf(citation.articleId) })),
  }));
  const headlineMarks = marksOf(brief.headline);
  const sources = [...marks.entries()].flatMap(([articleId, mark]) => {
    const cited = articles.get(articleId);
    return cited ? [{ mark, ...sourceLine(cited.article, cited.labels, locale) }] : [];
  });
  const citedFamilies = new Set(
    [...marks.keys()].flatMap(id => articles.get(id)?.article.publisher.name ?? []),
  );
  const alsoReportedBy = [
    ...new Set([...articles.values()].map(({ article }) => article.publisher.name)),
  ].filter(name => !citedFamilies.has(name));
  return {
    storyId: story.storyId,
    headline: brief.headline.text,
    headlineMarks,
    labels: storyLabels(story, locale),
    claims,
    conflicts,
    sources,
    alsoReportedBy,
  };
}

function sourceLine(article: ArticleRef, labels: SourceLabel[], locale: string) {
  const notes = [
    ...labels.map(label => translate(locale, `labels.source_${label}`)),
    ...(article.credit ? [translate(locale, 'digests.credit', { agency: article.credit.agency })] : []),
    ...(article.language && article.language !== 'en' ? [article.language] : []),
  ];
  return { name: article.publisher.name, url: article.url, notes };
}

const storyLabels = (story: EditionStory, locale: string): string[] =>
  labelsOf(story).map(({ code, count }) => translate(locale, `labels.${code}`, { count }));
