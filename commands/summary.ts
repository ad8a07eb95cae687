import { composeEdition, composeStory, readersPeriod } from '../src/digests/compose.ts';
import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import { storiesOfAudience } from '../src/store/stories.ts';
import { BRIEF_LENGTHS, type BriefLength } from '../src/briefs/style.ts';
import { showFeed } from '../src/feeds/manage.ts';
import type { Action, Command, CommandCall, OptionSpec, Reply } from './command.ts';
import type { CommandContext } from './context.ts';
import { pageSummary, storedSummary } from './linked.ts';
import { pickedStory, storyOption } from './pickStory.ts';
import { feedOption, onFeed } from './feeds/feedOption.ts';
import { period, privateOption, sinceOption, text, topicOption, topics } from './options.ts';
import { regionOption, regions } from './regionOption.ts';

const feedFilter: OptionSpec = {
  ...feedOption,
  description: 'commands.option_summary_feed',
  required: false,
};

/** Summarises a period, a topic, a region, a feed, one story, or the story that an article belongs to: where none is stored, that page alone. */
const summary: Action = {
  description: 'commands.summary',
  access: 'member',
  private: false,
  limited: true,
  options: [
    sinceOption,
    topicOption,
    regionOption,
    feedFilter,
    storyOption,
    { name: 'url', description: 'commands.option_url', type: 'string', maxLength: 2000 },
    {
      name: 'length',
      description: 'commands.option_summary_length',
      type: 'string',
      choices: BRIEF_LENGTHS.map(length => ({ name: length, value: length })),
    },
    privateOption,
  ],
  async run(call, context) {
    const story = await pickedStory(call, context);
    if (story !== null) return summariseStory(call, context, story);
    const url = text(call, 'url');
    if (url !== null) {
      const wish = length(call).length;
      return (await storedSummary(url, call, context, wish)) ?? pageSummary(url, call, context, wish);
    }
    return summarisePeriod(call, context);
  },
};

/** The length that was asked for; empty: as usual. */
function length(call: CommandCall): { length?: BriefLength } {
  const typed = text(call, 'length');
  const known = BRIEF_LENGTHS.find(each => each === typed);
  return known ? { length: known } : {};
}

async function summarisePeriod(call: CommandCall, context: CommandContext): Promise<Reply> {
  const now = context.clock.now();
  const feed = text(call, 'feed') === null ? null : await showFeed(context.feeds, onFeed(call));
  const content = await composeEdition(context.compose, {
    guildId: call.guildId,
    ...readersPeriod(now, period(call, 'since', '24h')),
    topics: topics(call, 'topic'),
    regions: regions(call),
    ...(feed ? { feedId: feed.feedId } : {}),
    ...length(call),
    code: 'SUMMARY',
  });
  if (content.stories.length > 0) return { blocks: [{ type: 'edition', content }] };
  const window = { guildId: call.guildId, fromAt: 0, toAt: now, by: 'published' as const };
  const anything = (await storiesOfAudience(context.store.db, window)).length > 0;
  const phrase = anything ? 'commands.summary_none_in_period' : 'commands.summary_no_stories_yet';
  return { blocks: [{ type: 'paragraph', text: [translate(call.locale, phrase)] }], private: true };
}

async function summariseStory(call: CommandCall, context: CommandContext, id: number): Promise<Reply> {
  const story = await composeStory(context.compose, call.guildId, id, length(call).length);
  if (!story) throw new AppError('error.story_unknown', { id });
  return { blocks: [{ type: 'story', story }] };
}

export const summaryCommand: Command = {
  name: 'summary',
  description: 'commands.summary',
  reach: 'everywhere',
  action: summary,
};
