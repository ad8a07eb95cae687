import type { BriefLength } from '../src/briefs/style.ts';
import { composeStory, storyOfUrl } from '../src/digests/compose.ts';
import { composeLinked } from '../src/digests/linked.ts';
import { translate } from '../src/i18n/index.ts';
import type { Caller, Reply } from './command.ts';
import type { CommandContext } from './context.ts';

/** The stored story that an article belongs to, briefed; null when the server's feeds have not brought it. */
export async function storedSummary(
  url: string,
  call: Caller,
  { store, compose }: CommandContext,
  length?: BriefLength,
): Promise<Reply | null> {
  const storyId = await storyOfUrl(store.db, call.guildId, url);
  const story = storyId === null ? null : await composeStory(compose, call.guildId, storyId, length);
  return story && { blocks: [{ type: 'story', story }] };
}

/** A page that is not stored, read for this answer alone. Throws the sentence that says why it could not be. */
export async function pageSummary(
  url: string,
  { guildId, locale, progress }: Caller,
  context: CommandContext,
  length?: BriefLength,
): Promise<Reply> {
  progress(translate(locale, 'linked.reading'));
  const wish = length === undefined ? {} : { length };
  const story = await composeLinked(context, { guildId, url, locale, ...wish });
  return {
    blocks: [
      { type: 'story', story },
      { type: 'note', text: [translate(locale, 'linked.not_stored')] },
    ],
  };
}
