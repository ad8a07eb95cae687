import { decodeText } from '../feeds/charset.ts';
import type { Fetcher } from '../feeds/fetch.ts';
import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import { holdRows, ROW_LEASE_MS } from '../store/heldRows.ts';
import type { Db } from '../store/schema.ts';
import {
  claimUnread,
  moveReadLeases,
  postponeReading,
  type Reading,
  saveReading,
  type UnreadArticle,
} from '../store/readings.ts';
import type { PageReader, PageReading } from './extract/index.ts';
import { cleanUrl, textHashOf, urlKey } from './keys.ts';
import { takeCredit } from './credit.ts';
import { detectLanguage } from './language.ts';
import { publisherFor } from './publisher.ts';
import type { RobotsGate } from './robotsGate.ts';

export interface ReadDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  fetcher: Fetcher;
  pages: PageReader;
  robots: RobotsGate;
  /** Ends the work after the pages that are being read. */
  signal?: AbortSignal;
}

/** What reading one page needs. */
export type PageDeps = Pick<ReadDeps, 'fetcher' | 'pages' | 'robots'>;

const BATCH = 16;
const AT_ONCE = 8;
const MAX_ATTEMPTS = 4;
const FIRST_RETRY_MS = 5 * 60_000;
/** A page must bring this share of what the feed itself carried, or the feed's text is kept. */
const WORSE = 0.8;
/** Passing troubles: the page is tried again, and the feed's text serves meanwhile only after the last attempt. */
const PASSING = new Set(['dns', 'connect', 'timeout', 'rate_limited', 'server_error', 'network']);

/** Reads the pages of all articles that are due; tells how many became ready or changed. */
export async function readDue(deps: ReadDeps): Promise<number> {
  const { store, clock, signal } = deps;
  let done = 0;
  while (!signal?.aborted) {
    const now = clock.now();
    const leaseUntil = now + ROW_LEASE_MS;
    const due = await claimUnread(store, { now, leaseUntil, limit: BATCH });
    if (due.length === 0) break;
    const held = holdRows({ ...deps, lengthen: (...move) => moveReadLeases(store, ...move) });
    held.add(
      due.map(({ id }) => id),
      leaseUntil,
    );
    const queue = [...due];
    const outcomes: Outcome[] = [];
    const worker = async () => {
      for (let article = queue.shift(); article; article = queue.shift()) {
        outcomes.push(await attempt(deps, article));
        if (signal?.aborted) return;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await saveAll(deps, outcomes);
    for (const { article } of outcomes) held.done(article.id);
    for (const [until, ids] of await held.end()) await moveReadLeases(store, ids, until, now);
    done += outcomes.length;
  }
  return done;
}

type Outcome = { article: UnreadArticle } & ({ reading: Reading } | { error: string; retryAfterMs: number });

/** Reads one page; an article that breaks something is put off like one that cannot be reached. */
async function attempt(deps: ReadDeps, article: UnreadArticle): Promise<Outcome> {
  const retryAfterMs = waitBefore(article);
  try {
    const page = await attemptPage(deps, article);
    if ('passing' in page && article.readAttempts + 1 < MAX_ATTEMPTS)
      return { article, error: page.error, retryAfterMs: Math.max(page.retryAfterMs ?? 0, retryAfterMs) };
    const reading = await ('reading' in page
      ? combine(article, page.reading)
      : fromFeed(article, page.error));
    return { article, reading };
  } catch (error) {
    deps.observer.error('article reading broke', { article: article.id, error });
    return { article, error: 'unexpected', retryAfterMs };
  }
}

const waitBefore = ({ readAttempts }: UnreadArticle): number =>
  FIRST_RETRY_MS * 3 ** Math.min(readAttempts, MAX_ATTEMPTS);

/** Saves a batch in one transaction, one sync of the disk for all; when one of them fails, each on its own. */
async function saveAll(deps: ReadDeps, outcomes: readonly Outcome[]): Promise<void> {
  try {
    await deps.store.transaction(async db => {
      for (const outcome of outcomes) await saveOne(deps, db, outcome);
    });
  } catch {
    for (const outcome of outcomes) {
      const { article } = outcome;
      try {
        await deps.store.transaction(db => saveOne(deps, db, outcome));
      } catch (error) {
        deps.observer.error('article could not be saved', { article: article.id, error });
        await postponeReading(
          deps.store.db,
          article.id,
          'unexpected',
          deps.clock.now() + waitBefore(article),
        );
      }
    }
  }
}

async function saveOne({ clock, observer }: ReadDeps, db: Db, outcome: Outcome): Promise<void> {
  const now = clock.now();
  const { id } = outcome.article;
  if ('error' in outcome) return postponeReading(db, id, outcome.error, now + outcome.retryAfterMs);
  const saved = await saveReading(db, id, outcome.reading, now);
  observer.count('articles_read', { outcome: saved.kind, source: outcome.reading.textSource });
}

type PageAttempt =
  | { reading: PageReading & { url: string } }
  | { error: string }
  | { error: string; passing: true; retryAfterMs: number | null };

const attemptPage = async (deps: ReadDeps, { hasPage, url }: UnreadArticle): Promise<PageAttempt> =>
  hasPage ? readPage(deps, url) : { error: 'page_none' };

async function readPage({ fetcher, pages, robots }: PageDeps, url: string): Promise<PageAttempt> {
  const permission = await robots.check(url);
  if (permission === 'refused') return { error: 'page_robots' };
  if (permission === 'unknown') return { error: 'page_robots_unknown', passing: true, retryAfterMs: null };
  const answer = await fetcher.get(url, { kind: 'page' });
  if (answer.kind === 'failed') {
    const error = `fetch_${answer.code}`;
    return PASSING.has(answer.code) ? { error, passing: true, retryAfterMs: answer.retryAfterMs } : { error };
  }
  if (answer.kind === 'not_modified') return { error: 'fetch_http_status' };
  const result = await pages.read(decodeText(answer.body, answer.contentType), answer.url);
  return result.ok ? { reading: { ...result.reading, url: answer.url } } : { error: `page_${result.reason}` };
}

/** The page's text unless it is worse than the feed's own (paywalled, a stub, a consent wall). */
async function combine(article: UnreadArticle, page: PageReading & { url: string }): Promise<Reading> {
  const isWorse = page.text.length < article.feedText.length * WORSE;
  const feed = creditedFeedText(article);
  const text = isWorse ? feed.text : page.text;
  const title = article.title || page.title;
  const canonicalUrl = page.canonicalUrl ?? cleanUrl(page.url) ?? article.url;
  return {
    title,
    text,
    textHash: textHashOf(title, text),
    textSource: isWorse ? 'feed' : 'page',
    canonicalUrl,
    canonicalKey: urlKey(canonicalUrl),
    publisher: publisherFor(canonicalUrl, { siteName: page.siteName }),
    credit: page.credit ?? feed.credit,
    author: page.author ?? article.author,
    imageUrl: cleanUrl(page.imageUrl ?? ''),
    publishedAt: page.publishedAt ?? article.publishedAt,
    modifiedAt: page.modifiedAt,
    language: (await detectLanguage(text)) ?? page.language ?? article.language,
    paywalled: page.paywalled,
    error: null,
    nextReadAt: null,
  };
}

async function fromFeed(article: UnreadArticle, error: string): Promise<Reading> {
  const { text, credit } = creditedFeedText(article);
  return {
    title: article.title,
    text,
    textHash: textHashOf(article.title, text),
    textSource: 'feed',
    canonicalUrl: article.url,
    canonicalKey: urlKey(article.url),
    publisher: publisherFor(article.url),
    credit,
    author: article.author,
    imageUrl: null,
    publishedAt: article.publishedAt,
    modifiedAt: null,
    language: (await detectLanguage(text)) ?? article.language,
    paywalled: error === 'fetch_unauthorized' || error === 'fetch_forbidden',
    error,
    nextReadAt: null,
  };
}

function creditedFeedText({ feedText, author }: UnreadArticle) {
  const { paragraphs, credit } = takeCredit(feedText.split('\n\n'), author);
  return { text: paragraphs.join('\n\n'), credit };
}

/** What one page says, without storing it. */
export async function readArticle(
  deps: PageDeps,
  url: string,
): Promise<{ ok: true; page: PageReading & { url: string } } | { ok: false; code: string }> {
  const page = await readPage(deps, url);
  if (!('reading' in page)) return { ok: false, code: page.error };
  const { reading } = page;
  return {
    ok: true,
    page: { ...reading, language: (await detectLanguage(reading.text)) ?? reading.language },
  };
}
