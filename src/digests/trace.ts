import { cleanUrl, publisherKeyOf, urlKey } from '../articles/keys.ts';
import { AppError } from '../errors.ts';
import type { Article, GuildId } from '../model.ts';
import { articleByUrl, articlesByIds } from '../store/articles.ts';
import { type OwnSighting, ownSightingsOf } from '../store/ownSightings.ts';
import { readable } from '../store/readable.ts';
import type { Db } from '../store/schema.ts';
import { storyOfArticle, storyOfAudience } from '../store/stories.ts';
import { type HeldBack, heldBack } from '../store/subscriptionFilters.ts';
import { audienceOf, type Subscription, subscriptionsOf } from '../store/subscriptions.ts';
import {
  editionsWithStory,
  newestBrief,
  type ReadingState,
  readingState,
  type TracedEdition,
} from '../store/trace.ts';
import { DEFENCE_AT, decidingWords, relevanceOf } from '../stories/relevance.ts';
import { sourcesOf } from '../stories/sources.ts';
import type { Topic } from '../stories/topics.ts';

/** What became of an article, as one guild may know it: nothing of what only others' feeds brought is told. */
export type Trace =
  | { kind: 'feed'; subscription: Subscription }
  /** Not in the guild's feeds; `near` are its feeds of the same site. */
  | { kind: 'unknown'; near: Subscription[] }
  | ({ kind: 'known' } & TracedArticle);

export interface TracedArticle {
  article: Article;
  sightings: (OwnSighting & { held: HeldBack | null })[];
  reading: ReadingState;
  /** The article whose text this one repeats, as far as the guild reads it. */
  copyOf: { id: number; publisher: string; url: string } | null;
  relevance: {
    score: number;
    topics: Topic[];
    speakFor: string[];
    against: string[];
    everythingCounts: boolean;
  };
  /** Since when the guild can read it; null while it cannot. */
  knownAt: number | null;
  story: { id: number; articles: number; sources: number } | null;
  brief: { writer: string; language: string; createdAt: number } | null;
  editions: (Omit<TracedEdition, 'content'> & { cited: boolean })[];
}

const EDITIONS = 5;
const WORDS = 8;

/** Follows the article at an address through all stages. Throws an `AppError` when it is no web address. */
export async function traceUrl(db: Db, guildId: GuildId, typed: string, now: number): Promise<Trace> {
  const url = cleanUrl(typed.trim().replace(/^<(.*)>$/, '$1'));
  if (url === null) throw new AppError('error.fetch_bad_url');
  const subscriptions = await subscriptionsOf(db, guildId);
  const own = subscriptions.find(({ feed }) => feed.url === url);
  if (own) return { kind: 'feed', subscription: own };
  const found = await articleByUrl(db, url, urlKey(url));
  const sightings = found === null ? [] : await ownSightingsOf(db, guildId, found.id);
  if (found === null || sightings.length === 0) return { kind: 'unknown', near: nearTo(url, subscriptions) };
  const [article = found] = await articlesByIds(db, [found.id], guildId);
  return { kind: 'known', ...(await follow(db, guildId, article, sightings, now)) };
}

/** A guild's feeds of the site that an address belongs to. */
function nearTo(url: string, subscriptions: readonly Subscription[]): Subscription[] {
  const host = publisherKeyOf(url);
  return subscriptions.filter(({ feed }) =>
    [feed.url, feed.siteUrl].some(address => address !== null && publisherKeyOf(address) === host),
  );
}

async function follow(
  db: Db,
  guildId: GuildId,
  article: Article,
  sightings: readonly OwnSighting[],
  now: number,
): Promise<TracedArticle> {
  const { id, title, text } = article;
  const reading = (await readable(db, guildId, [id])).get(id);
  const knownAt = reading?.knownAt ?? null;
  const storyId = knownAt === null ? null : await storyOfArticle(db, id);
  const story = storyId === null ? null : await storyOfAudience(db, guildId, storyId, now);
  const members = story === null ? [] : await articlesByIds(db, story.articleIds, guildId);
  const sources = sourcesOf(members);
  const source = sources.find(({ copies }) => copies.some(copy => copy.id === id));
  const { key } = await audienceOf(db, guildId);
  const editions = story === null ? [] : await editionsWithStory(db, guildId, story.storyId, EDITIONS);
  const words = decidingWords(title, text);
  return {
    article,
    sightings: sightings.map(sighting => ({
      ...sighting,
      held: heldBack(sighting.filters, `${title}\n${text}`),
    })),
    reading: await readingState(db, id),
    copyOf: source
      ? { id: source.article.id, publisher: source.article.publisher.name, url: source.article.url }
      : null,
    relevance: {
      ...relevanceOf(title, text),
      speakFor: words.speakFor.slice(0, WORDS),
      against: words.against.slice(0, WORDS),
      everythingCounts: reading?.counts ?? false,
    },
    knownAt,
    story: story === null ? null : { id: story.storyId, articles: members.length, sources: sources.length },
    brief: story === null ? null : await newestBrief(db, story.storyId, key),
    editions: editions.map(({ content, ...edition }) => ({
      ...edition,
      cited: content.stories.some(
        ({ brief }) =>
          brief.storyId === story?.storyId &&
          [brief.headline, ...brief.claims].some(({ citations }) =>
            citations.some(citation => citation.articleId === id),
          ),
      ),
    })),
  };
}

/** Whether digests take an article of this relevance. */
export const countsAsDefence = ({ score, everythingCounts }: TracedArticle['relevance']): boolean =>
  everythingCounts || score >= DEFENCE_AT;
