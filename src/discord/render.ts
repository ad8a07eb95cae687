import type { Block, Reply } from '../../commands/index.ts';
import type { Controls, EditionLook } from '../controls.ts';
import { dayOf } from '../digests/day.ts';
import { markerOf } from '../digests/outbox.ts';
import { type StoryView, viewStory } from '../digests/view.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';
import { controlCount } from './controls.ts';
import { DIGEST_MESSAGES } from './limits.ts';
import { escapeText, link, renderInline } from './markdown.ts';
import {
  type MessageBody,
  mentioning,
  messageBody,
  paginate,
  type Piece,
  PIECE_TEXT,
  type ReplyBody,
  withFiles,
} from './messages.ts';

/** A digest as one to four messages, each within Discord's limits, each carrying its marker. */
export function renderEdition(
  content: EditionContent,
  locale: string,
  look: EditionLook = {},
): MessageBody[] {
  const stories = content.stories.map(story => ({
    text: storyText(viewStory(story, locale), locale, PIECE_TEXT),
    controls: look.stories?.[story.storyId],
  }));
  const all = [...correctionLines(content, locale), ...stories];
  const pages = paginate(all, controlCount(look.below)).slice(0, DIGEST_MESSAGES);
  const left = content.omitted + all.length - pages.flat().length;
  const parts = Math.max(1, pages.length, content.parts ?? 0);
  return Array.from({ length: parts }, (_, index) => {
    const last = index === parts - 1;
    const empty = translate(locale, index === 0 ? 'digests.nothing_new' : 'digests.moved_up');
    const pieces = pages[index] ?? [{ text: escapeText(empty) }];
    const footing = footer(content, locale, index + 1, parts, last ? left : 0);
    const body = messageBody(
      [
        ...(index === 0 ? [{ text: heading(content, locale) }] : []),
        ...pieces,
        { text: footing, controls: last ? look.below : undefined },
      ],
      { ruled: true },
    );
    return index === 0 && content.pingRoleId !== undefined ? mentioning(body, content.pingRoleId) : body;
  });
}

function heading({ kind, form, toAt, zone, watch }: EditionContent, locale: string): string {
  if (watch) return `## ${escapeText(translate(locale, 'watches.title', { label: watch.label }))}`;
  const title =
    kind === 'breaking'
      ? 'digests.breaking'
      : form === 'weekly' || form === 'weekend'
        ? (`digests.title_${form}` as const)
        : 'digests.title';
  const line = `## ${escapeText(translate(locale, title))} · ${escapeText(dayOf(toAt, zone, locale))}`;
  return kind === 'test' ? `${line}\n-# ${escapeText(translate(locale, 'digests.test'))}` : line;
}

/** What was corrected since it was posted, a dated line each. */
function correctionLines({ corrections = [], zone }: EditionContent, locale: string): { text: string }[] {
  const lines = corrections.map(({ at, headline, kind }) => {
    const key = kind === 'rewritten' ? 'digests.corrected' : 'digests.withdrawn';
    return `-# ${escapeText(translate(locale, key, { day: dayOf(at, zone, locale), headline }))}`;
  });
  return lines.length === 0 ? [] : [{ text: lines.join('\n') }];
}

function footer(content: EditionContent, locale: string, part: number, parts: number, left: number): string {
  const last = part === parts;
  const lines = [
    ...(left > 0 ? [translate(locale, 'digests.omitted', { count: left })] : []),
    ...(last && content.dropped.length > 0
      ? [translate(locale, 'digests.withheld', { count: content.dropped.length })]
      : []),
    ...(last ? [translate(locale, 'digests.how_checked')] : []),
    markerOf(content.code, part, parts),
  ];
  return lines.map(line => `-# ${escapeText(line)}`).join('\n');
}

/** A story within `limit` characters: claims are left out from the end, never cut within a sentence. */
function storyText(story: StoryView, locale: string, limit: number): string {
  for (let claims = story.claims.length; claims > 0; claims--) {
    const text = storyLines({ ...story, claims: story.claims.slice(0, claims) }, locale).join('\n');
    if (text.length <= limit) return text;
  }
  const bare = {
    ...story,
    claims: [],
    conflicts: [],
    alsoReportedBy: [],
    sources: story.sources.slice(0, 1),
  };
  return storyLines(bare, locale).join('\n').slice(0, limit);
}

function storyLines(story: StoryView, locale: string): string[] {
  const used = new Set([
    ...story.headlineMarks,
    ...story.claims.flatMap(claim => claim.marks),
    ...story.conflicts.flatMap(conflict => conflict.values.map(({ mark }) => mark)),
  ]);
  const marks = (numbers: number[]) => numbers.map(number => `\\[${number}\\]`).join('');
  const sources = story.sources
    .filter(({ mark }) => used.has(mark))
    .map(({ mark, name, url, notes }) => {
      const note = notes.length > 0 ? ` (${escapeText(notes.join(', '))})` : '';
      return `\\[${mark}\\] ${link(name, url)}${note}`;
    });
  return [
    `### ${escapeText(story.headline)} ${marks(story.headlineMarks)}`,
    `-# ${escapeText(story.labels.join(' · '))} · #${story.storyId}`,
    ...story.claims.map(claim => {
      const flag = claim.isNew ? `**${escapeText(translate(locale, 'digests.new_claim'))}:** ` : '';
      return `- ${flag}${escapeText(claim.text)} ${marks(claim.marks)}`;
    }),
    ...story.conflicts.map(({ what, values }) => {
      const sides = values.map(({ value, mark }) => `${escapeText(value)} \\[${mark}\\]`).join(' · ');
      return `- ${escapeText(translate(locale, 'digests.conflict', { what }))} ${sides}`;
    }),
    ...(sources.length > 0 ? [`-# ${sources.join(' · ')}`] : []),
    ...(story.alsoReportedBy.length > 0
      ? [
          `-# ${escapeText(translate(locale, 'digests.also_reported_by', { names: story.alsoReportedBy.join(', ') }))}`,
        ]
      : []),
  ];
}

/** A reply as one or more messages: the first answers the interaction, the others follow it. */
export function renderReply(reply: Reply, locale: string): ReplyBody[] {
  const messages: MessageBody[] = [];
  let pieces: Piece[] = [];
  const flush = () => {
    messages.push(...paginate(pieces).map(page => messageBody(joined(page), { ruled: false })));
    pieces = [];
  };
  for (const [index, block] of reply.blocks.entries()) {
    const below = index === reply.blocks.length - 1 ? reply.controls : undefined;
    if (block.type === 'edition') {
      flush();
      messages.push(...renderEdition(block.content, locale, { below: merge(block.controls, below) }));
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
      return [
        { text: storyText(viewStory(block.story, locale), locale, PIECE_TEXT), controls: block.controls },
      ];
  }
}

/** A text in pieces that a message can hold, which end at line ends. */
function texts(text: string): Piece[] {
  const pieces: string[] = [];
  for (const line of text.split('\n').flatMap(each => each.match(/[\s\S]{1,3000}/g) ?? [])) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= PIECE_TEXT)
      pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces.map(piece => ({ text: piece }));
}
