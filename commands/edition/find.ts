import { AppError } from '../../src/errors.ts';
import { type Edition, editionByCode } from '../../src/store/editions.ts';
import type { EditionStory } from '../../src/model.ts';
import type { ComponentCall } from '../command.ts';
import type { CommandContext } from '../context.ts';

/** The posted edition that a control's first argument names, as the caller's server got it; else a sentence. */
export async function pressedEdition(call: ComponentCall, { store }: CommandContext): Promise<Edition> {
  const edition = await editionByCode(store.db, call.guildId, call.args[0] ?? '');
  if (!edition) throw new AppError('error.edition_gone');
  return edition;
}

/** A story of an edition by its place, counted from 0. */
export function storyAt({ content }: Edition, place: number): EditionStory {
  const story = content.stories[place];
  if (!story) throw new AppError('error.edition_story_gone');
  return story;
}
