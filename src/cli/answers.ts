import { answerBlocks } from '../../commands/answerBlocks.ts';
import { answerQuestion } from '../answers/answer.ts';
import { findArticles } from '../answers/find.ts';
import { renderReply } from '../console/render.ts';
import { terminalStyle } from '../console/session.ts';
import { parsePeriod } from '../digests/period.ts';
import { AppError } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { answerDocument } from './documents.ts';
import { type Verbs, word } from './verb.ts';

/** Searching and asking from the terminal. */
export const ANSWER_VERBS: Verbs = {
  ask: {
    usage: 'ask "QUESTION" [--since 7d]',
    async run(app, { words, flags, guildId, now }) {
      const question = word(words, 0, this.usage);
      const since = typeof flags['since'] === 'string' ? flags['since'] : null;
      const ms = since === null ? null : parsePeriod(since);
      if (since !== null && ms === null)
        throw new AppError('error.option_period', { name: '--since', typed: since });
      const answer = await answerQuestion(app.answers, {
        guildId,
        question,
        now,
        zone: 'UTC',
        language: 'en',
        ...(ms === null ? {} : { fromAt: now - ms }),
      });
      const blocks = answerBlocks(question, answer, 'en');
      return { document: answerDocument(answer), text: renderReply({ blocks }, terminalStyle(now)) };
    },
  },
  search: {
    usage: 'search "QUERY" [--limit 20]',
    async run(app, { words, flags, guildId, now }) {
      const text = word(words, 0, this.usage);
      const limit = Number(flags['limit'] ?? 20);
      if (!Number.isSafeInteger(limit) || limit < 1 || limit > 200)
        throw new AppError('error.usage', { usage: `Usage: sitrep ${this.usage} (1 to 200)` });
      const { found } = await findArticles(app.answers, { guildId, text, now, zone: 'UTC', limit });
      const document = found.map(({ article, snippet }) => ({
        articleId: article.id,
        title: article.title,
        publisher: article.publisher.name,
        url: article.url,
        publishedAt: new Date(article.publishedAt ?? article.firstSeenAt).toISOString(),
        snippet,
      }));
      const lines = document.map(
        ({ title, publisher, publishedAt, url, snippet }) =>
          `${title}\n  ${publisher}, ${publishedAt.slice(0, 10)} ${url}\n  ${snippet}`,
      );
      return {
        document,
        text: lines.join('\n\n') || translate('en', 'answers.nothing_found', { query: text }),
      };
    },
  },
};
