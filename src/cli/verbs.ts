import { readFileSync } from 'node:fs';
import { readArticle } from '../articles/read.ts';
import { publisherKeyOf } from '../articles/keys.ts';
import type { App } from '../app.ts';
import { composeEdition, composeStory, readersPeriod, storyOfUrl } from '../digests/compose.ts';
import { parsePeriod } from '../digests/period.ts';
import { AppError } from '../errors.ts';
import { evaluateAttribution, parseAttribution } from '../eval/attribution.ts';
import { evalClustering, readClusteringLines } from '../eval/clustering.ts';
import { evalExtraction } from '../eval/extraction.ts';
import { evalFeeds } from '../eval/feeds.ts';
import { evalRelevance, readRelevanceLines } from '../eval/relevance.ts';
import { addFeed, listFeeds, removeFeed, testFeed } from '../feeds/manage.ts';
import { isMessageKey, translate } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';
import { renderEdition, renderReply } from '../console/render.ts';
import { terminalStyle } from '../console/session.ts';
import { editionDocument, storyDocument } from './documents.ts';

/** What a verb answers: one JSON document, and the same as text for people. */
export interface Answer {
  document: unknown;
  text: string;
}

export interface VerbCall {
  words: string[];
  flags: Record<string, string | boolean | undefined>;
  guildId: string;
  now: number;
}

export interface Verb {
  usage: string;
  run(app: App, call: VerbCall): Promise<Answer>;
}

const HOST = { id: 'host', name: 'host' };

/** Verbs by their first words; the longest match wins. */
export const VERBS: Readonly<Record<string, Verb>> = {
  'feeds add': {
    usage: 'feeds add URL [--name N]',
    async run(app, { words, flags, guildId }) {
      const url = word(words, 0, this.usage);
      const name = typeof flags['name'] === 'string' ? flags['name'] : null;
      const added = await addFeed(app.feeds, { guildId, url, name, actor: HOST });
      if (added.kind === 'choose')
        return {
          document: { choose: added.feeds },
          text: [
            translate('en', 'feeds.choose'),
            ...added.feeds.map(feed => `${feed.url} ${feed.title}`),
          ].join('\n'),
        };
      const { subscriptionId: id, articles } = added;
      return {
        document: { id, name: added.name, articles },
        text: translate('en', 'feeds.added', { name: added.name, id, articles }),
      };
    },
  },
  'feeds list': {
    usage: 'feeds list',
    async run(app, { guildId }) {
      const subscriptions = await listFeeds(app.feeds, guildId);
      const document = subscriptions.map(({ id, name, state, feed }) => ({ ...feed, id, name, state }));
      const lines = document.map(
        ({ id, name, url, errorCode }) => `#${id} ${name} ${url}${errorCode ? ` (${errorCode})` : ''}`,
      );
      return { document, text: lines.join('\n') || translate('en', 'feeds.none') };
    },
  },
  'feeds remove': {
    usage: 'feeds remove ID',
    async run(app, { words, guildId }) {
      const { id, name } = await removeFeed(app.feeds, {
        guildId,
        reference: word(words, 0, this.usage),
        actor: HOST,
      });
      return { document: { id, name }, text: translate('en', 'feeds.removed', { name }) };
    },
  },
  'feeds test': {
    usage: 'feeds test URL',
    async run(app, { words }) {
      const { document: feed } = await testFeed(app.feeds, word(words, 0, this.usage));
      const { title, format, entries, url, loss, truncated } = feed;
      const heading = translate('en', 'feeds.test_heading', { title, format, entries: entries.length });
      return {
        document: {
          url,
          title,
          format,
          loss,
          truncated,
          entries: entries.map(({ contentHtml: _html, ...entry }) => entry),
        },
        text: [heading, ...entries.map(entry => `- ${entry.title} ${entry.url ?? ''}`)].join('\n'),
      };
    },
  },
  poll: {
    usage: 'poll [--all]',
    async run(app, { flags }) {
      const polled = await app.gather(flags['all'] === true ? { everything: true } : {});
      const lines = polled.map(({ url, outcome }) =>
        outcome.kind === 'new'
          ? `${url}: ${outcome.articles} new`
          : outcome.kind === 'failed'
            ? `${url}: ${reasonOf(outcome.code)}`
            : `${url}: unchanged`,
      );
      return { document: polled, text: lines.join('\n') || 'No feed was due.' };
    },
  },
  article: {
    usage: 'article URL',
    async run(app, { words }) {
      const url = word(words, 0, this.usage);
      const read = await readArticle(app.reading, url);
      if (!read.ok) throw new AppError('error.article_unreadable', { url, reason: reasonOf(read.code) });
      const { page } = read;
      const document = {
        url: page.url,
        canonicalUrl: page.canonicalUrl ?? page.url,
        title: page.title,
        publisher: page.siteName ?? publisherKeyOf(page.url),
        credit: page.credit?.agency ?? null,
        author: page.author,
        publishedAt: page.publishedAt === null ? null : new Date(page.publishedAt).toISOString(),
        language: page.language,
        text: page.text,
      };
      return { document, text: `${page.title}\n\n${page.text}` };
    },
  },
  stories: {
    usage: 'stories [--since 24h] [--topic T]',
    async run(app, call) {
      const content = await compose(app, call);
      return {
        document: content.stories.map(storyDocument),
        text: content.stories.map(({ storyId, brief }) => `#${storyId} ${brief.headline.text}`).join('\n'),
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
    usage: 'digest preview [--since 24h]',
    async run(app, call) {
      return edition(await compose(app, call), call.now);
    },
  },
  'eval clustering': {
    usage: 'eval clustering FILE.jsonl',
    async run(_app, { words }) {
      const lines = readClusteringLines(readFileSync(word(words, 0, this.usage), 'utf8'));
      return figures(evalClustering(lines, () => performance.now()));
    },
  },
  'eval relevance': {
    usage: 'eval relevance FILE.jsonl',
    async run(_app, { words }) {
      const lines = readRelevanceLines(readFileSync(word(words, 0, this.usage), 'utf8'));
      return figures(evalRelevance(lines));
    },
  },
  'eval attribution': {
    usage: 'eval attribution FILE.jsonl',
    async run(_app, { words }) {
      const records = readFileSync(word(words, 0, this.usage), 'utf8')
        .split('\n')
        .filter(row => row.trim() !== '')
        .map(parseAttribution);
      const { checked: _checked, ...report } = evaluateAttribution(records, () => performance.now());
      return figures(report);
    },
  },
  'eval feeds': {
    usage: 'eval feeds DIR',
    async run(_app, { words }) {
      return figures(await evalFeeds(word(words, 0, this.usage)));
    },
  },
  'eval extraction': {
    usage: 'eval extraction DIR',
    async run(app, { words }) {
      return figures(await evalExtraction(word(words, 0, this.usage), app.reading.pages));
    },
  },
};

/** Measured figures: the same document for people and programs. */
const figures = (report: object): Answer => ({ document: report, text: JSON.stringify(report, null, 2) });

const word = (words: string[], index: number, usage: string): string => {
  const found = words[index];
  if (found === undefined) throw new AppError('error.usage', { usage: `Usage: sitrep ${usage}` });
  return found;
};

const edition = (content: EditionContent, now: number): Answer => ({
  document: editionDocument(content),
  text: renderEdition(content, terminalStyle(now)),
});

async function compose(app: App, { flags, guildId, now }: VerbCall): Promise<EditionContent> {
  const since = typeof flags['since'] === 'string' ? flags['since'] : '24h';
  const ms = parsePeriod(since);
  if (ms === null) throw new AppError('error.option_period', { name: '--since', typed: since });
  return composeEdition(app.compose, {
    guildId,
    ...readersPeriod(now, ms),
    topics: typeof flags['topic'] === 'string' ? [flags['topic']] : [],
    zone: 'UTC',
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

function reasonOf(code: string): string {
  const key = `error.${code}`;
  return isMessageKey(key) ? translate('en', key) : translate('en', 'error.article_empty');
}
