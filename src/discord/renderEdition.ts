import type { Controls } from '../controls.ts';
import { editionControls, previewControls } from '../digests/controls.ts';
import type { StoryRoom } from '../digests/view.ts';
import { type EditionView, viewEdition } from '../digests/viewEdition.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent, EditionStory } from '../model.ts';
import { controlCount } from './controls.ts';
import { accentOf, correctionPiece, footerOf, headingOf, imageOf, mentionedIn } from './frame.ts';
import { DIGEST_MESSAGES, THREAD_MESSAGES } from './limits.ts';
import { escapeText } from './markdown.ts';
import { type MessageBody, messageBody, paginate, type Piece, type Reserved } from './messages.ts';
import { renderRooms } from './renderRooms.ts';
import { storyText } from './renderStory.ts';

/** `below`: controls under the last message besides the digest's own. `preview`: it is not kept, so nothing of it can be opened later. */
export interface EditionSetting {
  below?: Controls | undefined;
  preview?: boolean;
}

/** A story (or lines of corrections) in its place: what stands above it in small letters, and its text. */
interface Part extends Piece {
  story: EditionStory | null;
}

/** How much of the lead and of the others is shown, from the most to the least: the first that fits is taken. */
const ROOMS: Record<'full' | 'compact', readonly { lead: StoryRoom; others: StoryRoom }[]> = {
  full: [
    { lead: { claims: 4 }, others: { claims: 3 } },
    { lead: { claims: 4 }, others: { claims: 2 } },
    { lead: { claims: 3, marks: 3 }, others: { claims: 1, marks: 3 } },
    { lead: { claims: 1, marks: 1 }, others: { claims: 1, marks: 1 } },
  ],
  compact: [
    { lead: { claims: 2 }, others: { claims: 1 } },
    { lead: { claims: 1, marks: 1 }, others: { claims: 1, marks: 1 } },
  ],
};
const STORY_TEXT = 2200;
/** The container, a heading, and a footer with the line above it; a role's mention stands before the container. */
const FRAME_COMPONENTS = 5;
const MENTION_TEXT = 30;

/** A digest as one to four messages (`threads`: one a story), each within Discord's limits and with its marker. */
export function renderEdition(
  content: EditionContent,
  locale: string,
  setting: EditionSetting = {},
): MessageBody[] {
  if (content.rooms !== undefined) return renderRooms(content, locale);
  const view = viewEdition(content, locale);
  const pages = pagesOf(content, view, locale, setting);
  const shown = pages.flat().filter(({ story }) => story !== null).length;
  const left = content.omitted + content.stories.length - shown;
  const parts = Math.max(1, pages.length, content.parts ?? 0);
  const bodies = Array.from({ length: parts }, (_, index) => {
    const isLast = index === parts - 1;
    const page = pages[index] ?? [emptyPart(locale, index)];
    const stories = page.flatMap(({ story }) => story ?? []);
    const own = setting.preview
      ? previewControls(stories, locale)
      : editionControls(content, stories, isLast && content.stories.length > 0, locale);
    return messageBody(
      [
        { text: headingOf(view, locale, index + 1, parts) },
        ...page,
        {
          text: footerOf(content, view, locale, {
            part: index + 1,
            parts,
            left,
            says: isLast ? 'all' : 'marker',
            preview: setting.preview,
          }),
          controls: isLast ? merged(own, setting.below) : own,
          above: 'line',
        },
      ],
      accentOf(content),
    );
  });
  return mentionedIn(bodies, content);
}

/** The stories in messages: as much of each as fits into the messages that there may be, then as many as fit. */
function pagesOf(
  content: EditionContent,
  view: EditionView,
  locale: string,
  setting: EditionSetting,
): Part[][] {
  const reserved = roomTaken(content, view, locale, setting);
  const corrected = correctionPiece(view, locale);
  const corrections = corrected ? [{ ...corrected, story: null }] : [];
  if (content.layout === 'threads') {
    const all = partsOf(content, view, locale, { lead: {}, others: {} });
    const apart = all.map(part => [part]);
    return [...(corrections.length > 0 ? [corrections] : []), ...apart].slice(
      0,
      content.parts ?? THREAD_MESSAGES,
    );
  }
  const most = content.parts ?? DIGEST_MESSAGES;
  let pages: Part[][] = [];
  for (const room of ROOMS[content.layout ?? 'full']) {
    pages = paginate([...corrections, ...partsOf(content, view, locale, room)], reserved);
    if (pages.length <= most) return pages;
  }
  return pages.slice(0, most);
}

function partsOf(
  content: EditionContent,
  view: EditionView,
  locale: string,
  room: { lead: StoryRoom; others: StoryRoom },
): Part[] {
  return view.sections.flatMap(({ heading, isLead, stories }) =>
    stories.map((story, index) => {
      const text = storyText(story, locale, STORY_TEXT, isLead ? room.lead : room.others);
      const kicker = index === 0 ? `-# **${escapeText(heading.toLocaleUpperCase(locale))}**\n` : '';
      // Stories of one topic are parted by space alone.
      const image = imageOf(content, story.storyId, locale);
      return { text: `${kicker}${text}`, image, story, above: index === 0 ? 'line' : 'space' };
    }),
  );
}

/** What every message keeps free for its heading, footer and controls: those of the longest. */
function roomTaken(
  content: EditionContent,
  view: EditionView,
  locale: string,
  setting: EditionSetting,
): Reserved {
  const left = content.omitted + content.stories.length;
  const most = { part: 1, parts: 1, left, says: 'all', preview: setting.preview } as const;
  const controls = merged(editionControls(content, content.stories.slice(0, 1), true, locale), setting.below);
  return {
    text:
      headingOf(view, locale, 1, THREAD_MESSAGES).length +
      footerOf(content, view, locale, most).length +
      MENTION_TEXT,
    components: FRAME_COMPONENTS + controlCount(controls),
  };
}

const emptyPart = (locale: string, index: number): Part => ({
  text: escapeText(translate(locale, index === 0 ? 'digests.nothing_new' : 'digests.moved_up')),
  story: null,
  above: 'line',
});

/** A digest's own controls and those of the reply in which it stands; one menu a message. */
function merged(own: Controls, below: Controls = {}): Controls {
  const select = own.select ?? below.select;
  return { buttons: [...(own.buttons ?? []), ...(below.buttons ?? [])], ...(select ? { select } : {}) };
}
