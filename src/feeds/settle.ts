import { addFeedNotices, addRecoveredNotices } from '../store/feedNotices.ts';
import { adoptFeedUrl, type Feed, type FeedChanges, forgiveFeeds, updateFeed } from '../store/feeds.ts';
import type { OutageWatch } from './outage.ts';
import type { Answered, Failed, PollDeps, PollOutcome } from './polling.ts';
import { nextInterval, nextProbe, rhythmOf } from './rhythm.ts';
import { DAY_MS } from '../time.ts';

/** What an answer, or the lack of one, means for a feed: its next poll, its health, whom to tell. */

/** A permanent redirect is adopted after this many polls in a row saw it. */
const ADOPT_AFTER = 3;
/** Moderators are told of a feed that fails this often in a row, over at least half a day. */
const NOTICE_FAILURES = 4;
const NOTICE_AFTER_MS = DAY_MS / 2;
/** One 410 can be a slip; the second in a row is believed. */
const GONE_AFTER = 2;
/** Some servers call a news feed fresh for a year: their caching is heeded for so long at most. */
const LONGEST_FRESH_MS = DAY_MS / 4;
/** Failures that a dead line of our own also causes. */
const LINE_FAILURES: readonly string[] = ['fetch_dns', 'fetch_connect', 'fetch_timeout', 'fetch_network'];

/** Stores a document; for an unchanged feed gives what is to be written, so that many can be written at once. */
export async function settleAnswer(
  deps: PollDeps,
  feed: Feed,
  read: Answered,
): Promise<PollOutcome | { kind: 'quiet'; changes: FeedChanges }> {
  const changes = changesAfter(deps, feed, read);
  const moved = changes.movedTo ?? null;
  const adopts = moved !== null && (changes.movedSightings ?? 0) >= ADOPT_AFTER;
  const recovers = feed.noticedAt !== null;
  if (read.kind === 'unchanged' && !adopts && !recovers) return { kind: 'quiet', changes };
  // Before the feed's own state: after a crash in between it is polled again, and nobody is told twice.
  if (recovers) await deps.store.transaction(db => addRecoveredNotices(db, feed.id, deps.clock.now()));
  const articles = read.kind === 'document' ? await deps.ingest(feed.id, read.document, changes) : null;
  await deps.store.transaction(async db => {
    if (articles === null) await updateFeed(db, feed.id, changes);
    if (adopts) await adoptFeedUrl(db, feed.id, moved);
  });
  if (adopts) deps.observer.info('feed moved', { feed: feed.id });
  return articles === null || articles === 0 ? { kind: 'unchanged' } : { kind: 'new', articles };
}

function changesAfter(deps: PollDeps, feed: Feed, read: Answered): FeedChanges {
  const now = deps.clock.now();
  const { answer } = read;
  const document = read.kind === 'document' ? read.document : null;
  const rhythmMs = (document && rhythmOf(document.entries, now)) ?? feed.rhythmMs;
  const ttlMs = document
    ? Math.max(document.hints.ttlMs ?? 0, document.hints.updateEveryMs ?? 0) || null
    : feed.ttlMs;
  const hintMs = Math.max(ttlMs ?? 0, Math.min(answer.freshForMs ?? 0, LONGEST_FRESH_MS));
  const quietMs = feed.lastNewAt === null ? null : now - feed.lastNewAt;
  const pollEveryMs = nextInterval({ rhythmMs, quietMs, hintMs, floorMs: deps.floorMs });
  const moved = answer.permanentUrl;
  return {
    // A 304 may leave out the validators that it confirmed.
    etag: answer.etag ?? (read.kind === 'unchanged' ? feed.etag : null),
    lastModified: answer.lastModified ?? (read.kind === 'unchanged' ? feed.lastModified : null),
    bodyHash: read.kind === 'document' ? read.bodyHash : feed.bodyHash,
    title: document?.title || feed.title,
    siteUrl: document?.siteUrl ?? feed.siteUrl,
    language: document?.language ?? feed.language,
    rhythmMs,
    ttlMs,
    pollEveryMs,
    // Within a tenth either way, so that feeds added together drift apart.
    nextPollAt: now + Math.round(Math.max(hintMs, pollEveryMs * (0.9 + deps.random() * 0.2))),
    lastPolledAt: now,
    lastOkAt: now,
    failures: 0,
    failingSinceAt: null,
    noticedAt: null,
    errorCode: null,
    errorJson: null,
    movedTo: moved,
    movedSightings: moved === null ? 0 : moved === feed.movedTo ? feed.movedSightings + 1 : 1,
  };
}

/** Backs off, tells the moderators once, and blames nobody when our own line is down. */
export async function settleFailure(
  deps: PollDeps & { outages: OutageWatch },
  feed: Feed,
  failed: Failed,
): Promise<PollOutcome> {
  const { store, clock, outages } = deps;
  const now = clock.now();
  const { code } = failed;
  const outcome: PollOutcome = { kind: 'failed', code };
  const isOurs = code === 'fetch_cancelled';
  const isHostResting = code === 'fetch_rate_limited' && failed.status === null;
  if (isOurs || isHostResting) {
    const nextPollAt = now + (failed.retryAfterMs ?? 0);
    await updateFeed(store.db, feed.id, { nextPollAt, lastPolledAt: feed.lastPolledAt });
    return outcome;
  }
  if (LINE_FAILURES.includes(code)) await outages.inTurn(() => blameOrExcuse(deps, feed, failed, now));
  else {
    outages.answered();
    await blame(deps, feed, failed, now);
  }
  return outcome;
}

async function blameOrExcuse(
  deps: PollDeps & { outages: OutageWatch },
  feed: Feed,
  failed: Failed,
  now: number,
): Promise<void> {
  const { store, observer, outages, floorMs, random } = deps;
  const { excused, wronglyBlamed } = outages.unreachable(feed, now);
  if (!excused) return blame(deps, feed, failed, now);
  if (wronglyBlamed.length > 0) {
    await forgiveFeeds(store.db, wronglyBlamed);
    observer.warn('no feed can be reached: our own line seems to be down', {});
  }
  const nextPollAt = now + Math.round(floorMs * (0.5 + random() / 2));
  await updateFeed(store.db, feed.id, { lastPolledAt: now, nextPollAt });
}

async function blame(deps: PollDeps, feed: Feed, failed: Failed, now: number): Promise<void> {
  const { code, status, retryAfterMs } = failed;
  const failures = feed.failures + 1;
  const failingSinceAt = feed.failingSinceAt ?? now;
  const isGone = code === 'fetch_gone' && feed.errorCode === code && failures >= GONE_AFTER;
  const isLasting = failures >= NOTICE_FAILURES && now - failingSinceAt >= NOTICE_AFTER_MS;
  const tells = isGone || (isLasting && feed.noticedAt === null);
  const waitMs = nextProbe({ failures, retryAfterMs, floorMs: deps.floorMs }, deps.random());
  await deps.store.transaction(async db => {
    await updateFeed(db, feed.id, {
      state: isGone ? 'gone' : 'active',
      failures,
      failingSinceAt,
      lastPolledAt: now,
      nextPollAt: now + Math.round(waitMs),
      errorCode: code,
      errorJson: JSON.stringify({ status }),
      ...(tells ? { noticedAt: now } : {}),
    });
    if (tells)
      await addFeedNotices(db, feed.id, { kind: isGone ? 'gone' : 'failing', params: { code }, at: now });
  });
  deps.observer.info('feed poll failed', { feed: feed.id, code, status, failures });
}
