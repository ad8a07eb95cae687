import { controlId, type EditionLook } from '../controls.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';

const LABEL = 100;
const MOST = 25;

/** What a posted edition offers to press: to follow one of its stories, or to end the watch that found them. */
export function lookOf({ language = 'en', stories, watch }: EditionContent): EditionLook {
  if (watch) {
    const label = translate(language, 'watches.stop');
    return { below: { buttons: [{ label, id: controlId('unwatch', watch.id) }] } };
  }
  if (stories.length === 0) return {};
  const choices = stories.slice(0, MOST).map(({ storyId, brief }) => ({
    label: `#${storyId} ${brief.headline.text}`.slice(0, LABEL),
    value: String(storyId),
  }));
  const placeholder = translate(language, 'watches.follow_one');
  return { below: { select: { id: controlId('follow'), placeholder, choices } } };
}
