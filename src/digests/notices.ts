import { isMessageKey, translate } from '../i18n/index.ts';
import { settingsOf } from '../store/guildSettings.ts';
import { markTold, markUnreachable, type Notice, unsentNotices } from '../store/notices.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import type { DigestDeps } from './deps.ts';

const BATCH = 20;

/**
 * Sends each notice to the member whom it concerns, in the language of their server. Who takes no direct messages is
 * told, like every other moderator, by the answer to the next command that a moderator uses.
 */
export async function tellNotices({ store, clock, teller }: DigestDeps): Promise<void> {
  for (const notice of await unsentNotices(store.db, BATCH)) {
    if (await isPublishingStopped(store.db)) return;
    const { language } = await settingsOf(store.db, notice.guildId);
    const text = noticeText(notice, language);
    const outcome = notice.userId === '' ? 'unreachable' : await teller.tell(notice.userId, text);
    if (outcome === 'later') return;
    if (outcome === 'told') await markTold(store.db, [notice.id], clock.now());
    else await markUnreachable(store.db, notice.id, clock.now());
  }
}

/** A notice as a sentence; a reason may be a phrase of its own. */
export function noticeText({ key, params }: Notice, locale: string): string {
  const reason = String(params['reason'] ?? '');
  const told = isMessageKey(reason) ? { ...params, reason: translate(locale, reason) } : params;
  return translate(locale, key, told);
}
