import { eld } from 'eld/medium';

const ENOUGH_CHARACTERS = 60;

/** The language of a text as a BCP 47 primary tag; null when the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 2_000);
  if (
    sample.length < ENOUGH_CHARACTERS &&
    !/\p{Script=Hangul}|\p{Script=Han}|\p{Script=Cyrillic}/u.test(sample)
  )
    return null;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}
