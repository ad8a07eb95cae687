/**
 * Message catalogues. Every sentence a person reads is a catalogue phrase filled with verified values.
 * A catalogue is split by room (`en/feeds.ts`, `en/digests.ts` …); keys are `room.name`, errors `error.name`.
 */
import { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type ErrorCode = Extract<MessageKey, `error.${string}`>;
export type MessageParams = Record<string, string | number>;

export const english = 'en';

const catalogues: Record<string, Partial<Record<MessageKey, string>>> = { en };

/** A phrase in the reader's language (English where the catalogue lacks it), `{name}` filled from `params`. */
export function translate(locale: string, key: MessageKey, params: MessageParams = {}): string {
  const language = locale.split('-')[0] ?? english;
  const phrase = catalogues[language]?.[key] ?? en[key];
  return phrase.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
