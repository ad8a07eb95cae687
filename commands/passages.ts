import { isolate } from '../src/digests/isolate.ts';
import { passageLink } from '../src/digests/textFragment.ts';
import { articlesOf, sourceLine } from '../src/digests/view.ts';
import { translate } from '../src/i18n/index.ts';
import type { Citation, Claim, EditionStory } from '../src/model.ts';
import type { Block, Inline } from './command.ts';

/** A story's claims, each with the exact passages that it rests on and links that open the pages there. */
export function passageBlocks(story: EditionStory, locale: string): Block[] {
  const { headline, claims, conflicts, extractiveBecause } = story.brief;
  const passage = passagesOf(story, locale);
  const differing = conflicts.flatMap(({ what, values }): Block[] => [
    { type: 'paragraph', text: [{ bold: translate(locale, 'digests.conflict', { what: isolate(what) }) }] },
    {
      type: 'list',
      items: values.flatMap(({ value, citation }) =>
        passage(citation).map((line): Inline[] => [{ bold: isolate(value) }, ': ', ...line]),
      ),
    },
  ]);
  return [
    ...[headline, ...claims].flatMap(claim => claimBlocks(claim, passage)),
    ...differing,
    ...(extractiveBecause === undefined
      ? []
      : [{ type: 'note' as const, text: [translate(locale, `brief.extractive.${extractiveBecause}`)] }]),
  ];
}

const claimBlocks = ({ text, citations }: Claim, passage: (citation: Citation) => Inline[][]): Block[] => [
  { type: 'paragraph', text: [{ bold: isolate(text) }] },
  { type: 'list', items: citations.flatMap(passage) },
];

/** `“The passage.” Publisher (state media, Korean)`; nothing for an article that the story no longer has. */
function passagesOf(story: EditionStory, locale: string): (citation: Citation) => Inline[][] {
  const articles = articlesOf(story);
  return ({ articleId, quote }) => {
    const cited = articles.get(articleId);
    if (!cited) return [];
    const { name, notes, url } = sourceLine(cited.article, cited.labels, locale);
    return [
      [
        `“${isolate(quote)}” `,
        { link: name, url: passageLink(url, quote) },
        ...(notes.length > 0 ? [` (${notes.join(', ')})`] : []),
      ],
    ];
  };
}
