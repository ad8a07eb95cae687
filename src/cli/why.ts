import { traceReply } from '../../commands/why.ts';
import { type Trace, traceUrl } from '../digests/trace.ts';
import { publicUrl } from '../feeds/secrets.ts';
import { inText, type Verbs, word } from './verb.ts';

/** What became of an article, from the terminal. */
export const WHY_VERBS: Verbs = {
  why: {
    usage: 'why URL',
    async run(app, { words, guildId, now }) {
      const url = word(words, 0, this.usage);
      const trace = await traceUrl(app.store.db, guildId, url, now);
      return {
        document: documentOf(trace, url),
        text: inText(traceReply(trace, url, { guildId, locale: 'en', now }), now),
      };
    },
  },
};

function documentOf(trace: Trace, url: string) {
  if (trace.kind === 'feed') {
    const { id, name, feed } = trace.subscription;
    return { url, kind: trace.kind, feed: { id, name, url: publicUrl(feed.url) } };
  }
  if (trace.kind === 'unknown')
    return { url, kind: trace.kind, near: trace.near.map(({ id, name }) => ({ id, name })) };
  const { article, ...rest } = trace;
  const { text, textHash: _hash, ...shown } = article;
  return { url, ...rest, article: { ...shown, characters: text.length } };
}
