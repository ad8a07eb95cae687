import { type StoryRoom, type StoryView, viewStory } from '../digests/view.ts';
import { viewEdition } from '../digests/viewEdition.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent, EditionStory } from '../model.ts';
import { paint, type TextStyle, wrap } from './text.ts';
import { columns } from './wrap.ts';

/** How much of a story a digest shows; the rest is a `press` or `/story` away. */
const ROOMS = {
  full: { lead: 4, others: 3 },
  compact: { lead: 2, others: 1 },
  threads: { lead: 99, others: 99 },
};

/** A digest as terminal text, with links written out. */
export function renderEdition(content: EditionContent, style: TextStyle): string {
  const { locale, width } = style;
  const view = viewEdition(content, locale);
  const room = ROOMS[content.layout ?? 'full'];
  const heading = `${view.title} · ${view.day}`;
  const below = [
    ...(content.omitted > 0
      ? [translate(locale, 'digests.more_found_preview', { count: content.omitted })]
      : []),
    ...(content.dropped.length > 0
      ? [translate(locale, 'digests.withheld', { count: content.dropped.length })]
      : []),
    ...view.quoted,
    view.howChecked,
  ];
  const sections = view.sections.map(({ heading: name, isLead, stories }) =>
    [
      paint('dim', rule(name.toLocaleUpperCase(locale), width), style),
      stories
        .map(story => renderStory(story, style, { claims: isLead ? room.lead : room.others }))
        .join('\n\n'),
    ].join('\n'),
  );
  return [
    paint('bold', heading, style),
    ...[view.size, view.notice].flatMap(line => (line === null ? [] : [wrap(line, width)])),
    ...(view.corrections.length > 0
      ? ['', paint('bold', translate(locale, 'digests.corrections'), style)]
      : []),
    ...view.corrections.map(line => wrap(line, width, '• ', '  ')),
    '',
    sections.length > 0 ? sections.join('\n\n') : translate(locale, 'digests.nothing_new'),
    '',
    ...below.map(line => paint('dim', wrap(line, width), style)),
  ].join('\n');
}

const rule = (name: string, width: number): string =>
  `── ${name} ${'─'.repeat(Math.max(2, Math.min(width, 72) - columns(name) - 4))}`;

export function renderStory(story: EditionStory, style: TextStyle, room: StoryRoom = {}): string {
  const { locale, width } = style;
  const view = viewStory(story, locale, room);
  const fresh = view.claims.some(({ isNew }) => isNew);
  const lines = [
    paint('bold', wrap(`${view.headline}${numbers(view.headlineMarks)}`, width), style),
    paint('dim', [...(view.storyId > 0 ? [`#${view.storyId}`] : []), ...view.labels].join(' · '), style),
    ...view.claims.map(({ text, marks, isNew }) => {
      const flag = fresh && isNew ? `(${translate(locale, 'digests.new_claim')}) ` : '';
      return wrap(`${flag}${text}${numbers(marks)}`, width, '• ', '  ');
    }),
    ...view.conflicts.flatMap(conflict => conflictLines(conflict, style)),
    ...view.sources.map(({ mark, name, url, notes }) => {
      const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
      return paint('dim', wrap(`[${mark}] ${name}${note} ${url}`, width, '  ', '      '), style);
    }),
  ];
  if (view.alsoReportedBy.length === 0) return lines.join('\n');
  const others = translate(locale, 'digests.also_reported_by', { names: view.alsoReportedBy.join(', ') });
  return [...lines, paint('dim', wrap(others, width, '  ', '  '), style)].join('\n');
}

/** Why a story that stands by itself is quoted. */
export const storyReason = ({ brief }: EditionStory, style: TextStyle): string[] =>
  brief.extractiveBecause === undefined
    ? []
    : [
        paint(
          'dim',
          wrap(translate(style.locale, `brief.extractive.${brief.extractiveBecause}`), style.width),
          style,
        ),
      ];

/** Kept on the line of the word before. */
const numbers = (marks: readonly number[]): string =>
  marks.length === 0 ? '' : `\u00a0${marks.map(mark => `[${mark}]`).join('')}`;

function conflictLines(
  { what, values }: StoryView['conflicts'][number],
  { locale, width }: TextStyle,
): string[] {
  const sides = values.map(({ value, mark }) => `${value}\u00a0[${mark}]`).join(' · ');
  return [wrap(`${translate(locale, 'digests.conflict', { what })} ${sides}`, width, '≠ ', '  ')];
}
