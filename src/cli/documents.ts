import type { Answer } from '../answers/answer.ts';
import type { ArticleRef, Citation, Claim, EditionContent, EditionStory, Source } from '../model.ts';

/** The JSON documents of the command line: a contract that others build on. */

export interface CitationDocument {
  articleId: number;
  publisher: string;
  url: string;
  quote: string;
}

export interface ClaimDocument {
  text: string;
  citations: CitationDocument[];
}

export const storyDocument = (story: EditionStory) => {
  const cite = citer(story.sources);
  const claim = ({ text, citations }: Claim): ClaimDocument => ({ text, citations: citations.map(cite) });
  const claims = story.brief.claims.map(claim);
  return {
    id: story.storyId,
    headline: claim(story.brief.headline),
    writer: story.brief.writer,
    claims,
    sources: sourceDocuments(story.sources),
    independentSources: story.independentSources,
    topics: story.topics,
    conflicts: story.brief.conflicts.map(({ what, values }) => ({
      what,
      values: values.map(({ value, citation }) => ({ value, citations: [cite(citation)] })),
    })),
    changes: (story.newClaims ?? []).flatMap(index => claims[index] ?? []),
  };
};

const sourceDocuments = (sources: readonly Source<ArticleRef>[]) =>
  sources.flatMap(({ article, copies, labels }) =>
    [article, ...copies].map((each, index) => ({
      publisher: each.publisher.name,
      url: each.url,
      credit: each.credit?.agency ?? null,
      labels: index === 0 ? labels : [...new Set([...labels, 'wire_copy' as const])],
    })),
  );

/** For a declined question `sources` is what comes closest. */
export const answerDocument = (answer: Answer) => {
  const cite = citer(answer.sources);
  return {
    answered: answer.answered,
    claims: answer.claims.map(
      ({ text, citations }): ClaimDocument => ({ text, citations: citations.map(cite) }),
    ),
    sources: sourceDocuments(answer.sources),
    conflicts: answer.conflicts.map(({ what, values }) => ({
      what,
      values: values.map(({ value, citation }) => ({ value, citations: [cite(citation)] })),
    })),
    writer: answer.writer,
    dropped: answer.dropped,
    searched: {
      articles: answer.searched.articles,
      since: answer.searched.sinceAt === null ? null : new Date(answer.searched.sinceAt).toISOString(),
    },
    asOf: answer.asOfAt === null ? null : new Date(answer.asOfAt).toISOString(),
    tokens: answer.tokens,
  };
};

export const editionDocument = (content: EditionContent) => ({
  stories: content.stories.map(storyDocument),
  omitted: content.omitted,
  dropped: content.dropped,
  tokens: content.tokens,
});

function citer(sources: readonly Source<ArticleRef>[]): (citation: Citation) => CitationDocument {
  const articles = new Map<number, ArticleRef>(
    sources.flatMap(({ article, copies }) => [article, ...copies].map(each => [each.id, each] as const)),
  );
  return ({ articleId, quote }) => {
    const article = articles.get(articleId);
    return { articleId, publisher: article?.publisher.name ?? '', url: article?.url ?? '', quote };
  };
}
