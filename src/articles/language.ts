const ENOUGH_CHARACTERS = 60;

/** The detector's tables take over a second to load: only a process that reads articles waits for them, once. */
let detector: Promise<typeof import('eld/medium')> | undefined;

/** The language of a text as a BCP 47 primary tag; null when the text is too short or too mixed to tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, 2_000);
  if (
    sample.length < ENOUGH_CHARACTERS &&
    !/\p{Script=Hangul}|\p{Script=Han}|\p{Script=Cyrillic}/u.test(sample)
  )
    return null;
  detector ??= import('eld/medium');
  const { eld } = await detector;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}
