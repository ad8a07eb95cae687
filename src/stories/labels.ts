import type { EditionStory, SourceLabel } from '../model.ts';
import { DAY_MS } from '../time.ts';

/** A label of a story; its phrase is `labels.<code>`, filled with `count`. */
export interface StoryLabel {
  code:
    | 'single_source'
    | 'independent_sources'
    | 'only_state_media'
    | 'only_official'
    | 'only_wire'
    | 'only_press_release'
    | 'only_paywalled'
    | 'developing'
    | 'day'
    | 'reports_differ'
    | 'extractive';
  count: number;
}

/** Kinds that readers are warned of when nothing else reports a story. */
const ONLY: readonly (readonly [StoryLabel['code'], readonly SourceLabel[]])[] = [
  ['only_state_media', ['state_media']],
  ['only_official', ['official']],
  ['only_press_release', ['press_release']],
  ['only_wire', ['wire', 'wire_copy']],
  ['only_paywalled', ['paywalled']],
];

/** What a reader is told about a story before its claims, on every surface. Depends on the story alone. */
export function labelsOf(story: EditionStory): StoryLabel[] {
  const { independentSources: count, sources, brief, newClaims, firstAt, lastAt } = story;
  const day = Math.floor((lastAt - firstAt) / DAY_MS) + 1;
  const label = (code: StoryLabel['code'], holds: boolean, number = 0): StoryLabel[] =>
    holds ? [{ code, count: number }] : [];
  const only = ONLY.flatMap(([code, kinds]) =>
    label(
      code,
      sources.length > 0 && sources.every(({ labels }) => kinds.some(kind => labels.includes(kind))),
    ),
  );
  return [
    ...(count === 1 ? label('single_source', true, 1) : label('independent_sources', true, count)),
    ...only,
    ...label('day', day > 1, day),
    ...label('developing', day === 1 && newClaims !== null && newClaims.length > 0),
    ...label('reports_differ', brief.conflicts.length > 0),
    ...label('extractive', brief.writer === 'extractive'),
  ];
}
