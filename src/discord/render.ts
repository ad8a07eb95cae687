import type { Block, Reply } from '../../commands/index.ts';
import type { Controls } from '../controls.ts';
import { translate } from '../i18n/index.ts';
import type { EditionStory } from '../model.ts';
import { MESSAGE_TEXT } from './limits.ts';
import { escapeText, renderInline } from './markdown.ts';
import {
  type MessageBody,
  messageBody,
  paginate,
  type Piece,
  type ReplyBody,
  withFiles,
} from './messages.ts';
import { renderEdition } from './renderEdition.ts';
import { small, storyText } from './renderStory.ts';

/** The container alone. */
const RESERVED = { text: 0, components: 1 };
/** A piece of text that a message can hold, with room to spare for what joins it. */
const PIECE_TEXT = MESSAGE_TEXT - 700;

/** A reply as one or more messages: the first answers the interaction, the others follow it. */
export function renderReply(reply: Reply, locale: string): ReplyBody[] {
  const messages: MessageBody[] = [];
  let pieces: Piece[] = [];
  const flush = () => {
    messages.push(...paginate(pieces, RESERVED).map(page => messageBody(joined(page))));
    pieces = [];
  };
  for (const [index, block] of reply.blocks.entries()) {
    const below = index === reply.blocks.length - 1 ? reply.controls : undefined;
    if (block.type === 'edition') {
      flush();
      messages.push(
        ...renderEdition(block.content, locale, { below: merge(block.controls, below), preview: true }),
      );
    } else {
      pieces.push(...renderBlock(block, locale));
      if (below) pieces.push({ text: '', controls: below });
    }
  }
  flush();
  const last = messages.pop();
  if (!last) return [];
  return [...messages.map(body => withFiles(body, [])), withFiles(last, reply.files ?? [])];
}

/** A block's own controls and the reply's, which stand together below the last block. */
function merge(own: Controls = {}, below: Controls = {}): Controls {
  const select = below.select ?? own.select;
  return { buttons: [...(own.buttons ?? []), ...(below.buttons ?? [])], ...(select ? { select } : {}) };
}

/** Texts in a row become one, so that they stand together. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (!last || last.controls) result.push(piece);
    else
      result[result.length - 1] = {
        text: [last.text, piece.text].filter(text => text !== '').join('\n'),
        controls: piece.controls,
      };
  }
  return result;
}

function renderBlock(block: Exclude<Block, { type: 'edition' }>, locale: string): Piece[] {
  switch (block.type) {
    case 'heading':
      return texts(`### ${escapeText(block.text)}`);
    case 'paragraph':
      return texts(renderInline(block.text));
    case 'note':
      return texts(`-# ${renderInline(block.text)}`);
    case 'list':
      return texts(block.items.map(item => `- ${renderInline(item)}`).join('\n'));
    case 'controls':
      return [{ text: '', controls: block.controls }];
    case 'story':
      return [{ text: storyWithReason(block.story, locale), controls: block.controls }];
  }
}

/** A story by itself also says why it is quoted. */
function storyWithReason(story: EditionStory, locale: string): string {
  const reason = story.brief.extractiveBecause;
  const why = reason === undefined ? [] : [small(translate(locale, `brief.extractive.${reason}`))];
  return [storyText(story, locale, PIECE_TEXT), ...why].join('\n');
}

/** A text in pieces that a message can hold, which end at line ends; a line that is too long is parted between words. */
function texts(text: string): Piece[] {
  const pieces: string[] = [];
  for (const line of text.split('\n').flatMap(partsOfLine)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= PIECE_TEXT)
      pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces.map(piece => ({ text: piece }));
}

const LINE = PIECE_TEXT - 300;
/** A link with what follows it, or a word; an escaped character is never parted from its escape. */
const WORDS = /\[(?:\\.|[^\]\\])*\]\([^)\s]*\)\S*\s*|(?:\\.|\S){1,1000}\s*|\s+/gsu;

function partsOfLine(line: string): string[] {
  if (line.length <= LINE) return [line];
  const parts = [''];
  for (const word of line.match(WORDS) ?? []) {
    const last = parts.at(-1) ?? '';
    if (last.length + word.length <= LINE) parts[parts.length - 1] = last + word;
    else parts.push(word);
  }
  return closed(parts.filter(part => part !== ''));
}

/** A direction that a part leaves open is closed there, and opened again in the next. */
function closed(parts: readonly string[]): string[] {
  let isOpen = false;
  return parts.map(part => {
    const text = isOpen ? `\u2068${part}` : part;
    isOpen = text.lastIndexOf('\u2068') > text.lastIndexOf('\u2069');
    return isOpen ? `${text}\u2069` : text;
  });
}
