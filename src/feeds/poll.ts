import { hash } from 'node:crypto';
import type { Store } from '../store/database.ts';
import { claimDueFeeds, type Feed, type FeedChanges, moveFeedLeases, updateFeed } from '../store/feeds.ts';
import { holdRows, type HeldRows, ROW_LEASE_MS } from '../store/heldRows.ts';
import { createOutageWatch, type OutageWatch } from './outage.ts';
import { parseAside } from './parseAside.ts';
import type { PollDeps, PolledFeed, PollOutcome, Read } from './polling.ts';
import { publicUrl } from './secrets.ts';
import { settleAnswer, settleFailure } from './settle.ts';

export type { FeedDocument, PollDeps, PolledFeed, PollOutcome } from './polling.ts';

/** What is still to be written about a feed that brought nothing. */
interface Quiet {
  feedId: number;
  changes: FeedChanges;
}

const AT_ONCE = 24;
const CLAIMED = 50;
const QUIET_BATCH = 50;
/** A feed whose poll broke for a reason of ours is tried again after this. */
const BROKEN_MS = 5 * 60_000;

/** Polls the feeds that are due (or, with `everything`, all that somebody reads) and stores what they bring. */
export async function pollDue(
  deps: PollDeps,
  options: { everything?: boolean; signal?: AbortSignal } = {},
): Promise<PolledFeed[]> {
  const startedAt = deps.clock.now();
  const outages = deps.outages ?? createOutageWatch();
  const polled: PolledFeed[] = [];
  const quiet: Quiet[] = [];
  const { store } = deps;
  const held = holdRows({ ...deps, lengthen: (...move) => moveFeedLeases(store, ...move) });
  const queue = dueFeeds(deps, held, options.everything ? startedAt : undefined);
  const flush = async () => {
    const written = quiet.splice(0);
    await writeQuiet(store, written);
    for (const { feedId } of written) held.done(feedId);
  };

  const worker = async () => {
    for (let feed = await queue(); feed && !options.signal?.aborted; feed = await queue()) {
      const outcome = await pollOne({ ...deps, outages }, feed, quiet, options.signal);
      if (!quiet.some(({ feedId }) => feedId === feed.id)) held.done(feed.id);
      deps.observer.count('feed_polls', { outcome: outcome.kind });
      polled.push({ feedId: feed.id, url: publicUrl(feed.url), outcome });
      if (quiet.length >= QUIET_BATCH) await flush();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await flush();
  } finally {
    // What was taken and not asked, since we are to stop, is due again at once.
    for (const [until, ids] of await held.end()) await moveFeedLeases(store, ids, until, deps.clock.now());
  }
  return polled;
}

/** Gives one due feed after the other, taking them from the store a batch at a time. */
function dueFeeds(
  deps: PollDeps,
  held: HeldRows,
  everything: number | undefined,
): () => Promise<Feed | undefined> {
  const taken: Feed[] = [];
  let refill: Promise<void> | null = null;
  let isEmpty = false;
  const claim = async () => {
    const now = deps.clock.now();
    const leaseUntil = now + ROW_LEASE_MS;
    const feeds = await claimDueFeeds(deps.store, {
      now,
      leaseUntil,
      limit: CLAIMED,
      ...(everything === undefined ? {} : { everything }),
    });
    held.add(
      feeds.map(({ id }) => id),
      leaseUntil,
    );
    taken.push(...feeds);
    isEmpty = feeds.length < CLAIMED;
    refill = null;
  };
  return async () => {
    while (taken.length === 0 && !isEmpty) {
      refill ??= claim();
      await refill;
    }
    return taken.shift();
  };
}

async function pollOne(
  deps: PollDeps & { outages: OutageWatch },
  feed: Feed,
  quiet: Quiet[],
  signal: AbortSignal | undefined,
): Promise<PollOutcome> {
  try {
    const read = await readFeed(deps, feed, signal);
    if (read.kind === 'failed') return await settleFailure(deps, feed, read);
    deps.outages.answered();
    const settled = await settleAnswer(deps, feed, read);
    if (settled.kind !== 'quiet') return settled;
    quiet.push({ feedId: feed.id, changes: settled.changes });
    return { kind: 'unchanged' };
  } catch (error) {
    deps.observer.error('feed poll broke', { feed: feed.id, error });
    // The others go on, and this one is polled again; when not even that can be written its lease runs out.
    const again = { nextPollAt: deps.clock.now() + BROKEN_MS };
    await updateFeed(deps.store.db, feed.id, again).catch(() => {});
    return { kind: 'failed', code: 'unexpected' };
  }
}

async function readFeed(
  { fetcher, clock }: PollDeps,
  feed: Feed,
  signal: AbortSignal | undefined,
): Promise<Read> {
  const { etag, lastModified } = feed;
  const answer = await fetcher.get(feed.url, { kind: 'feed', etag, lastModified, signal });
  if (answer.kind === 'failed') {
    const { code, status, retryAfterMs } = answer;
    return { kind: 'failed', code: `fetch_${code}`, status, retryAfterMs };
  }
  if (answer.kind === 'not_modified') return { kind: 'unchanged', answer };
  const bodyHash = hash('sha256', answer.body, 'base64url');
  if (bodyHash === feed.bodyHash) return { kind: 'unchanged', answer };
  const { url, contentType } = answer;
  const parsed = await parseAside(answer.body, { url, contentType, now: clock.now() });
  if (!parsed.ok) return { kind: 'failed', code: `feed_${parsed.reason}`, status: null, retryAfterMs: null };
  return { kind: 'document', document: { ...parsed.feed, url }, answer, bodyHash };
}

/** Feeds that brought nothing are written together: one sync of the disk for all. */
async function writeQuiet(store: Store, quiet: readonly Quiet[]): Promise<void> {
  if (quiet.length === 0) return;
  await store.transaction(async db => {
    for (const { feedId, changes } of quiet) await updateFeed(db, feedId, changes);
  });
}
