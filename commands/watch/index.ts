import { controlId } from '../../src/controls.ts';
import { titleOfStory } from '../../src/digests/latest.ts';
import { canBeFound, tidyWords } from '../../src/digests/find.ts';
import { goOn, unwatch, watch, type Asker, type WatchWish } from '../../src/digests/follow.ts';
import { ALERTS_PER_HOUR } from '../../src/digests/watch.ts';
import { AppError } from '../../src/errors.ts';
import { translate } from '../../src/i18n/index.ts';
import { SHARED_GUILD, type Watch } from '../../src/model.ts';
import { watchesOfGuild } from '../../src/store/watches.ts';
import { checkChannel } from '../channels.ts';
import {
  type Action,
  type Caller,
  type Command,
  type CommandCall,
  type Component,
  type Reply,
  say,
} from '../command.ts';
import type { CommandContext } from '../context.ts';
import { requiredId, text, topicOption, topics } from '../options.ts';
import { pickedStory, storyOption } from '../pickStory.ts';
import { describeWatch, labelOf, resumeButtons } from './describe.ts';

const WORDS_LENGTH = 100;
const MOST_CHOICES = 25;

const askerOf = ({ guildId, user, isModerator }: Caller): Asker => ({
  userId: user.id,
  guildId: guildId === SHARED_GUILD ? null : guildId,
  isModerator,
});

const add: Action = {
  description: 'watches.add',
  access: 'member',
  private: true,
  options: [
    {
      name: 'words',
      description: 'watches.option_words',
      type: 'string',
      minLength: 2,
      maxLength: WORDS_LENGTH,
    },
    topicOption,
    storyOption,
    { name: 'channel', description: 'watches.option_channel', type: 'channel' },
  ],
  async run(call, context) {
    const channelId = text(call, 'channel');
    if (channelId !== null) await checkPlace(call, context, channelId);
    return added(call, context, { ...(await interestOf(call, context)), channelId });
  },
};

/** A channel is everybody's: only moderators give it a watch. */
async function checkPlace(call: CommandCall, context: CommandContext, channelId: string): Promise<void> {
  if (!call.isModerator) throw new AppError('error.watch_channel_moderators');
  await checkChannel(call, context, channelId);
  const { kind } = await context.channels.describe(call.guildId, channelId);
  if (kind === 'forum') throw new AppError('error.watch_forum');
}

type Interest = Pick<WatchWish, 'kind' | 'value' | 'label'>;

async function interestOf(call: CommandCall, context: CommandContext): Promise<Interest> {
  const words = tidyWords(text(call, 'words') ?? '');
  const [topic, ...more] = topics(call, 'topic');
  const story = await pickedStory(call, context);
  const given = [words !== '', topic !== undefined, story !== null].filter(Boolean);
  if (given.length !== 1 || more.length > 0) throw new AppError('error.watch_one_of');
  if (story !== null) return storyInterest(story, call, context);
  if (topic !== undefined) return { kind: 'topic', value: topic, label: topic };
  if (!canBeFound(words)) throw new AppError('error.watch_words', { words });
  return { kind: 'words', value: words, label: words };
}

async function storyInterest(id: number, { guildId }: Caller, context: CommandContext): Promise<Interest> {
  const title = await titleOfStory(context.store.db, guildId, id, context.clock.now());
  if (title === null) throw new AppError('error.story_unknown', { id });
  return { kind: 'story', value: String(id), label: labelOf(`#${id} ${title}`) };
}

async function added(
  call: Caller,
  context: CommandContext,
  wish: Omit<WatchWish, 'guildId' | 'userId'>,
): Promise<Reply> {
  const { guildId, locale, user } = call;
  const made = await watch(context.store, { ...wish, guildId, userId: user.id }, context.clock.now());
  return {
    blocks: [
      { type: 'paragraph', text: [translate(locale, 'watches.added'), ' ', ...describeWatch(made, locale)] },
      { type: 'note', text: [translate(locale, 'watches.how', { count: ALERTS_PER_HOUR })] },
    ],
    private: true,
  };
}

const list: Action = {
  description: 'watches.list',
  access: 'member',
  private: true,
  run: listed,
};

/** The caller's own watches, and for moderators those of channels. */
async function shownTo({ guildId, user, isModerator }: Caller, { store }: CommandContext): Promise<Watch[]> {
  const all = await watchesOfGuild(store.db, guildId);
  return all.filter(({ userId, channelId }) => userId === user.id || (isModerator && channelId !== null));
}

async function listed(call: Caller, context: CommandContext): Promise<Reply> {
  const { locale } = call;
  const watches = await shownTo(call, context);
  if (watches.length === 0) return { ...say(translate(locale, 'watches.none')), private: true };
  return {
    blocks: [
      { type: 'heading', text: translate(locale, 'watches.heading_list') },
      { type: 'list', items: watches.map(each => describeWatch(each, locale)) },
    ],
    controls: {
      ...resumeButtons(watches, locale),
      select: {
        id: controlId('unwatch'),
        placeholder: translate(locale, 'watches.stop_one'),
        choices: watches
          .slice(0, MOST_CHOICES)
          .map(({ id, label }) => ({ label: labelOf(`#${id} ${label}`), value: String(id) })),
      },
    },
    private: true,
  };
}

const remove: Action = {
  description: 'watches.remove',
  access: 'member',
  private: true,
  options: [
    {
      name: 'id',
      description: 'watches.option_id',
      type: 'string',
      required: true,
      maxLength: 100,
      suggest: async (typed, call, context) =>
        (await shownTo(call, context))
          .map(({ id, label }) => ({ name: `#${id} ${label}`, value: String(id) }))
          .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
    },
  ],
  run: (call, context) => stopped(requiredId(call, 'id'), call, context),
};

async function stopped(id: number, call: Caller, context: CommandContext): Promise<Reply> {
  const { label } = await unwatch(context.store, id, askerOf(call));
  return { ...say(translate(call.locale, 'watches.stopped', { id, label })), private: true };
}

export const watchCommand: Command = {
  name: 'watch',
  description: 'watches.command',
  actions: { add, list, remove },
};

/** `follow:<story>`, or a menu whose value is the story: direct messages about what becomes of it. */
export const followComponent: Component = {
  name: 'follow',
  access: 'member',
  answers: 'private',
  async run(call, context) {
    if (call.guildId === SHARED_GUILD) throw new AppError('error.watch_in_server');
    const id = Number(call.values[0] ?? call.args[0]);
    return added(call, context, { ...(await storyInterest(id, call, context)), channelId: null });
  },
};

/** `unwatch:<watch>`, or a menu whose value is the watch. */
export const unwatchComponent: Component = {
  name: 'unwatch',
  access: 'member',
  answers: 'private',
  run: (call, context) => stopped(Number(call.values[0] ?? call.args[0]), call, context),
};

/** `rewatch:<watch>`: goes on with a paused one. */
export const rewatchComponent: Component = {
  name: 'rewatch',
  access: 'member',
  answers: 'private',
  async run(call, context) {
    const id = Number(call.args[0]);
    const { label } = await goOn(context.store, id, askerOf(call), context.clock.now());
    return { ...say(translate(call.locale, 'watches.resumed', { id, label })), private: true };
  },
};
