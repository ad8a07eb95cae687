import { translate } from '../i18n/index.ts';
import { markTold, markUnreachable, type Notice, unsentNotices } from '../store/notices.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import type { DigestDeps } from './deps.ts';

const BATCH = 20;

/**
 * Sends each notice to the member who made the schedule. Who takes no direct messages is told, like every other
 * moderator, by the answer to the next command that a moderator uses.
 */
export async function tellNotices({ store, clock, teller }: DigestDeps): Promise<void> {
  for (const notice of await unsentNotices(store.db, BATCH)) {
    if (await isPublishingStopped(store.db)) return;
    const outcome = await teller.tell(notice.userId, noticeText(notice, 'en'));
    if (outcome === 'later') return;
    if (outcome === 'told') await markTold(store.db, [notice.id], clock.now());
    else await markUnreachable(store.db, notice.id, clock.now());
  }
}

/** A notice as a sentence. */
export const noticeText = ({ key, params }: Notice, locale: string): string => translate(locale, key, params);
