import { controlId } from '../src/controls.ts';
import { composeStory } from '../src/digests/compose.ts';
import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import { publishersRead, type ReadPublisher } from '../src/store/publisherCounts.ts';
import type { Caller, Command, Component, Inline, Reply } from './command.ts';
import type { CommandContext } from './context.ts';
import { passageBlocks } from './passages.ts';
import { pickedStory, storyOption } from './pickStory.ts';
import { DAY_MS } from '../src/time.ts';

const DAYS = 30;
const MOST_FAMILIES = 40;

export const sourcesCommand: Command = {
  name: 'sources',
  description: 'commands.sources',
  reach: 'everywhere',
  action: {
    description: 'commands.sources',
    access: 'member',
    private: true,
    limited: true,
    options: [storyOption],
    async run(call, context) {
      const id = await pickedStory(call, context);
      return id === null ? publishers(call, context) : passages(id, call, context);
    },
  },
};

/** `sources:<story id>` */
export const sourcesComponent: Component = {
  name: 'sources',
  access: 'member',
  answers: 'private',
  limited: true,
  run: (call, context) => passages(Number(call.args[0]), call, context),
};

async function publishers({ guildId, locale }: Caller, context: CommandContext): Promise<Reply> {
  const since = context.clock.now() - DAYS * DAY_MS;
  const read = await publishersRead(context.store.db, guildId, since);
  if (read.length === 0)
    return { blocks: [{ type: 'paragraph', text: [translate(locale, 'sources.none', { days: DAYS })] }] };
  const families = [...Map.groupBy(read, ({ family }) => family).values()];
  const hidden = families.slice(MOST_FAMILIES).flat().length;
  return {
    blocks: [
      { type: 'heading', text: translate(locale, 'sources.heading', { days: DAYS }) },
      { type: 'list', items: families.slice(0, MOST_FAMILIES).map(members => familyLine(members, locale)) },
      { type: 'note', text: [translate(locale, 'sources.family')] },
      ...(hidden > 0
        ? [{ type: 'note' as const, text: [translate(locale, 'sources.more', { count: hidden })] }]
        : []),
    ],
  };
}

/** `Owner: Outlet (independent, GB, 12 articles, last 2 hours ago) · Other …` */
function familyLine(members: readonly ReadPublisher[], locale: string): Inline[] {
  const [first] = members;
  const owner = members.length > 1 && first ? [{ bold: first.family }, ': '] : [];
  return [
    ...owner,
    ...members.flatMap(({ name, kind, country, articles, lastSeenAt, excluded }, index): Inline[] => [
      index === 0 ? '' : ' · ',
      name,
      ` (${[translate(locale, `sources.kind_${kind}`), country].filter(part => part !== null).join(', ')}) `,
      `${translate(locale, 'sources.line', { count: articles })} `,
      { time: lastSeenAt, style: 'relative' },
      ...(excluded ? [`, ${translate(locale, 'sources.excluded')}`] : []),
    ]),
  ];
}

async function passages(id: number, { guildId, locale }: Caller, context: CommandContext): Promise<Reply> {
  const story = await composeStory(context.compose, guildId, id);
  if (!story) throw new AppError('error.story_unknown', { id });
  return {
    blocks: [
      { type: 'heading', text: translate(locale, 'sources.of_story', { id: story.storyId }) },
      ...passageBlocks(story, locale),
    ],
    controls: {
      buttons: [{ label: translate(locale, 'story.button_story'), id: controlId('story', story.storyId) }],
    },
  };
}
