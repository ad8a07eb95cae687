import { createHash } from 'node:crypto';
import type { Clock, Observer, Random } from '../model.ts';
import type { Store } from '../store/database.ts';
import { addFeedNotices } from '../store/feedNotices.ts';
import { adoptFeedUrl, claimDueFeeds, type Feed, type FeedChanges, updateFeed } from '../store/feeds.ts';
import type { Fetcher, FetchResult } from './fetch.ts';
import { type FeedRejection, type ParsedFeed, parseFeed } from './parse/index.ts';
import { backOff, nextInterval, rhythmOf } from './rhythm.ts';

/** A parsed feed with the address it came from. */
export type FeedDocument = ParsedFeed & { url: string };

export interface PollDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  random: Random;
  fetcher: Fetcher;
  /** The shortest interval between two polls of a feed. */
  floorMs: number;
  /** Stores what came, with the feed's own state, in one transaction; tells how many articles are new. */
  ingest(feedId: number, document: FeedDocument, changes: FeedChanges): Promise<number>;
}

export type PollOutcome =
  | { kind: 'new'; articles: number }
  | { kind: 'unchanged' }
  | { kind: 'failed'; code: string };

export interface PolledFeed {
  feedId: number;
  url: string;
  outcome: PollOutcome;
}

const AT_ONCE = 8;
const LEASE_MS = 5 * 60_000;
const DAY_MS = 24 * 3_600_000;
/** A permanent redirect is adopted after this many polls in a row saw it. */
const ADOPT_AFTER = 3;
/** Moderators are told of a feed that fails this often in a row, over at least half a day. */
const NOTICE_FAILURES = 4;
const NOTICE_AFTER_MS = DAY_MS / 2;
const RETRY_AFTER_OUTAGE_MS = 2 * 60_000;
/** Failures that a dead line of our own also causes. */
const OUTAGE_CODES = new Set(['fetch_dns', 'fetch_connect', 'fetch_timeout', 'fetch_network']);
const OUTAGE_FEWEST = 3;

/** Polls the feeds that are due (or, with `everything`, all that somebody reads) and stores what they bring. */
export async function pollDue(deps: PollDeps, options: { everything?: boolean } = {}): Promise<PolledFeed[]> {
  const startedAt = deps.clock.now();
  const polled: PolledFeed[] = [];
  for (;;) {
    const now = deps.clock.now();
    const feeds = await claimDueFeeds(deps.store, {
      now,
      leaseUntil: now + LEASE_MS,
      limit: AT_ONCE,
      ...(options.everything ? { everything: startedAt } : {}),
    });
    if (feeds.length === 0) return polled;
    polled.push(...(await pollBatch(deps, feeds)));
  }
}

async function pollBatch(deps: PollDeps, feeds: Feed[]): Promise<PolledFeed[]> {
  const answers = await Promise.all(feeds.map(async feed => ({ feed, read: await readFeed(deps, feed) })));
  const isOutage =
    answers.length >= OUTAGE_FEWEST &&
    answers.every(({ read }) => read.kind === 'failed' && OUTAGE_CODES.has(read.code));
  const polled: PolledFeed[] = [];
  for (const { feed, read } of answers) {
    const outcome = isOutage ? await waitOut(deps, feed, read) : await settle(deps, feed, read);
    deps.observer.count('feed_polls', { outcome: outcome.kind });
    polled.push({ feedId: feed.id, url: feed.url, outcome });
  }
  return polled;
}

type Read =
  | { kind: 'document'; document: FeedDocument; answer: FetchResult & { kind: 'ok' }; bodyHash: string }
  | { kind: 'unchanged'; answer: FetchResult & { kind: 'ok' | 'not_modified' } }
  | { kind: 'failed'; code: string; retryAfterMs: number | null };

async function readFeed({ fetcher, clock }: PollDeps, feed: Feed): Promise<Read> {
  const answer = await fetcher.get(feed.url, {
    kind: 'feed',
    etag: feed.etag,
    lastModified: feed.lastModified,
  });
  if (answer.kind === 'failed')
    return { kind: 'failed', code: `fetch_${answer.code}`, retryAfterMs: answer.retryAfterMs };
  if (answer.kind === 'not_modified') return { kind: 'unchanged', answer };
  const bodyHash = createHash('sha256').update(answer.body).digest('base64url');
  if (bodyHash === feed.bodyHash) return { kind: 'unchanged', answer };
  const parsed = parseFeed(answer.body, {
    url: answer.url,
    contentType: answer.contentType,
    now: clock.now(),
  });
  if (!parsed.ok)
    return { kind: 'failed', code: `feed_${parsed.reason satisfies FeedRejection}`, retryAfterMs: null };
  return { kind: 'document', document: { ...parsed.feed, url: answer.url }, answer, bodyHash };
}

/** Everything failed at once, as when our own line is down: no feed is blamed, all are tried again soon. */
async function waitOut(deps: PollDeps, feed: Feed, read: Read): Promise<PollOutcome> {
  const now = deps.clock.now();
  await updateFeed(deps.store.db, feed.id, { nextPollAt: now + RETRY_AFTER_OUTAGE_MS, lastPolledAt: now });
  return { kind: 'failed', code: read.kind === 'failed' ? read.code : 'fetch_network' };
}

async function settle(deps: PollDeps, feed: Feed, read: Read): Promise<PollOutcome> {
  if (read.kind === 'failed') return fail(deps, feed, read);
  const now = deps.clock.now();
  const document = read.kind === 'document' ? read.document : null;
  const rhythmMs = document ? rhythmOf(document.entries, now) : feed.rhythmMs;
  const hintMs = Math.max(
    read.answer.freshForMs ?? 0,
    document?.hints.ttlMs ?? 0,
    document?.hints.updateEveryMs ?? 0,
  );
  const pollEveryMs = nextInterval({ rhythmMs, hintMs, floorMs: deps.floorMs });
  const moved = read.answer.permanentUrl;
  const movedSightings = moved === null ? 0 : moved === feed.movedTo ? feed.movedSightings + 1 : 1;
  const changes: FeedChanges = {
    etag: read.answer.etag,
    lastModified: read.answer.lastModified,
    rhythmMs,
    pollEveryMs,
    nextPollAt: now + jittered(pollEveryMs, deps.random),
    lastPolledAt: now,
    lastOkAt: now,
    failures: 0,
    failingSinceAt: null,
    noticedAt: null,
    errorCode: null,
    errorJson: null,
    movedTo: moved,
    movedSightings,
    ...(read.kind === 'document' ? { bodyHash: read.bodyHash, ...titleOf(feed, read.document) } : {}),
  };
  const outcome: PollOutcome =
    document === null
      ? await updateFeed(deps.store.db, feed.id, changes).then(() => ({ kind: 'unchanged' as const }))
      : { kind: 'new', articles: await deps.ingest(feed.id, document, changes) };
  if (moved !== null && movedSightings >= ADOPT_AFTER)
    await deps.store.transaction(db => adoptFeedUrl(db, feed.id, moved));
  return outcome;
}

const titleOf = (feed: Feed, document: FeedDocument): FeedChanges => ({
  title: document.title === '' ? feed.title : document.title,
  siteUrl: document.siteUrl ?? feed.siteUrl,
  language: document.language ?? feed.language,
});

async function fail(
  deps: PollDeps,
  feed: Feed,
  { code, retryAfterMs }: Read & { kind: 'failed' },
): Promise<PollOutcome> {
  const now = deps.clock.now();
  const failures = feed.failures + 1;
  const failingSinceAt = feed.failingSinceAt ?? now;
  const isGone = code === 'fetch_gone' && failures >= 2;
  const tell =
    feed.noticedAt === null &&
    (isGone || (failures >= NOTICE_FAILURES && now - failingSinceAt >= NOTICE_AFTER_MS));
  await deps.store.transaction(async db => {
    await updateFeed(db, feed.id, {
      state: isGone ? 'gone' : 'active',
      failures,
      failingSinceAt,
      lastPolledAt: now,
      nextPollAt: now + Math.max(retryAfterMs ?? 0, jittered(backOff(failures, deps.floorMs), deps.random)),
      errorCode: code,
      ...(tell ? { noticedAt: now } : {}),
    });
    if (tell)
      await addFeedNotices(db, feed.id, { kind: isGone ? 'gone' : 'failing', params: { code }, at: now });
  });
  deps.observer.info('feed poll failed', { feed: feed.id, code, failures });
  return { kind: 'failed', code };
}

/** Within a tenth either way, so that feeds added together drift apart. */
const jittered = (ms: number, random: Random): number => Math.round(ms * (0.9 + random() * 0.2));
