import { styleText } from 'node:util';
import { DateTime } from 'luxon';
import type { Block, Inline, Reply } from '../../commands/index.ts';
import type { Controls } from '../controls.ts';
import { type StoryView, viewStory } from '../digests/view.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';
import { renderControls } from './controls.ts';

export interface TextStyle {
  width: number;
  colour: boolean;
  locale: string;
  /** For `relative` times. */
  now: number;
}

/** A reply as terminal text: what a member would see, with links written out. */
export function renderReply(reply: Reply, style: TextStyle): string {
  const blocks = reply.blocks.map(block => renderBlock(block, style));
  const below = controls(reply.controls, style);
  const files = (reply.files ?? []).map(
    ({ name, text }) => `${paint('bold', `── ${plain(name)}`, style)}\n${plain(text)}`,
  );
  return [...blocks, ...(below === '' ? [] : [below]), ...files].join('\n\n');
}

export function renderEdition(content: EditionContent, style: TextStyle): string {
  const day = DateTime.fromMillis(content.toAt, { zone: content.zone, locale: style.locale });
  const heading = `${translate(style.locale, 'digests.title')} · ${day.toLocaleString(DateTime.DATE_FULL)}`;
  const notes = [
    ...(content.omitted > 0 ? [translate(style.locale, 'digests.omitted', { count: content.omitted })] : []),
    ...(content.dropped.length > 0
      ? [translate(style.locale, 'digests.withheld', { count: content.dropped.length })]
      : []),
    translate(style.locale, 'digests.how_checked'),
  ];
  const stories =
    content.stories.length > 0
      ? content.stories.map(story => renderStory(viewStory(story, style.locale), style))
      : [translate(style.locale, 'digests.nothing_new')];
  return [
    paint('bold', heading, style),
    paint('dim', '─'.repeat(Math.min(style.width, heading.length)), style),
    '',
    stories.join('\n\n'),
    '',
    ...notes.map(note => paint('dim', wrap(note, style.width), style)),
  ].join('\n');
}

function renderStory(story: StoryView, style: TextStyle): string {
  const marks = (numbers: number[]) => numbers.map(number => `[${number}]`).join('');
  const lines = [
    paint('bold', wrap(`${story.headline}\u00a0${marks(story.headlineMarks)}`, style.width), style),
    paint('dim', `#${story.storyId} · ${story.labels.join(' · ')}`, style),
    ...story.claims.map(claim => {
      const flag = claim.isNew ? `(${translate(style.locale, 'digests.new_claim')}) ` : '';
      return wrap(`${flag}${claim.text}\u00a0${marks(claim.marks)}`, style.width, '• ', '  ');
    }),
    ...story.conflicts.map(({ what, values }) => {
      const sides = values.map(({ value, mark }) => `${value} [${mark}]`).join(' · ');
      return wrap(
        `${translate(style.locale, 'digests.conflict', { what })} ${sides}`,
        style.width,
        '≠ ',
        '  ',
      );
    }),
    ...story.sources.map(({ mark, name, url, notes }) => {
      const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
      return paint('dim', `  [${mark}] ${name}${note} ${url}`, style);
    }),
  ];
  if (story.alsoReportedBy.length > 0) {
    const names = story.alsoReportedBy.join(', ');
    lines.push(
      paint(
        'dim',
        wrap(translate(style.locale, 'digests.also_reported_by', { names }), style.width, '  ', '  '),
        style,
      ),
    );
  }
  return lines.join('\n');
}

function renderBlock(block: Block, style: TextStyle): string {
  switch (block.type) {
    case 'heading':
      return paint('bold', plain(block.text), style);
    case 'paragraph':
      return wrap(renderInline(block.text, style), style.width);
    case 'note':
      return paint('dim', wrap(renderInline(block.text, style), style.width), style);
    case 'list':
      return block.items.map(item => wrap(renderInline(item, style), style.width, '• ', '  ')).join('\n');
    case 'controls':
      return controls(block.controls, style);
    case 'story':
      return [renderStory(viewStory(block.story, style.locale), style), controls(block.controls, style)]
        .filter(part => part !== '')
        .join('\n');
    case 'edition':
      return [renderEdition(block.content, style), controls(block.controls, style)]
        .filter(part => part !== '')
        .join('\n\n');
  }
}

const controls = (shown: Controls | undefined, style: TextStyle): string =>
  renderControls(shown, style.locale)
    .map(line => paint('dim', plain(line), style))
    .join('\n');

function renderInline(parts: Inline[], style: TextStyle): string {
  return parts.map(part => renderPart(part, style)).join('');
}

function renderPart(part: Inline, style: TextStyle): string {
  if (typeof part === 'string') return plain(part);
  if ('bold' in part) return plain(part.bold);
  if ('code' in part) return plain(part.code);
  if ('link' in part) return `${plain(part.link)} (${part.url})`;
  if ('channel' in part) return `#${part.channel}`;
  if ('role' in part) return `@${part.role}`;
  const at = DateTime.fromMillis(part.time, { locale: style.locale });
  switch (part.style) {
    case 'relative':
      return at.toRelative({ base: DateTime.fromMillis(style.now) }) ?? at.toISO() ?? '';
    case 'clock':
      return at.toLocaleString(DateTime.TIME_SIMPLE);
    case 'date':
      return at.toLocaleString(DateTime.DATE_MED);
    case 'full':
      return at.toLocaleString(DateTime.DATETIME_MED);
  }
}

/** Text from outside must not steer the terminal: control characters are dropped, line ends kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
const plain = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');

const paint = (format: 'bold' | 'dim', text: string, { colour }: TextStyle): string =>
  colour ? styleText(format, text, { validateStream: false }) : text;

/** Wraps at spaces; a word longer than the line (a URL) stays whole. */
function wrap(text: string, width: number, first = '', rest = ''): string {
  return text
    .split('\n')
    .map((line, index) => wrapLine(plain(line), width, index === 0 ? first : rest, rest))
    .join('\n');
}

function wrapLine(line: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(' ')) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  // A no-break space keeps a claim and its numbers on one line; on the screen it is a plain space.
  return [...lines, current].join('\n').replaceAll('\u00a0', ' ');
}
