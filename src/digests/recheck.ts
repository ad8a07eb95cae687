import { writeBrief } from '../briefs/write.ts';
import { hasFallen, mended, standingOf } from '../briefs/recheck.ts';
import type { Article, EditionStory, GuildId } from '../model.ts';
import { articlesByIds } from '../store/articles.ts';
import { markForCorrection, type StoryChange } from '../store/corrections.ts';
import { editionById } from '../store/editions.ts';
import { articlesToRecheck, editionsCiting, rechecked, reviewPosted } from '../store/recheck.ts';
import { audienceOf } from '../store/subscriptions.ts';
import type { ComposeDeps } from './compose.ts';
import { HOUR_MS } from '../time.ts';

/** Most corrections come within hours, some after a day or two. */
const REVIEW_AGES = [2 * HOUR_MS, 8 * HOUR_MS, 24 * HOUR_MS, 72 * HOUR_MS];
/** Older digests are left as they are: nobody reads them, and their articles may be gone. */
const CORRECTED_FOR_MS = 30 * 24 * HOUR_MS;
const AT_ONCE = 50;

/**
 * Holds posted editions against the articles they cite as those are now. A story of which something no longer stands is
 * marked for correction (`correct.ts` edits the messages): rewritten, or withdrawn when nothing is left to say. Cited
 * pages of recent editions are put on the reading list, so that changes are noticed at all.
 * A crash repeats the check and changes nothing twice. Returns how many stories were marked.
 */
export async function recheckEditions(deps: ComposeDeps): Promise<number> {
  const { store, clock, observer } = deps;
  await reviewPosted(store.db, REVIEW_AGES, clock.now());
  let marked = 0;
  for (const change of await articlesToRecheck(store.db, AT_ONCE)) {
    const [article] = await articlesByIds(store.db, [change.id]);
    if (article) marked += await recheckArticle(deps, article);
    await rechecked(store.db, change);
  }
  if (marked > 0) observer.info('stories to correct', { stories: marked });
  return marked;
}

async function recheckArticle(deps: ComposeDeps, article: Article): Promise<number> {
  const { store, clock, observer } = deps;
  let marked = 0;
  const since = clock.now() - CORRECTED_FOR_MS;
  for (const { editionId, storyId } of await editionsCiting(store.db, [article.id], since)) {
    const edition = await editionById(store.db, editionId);
    const story = edition?.content.stories.find(one => one.storyId === storyId);
    if (!edition || !story) continue;
    const change = await changeOf(deps, edition.guildId, story, article);
    if (!change) continue;
    const now = clock.now();
    if (await store.transaction(db => markForCorrection(db, editionId, storyId, change, now))) marked++;
    observer.count('stories_corrected', { kind: change.kind });
  }
  return marked;
}

/** What is to become of a posted story now that one of its articles reads differently; null: it stands. */
async function changeOf(
  deps: ComposeDeps,
  guildId: GuildId,
  story: EditionStory,
  changed: Article,
): Promise<StoryChange | null> {
  const standing = standingOf(story.brief, new Map([[changed.id, changed]]));
  if (!hasFallen(standing)) return null;
  const ids = story.sources.flatMap(({ article, copies }) => [article.id, ...copies.map(({ id }) => id)]);
  const articles = await articlesByIds(deps.store.db, ids, guildId);
  if (articles.length === 0) return { kind: 'withdrawn' };
  const { key: audienceKey } = await audienceOf(deps.store.db, guildId);
  const { storyId, firstAt, lastAt } = story;
  const anew = await writeBrief(deps.briefs, {
    story: { id: storyId, articles, firstAt, lastAt },
    audienceKey,
    guildId,
    language: story.brief.language,
  });
  const brief = mended(story.brief, standing, anew);
  return brief === null
    ? { kind: 'withdrawn' }
    : { kind: 'rewritten', story: { ...story, brief, newClaims: null } };
}
