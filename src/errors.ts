import { english, type ErrorCode, type MessageParams, translate } from './i18n/index.ts';

/**
 * An expected failure, told in a sentence that says what to do.
 * `code` is a key of the message catalogue, so that the sentence can be said in the reader's language.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: MessageParams;

  constructor(code: ErrorCode, params: MessageParams = {}, cause?: unknown) {
    super(translate(english, code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

/** The sentence to show a person: an `AppError`'s own, or the general one, never a stack or internal text. */
export function sentenceFor(error: unknown, locale = 'en'): string {
  return error instanceof AppError
    ? translate(locale, error.code, error.params)
    : translate(locale, 'error.unexpected');
}
