import { findArticles } from '../answers/find.ts';
import { AppError } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { type Verbs, word } from './verb.ts';

/** Searching and asking from the terminal. */
export const ANSWER_VERBS: Verbs = {
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
