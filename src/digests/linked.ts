import { publisherFor } from '../articles/publisher.ts';
import { textHashOf } from '../articles/keys.ts';
import { type PageDeps, readArticle } from '../articles/read.ts';
import type { BriefLength } from '../briefs/style.ts';
import { AppError } from '../errors.ts';
import { isMessageKey, translate } from '../i18n/index.ts';
import type { Article, EditionStory, GuildId } from '../model.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { relevanceOf } from '../stories/relevance.ts';
import { briefStory, type ComposeDeps } from './compose.ts';

/** Stands for an article and a story that are in no store. */
const UNSTORED = 0;
/** A page with less text (UTF-16 units) behind a paywall shows its opening only. */
const OPENING = 600;
/** What a site answers where only its subscribers, or no bots, are let in. */
const CLOSED = new Set(['fetch_unauthorized', 'fetch_forbidden']);

interface LinkedDeps {
  compose: ComposeDeps;
  reading: PageDeps;
}

interface LinkedRequest {
  guildId: GuildId;
  url: string;
  /** The caller's, for the sentence that says why a page could not be read. */
  locale: string;
  length?: BriefLength;
}

/**
 * A brief of one page that is not in the guild's audience: fetched through the guard, read, and checked as any other.
 * Nothing of it is stored. Throws an `AppError` that says why it could not be read.
 */
export async function composeLinked(
  { compose, reading }: LinkedDeps,
  asked: LinkedRequest,
): Promise<EditionStory> {
  const { guildId, url, locale, length } = asked;
  const read = await readArticle(reading, url);
  if (!read.ok) throw unreadable(url, read.code, locale);
  const { page } = read;
  if (page.paywalled && page.text.length < OPENING) throw new AppError('error.linked_closed', { url });
  const now = compose.clock.now();
  const at = page.publishedAt ?? now;
  const { namedBy: _, ...publisher } = publisherFor(page.url, { siteName: page.siteName });
  const article: Article = {
    id: UNSTORED,
    url: page.url,
    canonicalUrl: page.canonicalUrl ?? page.url,
    title: page.title,
    text: page.text,
    textHash: textHashOf(page.title, page.text),
    publisher,
    credit: page.credit,
    author: page.author,
    publishedAt: page.publishedAt,
    modifiedAt: page.modifiedAt,
    firstSeenAt: now,
    language: page.language,
    paywalled: page.paywalled,
  };
  const { score: relevance, topics } = relevanceOf(page.title, page.text);
  const ids = [article.id];
  const story = {
    storyId: UNSTORED,
    articleIds: ids,
    newArticleIds: ids,
    topics,
    relevance,
    firstAt: at,
    lastAt: at,
  };
  const { language } = await settingsOf(compose.store.db, guildId);
  const style = { guildId, language, keep: false, ...(length === undefined ? {} : { length }) };
  return briefStory(compose, story, [article], '', style);
}

function unreadable(url: string, code: string, locale: string): AppError {
  if (CLOSED.has(code)) return new AppError('error.linked_closed', { url });
  const key = `error.${code}`;
  const reason = translate(locale, isMessageKey(key) ? key : 'error.article_empty');
  return new AppError('error.article_unreadable', { url, reason });
}
