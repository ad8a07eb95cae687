import { publisherKeyOf } from '../articles/keys.ts';
import { readArticle } from '../articles/read.ts';
import { AppError } from '../errors.ts';
import { reasonOf, type Verbs, word } from './verb.ts';

/** Fetching and reading from the terminal. */
export const ARTICLE_VERBS: Verbs = {
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
};
