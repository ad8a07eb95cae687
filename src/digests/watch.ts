import type { Article, GuildId, Watch } from '../model.ts';
import { articlesByIds } from '../store/articles.ts';
import { slotsTaken } from '../store/editions.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { type AudienceStory, currentStoryId, storiesOfAudience } from '../store/stories.ts';
import { activeWatches, moveWatchMark, pauseWatch, watchKeyOf } from '../store/watches.ts';
import type { DigestDeps } from './deps.ts';
import type { WordFinder } from './find.ts';
import { editionCode } from './request.ts';
import { reserve } from './reserve.ts';
import { HOUR_MS } from '../time.ts';

/** At most so many messages an hour for one watch; what is found meanwhile comes together in the next. */
export const ALERTS_PER_HOUR = 4;
/** An article is given its story some time after it was read: rounds overlap by this, and what was shown is known. */
const OVERLAP_MS = 15 * 60_000;
/** After a longer silence of the bot only this much is looked at. */
const REACH_MS = 24 * HOUR_MS;
const WRITING_MS = 60_000;
const MOST_STORIES = 5;
const SLOT = 'found:';

/**
 * Looks once through what became known since the last time, for every watch, and reserves an edition for what is new
 * to it: verified briefs with their sources, each development of a story once. Reserving moves the watch's mark in the
 * same transaction, so neither a restart nor a second process repeats or loses a find. Gives the editions that are to
 * be published.
 */
export async function postWatches(deps: DigestDeps, finder: WordFinder): Promise<number[]> {
  const { store, clock, observer } = deps;
  const now = clock.now();
  const made: number[] = [];
  const byGuild = Map.groupBy(await activeWatches(store.db), watch => watch.guildId);
  for (const [guildId, watches] of byGuild) {
    const fromAt = Math.min(...watches.map(watch => startOf(watch, now)));
    const stories = await storiesOfAudience(store.db, { guildId, fromAt, toAt: now, by: 'seen' });
    const articles = await articlesFor(deps, guildId, watches, stories);
    for (const watch of watches)
      try {
        const found = await matching(deps, finder, watch, stories, articles);
        const id = await alert(deps, watch, found, now);
        if (id !== null) made.push(id);
      } catch (error) {
        // One watch's failure holds up no other; its mark has not moved.
        observer.error('watch failed', { watch: watch.id, error });
      }
  }
  return made;
}

const startOf = ({ createdAt, markAt }: Watch, now: number): number =>
  Math.max(createdAt, Math.min(markAt, now) - OVERLAP_MS, now - REACH_MS);

/** The texts that words are looked for in; none when no watch of the guild has words. */
async function articlesFor(
  { store }: DigestDeps,
  guildId: GuildId,
  watches: readonly Watch[],
  stories: readonly AudienceStory[],
): Promise<Map<number, Article>> {
  if (!watches.some(({ kind }) => kind === 'words')) return new Map();
  const ids = stories.flatMap(story => story.articleIds);
  return new Map((await articlesByIds(store.db, ids, guildId)).map(article => [article.id, article]));
}

async function matching(
  { store }: DigestDeps,
  finder: WordFinder,
  { kind, value }: Watch,
  stories: readonly AudienceStory[],
  articles: ReadonlyMap<number, Article>,
): Promise<number[]> {
  const followed = kind === 'story' ? await currentStoryId(store.db, Number(value)) : null;
  const meets = ({ storyId, topics, articleIds }: AudienceStory): boolean => {
    if (kind === 'story') return storyId === followed;
    if (kind === 'topic') return topics.includes(value);
    return articleIds.some(id => {
      const article = articles.get(id);
      return article !== undefined && finder.holds(article, value);
    });
  };
  return stories.filter(meets).map(({ storyId }) => storyId);
}

async function alert(
  deps: DigestDeps,
  watch: Watch,
  storyIds: readonly number[],
  now: number,
): Promise<number | null> {
  const { store } = deps;
  const { id, guildId, label } = watch;
  if (storyIds.length === 0) {
    await moveWatchMark(store.db, watch, now);
    return null;
  }
  const scheduleKey = watchKeyOf(id);
  // A full hour: the mark stays, and what was found waits for the next message.
  if ((await slotsTaken(store.db, scheduleKey, SLOT, now - HOUR_MS)).length >= ALERTS_PER_HOUR) return null;
  const slot = `${SLOT}${now}`;
  const { zone, language } = await settingsOf(store.db, guildId);
  const content = await deps.compose({
    guildId,
    scheduleKey,
    fromAt: startOf(watch, now),
    toAt: now,
    by: 'seen',
    topics: [],
    storyIds,
    zone,
    language,
    code: editionCode(scheduleKey, slot),
    maxStories: MOST_STORIES,
    length: 'short',
    deadlineAt: now + WRITING_MS,
    kind: 'watch',
    watch: { id, label },
  });
  if (content.stories.length === 0) {
    await moveWatchMark(store.db, watch, now);
    return null;
  }
  const channelId = watch.channelId ?? (await directChannel(deps, watch));
  if (channelId === null) return null;
  return store.transaction(async db => {
    if (!(await moveWatchMark(db, watch, now))) return null;
    const edition = await reserve(db, deps, {
      guildId,
      channelId,
      channelKind: 'text',
      forumTags: [],
      content,
      scheduleId: null,
      scheduleKey,
      slot,
      dueAt: now,
    });
    return edition?.id ?? null;
  });
}

/** The channel of the member's direct messages; null when it cannot be opened now, or the watch was paused over it. */
async function directChannel(
  { store, messenger, observer }: DigestDeps,
  { id, userId }: Watch,
): Promise<string | null> {
  const opened = await messenger.openDirect(userId);
  if (opened.kind === 'opened') return opened.channelId;
  observer.warn('direct messages not opened', { watch: id, ...opened });
  if (opened.kind === 'refused') await pauseWatch(store.db, id, 'closed_dms');
  return null;
}
