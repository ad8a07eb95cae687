import { isMessageKey, type MessageKey } from '../i18n/index.ts';
import { type FeedNotice, markNoticesTold, untoldNotices } from '../store/feedNotices.ts';
import { addNotice } from '../store/notices.ts';
import type { DigestDeps } from './deps.ts';

const BATCH = 20;
/** A moderator who looks after the feeds meanwhile reads it there, and nobody need be written to. */
const PATIENCE_MS = 30 * 60_000;
/** A member of Discord, not the host's terminal. */
const MEMBER = /^\d{15,20}$/;

/**
 * News of a feed that no moderator has read for half an hour becomes a notice to the member who added it: sent once, by
 * the path of all notices. It is handed over in one transaction, so that it is neither lost nor told twice.
 */
export async function forwardFeedNews({ store, clock }: DigestDeps): Promise<void> {
  const now = clock.now();
  const waiting = (await untoldNotices(store.db, BATCH)).filter(
    ({ at, createdBy }) => at <= now - PATIENCE_MS && MEMBER.test(createdBy),
  );
  for (const news of waiting)
    await store.transaction(async db => {
      const { guildId, createdBy: userId, kind, name } = news;
      const params = { name, reason: reasonOf(news) };
      await addNotice(db, { guildId, userId, key: `digests.feed_${kind}`, params, at: now });
      await markNoticesTold(db, [news], now);
    });
}

function reasonOf({ params }: FeedNotice): MessageKey {
  const key = `error.${params['code']}`;
  return isMessageKey(key) ? key : 'error.fetch_network';
}
