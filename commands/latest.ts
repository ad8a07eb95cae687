import { type Controls, controlId } from '../src/controls.ts';
import { independentSources, type ListedStory } from '../src/digests/latest.ts';
import { LISTED_DAYS } from '../src/digests/storyLists.ts';
import { isolate } from '../src/digests/isolate.ts';
import { translate } from '../src/i18n/index.ts';
import { isRegion } from '../src/stories/regions.ts';
import { isTopic } from '../src/stories/topics.ts';
import type { Caller, Command, Component, Inline, Reply } from './command.ts';
import type { CommandContext } from './context.ts';
import { topicOption, topics } from './options.ts';
import { regionOption, regions } from './regionOption.ts';

const PAGE = 10;

interface Page {
  topics: string[];
  regions: string[];
  /** From 0, the newest first. */
  page: number;
}

export const latestCommand: Command = {
  name: 'latest',
  description: 'commands.latest',
  reach: 'everywhere',
  action: {
    description: 'commands.latest',
    access: 'member',
    private: true,
    options: [topicOption, regionOption],
    async run(call, context) {
      return latest({ topics: topics(call, 'topic'), regions: regions(call), page: 0 }, call, context);
    },
  },
};

/** `latest:<page>:<topic or empty>:<region or empty>` */
export const latestComponent: Component = {
  name: 'latest',
  access: 'member',
  answers: 'update',
  run: (call, context) => {
    const [page = '', topic = '', region = ''] = call.args;
    return latest(
      {
        page: /^\d{1,3}$/.test(page) ? Number(page) : 0,
        topics: isTopic(topic) ? [topic] : [],
        regions: isRegion(region) ? [region] : [],
      },
      call,
      context,
    );
  },
};

async function latest(asked: Page, call: Caller, context: CommandContext): Promise<Reply> {
  const { guildId, locale } = call;
  const { topics: wanted, regions: places } = asked;
  const all = await context.storyLists({ guildId, topics: wanted, regions: places });
  const stories = all.slice(asked.page * PAGE, (asked.page + 1) * PAGE);
  if (stories.length === 0)
    return {
      blocks: [{ type: 'paragraph', text: [translate(locale, 'latest.none', { days: LISTED_DAYS })] }],
      private: true,
    };
  const sources = await independentSources(context.store.db, guildId, stories);
  return {
    blocks: [
      { type: 'heading', text: [translate(locale, 'latest.heading'), ...wanted, ...places].join(' · ') },
      { type: 'list', items: stories.map(story => line(story, sources.get(story.storyId) ?? 0, locale)) },
    ],
    controls: controls(asked, stories, all.length, locale),
  };
}

function line(
  { storyId, title, topics: about, articleIds, lastAt }: ListedStory,
  sources: number,
  locale: string,
): Inline[] {
  return [
    { bold: `#${storyId}` },
    ` ${isolate(title)} · `,
    { time: lastAt, style: 'relative' },
    ` · ${translate(locale, 'latest.sources', { count: sources })}`,
    ` · ${translate(locale, 'latest.articles', { count: articleIds.length })}`,
    about.length > 0 ? ` · ${about.join(', ')}` : '',
  ];
}

function controls(
  { page, topics: wanted, regions }: Page,
  stories: readonly ListedStory[],
  total: number,
  locale: string,
): Controls {
  const to = (other: number) => controlId('latest', other, wanted[0] ?? '', regions[0] ?? '');
  return {
    buttons: [
      ...(page > 0 ? [{ label: translate(locale, 'latest.newer'), id: to(page - 1) }] : []),
      ...((page + 1) * PAGE < total ? [{ label: translate(locale, 'latest.older'), id: to(page + 1) }] : []),
    ],
    select: {
      id: controlId('story'),
      placeholder: translate(locale, 'latest.pick'),
      choices: stories.map(({ storyId, title }) => ({
        label: `#${storyId} ${isolate(title)}`,
        value: String(storyId),
      })),
    },
  };
}
