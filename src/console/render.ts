import { DateTime } from 'luxon';
import type { Block, Inline, Reply } from '../../commands/index.ts';
import type { Controls } from '../controls.ts';
import { renderControls } from './controls.ts';
import { renderEdition, renderStory, storyReason } from './renderEdition.ts';
import { paint, plain, type TextStyle, wrap } from './text.ts';

/** A reply as terminal text: what a member would see, with links written out. */
export function renderReply(reply: Reply, style: TextStyle): string {
  const blocks = reply.blocks.map(block => renderBlock(block, style));
  const below = controls(reply.controls, style);
  const files = (reply.files ?? []).map(
    ({ name, text }) => `${paint('bold', `── ${plain(name)}`, style)}\n${plain(text)}`,
  );
  return [...blocks, ...(below === '' ? [] : [below]), ...files].join('\n\n');
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
      return [
        renderStory(block.story, style),
        ...storyReason(block.story, style),
        controls(block.controls, style),
      ]
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
