import type { MessageKey, MessageParams } from '../i18n/index.ts';

/** One thing that the doctor looked at: as it should be, worth knowing, or in the way. */
export interface Finding {
  about: 'config' | 'node' | 'store' | 'discord' | 'clock' | 'model' | 'feeds' | 'publishing';
  state: 'ok' | 'warning' | 'problem';
  key: MessageKey;
  params: MessageParams;
}

export const finding = (
  about: Finding['about'],
  state: Finding['state'],
  key: MessageKey,
  params: MessageParams = {},
): Finding => ({ about, state, key, params });
