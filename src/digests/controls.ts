import { type Button, type Choice, type Controls, controlId } from '../controls.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent, EditionStory } from '../model.ts';

/** The names of the handlers of a posted digest's controls (`commands/edition/`): short, and never changed. */
export const EDITION_CONTROLS = {
  story: 'edition',
  sources: 'editionSources',
  more: 'editionMore',
  report: 'editionReport',
  ask: 'askmore',
  follow: 'follow',
  stopWatch: 'unwatch',
} as const;

/** The menu of a message's stories, and below the last message the buttons of the edition. */
export function editionControls(
  { code, stories: all, watch }: EditionContent,
  stories: readonly EditionStory[],
  isLast: boolean,
  locale: string,
): Controls {
  const { story, sources, more, report, stopWatch } = EDITION_CONTROLS;
  // What a watch found is sent to one reader, where the server's digests cannot be opened.
  if (watch) {
    const stop = { label: translate(locale, 'watches.stop'), id: controlId(stopWatch, watch.id) };
    return isLast ? { buttons: [stop] } : {};
  }
  const buttons = [
    { label: translate(locale, 'digests.button_sources'), id: controlId(sources, code) },
    { label: translate(locale, 'digests.button_more'), id: controlId(more, code) },
    askControl(all, locale),
    { label: translate(locale, 'digests.button_error'), id: controlId(report, code) },
  ];
  return {
    ...(isLast ? { buttons } : {}),
    ...(stories.length > 0 ? { select: storyMenu(controlId(story, code), stories, locale) } : {}),
  };
}

/** The buttons below a story that stands by itself. */
export function roomControls(content: EditionContent, story: EditionStory, locale: string): Controls {
  const { sources, report } = EDITION_CONTROLS;
  const place = content.stories.indexOf(story);
  return {
    buttons: [
      { label: translate(locale, 'digests.button_sources'), id: controlId(sources, content.code, place) },
      askControl([story], locale),
      followControl(story, locale),
      { label: translate(locale, 'digests.button_error'), id: controlId(report, content.code) },
    ],
  };
}

/** Articles that a question about a digest or a story keeps in view. */
const ASK_ABOUT = 5;

/** Direct messages about what becomes of a story. */
export const followControl = ({ storyId }: EditionStory, locale: string): Button => ({
  label: translate(locale, 'watches.follow'),
  id: controlId(EDITION_CONTROLS.follow, storyId),
});

/** Opens a form for a question about these stories: the articles that they cite first. */
export function askControl(stories: readonly EditionStory[], locale: string): Button {
  const cited = stories.flatMap(({ brief }) => brief.headline.citations[0]?.articleId ?? []);
  const more = stories.flatMap(({ brief }) =>
    brief.claims.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)),
  );
  const about = [...new Set([...cited, ...more])].slice(0, ASK_ABOUT);
  return { label: translate(locale, 'edition.ask'), id: controlId(EDITION_CONTROLS.ask, ...about) };
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
  label: brief.headline.text.toWellFormed().trim() || `#${storyId}`,
  value: String(storyId),
});
