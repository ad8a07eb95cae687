/**
 * Message catalogues. Every sentence a person reads is a catalogue phrase filled with verified values.
 * A catalogue is split by room (`en/feeds.ts`, `en/digests.ts` …); keys are `room.name`, errors `error.name`.
 * A further language is a folder of the same shape and a line in `catalogues`; what it lacks is said in English.
 */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { fill } from './fill.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { uk } from './uk/index.ts';

export type MessageKey = keyof typeof en;
export type ErrorCode = Extract<MessageKey, `error.${string}`>;
export type MessageParams = Record<string, string | number>;
/** Keys that English has not are refused by the compiler; missing ones are listed by a test. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

export const english = 'en';

/** By BCP 47 tag: a language (`de`), or a language and a region where they differ (`pt-BR`). */
export const catalogues: Readonly<Record<string, Catalogue>> = { en, de, es, fr, ja, ko, uk };

/** The languages that there are catalogues for. */
export const languages: readonly string[] = Object.keys(catalogues);

/** The language in which a reader with this locale is answered. */
export function languageOf(locale: string): string {
  const base = locale.split('-')[0] ?? english;
  return languages.find(tag => tag === locale) ?? languages.find(tag => tag === base) ?? english;
}

/**
 * A phrase in the reader's language (English where its catalogue lacks it): `{name}` is filled from `params`, and
 * `{count|one=# story|other=# stories}` says the form that the language has for that number.
 */
export function translate(locale: string, key: MessageKey, params: MessageParams = {}): string {
  const language = languageOf(locale);
  const phrase = catalogues[language]?.[key];
  return phrase === undefined ? fill(en[key], params, english) : fill(phrase, params, language);
}

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
