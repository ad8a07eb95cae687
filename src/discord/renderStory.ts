import { type SourceView, type StoryRoom, type StoryView, viewStory } from '../digests/view.ts';
import { translate } from '../i18n/index.ts';
import type { EditionStory } from '../model.ts';
import { shorten } from '../digests/shorten.ts';
import { escapeText, link } from './markdown.ts';

/** A headline is a sentence; only a freak is longer. */
const HEADLINE = 240;
const LABELS = 300;
const NAME = 80;
/** Addresses that are longer stand in the opened story only, where there is room. */
const LINK = 700;
const OTHERS = 6;
const CLAIM = 700;
const VALUE = 200;
const MARKS = 60;
/** The lines of the headline and of the labels. */
const ABOVE_CLAIMS = 2;

/**
 * A story as Markdown within `limit` characters: what does not fit is left out whole, never cut in a sentence or a link.
 * `from`: where its headline and labels stand above it already, its claims alone.
 */
export function storyText(
  given: EditionStory,
  locale: string,
  limit: number,
  room: StoryRoom = {},
  from: 'headline' | 'claims' = 'headline',
): string {
  const story = withoutFreaks(given);
  const most = Math.min(room.claims ?? story.brief.claims.length, story.brief.claims.length);
  for (let claims = most; claims >= Math.min(1, most); claims--)
    for (const marks of [room.marks ?? MARKS, 3, 1]) {
      const lines = storyLines(viewStory(story, locale, { claims, marks, claimLength: CLAIM }), locale);
      const text = (from === 'headline' ? lines : lines.slice(ABOVE_CLAIMS)).join('\n');
      if (text !== '' && text.length <= limit) return text;
    }
  return headlineText(given, locale);
}

/** A story's headline with its labels and where it stands. */
export function headlineText(story: EditionStory, locale: string): string {
  const view = viewStory(withoutFreaks(story), locale, { claims: 0, marks: 1 });
  const sources = view.sources.filter(({ mark }) => view.headlineMarks.includes(mark));
  return storyLines({ ...view, conflicts: [], alsoReportedBy: [], sources }, locale).join('\n');
}

/** A headline of thousands of characters is shortened; a value that is no value is left out. */
function withoutFreaks(story: EditionStory): EditionStory {
  const { headline, conflicts } = story.brief;
  return {
    ...story,
    brief: {
      ...story.brief,
      headline: { ...headline, text: shorten(headline.text, HEADLINE) },
      conflicts: conflicts.filter(({ what, values }) =>
        [what, ...values.map(({ value }) => value)].every(text => text.length <= VALUE),
      ),
    },
  };
}

function storyLines(story: StoryView, locale: string): string[] {
  const { claims } = story;
  const fresh = claims.filter(({ isNew }) => isNew);
  const known = claims.filter(({ isNew }) => !isNew);
  const parted = fresh.length > 0;
  const heading = (key: 'digests.changes' | 'digests.before') => `**${escapeText(translate(locale, key))}**`;
  return [
    `### ${escapeText(story.headline)}${numbers(story.headlineMarks)}`,
    `-# ${escapeText(shorten(story.labels.join(' · '), LABELS))}`,
    ...(parted ? [heading('digests.changes')] : []),
    ...fresh.map(claimLine),
    ...(parted && known.length > 0 ? [heading('digests.before')] : []),
    ...known.map(claimLine),
    ...story.conflicts.flatMap(conflict => conflictLines(conflict, locale)),
    ...(story.sources.length > 0 ? [`-# ${story.sources.map(sourceText).join(' · ')}`] : []),
    ...(story.alsoReportedBy.length > 0 ? [small(othersLine(story.alsoReportedBy, locale))] : []),
  ];
}

export const small = (text: string): string => `-# ${escapeText(text)}`;

/** Numbers stay together on the line of the word before them. */
const numbers = (marks: readonly number[]): string =>
  marks.length === 0 ? '' : `\u00a0${marks.map(mark => `\\[${mark}\\]`).join('\u2060')}`;

const claimLine = ({ text, marks }: StoryView['claims'][number]): string =>
  `- ${escapeText(text)}${numbers(marks)}`;

/** The values side by side, one line each, under what they are values of. */
function conflictLines({ what, values }: StoryView['conflicts'][number], locale: string): string[] {
  return [
    `**${escapeText(translate(locale, 'digests.conflict', { what }))}**`,
    ...values.map(({ value, mark }) => `> ${escapeText(value)}${numbers([mark])}`),
  ];
}

function sourceText({ mark, name, url, notes }: SourceView): string {
  const shown = shorten(name, NAME);
  const linked = link(shown, url);
  const named = linked.length <= LINK ? linked : escapeText(shown);
  const note = notes.length > 0 ? ` (${escapeText(shorten(notes.join(', '), NAME))})` : '';
  return `\\[${mark}\\]\u00a0${named}${note}`;
}

function othersLine(names: readonly string[], locale: string): string {
  const shown = names
    .slice(0, OTHERS)
    .map(name => shorten(name, NAME))
    .join(', ');
  const count = names.length - OTHERS;
  return count > 0
    ? translate(locale, 'digests.also_reported_by_more', { names: shown, count })
    : translate(locale, 'digests.also_reported_by', { names: shown });
}
