import { DateTime } from 'luxon';
import type { Block, Reply } from '../../commands/index.ts';
import { markerOf } from '../digests/publish.ts';
import { type StoryView, viewStory } from '../digests/view.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';
import { DIGEST_MESSAGES, MESSAGE_TEXT } from './limits.ts';
import { escapeText, link, renderInline } from './markdown.ts';

/** Discord's numbers for what we use: component types and the flag that turns a message into components. */
const CONTAINER = 17;
const TEXT = 10;
const SEPARATOR = 14;
const COMPONENTS_V2 = 1 << 15;
const ACCENT = 0x3a5f8a;

/** A message body in Components V2 form. Nothing in it may mention anyone. */
export interface MessageBody {
  flags: number;
  components: unknown[];
  allowed_mentions: { parse: [] };
}

const body = (texts: string[]): MessageBody => ({
  flags: COMPONENTS_V2,
  components: [
    {
      type: CONTAINER,
      accent_color: ACCENT,
      components: texts.flatMap((content, index) =>
        index === 0 ? [{ type: TEXT, content }] : [{ type: SEPARATOR }, { type: TEXT, content }],
      ),
    },
  ],
  allowed_mentions: { parse: [] },
});

/** Room for the heading and the footer lines of a message. */
const FRAME_TEXT = 700;
const STORY_TEXT = MESSAGE_TEXT - FRAME_TEXT;
const STORIES_PER_MESSAGE = 9;

/** A digest as one to four messages, each within Discord's limits, each carrying its marker. */
export function renderEdition(content: EditionContent, locale: string): MessageBody[] {
  const stories = content.stories.map(story => storyText(viewStory(story, locale), locale, STORY_TEXT));
  const pages = paginate(stories).slice(0, DIGEST_MESSAGES);
  const shown = pages.flat().length;
  const left = content.omitted + stories.length - shown;
  const parts = Math.max(1, pages.length);
  return Array.from({ length: parts }, (_, index) => {
    const last = index === parts - 1;
    const texts = pages[index] ?? [escapeText(translate(locale, 'digests.nothing_new'))];
    return body([
      ...(index === 0 ? [heading(content, locale)] : []),
      ...texts,
      footer(content, locale, index + 1, parts, last ? left : 0),
    ]);
  });
}

function heading(content: EditionContent, locale: string): string {
  const day = DateTime.fromMillis(content.toAt, { zone: content.zone, locale }).toLocaleString(
    DateTime.DATE_FULL,
  );
  return `## ${escapeText(translate(locale, 'digests.title'))} · ${escapeText(day)}`;
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

/** Groups texts into messages: as many as fit, in order. */
function paginate(texts: string[]): string[][] {
  const pages: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const page = pages.at(-1);
    if (!page || page.length >= STORIES_PER_MESSAGE || text.length > room) {
      pages.push([text]);
      room = STORY_TEXT - text.length;
    } else {
      page.push(text);
      room -= text.length;
    }
  }
  return pages;
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
export function renderReply(reply: Reply, locale: string): MessageBody[] {
  const edition = reply.blocks.find(block => block.type === 'edition');
  if (edition?.type === 'edition') return renderEdition(edition.content, locale);
  const texts = reply.blocks.map(block => renderBlock(block, locale)).filter(text => text !== '');
  return packReply(texts.flatMap(splitLong));
}

function renderBlock(block: Exclude<Block, { type: 'edition' }> | Block, locale: string): string {
  switch (block.type) {
    case 'heading':
      return `### ${escapeText(block.text)}`;
    case 'paragraph':
      return renderInline(block.text);
    case 'note':
      return `-# ${renderInline(block.text)}`;
    case 'list':
      return block.items.map(item => `- ${renderInline(item)}`).join('\n');
    case 'story':
      return storyText(viewStory(block.story, locale), locale, STORY_TEXT);
    case 'edition':
      return '';
  }
}

/** A text that one message cannot hold, in pieces that end at line ends. */
function splitLong(text: string): string[] {
  const pieces: string[] = [];
  for (const line of text.split('\n').flatMap(each => each.match(/[\s\S]{1,3000}/g) ?? [''])) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= STORY_TEXT)
      pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces;
}

const packReply = (texts: string[]): MessageBody[] => paginate(texts).map(page => body([page.join('\n')]));
