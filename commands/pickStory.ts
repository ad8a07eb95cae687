import { isolate } from '../src/digests/isolate.ts';
import { shorten } from '../src/digests/shorten.ts';
import { AppError } from '../src/errors.ts';
import type { Caller, CommandCall, OptionSpec, Suggestion } from './command.ts';
import type { CommandContext } from './context.ts';
import { text } from './options.ts';

/** Discord's limit for a suggestion's name. */
const NAME_LENGTH = 100;
const MOST = 25;

/** An option that takes a story: by headline while typing, or by number. */
export const storyOption: OptionSpec = {
  name: 'story',
  description: 'commands.option_story_headline',
  type: 'string',
  maxLength: NAME_LENGTH,
  suggest: (typed, call, context) => suggestStories(typed, call, context),
};

/** Stories of the caller's audience whose headline has every word that was typed, the newest first. */
async function suggestStories(typed: string, call: Caller, context: CommandContext): Promise<Suggestion[]> {
  const words = typed.toLowerCase().replace('#', '').split(/\s+/).filter(Boolean);
  const { guildId } = call;
  const stories = await context.storyLists({ guildId });
  return stories
    .filter(({ words: known }) => words.every(word => known.includes(word)))
    .slice(0, MOST)
    .map(({ storyId, title }) => ({
      name: shorten(`#${storyId} ${isolate(title)}`, NAME_LENGTH),
      value: String(storyId),
    }));
}

/** The number of the story that was chosen; a headline typed in full is found too. Null when none was given. */
export async function pickedStory(call: CommandCall, context: CommandContext): Promise<number | null> {
  const typed = text(call, 'story');
  if (typed === null) return null;
  const id = Number(/^#?(\d+)(?:\s|$)/.exec(typed)?.[1]);
  if (Number.isSafeInteger(id) && id > 0) return id;
  const [found] = await suggestStories(typed, call, context);
  if (!found) throw new AppError('error.story_unknown', { id: typed });
  return Number(found.value);
}
