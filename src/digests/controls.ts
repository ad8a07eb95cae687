import { type Choice, type Controls, controlId } from '../controls.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent, EditionStory } from '../model.ts';

/** The names of the handlers of a posted digest's controls (`commands/edition/`): short, and never changed. */
export const EDITION_CONTROLS = {
  story: 'edition',
  sources: 'editionSources',
  more: 'editionMore',
  report: 'editionReport',
} as const;

/** The menu of a message's stories, and below the last message the buttons of the edition. */
export function editionControls(
  { code }: EditionContent,
  stories: readonly EditionStory[],
  isLast: boolean,
  locale: string,
): Controls {
  const { story, sources, more, report } = EDITION_CONTROLS;
  const buttons = [
    { label: translate(locale, 'digests.button_sources'), id: controlId(sources, code) },
    { label: translate(locale, 'digests.button_more'), id: controlId(more, code) },
    { label: translate(locale, 'digests.button_error'), id: controlId(report, code) },
  ];
  return {
    ...(isLast ? { buttons } : {}),
    ...(stories.length > 0 ? { select: storyMenu(controlId(story, code), stories, locale) } : {}),
  };
}

/** A digest that is not kept (a preview): the menu opens the stories as they are now. */
export const previewControls = (stories: readonly EditionStory[], locale: string): Controls =>
  stories.length > 0 ? { select: storyMenu(controlId('story'), stories, locale) } : {};

const storyMenu = (id: string, stories: readonly EditionStory[], locale: string) => ({
  id,
  placeholder: translate(locale, 'digests.pick'),
  choices: stories.map(choiceOf),
});

/** A story in a menu, by its headline. */
export const choiceOf = ({ storyId, brief }: EditionStory): Choice => ({
  label: brief.headline.text.trim() || `#${storyId}`,
  value: String(storyId),
});
