import { translate } from '../i18n/index.ts';
import type { ChannelKind, Delivery, EditionContent, EditionStory } from '../model.ts';
import { dayOf } from './day.ts';
import { isolate } from './isolate.ts';
import { shorten } from './shorten.ts';

/**
 * Where the messages of an edition go. In the layout `threads` each story has a place of its own:
 * - in a channel a message that names it, and below that a thread with its claims (`rooms: 'threads'`): a message can
 *   have one thread only, so one that is opened again is the same one;
 * - in a forum a post (`rooms: 'posts'`);
 * - in a thread, where neither is possible, a message.
 */

/** Discord's limit for the name of a thread or a post. */
const NAME_LENGTH = 100;
/** One message and one for each story: as many as an announcement channel may publish in an hour. */
const STORIES_APART = 9;

/** A story's own place; null where it was withdrawn. */
export interface Room {
  storyId: number;
  story: EditionStory | null;
}

/** The content with the places that its stories get in a channel of this kind. */
export function withRooms(content: EditionContent, channelKind: ChannelKind): EditionContent {
  const isDigest = content.kind === undefined || content.kind === 'test';
  if (content.layout !== 'threads' || !isDigest || content.stories.length === 0 || channelKind === 'thread')
    return content;
  return { ...content, rooms: channelKind === 'forum' ? 'posts' : 'threads' };
}

/** The stories that have a place of their own, in the order in which they were posted. */
export function roomsOf({ stories, order }: EditionContent): Room[] {
  const ids = order ?? stories.map(({ storyId }) => storyId);
  return ids
    .slice(0, STORIES_APART)
    .map(storyId => ({ storyId, story: stories.find(story => story.storyId === storyId) ?? null }));
}

/**
 * Whether a story's claims stand in the channel itself, because no thread could be opened for them. While a thread is
 * still to be opened, nothing was refused.
 */
export const isOutsideItsThread = ({ rooms }: EditionContent, deliveries: readonly Delivery[]): boolean =>
  rooms === 'threads' &&
  deliveries.some(
    ({ part, channelId, threadTitle }) =>
      isInThread(part) && threadTitle === null && channelId === deliveries[0]?.channelId,
  );

/** First the digest's own message, then for each story one that names it and one in its thread. */
const isInThread = (part: number): boolean => part > 1 && part % 2 === 1;

type Place = Pick<Delivery, 'forum' | 'threadTitle' | 'announce'>;

/** Where the message at `index` of a new edition goes. */
export function placeOf(
  content: EditionContent,
  index: number,
  { channelKind, forumTags: tags }: { channelKind: ChannelKind; forumTags: string[] },
): Place {
  const announce = channelKind === 'announcement' ? 'due' : 'no';
  const plain = { forum: null, threadTitle: null, announce } as const;
  const storyName = (at: number) => nameOf(roomsOf(content)[at]?.story?.brief.headline.text ?? '', content);
  if (content.rooms === 'posts') return { ...plain, forum: { title: storyName(index), tags } };
  if (content.rooms === 'threads' && isInThread(index + 1))
    return { ...plain, threadTitle: storyName(index / 2 - 1), announce: 'no' };
  return channelKind === 'forum' && index === 0
    ? { ...plain, forum: { title: digestName(content), tags } }
    : plain;
}

function digestName(content: EditionContent): string {
  const [story] = content.stories;
  const locale = content.language ?? 'en';
  return content.kind === 'breaking' && story
    ? nameOf(translate(locale, 'digests.breaking_title', { headline: story.brief.headline.text }), content)
    : titleAndDay(content);
}

const nameOf = (headline: string, content: EditionContent): string =>
  shorten(isolate(headline).replace(/\s+/g, ' ').trim(), NAME_LENGTH) || titleAndDay(content);

function titleAndDay({ language = 'en', toAt, zone }: EditionContent): string {
  return shorten(`${translate(language, 'digests.title')} · ${dayOf(toAt, zone, language)}`, NAME_LENGTH);
}
