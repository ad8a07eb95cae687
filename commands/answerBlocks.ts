import type { Answer, AnswerStep } from '../src/answers/answer.ts';
import { translate } from '../src/i18n/index.ts';
import type { ArticleRef, Claim, Source } from '../src/model.ts';
import type { Block, Inline } from './command.ts';

/** An answer as blocks: claims with numbered links, where reports differ, what was looked at. */
export function answerBlocks(question: string, answer: Answer, locale: string): Block[] {
  const heading: Block = { type: 'heading', text: question };
  return answer.answered
    ? [heading, ...answeredBlocks(answer, locale)]
    : [heading, ...declinedBlocks(answer, locale)];
}

/** What is shown while an answer comes along. */
export function stepText(step: AnswerStep, locale: string): string {
  if (step.step === 'searching') return translate(locale, 'answers.searching', { articles: step.articles });
  return translate(locale, step.step === 'writing' ? 'answers.writing' : 'answers.checking');
}

function answeredBlocks(answer: Answer, locale: string): Block[] {
  const marks = new Map<number, number>();
  for (const { articleId } of answer.claims.flatMap(claim => claim.citations))
    if (!marks.has(articleId)) marks.set(articleId, marks.size + 1);
  for (const { citation } of answer.conflicts.flatMap(({ values }) => values))
    if (!marks.has(citation.articleId)) marks.set(citation.articleId, marks.size + 1);
  const articles = new Map(articlesOf(answer.sources).map(({ article }) => [article.id, article]));
  const mark = (articleId: number): Inline => {
    const article = articles.get(articleId);
    const label = `[${marks.get(articleId) ?? 0}]`;
    return article ? { link: label, url: article.url } : label;
  };
  const claim = ({ text, citations }: Claim): Inline[] => [
    `${text} `,
    ...[...new Set(citations.map(({ articleId }) => articleId))].map(mark),
  ];
  const conflicts = answer.conflicts.map(({ what, values }): Inline[] => [
    `${translate(locale, 'digests.conflict', { what })} `,
    ...values.flatMap(({ value, citation }, index): Inline[] => [
      `${index > 0 ? ' · ' : ''}${value} `,
      mark(citation.articleId),
    ]),
  ]);
  const notes: Inline[] = [
    ...(answer.asOfAt === null
      ? []
      : [`${translate(locale, 'answers.as_of')} `, { time: answer.asOfAt, style: 'full' as const }, '. ']),
    answer.extractiveBecause === null
      ? translate(locale, 'answers.how_checked')
      : translate(locale, `brief.extractive.${answer.extractiveBecause}`),
  ];
  return [
    { type: 'list', items: answer.claims.map(claim) },
    ...(conflicts.length > 0 ? [{ type: 'list' as const, items: conflicts }] : []),
    { type: 'list', items: sourceLines(answer.sources, marks, locale) },
    { type: 'note', text: notes },
  ];
}

function declinedBlocks({ searched, sources }: Answer, locale: string): Block[] {
  if (searched.articles === 0 || searched.sinceAt === null)
    return [{ type: 'paragraph', text: [translate(locale, 'answers.nothing_stored')] }];
  const looked: Inline[] = [
    `${translate(locale, 'answers.not_in_there', { articles: searched.articles })} `,
    { time: searched.sinceAt, style: 'date' },
    '.',
  ];
  const closest = articlesOf(sources).map(({ article }): Inline[] => articleLine(article));
  return [
    { type: 'paragraph', text: looked },
    ...(closest.length > 0
      ? [
          { type: 'paragraph' as const, text: [translate(locale, 'answers.closest')] },
          { type: 'list' as const, items: closest.slice(0, 3) },
        ]
      : []),
  ];
}

const articlesOf = (sources: readonly Source[]) =>
  sources.flatMap(({ article, copies, labels }) =>
    [article, ...copies].map(each => ({ article: each, labels })),
  );

function sourceLines(
  sources: readonly Source[],
  marks: ReadonlyMap<number, number>,
  locale: string,
): Inline[][] {
  return articlesOf(sources)
    .filter(({ article }) => marks.has(article.id))
    .sort((a, b) => (marks.get(a.article.id) ?? 0) - (marks.get(b.article.id) ?? 0))
    .map(({ article, labels }) => [
      `[${marks.get(article.id)}] `,
      ...articleLine(article),
      ...labels.map(label => ` · ${translate(locale, `labels.source_${label}`)}`),
    ]);
}

/** Outlet, title with its link, date. */
export const articleLine = (article: ArticleRef): Inline[] => [
  `${article.publisher.name}: `,
  { link: article.title, url: article.url },
  ' · ',
  { time: article.publishedAt ?? article.firstSeenAt, style: 'date' },
];
