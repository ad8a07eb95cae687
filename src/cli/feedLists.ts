import { readFileSync } from 'node:fs';
import { bulkReply } from '../../commands/feeds/bulkReply.ts';
import { AppError } from '../errors.ts';
import { addFromCatalogue, type BulkAdded, exportOpml, importOpml } from '../feeds/bulk.ts';
import { decodeText } from '../feeds/charset.ts';
import { translate } from '../i18n/index.ts';
import { HOST } from '../store/audit.ts';
import { type Answer, inText, type Verbs, word } from './verb.ts';

/** Many feeds at once from the terminal. */
export const FEED_LIST_VERBS: Verbs = {
  'feeds import': {
    usage: 'feeds import FILE.opml',
    async run(app, { words, guildId, now }) {
      const opml = readList(word(words, 0, this.usage));
      return bulkAnswer(await importOpml(app.feeds, { guildId, opml, actor: HOST }), now);
    },
  },
  'feeds export': {
    usage: 'feeds export',
    async run(app, { guildId }) {
      const title = translate('en', 'feeds.export_title');
      const exported = await exportOpml(app.feeds, { guildId, title });
      return { document: exported, text: exported.opml.trimEnd() };
    },
  },
  'feeds catalogue': {
    usage: 'feeds catalogue CHOICE (such as region:europe)',
    async run(app, { words, guildId, now }) {
      const choice = word(words, 0, this.usage);
      return bulkAnswer(await addFromCatalogue(app.feeds, { guildId, choice, actor: HOST }), now);
    },
  },
};

function readList(path: string): string {
  try {
    return decodeText(readFileSync(path), null);
  } catch (error) {
    throw new AppError('error.file_unreadable', { path }, error);
  }
}

const bulkAnswer = (result: BulkAdded, now: number): Answer => ({
  document: result,
  text: inText(bulkReply(result, 'en'), now),
});
