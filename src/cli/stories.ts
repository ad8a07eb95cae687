import type { App } from '../app.ts';
import { renderReply } from '../console/render.ts';
import { renderEdition } from '../console/renderEdition.ts';
import { terminalStyle } from '../console/session.ts';
import { composeEdition, composeStory, readersPeriod, storyOfUrl } from '../digests/compose.ts';
import { parsePeriod } from '../digests/period.ts';
import { AppError } from '../errors.ts';
import type { EditionContent } from '../model.ts';
import { editionDocument, storyDocument } from './documents.ts';
import { writePage } from './page.ts';
import { isTopic, TOPICS } from '../stories/topics.ts';
import { translate } from '../i18n/index.ts';
import { type Answer, flag, type VerbCall, type Verbs } from './verb.ts';

/** Stories and digests from the terminal. */
export const STORY_VERBS: Verbs = {
  stories: {
    usage: 'stories [--since 24h] [--topic T]',
    async run(app, call) {
      const content = await compose(app, call);
      return {
        document: content.stories.map(storyDocument),
        text: content.stories
          .map(({ storyId, brief, topics, independentSources }) =>
            [
              `#${storyId} ${brief.headline.text}`,
              translate('en', 'latest.sources', { count: independentSources }),
              topics.join(', '),
            ].join(' · '),
          )
          .join('\n'),
      };
    },
  },
  summary: {
    usage: 'summary [--since 24h] [--topic T] [--story ID] [--url URL]',
    async run(app, call) {
      const id = await storyId(app, call);
      if (id === null) return edition(await compose(app, call), call.now);
      const story = await composeStory(app.compose, call.guildId, id);
      if (!story) throw new AppError('error.story_unknown', { id });
      return {
        document: storyDocument(story),
        text: renderReply({ blocks: [{ type: 'story', story }] }, terminalStyle(call.now)),
      };
    },
  },
  'digest preview': {
    usage: 'digest preview [--since 24h] [--html FILE]',
    async run(app, call) {
      const content = await compose(app, call);
      const file = flag(call.flags, 'html');
      if (file === null) return edition(content, call.now);
      const written = await writePage(file, content);
      return {
        document: { ...editionDocument(content), html: written },
        text: translate('en', 'preview.written', { file: written }),
      };
    },
  },
};

const edition = (content: EditionContent, now: number): Answer => ({
  document: editionDocument(content),
  text: renderEdition(content, terminalStyle(now)),
});

async function compose(app: App, { flags, guildId, now }: VerbCall): Promise<EditionContent> {
  const since = typeof flags['since'] === 'string' ? flags['since'] : '24h';
  const ms = parsePeriod(since);
  if (ms === null) throw new AppError('error.option_period', { name: '--since', typed: since });
  const topic = flag(flags, 'topic');
  if (topic !== null && !isTopic(topic))
    throw new AppError('error.option_topic', { typed: topic, topics: TOPICS.join(', ') });
  return composeEdition(app.compose, {
    guildId,
    ...readersPeriod(now, ms),
    topics: topic === null ? [] : [topic],
    code: 'TERMINAL',
  });
}

async function storyId(app: App, { flags, guildId }: VerbCall): Promise<number | null> {
  if (typeof flags['story'] === 'string') return Number(flags['story']);
  if (typeof flags['url'] !== 'string') return null;
  const id = await storyOfUrl(app.store.db, guildId, flags['url']);
  if (id === null) throw new AppError('error.article_not_stored');
  return id;
}
