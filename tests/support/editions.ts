import {
  type ArticleRef,
  type Brief,
  type Citation,
  type EditionContent,
  type EditionStory,
  NO_TOKENS,
} from '../../src/model.ts';

/** Small invented editions for tests of what readers see. */

export const article = (id: number, change: Partial<ArticleRef> = {}): ArticleRef => ({
  id,
  url: `https://outlet${id}.example/news/${id}`,
  title: `Title ${id}`,
  publisher: {
    key: `outlet${id}.example`,
    name: `Outlet ${id}`,
    family: `Outlet ${id}`,
    country: null,
    kind: 'independent',
  },
  credit: null,
  publishedAt: Date.UTC(2026, 10, 24, 6),
  firstSeenAt: Date.UTC(2026, 10, 24, 6, 5),
  language: 'en',
  paywalled: false,
  ...change,
});

export const cite = (articleId: number, quote = 'The navy took over the frigate.'): Citation => ({
  articleId,
  quote,
  start: 0,
});

export function story(
  change: Partial<Omit<EditionStory, 'brief'>> & { brief?: Partial<Brief> } = {},
): EditionStory {
  const { brief, ...rest } = change;
  return {
    storyId: 7,
    sources: [
      { family: 'Outlet 1', article: article(1), copies: [], labels: [] },
      { family: 'Outlet 2', article: article(2), copies: [article(3)], labels: ['wire_copy'] },
    ],
    topics: ['sea'],
    independentSources: 2,
    firstAt: Date.UTC(2026, 10, 24, 5),
    lastAt: Date.UTC(2026, 10, 24, 6),
    newClaims: null,
    ...rest,
    brief: {
      storyId: 7,
      language: 'en',
      writer: 'llm',
      headline: { text: 'Norland takes over its first frigate', kind: 'fact', citations: [cite(1)] },
      claims: [
        { text: 'The ship joined the fleet on Monday.', kind: 'fact', citations: [cite(1), cite(2)] },
        { text: 'It cost 410 million crowns.', kind: 'fact', citations: [cite(2)] },
      ],
      conflicts: [],
      dropped: [],
      tokens: NO_TOKENS,
      ...brief,
    },
  };
}

export const edition = (change: Partial<EditionContent> = {}): EditionContent => ({
  code: 'AB12CD34',
  zone: 'Europe/London',
  fromAt: Date.UTC(2026, 10, 23, 7),
  toAt: Date.UTC(2026, 10, 24, 7),
  stories: [story()],
  omitted: 0,
  dropped: [],
  tokens: NO_TOKENS,
  ...change,
});
