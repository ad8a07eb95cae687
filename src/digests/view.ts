import { primary } from '../briefs/language.ts';
import { translate } from '../i18n/index.ts';
import { labelsOf } from '../stories/labels.ts';
import { isTopic } from '../stories/topics.ts';
import type { ArticleRef, Claim, EditionStory, SourceLabel } from '../model.ts';
import { isolate } from './isolate.ts';

/** A story as a reader sees it, the same on every surface: claims with numbers, numbered links, labels in words. */
export interface StoryView {
  storyId: number;
  headline: string;
  headlineMarks: number[];
  labels: string[];
  /** What is new first, where the story was shown before. */
  claims: { text: string; marks: number[]; isNew: boolean }[];
  conflicts: { what: string; values: { value: string; mark: number }[] }[];
  sources: SourceView[];
  /** Outlets in the story that no claim cites, by name. */
  alsoReportedBy: string[];
}

export interface SourceView {
  mark: number;
  name: string;
  url: string;
  notes: string[];
}

/** How much of a story is shown; all of it where nothing is said. */
export interface StoryRoom {
  claims?: number;
  /** Numbers at one claim. */
  marks?: number;
  /** A claim longer than this is left out: cutting it could turn its meaning. */
  claimLength?: number;
}

/** Numbers the cited articles in the order in which a reader meets them. */
export function viewStory(story: EditionStory, locale: string, room: StoryRoom = {}): StoryView {
  const { brief } = story;
  const articles = articlesOf(story);
  const marks = new Map<number, number>();
  const markOf = (articleId: number): number => {
    const known = marks.get(articleId) ?? marks.size + 1;
    marks.set(articleId, known);
    return known;
  };
  const marksOf = ({ citations }: Claim) => {
    const cited = new Set(citations.map(({ articleId }) => articleId).filter(id => articles.has(id)));
    return [...cited].slice(0, room.marks).map(markOf);
  };

  const headlineMarks = marksOf(brief.headline);
  const claims = chosenClaims(story, room).map(({ claim, isNew }) => ({
    text: isolate(claim.text),
    marks: marksOf(claim),
    isNew,
  }));
  const conflicts = brief.conflicts.map(({ what, values }) => ({
    what: isolate(what),
    values: values.map(({ value, citation }) => ({
      value: isolate(value),
      mark: markOf(citation.articleId),
    })),
  }));
  const sources = [...marks.entries()].flatMap(([articleId, mark]) => {
    const cited = articles.get(articleId);
    return cited ? [{ mark, ...sourceLine(cited.article, cited.labels, locale) }] : [];
  });
  const cited = new Set([...marks.keys()].flatMap(id => articles.get(id)?.article.publisher.name ?? []));
  const names = new Set([...articles.values()].map(({ article }) => article.publisher.name));
  return {
    storyId: story.storyId,
    headline: isolate(brief.headline.text),
    headlineMarks,
    labels: storyLabels(story, locale),
    claims,
    conflicts,
    sources,
    alsoReportedBy: [...names].filter(name => !cited.has(name)).map(isolate),
  };
}

/** The articles of a story by id, each with the labels of its source. */
export const articlesOf = (
  story: EditionStory,
): Map<number, { article: ArticleRef; labels: SourceLabel[] }> =>
  new Map(
    story.sources.flatMap(({ article, copies, labels }) =>
      [article, ...copies].map(each => [each.id, { article: each, labels }] as const),
    ),
  );

function chosenClaims(
  { brief, newClaims }: EditionStory,
  { claims: most = brief.claims.length, claimLength = Number.POSITIVE_INFINITY }: StoryRoom,
): { claim: Claim; isNew: boolean }[] {
  const all = brief.claims.map((claim, index) => ({ claim, isNew: newClaims?.includes(index) ?? false }));
  return [...all.filter(({ isNew }) => isNew), ...all.filter(({ isNew }) => !isNew)]
    .filter(({ claim }) => claim.text.length <= claimLength)
    .slice(0, most);
}

/** An article's publisher as a link, with what a reader should know before opening it. */
export function sourceLine(
  article: ArticleRef,
  labels: readonly SourceLabel[],
  locale: string,
): Omit<SourceView, 'mark'> {
  const { language, paywalled, credit, publisher } = article;
  const known = paywalled && !labels.includes('paywalled') ? [...labels, 'paywalled' as const] : labels;
  const notes = [
    ...known.map(label => translate(locale, `labels.source_${label}`)),
    ...(credit ? [translate(locale, 'digests.credit', { agency: isolate(credit.agency) })] : []),
    ...(language !== null && primary(language) !== primary(locale) ? [nameOf(language, locale)] : []),
  ];
  return { name: isolate(publisher.name), url: article.url, notes };
}

/** A language by the name that the reader's language has for it. */
function nameOf(language: string, locale: string): string {
  try {
    return namesIn(locale).of(language) ?? language;
  } catch {
    return language;
  }
}

/** Made once for each language: making one takes longer than a whole story. */
const names = new Map<string, Intl.DisplayNames>();
function namesIn(locale: string): Intl.DisplayNames {
  const made = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  names.set(locale, made);
  return made;
}

const storyLabels = (story: EditionStory, locale: string): string[] => [
  ...labelsOf(story).map(({ code, count }) => translate(locale, `labels.${code}`, { count })),
  ...(primary(story.brief.language) === primary(locale) ? [] : [nameOf(story.brief.language, locale)]),
];

/** The heading under which a story stands: its first topic. */
export const topicOf = ({ topics }: EditionStory, locale: string): string => {
  const known = topics.find(isTopic);
  return translate(locale, known ? `topics.${known}` : 'topics.other');
};
