import type { ArticleRef, Citation, Claim, EditionContent, EditionStory } from '../model.ts';

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
  const cite = citer(story);
  const claim = ({ text, citations }: Claim): ClaimDocument => ({ text, citations: citations.map(cite) });
  const claims = story.brief.claims.map(claim);
  return {
    id: story.storyId,
    headline: claim(story.brief.headline),
    writer: story.brief.writer,
    claims,
    sources: story.sources.flatMap(({ article, copies, labels }) =>
      [article, ...copies].map((each, index) => ({
        publisher: each.publisher.name,
        url: each.url,
        credit: each.credit?.agency ?? null,
        labels: index === 0 ? labels : [...new Set([...labels, 'wire_copy' as const])],
      })),
    ),
    independentSources: story.independentSources,
    topics: story.topics,
    conflicts: story.brief.conflicts.map(({ what, values }) => ({
      what,
      values: values.map(({ value, citation }) => ({ value, citations: [cite(citation)] })),
    })),
    changes: (story.newClaims ?? []).flatMap(index => claims[index] ?? []),
  };
};

export const editionDocument = (content: EditionContent) => ({
  stories: content.stories.map(storyDocument),
  omitted: content.omitted,
  dropped: content.dropped,
  tokens: content.tokens,
});

function citer(story: EditionStory): (citation: Citation) => CitationDocument {
  const articles = new Map<number, ArticleRef>(
    story.sources.flatMap(({ article, copies }) =>
      [article, ...copies].map(each => [each.id, each] as const),
    ),
  );
  return ({ articleId, quote }) => {
    const article = articles.get(articleId);
    return { articleId, publisher: article?.publisher.name ?? '', url: article?.url ?? '', quote };
  };
}
