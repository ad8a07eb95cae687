import { editionControls, roomControls } from '../digests/controls.ts';
import { type Room, roomsOf } from '../digests/places.ts';
import { topicOf } from '../digests/view.ts';
import { viewEdition } from '../digests/viewEdition.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';
import {
  accentOf,
  correctionPiece,
  type FooterSetting,
  footerOf,
  headingOf,
  imageOf,
  mentionedIn,
} from './frame.ts';
import { MESSAGE_TEXT } from './limits.ts';
import { escapeText } from './markdown.ts';
import { type MessageBody, messageBody, type Piece } from './messages.ts';
import { headlineText, small, storyText } from './renderStory.ts';

/**
 * The layout `threads`, where each story has a place of its own: the digest as a message, then for each story a message
 * that names it and one for its thread; in a forum a post for each story. The order is that of `placeOf`
 * (src/digests/places.ts); the place of a story that was withdrawn says so.
 */

const MENTION_TEXT = 30;

export const renderRooms = (content: EditionContent, locale: string): MessageBody[] =>
  mentionedIn(content.rooms === 'posts' ? posts(content, locale) : threads(content, locale), content);

function posts(content: EditionContent, locale: string): MessageBody[] {
  const rooms = roomsOf(content);
  const view = viewEdition(content, locale);
  return rooms.map((room, index) => {
    const at = { part: index + 1, parts: rooms.length };
    const heading = headingOf(view, locale, at.part, at.parts);
    return page(content, locale, heading, room, {
      ...at,
      left: leftOf(content),
      says: at.part === at.parts ? 'all' : 'checked',
    });
  });
}

function threads(content: EditionContent, locale: string): MessageBody[] {
  const rooms = roomsOf(content);
  const view = viewEdition(content, locale);
  const parts = 1 + 2 * rooms.length;
  const corrections = correctionPiece(view, locale);
  const footer = footerOf(content, view, locale, { part: 1, parts, left: leftOf(content), says: 'all' });
  const shown = rooms.flatMap(({ story }) => story ?? []);
  const controls = editionControls(content, shown, true, locale);
  return [
    messageBody(
      [
        { text: headingOf(view, locale, 1, 1) },
        ...(corrections ? [corrections] : []),
        { text: footer, controls, above: 'line' },
      ],
      accentOf(content),
    ),
    ...rooms.flatMap((room, index) => {
      const at = { part: 2 * index + 2, parts, left: 0 };
      const topic = room.story ? topicHeading(topicOf(room.story, locale), locale) : '';
      return [
        starter(content, locale, topic, room, { ...at, says: 'marker' }),
        page(content, locale, '', room, { ...at, part: at.part + 1, says: 'checked' }),
      ];
    }),
  ];
}

const topicHeading = (topic: string, locale: string): string =>
  `-# **${escapeText(topic.toLocaleUpperCase(locale))}**\n`;

/** The message on which a story's thread is opened: its headline, labels and where the headline stands. */
function starter(
  content: EditionContent,
  locale: string,
  topic: string,
  room: Room,
  at: FooterSetting,
): MessageBody {
  const footer = footerOf(content, viewEdition(content, locale), locale, at);
  const text = room.story ? headlineText(room.story, locale) : withdrawn(content, locale, room);
  return messageBody([{ text: `${topic}${text}\n${footer}` }], accentOf(content));
}

/** A story in its own place, all of it that fits; without a heading its headline stands above, on its thread. */
function page(
  content: EditionContent,
  locale: string,
  heading: string,
  room: Room,
  at: FooterSetting,
): MessageBody {
  const footer = footerOf(content, viewEdition(content, locale), locale, at);
  const corrected = room.story ? correctionsOf(content, locale, room) : [];
  const around = [heading, ...corrected, footer].join('\n').length + MENTION_TEXT;
  const text = room.story
    ? storyText(room.story, locale, MESSAGE_TEXT - around, {}, heading === '' ? 'claims' : 'headline')
    : withdrawn(content, locale, room);
  const controls = room.story ? roomControls(content, room.story, locale) : undefined;
  const pieces: Piece[] = [
    ...(heading === '' ? [] : [{ text: heading }]),
    {
      text: [...corrected, text].join('\n'),
      image: room.story ? imageOf(content, room.storyId, locale) : undefined,
      above: 'line',
    },
    { text: footer, controls, above: 'line' },
  ];
  return messageBody(pieces, accentOf(content));
}

/** The newest correction of the story, dated. */
function correctionsOf(content: EditionContent, locale: string, { storyId }: Room): string[] {
  const own = (content.corrections ?? []).filter(correction => correction.storyId === storyId).slice(-1);
  return viewEdition({ ...content, corrections: own }, locale).corrections.map(small);
}

const withdrawn = (content: EditionContent, locale: string, room: Room): string =>
  correctionsOf(content, locale, room)[0] ?? small(translate(locale, 'digests.moved_up'));

const leftOf = (content: EditionContent): number =>
  content.omitted + content.stories.length - roomsOf(content).filter(({ story }) => story).length;
