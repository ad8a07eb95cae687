import { type Button, controlId } from '../../src/controls.ts';
import { askControl, choiceOf, EDITION_CONTROLS, followControl } from '../../src/digests/controls.ts';
import { AppError } from '../../src/errors.ts';
import { translate } from '../../src/i18n/index.ts';
import type { Edition } from '../../src/store/editions.ts';
import type { Component, Reply } from '../command.ts';
import { passageBlocks } from '../passages.ts';
import { pressedEdition, storyAt } from './find.ts';

/** The menu of a posted digest: one story as it was posted, each claim with its passages. */
export const editionStory: Component = {
  name: EDITION_CONTROLS.story,
  access: 'member',
  answers: 'private',
  async run(call, context) {
    const edition = await pressedEdition(call, context);
    const place = edition.content.stories.findIndex(({ storyId }) => String(storyId) === call.values[0]);
    if (place < 0) throw new AppError('error.edition_story_gone');
    return sourcesReply(edition, place, call.locale);
  },
};

/** `editionSources:<code>:<place>`: the same, story after story. */
export const editionSources: Component = {
  name: EDITION_CONTROLS.sources,
  access: 'member',
  answers: 'update',
  run: async (call, context) =>
    sourcesReply(await pressedEdition(call, context), Number(call.args[1] ?? 0), call.locale),
};

function sourcesReply(edition: Edition, place: number, locale: string): Reply {
  const { stories } = edition.content;
  const story = storyAt(edition, place);
  const at = (index: number) => controlId(EDITION_CONTROLS.sources, edition.code, index);
  const steps: Button[] = [
    { label: translate(locale, 'edition.previous'), id: at(place - 1), disabled: place === 0 },
    { label: translate(locale, 'edition.next'), id: at(place + 1), disabled: place === stories.length - 1 },
  ];
  const count = stories.length;
  return {
    blocks: [
      { type: 'note', text: [translate(locale, 'edition.sources_heading', { number: place + 1, count })] },
      ...passageBlocks(story, locale),
    ],
    controls: {
      buttons: [
        ...(stories.length > 1 ? steps : []),
        askControl([story], locale),
        followControl(story, locale),
      ],
      select: {
        id: controlId(EDITION_CONTROLS.story, edition.code),
        placeholder: translate(locale, 'digests.pick'),
        choices: stories.slice(0, 25).map(choiceOf),
      },
    },
  };
}
