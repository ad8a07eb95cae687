import { urlKey } from '../articles/keys.ts';
import { type BriefLength, DEFAULT_STYLE } from '../briefs/style.ts';
import { type BriefDeps, type BriefRequest, writeBrief } from '../briefs/write.ts';
import { addTokens } from '../llm/estimate.ts';
import {
  type Article,
  type ArticleRef,
  type Clock,
  type EditionContent,
  type EditionStory,
  type GuildId,
  type Layout,
  type Observer,
  NO_TOKENS,
  type ScheduleForm,
} from '../model.ts';
import { articleByUrl, articlesByIds, articlesOfFeed, knownTimes } from '../store/articles.ts';
import type { Store } from '../store/database.ts';
import { claimsShown } from '../store/editions.ts';
import type { Db } from '../store/schema.ts';
import {
  type AudienceStory,
  LATE_ARRIVAL_MS,
  storiesOfAudience,
  storyOfAudience,
  storyOfArticle,
} from '../store/stories.ts';
import { audienceOf } from '../store/subscriptions.ts';
import { isAbout } from '../stories/regions.ts';
import { meetsTopics } from '../stories/interests.ts';
import { rankOf } from '../stories/rank.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { leadImageOf } from './leadImage.ts';
import { choiceOf, rankable } from './standing.ts';
import { DEFENCE_AT } from '../stories/relevance.ts';
import { sourcesOf } from '../stories/sources.ts';
import { DAY_MS } from '../time.ts';

/** Older articles of a running story are left to earlier editions. */
const STORY_REACH_MS = 5 * DAY_MS;
const MAX_STORIES = 12;
const ANYTHING = { topics: [], regions: [] };
const CONCURRENT_BRIEFS = 3;

export interface DigestRequest {
  guildId: GuildId;
  /** Under which a channel's earlier editions are remembered; null shows everything again. */
  scheduleKey: string | null;
  fromAt: number;
  toAt: number;
  /** `seen` for editions (nothing is lost to late arrival), `published` for a reader's period. */
  by: 'seen' | 'published';
  /** Only stories with one of these topics; empty means those that the guild has chosen. */
  topics: string[];
  /** Only stories about these regions; empty or absent means those that the guild has chosen. */
  regions?: readonly string[];
  /** Default: the one that the guild has chosen. */
  zone?: string;
  code: string;
  maxStories?: number;
  /** Stories with fewer independent families are left out. */
  minSources?: number;
  /** BCP 47. Default: the one that the guild has chosen. */
  language?: string;
  length?: BriefLength;
  /** One deadline for the whole edition (epoch ms): stories not written by then are extractive. */
  deadlineAt?: number;
  /** Only this story, with its families counted within the period alone. */
  storyId?: number;
  /** Only these stories, whatever topics and regions the guild has chosen. */
  storyIds?: readonly number[];
  /** Only stories of which this feed brought an article in the period. */
  feedId?: number;
  kind?: EditionContent['kind'];
  watch?: EditionContent['watch'];
  form?: ScheduleForm;
  layout?: Layout;
  look?: EditionContent['look'];
  /** Whether the lead story may show a picture. */
  leadImage?: boolean;
  pingRoleId?: string;
}

/** What a reader asks for: all that was published in the last `sinceMs`, whatever earlier editions showed. */
export const readersPeriod = (now: number, sinceMs: number) =>
  ({ scheduleKey: null, fromAt: now - sinceMs, toAt: now, by: 'published', topics: [] as string[] }) as const;

export type Composer = (request: DigestRequest) => Promise<EditionContent>;

export interface ComposeDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  briefs: BriefDeps;
}

/** Chooses, ranks and briefs the stories of a period for one audience. */
export async function composeEdition(deps: ComposeDeps, asked: DigestRequest): Promise<EditionContent> {
  const { db } = deps.store;
  const settings = await settingsOf(db, asked.guildId);
  const request = { language: settings.language, zone: settings.zone, ...asked };
  const { storyIds } = request;
  const choice = storyIds ? ANYTHING : choiceOf(settings, request);
  const found = await storiesOfAudience(db, request);
  const ofFeed = request.feedId === undefined ? null : await broughtBy(db, request.feedId, found);
  const wanted = found.filter(
    story =>
      story.relevance >= DEFENCE_AT &&
      (ofFeed === null || story.newArticleIds.some(id => ofFeed.has(id))) &&
      (request.storyId === undefined || story.storyId === request.storyId) &&
      (storyIds === undefined || storyIds.includes(story.storyId)) &&
      meetsTopics(choice, story.topics),
  );
  const audience = await audienceOf(db, request.guildId);
  const candidates = await Promise.all(wanted.map(story => load(deps, story, request)));
  const shown = request.scheduleKey
    ? await claimsShown(
        db,
        request.scheduleKey,
        wanted.map(story => story.storyId),
      )
    : new Map<number, Set<string>>();
  const ranked = candidates
    .filter(candidate => candidate !== null)
    .filter(
      ({ articles, fresh }) =>
        familiesOf(request.storyId === undefined ? articles : fresh) >= (request.minSources ?? 1),
    )
    .filter(candidate => isAbout(candidate.articles, choice.regions))
    .map(candidate => {
      const { story, articles } = candidate;
      const isShown = shown.has(story.storyId);
      const unseen = isShown ? story.newArticleIds.length / story.articleIds.length : 1;
      const rank = rankOf(rankable({ story, articles, choice, unseen }), request.toAt).points;
      return { ...candidate, rank };
    })
    .toSorted((a, b) => b.rank - a.rank || a.story.storyId - b.story.storyId);

  const limit = request.maxStories ?? MAX_STORIES;
  const briefed = await mapConcurrently(ranked.slice(0, limit), CONCURRENT_BRIEFS, candidate =>
    briefStory(deps, candidate.story, candidate.articles, audience.key, request),
  );
  const stories = briefed
    .map(story => markNew(story, shown.get(story.storyId)))
    .filter(
      story => story.brief.claims.length > 0 && (story.newClaims === null || story.newClaims.length > 0),
    );
  return {
    ...shapeOf(request),
    code: request.code,
    zone: request.zone,
    fromAt: request.fromAt,
    toAt: request.toAt,
    stories,
    ...(request.leadImage ? await leadImageOf(db, stories[0]) : {}),
    omitted: Math.max(0, ranked.length - limit),
    dropped: stories.flatMap(story => story.brief.dropped),
    tokens: stories.map(story => story.brief.tokens).reduce(addTokens, NO_TOKENS),
  };
}

/** One story as a guild sees it, briefed; null when it is not in the guild's audience. */
export async function composeStory(
  deps: ComposeDeps,
  guildId: GuildId,
  storyId: number,
  length?: BriefLength,
): Promise<EditionStory | null> {
  const now = deps.clock.now();
  const story = await storyOfAudience(deps.store.db, guildId, storyId, now);
  if (!story) return null;
  const articles = await articlesByIds(deps.store.db, story.articleIds, guildId);
  const audience = await audienceOf(deps.store.db, guildId);
  const { language } = await settingsOf(deps.store.db, guildId);
  return briefStory(deps, story, articles, audience.key, {
    guildId,
    language,
    ...(length === undefined ? {} : { length }),
  });
}

/** The story of the article at a URL, or null when the guild may not read that article or it has no story yet. */
export async function storyOfUrl(db: Db, guildId: GuildId, url: string): Promise<number | null> {
  const article = await articleByUrl(db, url, urlKey(url));
  if (!article) return null;
  const known = await knownTimes(db, guildId, [article.id]);
  return known.has(article.id) ? storyOfArticle(db, article.id) : null;
}

/** Those of the stories' new articles that a feed brought. */
const broughtBy = (db: Db, feedId: number, stories: readonly AudienceStory[]): Promise<Set<number>> =>
  articlesOfFeed(
    db,
    feedId,
    stories.flatMap(({ newArticleIds }) => newArticleIds),
  );

/** What of a request an edition keeps, so that it reads the same whenever it is rendered again. */
const shapeOf = ({ kind, watch, form, layout, look, language, pingRoleId }: DigestRequest) => ({
  ...(kind === undefined ? {} : { kind }),
  ...(watch === undefined ? {} : { watch }),
  ...(form === undefined ? {} : { form }),
  ...(layout === undefined ? {} : { layout }),
  ...(look === undefined ? {} : { look }),
  ...(language === undefined ? {} : { language }),
  ...(pingRoleId === undefined ? {} : { pingRoleId }),
});

interface Candidate {
  story: AudienceStory;
  articles: Article[];
  /** Those that became known in the period. */
  fresh: Article[];
}

/** Independent families, after copies collapse. */
const familiesOf = (articles: Article[]): number =>
  new Set(sourcesOf(articles).map(source => source.family)).size;

async function load(
  deps: ComposeDeps,
  story: AudienceStory,
  request: DigestRequest,
): Promise<Candidate | null> {
  const all = await articlesByIds(deps.store.db, story.articleIds, request.guildId);
  const at = (article: Article) => article.publishedAt ?? article.firstSeenAt;
  const fresh = all.filter(
    article => story.newArticleIds.includes(article.id) && at(article) >= request.fromAt - LATE_ARRIVAL_MS,
  );
  if (fresh.length === 0) return null;
  const articles = all.filter(article => at(article) >= request.fromAt - STORY_REACH_MS);
  return { story, articles, fresh };
}

/** A story with its brief. `keep: false`: nothing of it is looked up or stored. */
export async function briefStory(
  deps: ComposeDeps,
  story: AudienceStory,
  articles: Article[],
  audienceKey: string,
  {
    guildId,
    language,
    length,
    deadlineAt,
    keep,
  }: Pick<DigestRequest, 'guildId' | 'language' | 'length' | 'deadlineAt'> & Pick<BriefRequest, 'keep'>,
): Promise<EditionStory> {
  const { storyId, firstAt, lastAt, topics } = story;
  const brief = await writeBrief(deps.briefs, {
    story: { id: storyId, articles, firstAt, lastAt },
    audienceKey,
    guildId,
    ...(language === undefined ? {} : { language }),
    ...(length === undefined ? {} : { style: { ...DEFAULT_STYLE, length } }),
    ...(deadlineAt === undefined ? {} : { deadlineAt }),
    ...(keep === undefined ? {} : { keep }),
  });
  const sources = sourcesOf(articles).map(source => ({
    ...source,
    article: refOf(source.article),
    copies: source.copies.map(refOf),
  }));
  const independentSources = new Set(sources.map(source => source.family)).size;
  return { storyId, brief, sources, topics, independentSources, firstAt, lastAt, newClaims: null };
}

const refOf = (article: Article): ArticleRef => ({
  id: article.id,
  url: article.url,
  title: article.title,
  publisher: article.publisher,
  credit: article.credit,
  publishedAt: article.publishedAt,
  firstSeenAt: article.firstSeenAt,
  language: article.language,
  paywalled: article.paywalled,
});

function markNew(story: EditionStory, before: Set<string> | undefined): EditionStory {
  if (!before) return story;
  const newClaims = story.brief.claims.flatMap((claim, index) => (before.has(claim.text) ? [] : [index]));
  return { ...story, newClaims };
}

async function mapConcurrently<T, R>(items: T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
